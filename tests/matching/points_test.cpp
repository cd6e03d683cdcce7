// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/office.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct PointsBench {
    StaffMember member = freeWorker();
    CareWorker& worker = member.worker;
    MatchPerson person = easyPerson();
    QList<Visit> visits;
    MatchReason of(ReasonCode code) const {
        const PeopleFacts facts{{person.person.id, {false, person.complexity}}};
        const Candidate candidate = candidateOf(member, person, mondayMorning(), visits, facts);
        REQUIRE(candidate.eligible());
        return candidate.reasons[static_cast<size_t>(code)];
    }
    int points(ReasonCode code) const { return of(code).points; }
    void been(const char* iso, const std::optional<CareWorkerId>& who = {}) {
        visits.append(plannedVisit(person.person.id, {who.value_or(worker.id)}, iso, 30));
    }
};

} // namespace

TEST_CASE("The weights add up to a hundred and have a version") {
    CHECK(MatchWeights{}.isSound());
    CHECK(MatchWeights{}.total() == 100);
    CHECK(MatchWeights{}.version == 2);
    CHECK(MatchWeights::first().isSound());
    CHECK(MatchWeights::first().most == MatchWeights{}.most);
    MatchWeights loud;
    loud.feedback = loud.of(ReasonCode::Qualities) + 1;
    CHECK_FALSE(loud.isSound());
    MatchWeights turned;
    turned.most = {110, -10, 0, 0, 0, 0, 0, 0};
    CHECK_FALSE(turned.isSound());
}

TEST_CASE("Continuity is the share of the last eight weeks' visits, and fades with time apart") {
    PointsBench bench;
    CHECK(bench.points(ReasonCode::Continuity) == 0);
    bench.been("2026-11-22T09:00");
    CHECK(bench.points(ReasonCode::Continuity) == 30);
    const auto other = CareWorkerId::create();
    bench.been("2026-11-22T18:00", other);
    const MatchReason half = bench.of(ReasonCode::Continuity);
    CHECK(half.points == 20);
    CHECK(half.count == 1);
    CHECK(half.outOf == 2);
    CHECK(half.daysSince == 1);
    bench.visits = {};
    bench.been("2026-10-19T09:00");
    const int fiveWeeksAgo = bench.points(ReasonCode::Continuity);
    CHECK(fiveWeeksAgo < 30);
    CHECK(fiveWeeksAgo > 20);
    bench.visits = {};
    bench.been("2026-09-28T09:00");
    CHECK(bench.points(ReasonCode::Continuity) == 0);
    bench.visits = {};
    bench.been("2026-11-24T09:00");
    CHECK(bench.points(ReasonCode::Continuity) == 0);
    bench.visits = {};
    bench.been("2026-11-20T09:00");
    bench.visits.first().kind = VisitKind::Shadowing;
    CHECK(bench.points(ReasonCode::Continuity) == 0);
}

TEST_CASE("The language of choice counts by how well it is spoken, without a choice nobody has points") {
    PointsBench bench;
    bench.worker.languages = {{LanguageCode::welsh(), LanguageLevel::Fluent}};
    CHECK(bench.points(ReasonCode::Language) == 0);
    bench.person.person.language = LanguageCode::welsh();
    CHECK(bench.points(ReasonCode::Language) == 20);
    bench.worker.languages = {{LanguageCode::welsh(), LanguageLevel::Good}};
    CHECK(bench.points(ReasonCode::Language) == 14);
    bench.worker.languages = {{LanguageCode::welsh(), LanguageLevel::Some}};
    CHECK(bench.points(ReasonCode::Language) == 6);
    bench.worker.languages = {{LanguageCode::english(), LanguageLevel::Fluent}};
    CHECK(bench.points(ReasonCode::Language) == 0);
}

