// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/question.h"

#include <QHash>

namespace aelwyd {

/// What the rules need to know of the people whom visits are to.
struct PersonFacts {
    bool needsPersonalCare = false;
    QList<RagDecision> complexity = {};
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

    const QList<WorkerVisit>& ofWorker(const CareWorkerId& worker) const;
    /// Visits of care (planned, flexible, pop-in) that somebody was allocated to.
    const QList<PersonVisit>& ofPerson(const ServiceUserId& person) const;
    /// Minutes of the longest visit: how far back an overlap has to be looked for.
    int longest() const { return m_longest; }

  private:
    void add(const Visit& visit, const VisitSpan& span, const PersonFacts& facts);

    QHash<CareWorkerId, QList<WorkerVisit>> m_byWorker;
    QHash<ServiceUserId, QList<PersonVisit>> m_byPerson;
    int m_longest = 0;
};

} // namespace aelwyd
