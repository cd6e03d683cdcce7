// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "tests/support/agency.h"
#include "ui/presentation/plans/planeditormodel.h"
#include "ui/widgets/kit/questions.h"

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

/// Never answers anything but "no", and remembers what was told.
class SilentQuestions final : public Questions {
  public:
    bool confirm(const QString&, const QString&, const QString&) override { return false; }
    void tell(const QString& title, const QString&) override { told.append(title); }
    std::optional<QString> ask(const QString&, const QString&, const QString&) override {
        return std::nullopt;
    }
    QString fileToOpen(const QString&, const QString&) override { return {}; }
    QString fileToSave(const QString&, const QString&, const QString&) override { return {}; }
    QString folderToUse(const QString&) override { return {}; }
    QStringList told;
};

} // namespace aelwyd::test
