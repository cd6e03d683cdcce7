// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("A visit that was given tells with how many points, and what counted then") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    const CareWorkerId huw = office.employ(QStringLiteral("W-2"), QStringLiteral("Huw"), Rag::Red);
    const VisitId visit = office.plan(office.support(QStringLiteral("Eirlys"), Rag::Red), "2026-11-24T10:00");
    MatchDesk desk(office.matching, office.visits, office.people, office.workforce);
    REQUIRE(desk.ask(visit).isEmpty());
    CHECK(desk.howGiven().isEmpty());
    desk.look(mair);
    const int score = desk.candidate()->score;
    // when
    REQUIRE(desk.allocate({}).isEmpty());
    // then
    CHECK(desk.howGiven() ==
          QStringList{
              QStringLiteral("23 November 2026: given to Mair Prys, who had %1 points of 100.").arg(score)});
    // when something else counts
    MatchWeights weights = desk.weights();
    std::swap(weights.most[0], weights.most[1]);
    REQUIRE(desk.setWeights(weights).isEmpty());
    // then
    CHECK(
        desk.howGiven().first().contains(QStringLiteral("What counted then: Continuity 30, Language 20, ")));
    // when a rule is overridden
    const auto given =
        office.matching.assign(visit, huw, {QStringLiteral("Snow"), QStringLiteral("N. Prys")});
    REQUIRE(given);
    REQUIRE(given.value().done);
    // then
    REQUIRE(desk.howGiven().size() == 2);
    CHECK(
        desk.howGiven().first() ==
        QStringLiteral("23 November 2026: given to Huw Prys against rules: RAG status. Decided by: N. Prys. "
                       "Why: Snow"));
}
