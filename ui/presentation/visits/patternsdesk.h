// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/patternround.h"
#include "core/service/peopleservice.h"

namespace aelwyd {

/// What making everybody's visits came to, in words.
struct PatternsWords {
    QString counts;
    /// Person and why of all whose visits stay as they are.
    QList<QStringList> refused;
};

/// Makes the visits of the coming weeks from everybody's agreed plan.
class PatternsDesk {
  public:
    /// False stops it, and nothing is changed.
    using Progress = std::function<bool(int done, int all)>;

    /// No service is owned; all must outlive the desk. `scope` may take back what was made.
    PatternsDesk(VisitService& visits, const PlanService& plans, const PeopleService& people,
                 const QUuid& scope)
        : m_visits(visits)
        , m_plans(plans)
        , m_people(people)
        , m_scope(scope) {}

    /// From today on; the weeks are remembered for the next time.
    Result<PatternsWords> make(int weeks, const Progress& progress = {});
    static QStringList heads();

  private:
    PatternsWords wordsOf(const PatternRound& round) const;
    VisitService& m_visits;
    const PlanService& m_plans;
    const PeopleService& m_people;
    QUuid m_scope;
};

} // namespace aelwyd
