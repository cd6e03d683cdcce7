// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"
#include "core/matching/matchday.h"
#include "core/storage/database.h"
#include "core/storage/visitlookout.h"

#include <QSet>
#include <span>

namespace aelwyd {

/// A person with no more than rules ask for: words that only points compare, the circle and what was said
/// after visits are left out, as they are made ready anew for each visit.
MatchPerson personForRules(const ServiceUserId& id, const PersonFacts& facts);

/// What matching reads, kept in memory until something of it changes: everybody's records, and the visits of
/// the weeks around one Monday.
class MatchKnowledge {
  public:
    /// As far ahead as visits are planned.
    static constexpr int kPlannedDays = 400;
    /// Of so many days all calls are read together.
    static constexpr int kNearDays = 14;

    /// Not owned; must outlive this.
    explicit MatchKnowledge(Database& database)
        : m_database(database) {}

    /// Forgets what a change has made untrue.
    void hear(const ChangeSet& changes);

    const MatchStaff& staff();
    const PeopleFacts& people();
    /// Visits from four weeks before the Monday of `day` to a day after its Sunday.
    const VisitIndex& visitsAround(QDate day);
    /// Whoever is not employed, comes to one of these visits with personal care, and near them to more than
    /// `most` people who need it: how many they may help is limited.
    QSet<CareWorkerId> countedByPeople(const QList<Visit>& visits, int most);
    /// What rules look at for visits of the week of `day`, which is much less: the visits of that week, and
    /// the four weeks before for those of `counted`, perhaps for others too.
    const VisitIndex& visitsForRules(QDate day, const QSet<CareWorkerId>& counted);
    /// What is planned from `from` to before `until`; it stands until the next question or change. What
    /// follows on what is known already is read alone.
    std::span<const PlannedCall> callsBetween(QDate from, QDate until);
    /// As visitFacts; what is planned is not read again where it is known already.
    QList<Visit> factsBetween(LocalMoment from, LocalMoment until);
    /// The person's visits in the eight weeks before `start`.
    VisitIndex pastOf(const ServiceUserId& person, const LocalMoment& start);
    /// Nothing if there is no such person.
    std::optional<MatchPerson> person(const ServiceUserId& id) const;
    /// The same with no more than rules ask for.
    std::optional<MatchPerson> personForRules(const ServiceUserId& id);
    /// The place of a worker in staff(), or -1.
    qsizetype placeOf(const CareWorkerId& id);

  private:
    QSet<CareWorkerId> ownBusinesses();
    QHash<CareWorkerId, QSet<ServiceUserId>> helpedAt(const QList<Visit>& visits);
    void readCalls(QDate from, QDate until);
    void addHelped(QSet<ServiceUserId>& helped, const CareWorkerId& worker, QDate first, QDate last);

    Database& m_database;
    std::optional<MatchStaff> m_staff;
    QHash<CareWorkerId, qsizetype> m_places;
    std::optional<PeopleFacts> m_people;
    std::optional<VisitIndex> m_visits;
    QDate m_monday;
    std::optional<VisitIndex> m_weekVisits;
    QDate m_weekMonday;
    QSet<CareWorkerId> m_weekCounted;
    std::optional<QList<PlannedCall>> m_calls;
    QDate m_callsFrom;
    QDate m_callsUntil;
};

} // namespace aelwyd