TEST_CASE("The click: qualities asked for, and interests shared, accents and capitals forgiven") {
    PointsBench bench;
    bench.person.person.qualities = {"listening", "on time", "smiling"};
    bench.worker.qualities = {"Listening", "on_time"};
    CHECK(bench.of(ReasonCode::Qualities).names == QStringList{"listening", "on time"});
    CHECK(bench.points(ReasonCode::Qualities) == 7);
    bench.person.person.interests = {"canu", "rygbi"};
    bench.worker.interests = {"Canu"};
    CHECK(bench.points(ReasonCode::Interests) == 5);
    bench.person.person.locality = QStringLiteral("Llŷn");
    bench.worker.locality = QStringLiteral("LLYN");
    CHECK(bench.points(ReasonCode::Locality) == 10);
}

TEST_CASE("Room in the week counts up to ten hours, with half the points where there is no ceiling") {
    PointsBench bench;
    CHECK(bench.points(ReasonCode::HoursRoom) == 5);
    bench.worker.contractMaximumMinutes = 45 + 180;
    CHECK(bench.of(ReasonCode::HoursRoom).count == 180);
    CHECK(bench.points(ReasonCode::HoursRoom) == 3);
    bench.worker.contractMaximumMinutes = 45;
    CHECK(bench.points(ReasonCode::HoursRoom) == 0);
    bench.worker.contractMaximumMinutes = 2400;
    CHECK(bench.points(ReasonCode::HoursRoom) == 10);
}

TEST_CASE("Hard calls are shared: who had many gets the easier ones") {
    PointsBench bench;
    CHECK(bench.points(ReasonCode::Fairness) == 0);
    bench.person.complexity = {{Rag::Red, QDate(2026, 1, 1), {}, {}}};
    CHECK(bench.points(ReasonCode::Fairness) == 5);
    for (const char* iso : {"2026-11-24T08:00", "2026-11-25T08:00", "2026-11-26T08:00", "2026-11-27T08:00"})
        bench.been(iso);
    CHECK(bench.of(ReasonCode::Fairness).count == 4);
    CHECK(bench.points(ReasonCode::Fairness) == 3);
}

TEST_CASE("What would change the order: how far behind, and where") {
    StaffMember first = freeWorker(QStringLiteral("W-2"));
    StaffMember second = freeWorker(QStringLiteral("W-1"));
    first.worker.languages = {{LanguageCode::welsh(), LanguageLevel::Fluent}};
    second.worker.locality = QStringLiteral("Y Bala");
    MatchPerson person = easyPerson();
    person.person.language = LanguageCode::welsh();
    person.person.locality = QStringLiteral("Y Bala");
    const AskedVisit asked = mondayMorning();
    const VisitIndex index;
    const MatchLimits limits;
    const Ranking ranking =
        rank(staffForMatching({second, first}), MatchDay(person, asked, index, limits), MatchWeights{});
    REQUIRE(ranking.eligible == 2);
    CHECK(ranking.candidates[0].worker == first.worker.id);
    CHECK(ranking.languageMet == true);
    const GapToNext gap = gapAbove(ranking, 1);
    CHECK(gap.behind == 10);
    REQUIRE(gap.lacks.size() == 1);
    CHECK(gap.lacks[0].code == ReasonCode::Language);
    CHECK(gap.leads[0].points == 10);
}

TEST_CASE("Ties go by reference in byte order, and a chosen Welsh that nobody speaks is an unmet need") {
    MatchPerson person = easyPerson();
    person.person.language = LanguageCode::welsh();
    const AskedVisit asked = mondayMorning();
    const VisitIndex index;
    const MatchLimits limits;
    QList<StaffMember> members;
    for (const char* reference : {"W-9", "W-10", "w-1", "Ŵ-1"})
        members.append(freeWorker(QString::fromUtf8(reference)));
    const Ranking ranking =
        rank(staffForMatching(members), MatchDay(person, asked, index, limits), MatchWeights{});
    CHECK(ranking.candidates[0].worker == members[1].worker.id);
    CHECK(ranking.candidates[1].worker == members[0].worker.id);
    CHECK(ranking.candidates[2].worker == members[2].worker.id);
    CHECK(ranking.candidates[3].worker == members[3].worker.id);
    CHECK(ranking.languageMet == false);
}
