// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/matchingservice.h"
#include "core/service/visitservice.h"
#include "tests/matching/office.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// One worker and one person who asks for two qualities, of which the worker has one.
struct SaidBench {
    StaffMember member = freeWorker();
    MatchPerson person = easyPerson();
    SaidBench() {
        person.person.qualities = {"listening", "smiling"};
        member.worker.qualities = {"listening"};
    }
    void say(QDate on, Liking liking) {
        person.feedback.append({.person = person.person.id,
                                .worker = member.worker.id,
                                .on = on,
                                .saidBy = "Eirlys",
                                .liking = liking});
    }
    MatchReason qualities(const MatchWeights& weights = {}) const {
        const AskedVisit asked = mondayMorning();
        const VisitIndex none;
        const MatchLimits limits;
        const MatchDay day(person, asked, none, limits);
        return candidateFor(forMatching(member), day, weights)
            .reasons[static_cast<size_t>(ReasonCode::Qualities)];
    }
};

struct SaidAgency : TestAgency {
    MatchingService matching{workspace};
    ServiceUser person = takeOn(*this, "Eirlys", "Rees", "P-1");
    StaffMember member = freeWorker("W-1");
    SaidAgency() {
        member.worker.experience = member.experience.first();
        REQUIRE(workforce.save(member.worker));
    }
    Feedback said(QDate on, Liking liking, const QString& by = "Eirlys Rees") const {
        return {.person = person.id,
                .worker = member.worker.id,
                .on = on,
                .saidBy = by,
                .liking = liking,
                .words = {"Mae hi'n canu gyda fi.", {}}};
    }
};

const QDate kToday(2026, 11, 23);

} // namespace

TEST_CASE("Who is liked has five points more for the click, who is rather not wanted five fewer") {
    SaidBench bench;
    CHECK(bench.qualities().points == 5);
    CHECK_FALSE(bench.qualities().liking);
    bench.say(kToday.addDays(-30), Liking::Liked);
    CHECK(bench.qualities().points == 10);
    CHECK(bench.qualities().liking == Liking::Liked);
    bench.say(kToday.addDays(-20), Liking::Neutral);
    CHECK(bench.qualities().points == 5);
    bench.say(kToday.addDays(-10), Liking::RatherNot);
    CHECK(bench.qualities().points == 0);
    CHECK(bench.qualities().liking == Liking::RatherNot);
}

TEST_CASE("Feedback never brings more than qualities can, nor less than nothing") {
    SaidBench bench;
    bench.say(kToday, Liking::Liked);
    bench.member.worker.qualities = {"listening", "smiling"};
    CHECK(bench.qualities().points == 10);
    bench.member.worker.qualities = {};
    CHECK(bench.qualities().points == 5);
    bench.say(kToday, Liking::RatherNot);
    CHECK(bench.qualities().points == 0);
}

TEST_CASE("What was said counts from its day on, for a year") {
    SaidBench bench;
    bench.say(kToday.addYears(-1), Liking::Liked);
    CHECK_FALSE(bench.qualities().liking);
    bench.person.feedback.first().on = kToday.addYears(-1).addDays(1);
    CHECK(bench.qualities().liking == Liking::Liked);
    bench.person.feedback.first().on = kToday.addDays(1);
    CHECK_FALSE(bench.qualities().liking);
}

TEST_CASE("By the first weights an old decision is explained without feedback") {
    SaidBench bench;
    bench.say(kToday, Liking::Liked);
    CHECK(bench.qualities(MatchWeights::first()).points == 5);
    CHECK(bench.qualities(MatchWeights::first()).liking == Liking::Liked);
}

TEST_CASE("What was said is kept, latest first, and heard when somebody is looked for") {
    SaidAgency agency;
    REQUIRE(agency.matching.record(agency.said(kToday.addDays(-9), Liking::RatherNot)));
    REQUIRE(agency.matching.record(agency.said(kToday, Liking::Liked, "  Gwen   Rees ")));
    const auto said = agency.matching.feedback(agency.person.id);
    REQUIRE(said.size() == 2);
    CHECK(said[0].liking == Liking::Liked);
    CHECK(said[0].saidBy == "Gwen Rees");
    CHECK(said[1].words.cy == "Mae hi'n canu gyda fi.");
    CHECK(agency.workforce.feedback(agency.member.worker.id) == said);
    const auto answer = agency.matching.match(agency.person.id, moment("2026-11-24T09:00"), 45);
    REQUIRE(answer);
    const Candidate& candidate = answer.value().ranking.candidates.front();
    REQUIRE(candidate.eligible());
    const MatchReason& reason = candidate.reasons[static_cast<size_t>(ReasonCode::Qualities)];
    CHECK(reason.liking == Liking::Liked);
    CHECK(reason.points == 5);
}

TEST_CASE("Feedback without a name or of another day is told field by field and not kept") {
    SaidAgency agency;
    const auto refused = agency.matching.record(agency.said(kToday.addDays(1), Liking::Liked, " "));
    REQUIRE_FALSE(refused);
    CHECK(refused.problems() == Problems{dayInFuture(QStringLiteral("said_on"), kToday.addDays(1)),
                                         {"said_by", ErrorCode::Required}});
    Feedback stranger = agency.said(kToday, Liking::Liked);
    stranger.worker = CareWorkerId::create();
    REQUIRE_FALSE(agency.matching.record(stranger));
    CHECK(agency.matching.feedback(agency.person.id).isEmpty());
}

TEST_CASE("Of those who came in the last eight weeks there is something to say, the latest first") {
    SaidAgency agency;
    VisitService visits(agency.workspace);
    const StaffMember second = freeWorker("W-2");
    REQUIRE(agency.workforce.save(second.worker));
    const auto plan = [&](const CareWorkerId& worker, const char* at, const char* reference) {
        Visit visit = plannedVisit(agency.person.id, {worker}, at, 45);
        visit.reference = QString::fromLatin1(reference);
        REQUIRE(visits.plan(visit, "N. Prys"));
    };
    plan(agency.member.worker.id, "2026-11-20T09:00", "V-1");
    plan(second.worker.id, "2026-11-21T09:00", "V-2");
    plan(agency.member.worker.id, "2026-09-01T09:00", "V-3");
    CHECK(agency.matching.workersLately(agency.person.id) ==
          QList{second.worker.id, agency.member.worker.id});
}
