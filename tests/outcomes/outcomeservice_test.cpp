// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/outcomeservice.h"
#include "core/storage/dump.h"
#include "core/storage/verification.h"
#include "tests/service/listener.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace aelwyd;
using test::TestAgency;

namespace {

/// Eirlys, whose plan with one outcome was agreed on the day of the clock.
struct Desk : TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    SupportPlan plan = test::fullDraft(*this, person.id);
    PlanItemId outcome = plan.outcomes.first().id;
    QDate agreed = clock.today();
    OutcomeService outcomes{workspace};

    Desk() { REQUIRE(plans.agree(plan.id, test::meeting(*this))); }
    OutcomeRating rated(int score, QDate on) const {
        return {.person = person.id,
                .outcome = outcome,
                .on = on,
                .score = score,
                .words = {QStringLiteral("Bron yno"), {}},
                .saidByName = QStringLiteral("  Eirlys ")};
    }
    void rate(int score) { REQUIRE(outcomes.rate(rated(score, clock.today()))); }
    OutcomeLine line() const {
        const auto lines = outcomes.outcomes(person.id, clock.today());
        REQUIRE(lines.size() == 1);
        return lines.first();
    }
    ErrorCode refused(const OutcomeRating& rating) {
        const auto result = outcomes.rate(rating);
        REQUIRE_FALSE(result);
        REQUIRE(result.problems().size() == 1);
        return result.problems().first().code;
    }
};

OutcomeStatusChange letGo(const Desk& desk) {
    return {{},
            desk.person.id,
            desk.outcome,
            desk.clock.today(),
            OutcomeStatus::LetGo,
            {{}, QStringLiteral("I have moved to my daughter's")},
            QStringLiteral("Nia Prys")};
}

} // namespace

TEST_CASE("What a person says of an outcome is kept, tidied and announced as theirs") {
    Desk desk;
    test::Listener listener(desk.workspace);
    desk.rate(3);
    desk.clock.setDay(desk.agreed.addDays(30));
    desk.rate(6);
    const OutcomeLine line = desk.line();
    CHECK(line.inPlan);
    CHECK(line.progress.first() == 3);
    CHECK(line.progress.latest() == 6);
    CHECK(line.progress.line.first().saidByName == u"Eirlys");
    REQUIRE(listener.sets.size() == 2);
    CHECK(listener.sets.first().touches(Noun::Outcome, desk.person.id.uuid()));
    CHECK(verify(*desk.database).problems.isEmpty());
    CHECK(dumpOf(*desk.database).value(QStringLiteral("outcome_rating")).toArray().size() == 2);
}

TEST_CASE("A rating outside the scale, of tomorrow or of nobody's outcome is refused, and nothing is kept") {
    Desk desk;
    CHECK(desk.refused(desk.rated(11, desk.agreed)) == ErrorCode::Range);
    CHECK(desk.refused(desk.rated(5, desk.agreed.addDays(1))) == ErrorCode::DateInFuture);
    OutcomeRating other = desk.rated(5, desk.agreed);
    other.outcome = PlanItemId::create();
    CHECK(desk.refused(other) == ErrorCode::UnknownOutcome);
    CHECK(desk.outcomes.ratings(desk.person.id).isEmpty());
}

TEST_CASE("An outcome that was let go is rated no more until it is taken up again") {
    Desk desk;
    desk.rate(4);
    desk.clock.setDay(desk.agreed.addDays(10));
    REQUIRE(desk.outcomes.changeStatus(letGo(desk)));
    CHECK(desk.line().status.status == OutcomeStatus::LetGo);
    CHECK(desk.refused(desk.rated(5, desk.agreed.addDays(10))) == ErrorCode::OutcomeLetGo);
    CHECK(desk.outcomes.rate(desk.rated(5, desk.agreed.addDays(9))));
    OutcomeStatusChange back = letGo(desk);
    back.status = OutcomeStatus::Active;
    REQUIRE(desk.outcomes.changeStatus(back));
    CHECK(desk.outcomes.rate(desk.rated(7, desk.agreed.addDays(10))));
    CHECK(desk.outcomes.statusHistory(desk.person.id, desk.outcome).size() == 3);
}

TEST_CASE("Letting go says why") {
    Desk desk;
    OutcomeStatusChange change = letGo(desk);
    change.why = {};
    const auto result = desk.outcomes.changeStatus(change);
    REQUIRE_FALSE(result);
    CHECK(result.problems() == Problems{{QStringLiteral("why"), ErrorCode::Required, {}}});
}

TEST_CASE("A mistake is put right by another rating, and only by one of the same outcome") {
    Desk desk;
    desk.rate(9);
    OutcomeRating right = desk.rated(4, desk.agreed);
    right.corrects = desk.line().progress.line.first().id;
    REQUIRE(desk.outcomes.rate(right));
    CHECK(desk.line().progress.line.size() == 1);
    CHECK(desk.line().progress.latest() == 4);
    CHECK(desk.outcomes.ratings(desk.person.id).size() == 2);
    OutcomeRating stray = desk.rated(4, desk.agreed);
    stray.corrects = OutcomeRatingId::create();
    CHECK(desk.refused(stray) == ErrorCode::NotFound);
}

TEST_CASE(
    "A rating cannot be taken back with undo, and what was written before it can no longer overrule it") {
    Desk desk;
    desk.rate(4);
    CHECK_FALSE(desk.workspace.canUndo(desk.person.id.uuid()));
}

TEST_CASE("An outcome that the next version leaves out is still there, after those of the plan") {
    Desk desk;
    desk.clock.setDay(desk.agreed.addDays(40));
    const auto draft = desk.plans.startDraft(desk.person.id);
    REQUIRE(draft);
    SupportPlan next = *desk.plans.plan(draft.value());
    next.outcomes = {{.wish = {{}, QStringLiteral("I want to sing again")}}};
    next.activities.clear();
    next.reviewOn = desk.clock.today().addDays(42);
    next.risks.first().reviewOn = next.reviewOn;
    REQUIRE(desk.plans.saveDraft(next));
    REQUIRE(desk.plans.agree(next.id, test::meeting(desk)));
    const auto lines = desk.outcomes.outcomes(desk.person.id, desk.clock.today());
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().inPlan);
    CHECK(lines.first().outcome.id == next.outcomes.first().id);
    CHECK_FALSE(lines.last().inPlan);
    CHECK(lines.last().outcome.id == desk.outcome);
    CHECK(desk.outcomes.outcomes(desk.person.id, desk.agreed.addDays(-1)).isEmpty());
}
