// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checks.h"
#include "core/service/matchingservice.h"
#include "core/storage/matchstore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"

#include <algorithm>

namespace aelwyd {

namespace {

Feedback tidied(Feedback feedback) {
    feedback.saidBy = aelwyd::tidied(feedback.saidBy, TextSort::Name);
    feedback.words = aelwyd::tidied(feedback.words);
    return feedback;
}

} // namespace

Result<void> MatchingService::record(const Feedback& said) {
    const Feedback feedback = tidied(said);
    Database& database = m_workspace.database();
    if (!PeopleStore(database).person(feedback.person))
        return Problem{QStringLiteral("person"), ErrorCode::NotFound};
    if (!WorkerStore(database).worker(feedback.worker))
        return Problem{QStringLiteral("worker"), ErrorCode::NotFound};
    if (const Problems problems = problemsOf(feedback, m_workspace.clock().today()); !problems.isEmpty())
        return problems;
    return m_workspace.transact({Operation::RecordVisits, feedback.person.uuid()}, [&]() -> Result<void> {
        MatchStore(database).add(feedback);
        return {};
    });
}

QList<Feedback> MatchingService::feedback(const ServiceUserId& person) const {
    QList<Feedback> said = MatchStore(m_workspace.database()).feedback(person);
    std::reverse(said.begin(), said.end());
    return said;
}

QList<CareWorkerId> MatchingService::workersLately(const ServiceUserId& person) const {
    const QDate today = m_workspace.clock().today();
    const auto from = LocalMoment::at(today.addDays(-kPastDays), QTime(0, 0));
    const auto until = LocalMoment::at(today.addDays(1), QTime(0, 0));
    QList<Visit> visits = VisitStore(m_workspace.database()).ofPerson(person, *from, *until);
    std::reverse(visits.begin(), visits.end());
    QList<CareWorkerId> workers;
    for (const Visit& visit : visits)
        for (const CareWorkerId& worker : visit.workers)
            if (takesTime(visit) && !workers.contains(worker)) workers.append(worker);
    return workers;
}

} // namespace aelwyd
