// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoheldup.h"
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace aelwyd;

namespace {

using Days = std::map<QUuid, QList<const Visit*>>;

/// What was delivered to or by each, in the order in which it began.
Days recordedDays(const QList<Visit>& visits) {
    Days days;
    for (const Visit& visit : visits) {
        if (visit.state != VisitState::Delivered) continue;
        days[visit.person.uuid()].append(&visit);
        for (const CareWorkerId& worker : visit.workers)
            days[worker.uuid()].append(&visit);
    }
    for (auto& [whose, theirs] : days)
        std::sort(theirs.begin(), theirs.end(),
                  [](const Visit* a, const Visit* b) { return *a->actualStart < *b->actualStart; });
    return days;
}

Visit heldUpVisit(const ServiceUserId& person, QTime planned, QTime actual, int minutes) {
    Visit visit{.person = person, .state = VisitState::Delivered};
    visit.plannedStart = LocalMoment::at(QDate(2026, 11, 20), planned);
    visit.actualStart = LocalMoment::at(QDate(2026, 11, 20), actual);
    visit.plannedMinutes = visit.actualMinutes = minutes;
    return visit;
}

} // namespace

TEST_CASE("What was recorded of a made-up worker never overlaps, nor what was recorded of a person") {
    for (const quint64 seed : {1, 2}) {
        const DemoAgency made =
            makeDemo({60, 30, 12, seed, QDate(2026, 11, 23)}, builtInDemoContent().value());
        for (const auto& [whose, visits] : recordedDays(made.visits))
            for (qsizetype i = 1; i < visits.size(); ++i)
                if (overlap(*spanOf(*visits[i - 1]), *spanOf(*visits[i])))
                    FAIL_CHECK("seed " << seed << ": " << visits[i - 1]->reference.toStdString() << " and "
                                       << visits[i]->reference.toStdString());
    }
}

TEST_CASE("Who was held up at one visit comes later to the next, with the whole of its minutes") {
    // given: an hour that began ten minutes late, and the visit after it, of the same worker
    const CareWorkerId worker = CareWorkerId::create();
    QList<Visit> visits{heldUpVisit(ServiceUserId::create(), QTime(10, 0), QTime(9, 55), 30),
                        heldUpVisit(ServiceUserId::create(), QTime(9, 0), QTime(9, 10), 60),
                        heldUpVisit(ServiceUserId::create(), QTime(10, 0), QTime(9, 55), 30)};
    visits[0].workers = visits[1].workers = {worker};
    visits[2].workers = {CareWorkerId::create()};
    // when
    comeLaterWhereHeldUp(visits);
    // then
    CHECK(visits[0].actualStart == LocalMoment::at(QDate(2026, 11, 20), QTime(10, 10)));
    CHECK(visits[0].actualMinutes == 30);
    CHECK(visits[1].actualStart == LocalMoment::at(QDate(2026, 11, 20), QTime(9, 10)));
    CHECK(visits[2].actualStart == LocalMoment::at(QDate(2026, 11, 20), QTime(9, 55)));
}
