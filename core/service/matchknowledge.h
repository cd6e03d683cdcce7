// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"
#include "core/matching/matchday.h"
#include "core/storage/database.h"
#include "core/storage/visitlookout.h"

namespace aelwyd {

/// What matching reads, kept in memory until something of it changes: everybody's records, and the visits of
/// the weeks around one Monday.
class MatchKnowledge {
  public:
    /// As far ahead as visits are planned.
    static constexpr int kPlannedDays = 400;

    /// Not owned; must outlive this.
    explicit MatchKnowledge(Database& database)
        : m_database(database) {}

    /// Forgets what a change has made untrue.
    void hear(const ChangeSet& changes);

    const MatchStaff& staff();
    const PeopleFacts& people();
    /// Visits from four weeks before the Monday of `day` to a day after its Sunday.
    const VisitIndex& visitsAround(QDate day);
    /// What rules look at for visits of the week of `day`, which is much less: the visits of that week, and
    /// the four weeks before for whoever is not employed (how many people they may help depends on it).
    const VisitIndex& visitsForRules(QDate day);
    /// What is planned from `day` on, as far ahead as visits are planned.
    const QList<PlannedCall>& callsFrom(QDate day);
    /// As visitFacts; what is planned is not read again where it is known already.
    QList<Visit> factsBetween(LocalMoment from, LocalMoment until);
    /// The person's visits in the eight weeks before `start`.
    VisitIndex pastOf(const ServiceUserId& person, const LocalMoment& start);
    /// Nothing if there is no such person.
    std::optional<MatchPerson> person(const ServiceUserId& id) const;
    /// The same with no more than rules ask for: words that only points compare, the circle and what was said
    /// after visits are left out, as they are made ready anew for each visit.
    std::optional<MatchPerson> personForRules(const ServiceUserId& id);
    /// The place of a worker in staff(), or -1.
    qsizetype placeOf(const CareWorkerId& id);

  private:
    QList<Visit> visitsOfOwnBusinesses(QDate from, QDate until);

    Database& m_database;
    std::optional<MatchStaff> m_staff;
    QHash<CareWorkerId, qsizetype> m_places;
    std::optional<PeopleFacts> m_people;
    std::optional<VisitIndex> m_visits;
    QDate m_monday;
    std::optional<VisitIndex> m_weekVisits;
    QDate m_weekMonday;
    std::optional<QList<PlannedCall>> m_calls;
    QDate m_callsFrom;
};

} // namespace aelwyd
