// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/demo/democontent.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/plans/supportplan.h"
#include "core/visits/visit.h"
#include "core/workforce/careworker.h"

namespace aelwyd {

/// One made-up person with everything that belongs to them.
struct DemoPerson {
    ServiceUser person;
    /// Earliest first.
    QList<RagDecision> complexity;
    QList<CircleMember> circle;
    std::optional<Package> package;
    /// By version; agreed ones carry their agreement, a draft is last.
    QList<SupportPlan> plans;
    friend bool operator==(const DemoPerson&, const DemoPerson&) = default;
};

/// A whole made-up agency, for trying things out.
struct DemoAgency {
    QString name;
    QString phone;
    QList<DemoPerson> people;
    QList<CareWorker> workers;
    /// By start, then reference.
    QList<Visit> visits;
    friend bool operator==(const DemoAgency&, const DemoAgency&) = default;
};

struct DemoOptions {
    int people = 60;
    int workers = 30;
    /// How many weeks before `today` the agency's books begin: no bank period is older.
    int weeks = 26;
    quint64 seed = 1;
    QDate today;
};

/// Makes the agency up. The same options and content give the same values, ids included; a person keeps their
/// life whatever the number of people. The written lives come first, the rest are put together from
/// fragments.
DemoAgency makeDemo(const DemoOptions& options, const DemoContent& content);

} // namespace aelwyd
