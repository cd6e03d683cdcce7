// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demotraining.h"

#include "core/demo/demoroster.h"
#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// So many know what a person needs that somebody does at every hour of the week.
constexpr int kTrained = 30;

bool isStarter(const CareWorker& worker) {
    return !worker.experience || worker.experience->status == Rag::Red;
}

bool mayJoin(const CareWorker& worker, const DemoPerson& person, QDate today) {
    const bool stays = !worker.leaveDate || *worker.leaveDate > today;
    return stays && !isStarter(worker) && worker.employment != Employment::MicroEnterprise &&
           isWelcomeAt(worker, person.person) &&
           ragVerdict(demoExperienceOn(worker, today), complexityOn(person.complexity, today)) ==
               RagVerdict::MayWork;
}

void train(const QUuid& agency, CareWorker& worker, const QStringList& units) {
    for (const QString& unit : units) {
        const bool held = std::any_of(worker.competences.begin(), worker.competences.end(),
                                      [&](const Competence& each) { return each.unit == unit; });
        if (held) continue;
        Dice dice(derivedUuid(agency, "training/" + worker.reference.toUtf8() + '/' + unit.toUtf8()));
        worker.competences.append({unit, worker.trainedOn->addDays(dice.between(5, 15)), std::nullopt});
    }
}

} // namespace

void trainForPeople(const QUuid& agency, DemoAgency& made, const DemoOptions& options) {
    for (const DemoPerson& person : made.people) {
        int team = 0;
        for (const qsizetype place : closestWorkers(agency, made.workers, person.person)) {
            if (team == kTrained) break;
            CareWorker& worker = made.workers[place];
            if (!mayJoin(worker, person, options.today)) continue;
            train(agency, worker, person.person.competences);
            ++team;
        }
    }
    for (CareWorker& worker : made.workers)
        worker = tidied(worker);
}

} // namespace aelwyd
