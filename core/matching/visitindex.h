// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/question.h"

#include <QHash>
#include <vector>

namespace aelwyd {

/// What the rules need to know of a person.
struct PersonFacts {
    bool needsPersonalCare = false;
    QList<RagDecision> complexity = {};
    QString reference = {};
    QStringList competences = {};
    QStringList doNotSend = {};
    GenderPreference workerGender = GenderPreference::Any;
};
using PeopleFacts = QHash<ServiceUserId, PersonFacts>;

/// One visit of one worker that takes, or took, their time.
struct WorkerVisit {
    VisitSpan span;
    VisitId id;
    ServiceUserId person;
    VisitKind kind = VisitKind::Planned;
    /// Personal care is given: the person needs it, and the kind is one of care.
    bool personalCare = false;
    /// A call to somebody who is Red on that day.
    bool hard = false;
};

/// The visits of one worker that begin at or after one moment and before another, in order.
struct VisitSlice {
    QList<WorkerVisit>::const_iterator first;
    QList<WorkerVisit>::const_iterator last;
    auto begin() const { return first; }
    auto end() const { return last; }
};

/// The visits of one worker, in the order of their starts, and what is asked of their weeks again and again.
class WorkerVisits {
  public:
    /// Monday to Sunday.
    struct Week {
        LocalMoment begins;
        LocalMoment ends;
        qsizetype first = 0;
        qsizetype last = 0;
        /// Shadowing is not counted.
        int minutes = 0;
        /// Calls to people who are Red.
        int hardCalls = 0;
        void count(const WorkerVisit& visit, int sign);
    };

    VisitSlice between(const LocalMoment& from, const LocalMoment& to) const;
    /// Null if nothing begins in the week that begins with this midnight.
    const Week* weekFrom(const LocalMoment& begins) const;
    VisitSlice of(const Week& week) const { return {m_all.begin() + week.first, m_all.begin() + week.last}; }

    /// Has the sums of the weeks brought near the processor before they are asked for.
    void fetch() const { __builtin_prefetch(m_weeks.data()); }

    void add(const WorkerVisit& visit) { m_all.append(visit); }
    /// After the last was added.
    void settle();

  private:
    QList<WorkerVisit> m_all;
    std::vector<Week> m_weeks;
};

/// A visit to a person at which somebody worked.
struct PersonVisit {
    LocalMoment start;
    VisitId id;
    QList<CareWorkerId> workers;
};

/// Visits that take time, by worker and by person, in the order of their starts. Made once, asked often.
class VisitIndex {
  public:
    VisitIndex() = default;
    VisitIndex(const QList<Visit>& visits, const PeopleFacts& people);

    const WorkerVisits& ofWorker(const CareWorkerId& worker) const;
    /// Visits of care (planned, flexible, pop-in) that somebody was allocated to.
    const QList<PersonVisit>& ofPerson(const ServiceUserId& person) const;
    /// Minutes of the longest visit: how far back an overlap has to be looked for.
    int longest() const { return m_longest; }

  private:
    void add(const Visit& visit, const VisitSpan& span, const PersonFacts& facts);

    QHash<CareWorkerId, WorkerVisits> m_byWorker;
    QHash<ServiceUserId, QList<PersonVisit>> m_byPerson;
    int m_longest = 0;
};

} // namespace aelwyd
