// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matching/office.h"

namespace aelwyd::test {

/// A worker against whom nothing stands, a person and a visit; each test spoils one thing.
struct RuleBench {
    StaffMember member = freeWorker();
    CareWorker& worker = member.worker;
    MatchPerson person = easyPerson();
    AskedVisit asked = mondayMorning();
    QList<Visit> visits;
    PeopleFacts people;
    QStringList rules() const { return rulesFor(member, person, asked, visits, people); }
    bool breaks(const char* code) const { return rules().contains(QLatin1String(code)); }
    void at(const char* iso, int minutes) { asked = {moment(iso), minutes}; }
    Visit& add(const char* iso, int minutes) {
        visits.append(plannedVisit(person.person.id, {worker.id}, iso, minutes));
        return visits.last();
    }
};

inline const QDate kDay(2026, 11, 23);

} // namespace aelwyd::test
