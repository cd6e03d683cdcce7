// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QSet>
#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QDate kToday(2026, 11, 23);

/// Workers with whatever may fall due, at days near enough to today to be on either side.
struct DueAgency : TestAgency {
    explicit DueAgency(Chance& with)
        : chance(with) {
        for (int i = 0; i < 25; ++i)
            employ(i);
    }
    int below(int most) { return chance.below(most); }
    QDate near(int days) { return kToday.addDays(below(2 * days) - days); }
    std::optional<QDate> perhaps(QDate day) { return below(3) ? std::optional(day) : std::nullopt; }
    void employ(int number) {
        CareWorker worker{.reference = QStringLiteral("W-%1").arg(number),
                          .lastName = QStringLiteral("Prys")};
        worker.trainedOn = perhaps(near(60));
        worker.startDate = worker.trainedOn ? worker.trainedOn : perhaps(kToday.addDays(-below(800)));
        worker.leaveDate = below(6) ? std::nullopt : std::optional(kToday.addDays(below(3) + 60));
        worker.registrationExpires = perhaps(near(90));
        worker.dbsDate = perhaps(near(90).addYears(-3));
        worker.archived = below(8) == 0;
        for (int i = below(5); i > 0; --i) {
            const QDate until = near(90);
            worker.competences.append({below(2) ? "HSC221" : "HSC223", until.addYears(-2),
                                       below(4) ? std::optional(until) : std::nullopt});
            if (below(4) == 0) worker.competences.append(worker.competences.last()); // entered twice
        }
        REQUIRE(workforce.save(worker));
        for (int i = below(4); i > 0; --i)
            REQUIRE(workforce.saveMeeting(
                {.worker = worker.id,
                 .kind = below(2) ? MeetingKind::Supervision : MeetingKind::DevelopmentPlan,
                 .heldOn = kToday.addDays(-below(400))}));
        if (below(3) && worker.trainedOn && *worker.trainedOn <= kToday)
            REQUIRE(workforce.decideExperience(
                worker.id, {{static_cast<Rag>(below(3)), *worker.trainedOn, QStringLiteral("N. Prys"), {}}}));
    }
    Chance& chance;
};

} // namespace

TEST_CASE("What is due for everybody, read quickly, is what is due for each, read wholly") {
    Chance chance;
    INFO("seed " << chance.seed());
    DueAgency agency(chance);
    QSet<QUuid> now;
    for (const int ahead : {0, 1, 60, 90, 400}) {
        int with = 0;
        const auto all = agency.workforce.dueOn(kToday, ahead);
        for (const CareWorker& worker : agency.workforce.workers()) {
            const auto due = agency.workforce.dueFor(worker.id, kToday, ahead);
            const auto found = std::find_if(all.begin(), all.end(),
                                            [&](const WorkerDue& each) { return each.worker == worker.id; });
            CHECK((found == all.end() ? QList<DueItem>() : found->items) == due);
            with += !due.isEmpty();
            for (const DueItem& item : due)
                if (ahead == 60 && item.state != DueState::Coming) now.insert(worker.id.uuid());
        }
        CHECK(all.size() == with);
    }
    CHECK(agency.workforce.dueNow(kToday) == now);
}
