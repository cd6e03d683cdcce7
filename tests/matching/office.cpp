// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/office.h"

namespace aelwyd::test {

StaffMember freeWorker(const QString& reference) {
    StaffMember member;
    CareWorker& worker = member.worker;
    worker.reference = reference;
    worker.lastName = QStringLiteral("Prys");
    worker.startDate = QDate(2025, 1, 6);
    worker.trainedOn = QDate(2025, 1, 10);
    worker.gender = Gender::Female;
    worker.registrationNumber = QStringLiteral("W/1");
    worker.registrationExpires = QDate(2028, 1, 1);
    worker.dbsDate = QDate(2025, 1, 1);
    for (int weekday = 1; weekday <= 7; ++weekday)
        worker.availability.append({weekday, QTime(7, 0), QTime(14, 0)});
    member.experience.append(ExperienceDecision{{Rag::Green, QDate(2025, 1, 11), {}, {}}});
    return member;
}

MatchPerson easyPerson(const QString& reference) {
    MatchPerson person;
    person.person.reference = reference;
    person.person.lastName = QStringLiteral("Rees");
    person.complexity.append({Rag::Green, QDate(2025, 1, 1), {}, {}});
    return person;
}

Visit plannedVisit(const ServiceUserId& person, const QList<CareWorkerId>& workers, const char* start,
                   int minutes) {
    Visit visit{.person = person, .workers = workers};
    visit.reference = QStringLiteral("V-%1").arg(QLatin1String(start));
    visit.plannedStart = moment(start);
    visit.plannedMinutes = minutes;
    return visit;
}

QStringList codesOf(const std::vector<BrokenRule>& rules) {
    QStringList codes;
    for (const BrokenRule& broken : rules)
        codes.append(toCode(broken.rule));
    return codes;
}

Candidate candidateOf(const StaffMember& member, const MatchPerson& person, const AskedVisit& asked,
                      const QList<Visit>& visits, const PeopleFacts& people) {
    const VisitIndex index(visits, people);
    const MatchLimits limits;
    return candidateFor(forMatching(member), MatchDay(person, asked, index, limits), MatchWeights{});
}

QStringList rulesFor(const StaffMember& member, const MatchPerson& person, const AskedVisit& asked,
                     const QList<Visit>& visits, const PeopleFacts& people) {
    return codesOf(candidateOf(member, person, asked, visits, people).rules);
}

} // namespace aelwyd::test
