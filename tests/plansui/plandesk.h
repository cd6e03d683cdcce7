// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "tests/support/agency.h"
#include "ui/presentation/plans/planeditormodel.h"

#include <QTest>

namespace aelwyd::test {

/// An agency with one person, Eirlys, whose plan is a full draft.
struct PlanDesk {
    TestAgency agency;
    ServiceUser eirlys = takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    SupportPlan draft = fullDraft(agency, eirlys.id);
    Catalogues catalogues = Catalogues::load();

    /// What the file holds now.
    SupportPlan stored() const { return *agency.plans.plan(draft.id); }
};

} // namespace aelwyd::test
