// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/reportfigures.h"
#include "core/storage/peoplestore.h"
#include "core/storage/reportfacts.h"
#include "core/storage/visitlookout.h"

namespace aelwyd {

/// The people of a report's scope, read once, with their packages.
class ReportPeople {
  public:
    ReportPeople(Database& database, const ReportScope& scope)
        : m_facts(countedPeople(database))
        , m_packages(PeopleStore(database).packages()) {
        for (auto each = m_facts.begin(); each != m_facts.end();)
            each = isIn(scope, each.key(), *each) ? std::next(each) : m_facts.erase(each);
    }
    bool contains(const ServiceUserId& person) const { return m_facts.contains(person); }
    const QHash<ServiceUserId, SortingFacts>& facts() const { return m_facts; }
    const QHash<ServiceUserId, Package>& packages() const { return m_packages; }

  private:
    bool isIn(const ReportScope& scope, const ServiceUserId& person, const SortingFacts& facts) const {
        if (scope.locality && *scope.locality != facts.locality) return false;
        if (!scope.funding) return true;
        const auto package = m_packages.constFind(person);
        return package != m_packages.constEnd() && package->funding.contains(*scope.funding);
    }
    QHash<ServiceUserId, SortingFacts> m_facts;
    QHash<ServiceUserId, Package> m_packages;
};

/// The visits of the scope's days and people. In no order.
inline QList<Visit> visitsOf(Database& database, const ReportScope& scope, const ReportPeople& people) {
    auto visits = visitFacts(database, *LocalMoment::at(scope.from, QTime(0, 0)),
                             *LocalMoment::at(scope.to.addDays(1), QTime(0, 0)));
    visits.removeIf([&](const Visit& visit) { return !people.contains(visit.person); });
    return visits;
}

/// Each kind of figure from what was read.
OutcomeFigures outcomeFigures(Database& database, const ReportScope& scope, const ReportPeople& people);
TimeFigures timeFigures(Database& database, const QList<Visit>& visits, const ReportPeople& people);
QList<LanguageFigures> languageFigures(Database& database, const QList<Visit>& visits,
                                       const ReportPeople& people);
WaitingFigures waitingFigures(Database& database, const ReportScope& scope, const ReportPeople& people);
QualityFigures qualityFigures(Database& database, const ReportScope& scope, const ReportPeople& people,
                              const QList<Visit>& visits);

} // namespace aelwyd
