// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/rating.h"
#include "core/people/circlemember.h"
#include "core/people/package.h"
#include "core/plans/framework.h"
#include "core/plans/supportplan.h"

#include <QHash>

namespace aelwyd {

/// Everything that one print of a plan needs, as values: it may be handed to another thread.
/// `PlanDocument d{.person = person, .plan = plan};`
struct PlanDocument {
    QString agencyName = {};
    QString agencyPhone = {};
    /// A made-up agency: every page says "Demo".
    bool demo = false;
    ServiceUser person;
    /// In call order, then by name.
    QList<CircleMember> circle = {};
    std::optional<Package> package = {};
    SupportPlan plan;
    /// How far its outcomes are on the day of printing; without what nobody has rated.
    QHash<PlanItemId, Progress> progress = {};
    /// Names for the plan's framework links; a link without a name here is printed as its code.
    QList<OutcomeFramework> frameworks = {};
    /// Names for competence units; a unit without a name here is printed as its code.
    QList<CatalogueEntry> competences = {};
    QDate printedOn = {};
    /// The first characters of the agreement's seal, in hexadecimal; empty for drafts.
    QString seal = {};
    /// Where the audit trail ended when it was printed, in short; empty for a file that is not protected.
    QString auditHead = {};
};

} // namespace aelwyd
