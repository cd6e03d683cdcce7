// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "core/service/visitservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// A visit that was given to a worker against a rule.
struct OverrideLine {
    QDate on;
    QString visit = {};
    std::optional<LocalMoment> start = {};
    QString person = {};
    QString worker = {};
    /// Codes.
    QStringList rules = {};
    QString reason = {};
    QString by = {};
};

/// How often something was named, most first, ties by name.
using NamedCounts = QList<std::pair<QString, int>>;

struct OverridesFacts {
    QDate from;
    QDate to;
    /// Latest first.
    QList<OverrideLine> lines = {};
    NamedCounts byName() const;
    /// By the codes of the rules.
    NamedCounts byRule() const;
};

/// What was overridden on these days, both included. Whoever is not there any more has no name.
OverridesFacts overridesOf(const MatchingService& matching, const VisitService& visits,
                           const PeopleService& people, const WorkforceService& workforce, QDate from,
                           QDate to);
Report overridesReport(const OverridesFacts& facts, ReaderLanguage language);
QList<QStringList> overridesRows(const OverridesFacts& facts, ReaderLanguage language);

} // namespace aelwyd
