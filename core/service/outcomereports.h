// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/reportfigures.h"
#include "core/service/workspace.h"
#include "core/storage/reportfacts.h"
#include "core/visits/visit.h"

namespace aelwyd {

/// Somebody whose records were counted.
struct PersonBehind {
    ServiceUserId person;
    QString reference;
    QString name;
};

/// Reports about outcomes, reviews, stories and waiting, counted from what was written once. Safeguarding is
/// in none of them.
class OutcomeReports {
  public:
    /// Not owned; must outlive this.
    explicit OutcomeReports(Workspace& workspace)
        : m_workspace(workspace) {}

    ScopeFigures all(const ReportScope& scope) const;
    OutcomeFigures outcomes(const ReportScope& scope) const;
    /// By language, those who have not said last.
    QList<LanguageFigures> languages(const ReportScope& scope) const;
    WaitingFigures waiting(const ReportScope& scope) const;
    QualityFigures quality(const ReportScope& scope) const;
    /// For others than the agency: see forOthers.
    CommissionerReport commissioner(const ReportScope& scope) const;
    /// What flexible time was used for, as that report tells it.
    QList<BoughtTime> boughtForOthers(const ReportScope& scope) const;
    /// Those whose records the scope counts, by place and funding alone.
    QSet<ServiceUserId> peopleIn(const ReportScope& scope) const;
    /// The people behind the rows of figures, in the Welsh order of their names.
    QList<PersonBehind> behind(const QList<QUuid>& rows) const;
    /// Of everybody, in Welsh order; without the empty one.
    QStringList localities() const;

    Workspace& workspace() const { return m_workspace; }

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
