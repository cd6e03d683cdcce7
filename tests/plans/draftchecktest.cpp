// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/plans/planfields.h"
#include "tests/plans/sampleplan.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using test::agreedBy;
using test::kToday;
using test::samplePlan;

namespace {

bool has(const Problems& problems, const QString& field, ErrorCode code) {
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem& p) { return p.field == field && p.code == code; });
}

Problems toAgree(const SupportPlan& plan) {
    return problemsOfAgreement(plan, agreedBy(kToday), kToday);
}

/// A figure from `least` to `most` is kept, one beyond either end is refused.
template <class Set>
void checkRange(const char* part, const PlanItemId& item, const char* field, int least, int most,
                SupportPlan plan, Set set) {
    for (const auto& [value, good] : {std::pair(least - 1, false), std::pair(least, true),
                                      std::pair(most, true), std::pair(most + 1, false)}) {
        set(plan, value);
        INFO(part << " " << field << " " << value);
        CHECK(has(problemsOfDraft(plan), planField(part, item, field), ErrorCode::Range) != good);
    }
}

} // namespace

TEST_CASE("A whole plan can be kept and agreed") {
    CHECK(problemsOfDraft(samplePlan(kToday)).isEmpty());
    CHECK(toAgree(samplePlan(kToday)).isEmpty());
}

TEST_CASE("An empty draft can be kept, and agreeing it tells what is missing") {
    const SupportPlan empty{.serviceUser = ServiceUserId::create()};
    CHECK(problemsOfDraft(empty).isEmpty());
    CHECK(has(toAgree(empty), QStringLiteral("outcomes"), ErrorCode::NoOutcome));
    CHECK(has(toAgree(empty), QStringLiteral("review_on"), ErrorCode::Required));
}

TEST_CASE("Figures of a draft are refused beyond their range") {
    const SupportPlan plan = samplePlan(kToday);
    checkRange("activities", plan.activities[0].id, "minutes", 1, 1440, plan,
               [](auto& p, int v) { p.activities[0].minutes = v; });
    checkRange("activities", plan.activities[0].id, "carers", 1, 2, plan,
               [](auto& p, int v) { p.activities[0].carers = v; });
    checkRange("visits", plan.visits[0].id, "minutes", 1, 1440, plan,
               [](auto& p, int v) { p.visits[0].minutes = v; });
    checkRange("visits", plan.visits[0].id, "tolerance", 0, 720, plan,
               [](auto& p, int v) { p.visits[0].toleranceMinutes = v; });
    checkRange("visits", plan.visits[0].id, "carers", 1, 2, plan,
               [](auto& p, int v) { p.visits[0].carers = v; });
}

TEST_CASE("Every text of a plan refuses control characters and too much, in either language") {
    for (const auto& text : test::textsOf(samplePlan(kToday)))
        for (ReaderLanguage side : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
            SupportPlan plan = samplePlan(kToday);
            const QString field = text.field(plan) + (side == ReaderLanguage::Welsh ? QStringLiteral(".cy")
                                                                                    : QStringLiteral(".en"));
            INFO(field.toStdString());
            text.in(plan).in(side) = QStringLiteral("a\u001bb");
            CHECK(has(problemsOfDraft(plan), field, ErrorCode::ControlCharacter));
            CHECK(has(toAgree(plan), field, ErrorCode::ControlCharacter));
            text.in(plan).in(side) = QString(kLongestNote + 1, u'x');
            CHECK(has(problemsOfDraft(plan), field, ErrorCode::TooLong));
            text.in(plan).in(side) = QStringLiteral("Ddydd Llun:\n\t<b>te</b> \u202e");
            CHECK(problemsOfDraft(plan).isEmpty());
        }
}

TEST_CASE("Codes that could not be stored as they are, and an item that stands twice, are refused") {
    SupportPlan plan = samplePlan(kToday);
    plan.activities[0].competences = {QStringLiteral("HSC218\nHSC221")};
    plan.outcomes[0].links = {{QStringLiteral("own/frame"), QStringLiteral("a")}};
    CHECK(has(problemsOfDraft(plan), planField("activities", plan.activities[0].id, "competences"),
              ErrorCode::ControlCharacter));
    CHECK(has(problemsOfDraft(plan), planField("outcomes", plan.outcomes[0].id, "links"), ErrorCode::Choice));
    plan.activities[0].competences = {QString()};
    plan.outcomes[0].links = {{QStringLiteral("national"), {}}};
    CHECK(has(problemsOfDraft(plan), planField("activities", plan.activities[0].id, "competences"),
              ErrorCode::Required));
    CHECK(
        has(problemsOfDraft(plan), planField("outcomes", plan.outcomes[0].id, "links"), ErrorCode::Required));
    plan = samplePlan(kToday);
    plan.risks.append(plan.risks.first());
    CHECK(has(problemsOfDraft(plan), planField("risks", plan.risks[0].id, "id"), ErrorCode::Duplicate));
}

TEST_CASE("A visit of 29 minutes needs a reason, one of 30 does not") {
    SupportPlan plan = samplePlan(kToday);
    const QString field = planField("visits", plan.visits[0].id, "short_reason");
    plan.visits[0].minutes = 30;
    CHECK(toAgree(plan).isEmpty());
    plan.visits[0].minutes = 29;
    CHECK(has(toAgree(plan), field, ErrorCode::ShortVisitReason));
    plan.visits[0].shortReason.cy = QStringLiteral(" \n");
    CHECK(has(toAgree(plan), field, ErrorCode::ShortVisitReason));
    CHECK(problemsOfDraft(plan).isEmpty());
    plan.visits[0].shortReason.cy = QStringLiteral("Tabled yn unig");
    CHECK(toAgree(plan).isEmpty());
}

TEST_CASE("Items without their words cannot be agreed") {
    SupportPlan plan = samplePlan(kToday);
    plan.outcomes[0].wish = {QStringLiteral(" "), {}};
    plan.activities[0].what = {};
    plan.risks[0].wish = plan.risks[0].agreed = {};
    plan.risks[0].reviewOn.reset();
    plan.consents[0].who = {};
    plan.visits[0].days = {};
    const Problems problems = toAgree(plan);
    CHECK(has(problems, planField("outcomes", plan.outcomes[0].id, "wish"), ErrorCode::Required));
    CHECK(has(problems, planField("activities", plan.activities[0].id, "what"), ErrorCode::Required));
    CHECK(has(problems, planField("risks", plan.risks[0].id, "wish"), ErrorCode::Required));
    CHECK(has(problems, planField("risks", plan.risks[0].id, "agreed"), ErrorCode::Required));
    CHECK(has(problems, planField("risks", plan.risks[0].id, "review_on"), ErrorCode::Required));
    CHECK(has(problems, planField("consents", plan.consents[0].id, "who"), ErrorCode::Required));
    CHECK(has(problems, planField("visits", plan.visits[0].id, "days"), ErrorCode::Required));
    CHECK(problems.size() == 7);
}

TEST_CASE("An outcome that was let go says why, and an activity serves an outcome that is there") {
    SupportPlan plan = samplePlan(kToday);
    plan.outcomes[0].statusReason = {};
    plan.outcomes[0].status = OutcomeStatus::LetGo;
    CHECK(
        has(toAgree(plan), planField("outcomes", plan.outcomes[0].id, "status_reason"), ErrorCode::Required));
    plan.outcomes[0].status = OutcomeStatus::Achieved;
    CHECK(toAgree(plan).isEmpty());
    plan.activities[0].outcome = PlanItemId::create();
    CHECK(has(toAgree(plan), planField("activities", plan.activities[0].id, "outcome"),
              ErrorCode::UnknownOutcome));
    plan.activities[0].outcome.reset();
    CHECK(toAgree(plan).isEmpty());
}

TEST_CASE("The review comes after the meeting: the same day is too early, the next is not") {
    SupportPlan plan = samplePlan(kToday);
    plan.reviewOn = kToday;
    CHECK(has(toAgree(plan), QStringLiteral("review_on"), ErrorCode::ReviewBeforeAgreement));
    plan.reviewOn = kToday.addDays(1);
    CHECK(toAgree(plan).isEmpty());
}

TEST_CASE("The meeting has been held: today will do, tomorrow not, and no day not") {
    const SupportPlan plan = samplePlan(kToday);
    CHECK(problemsOfAgreement(plan, agreedBy(kToday.addDays(-400)), kToday).isEmpty());
    CHECK(has(problemsOfAgreement(plan, agreedBy(kToday.addDays(1)), kToday), QStringLiteral("agreed_on"),
              ErrorCode::DateInFuture));
    CHECK(has(problemsOfAgreement(plan, agreedBy({}), kToday), QStringLiteral("agreed_on"),
              ErrorCode::Required));
}

TEST_CASE("Each of the three parties has to be named") {
    const SupportPlan plan = samplePlan(kToday);
    for (const auto& [role, field] :
         {std::pair(PartyRole::Person, "party.person"), std::pair(PartyRole::Provider, "party.provider"),
          std::pair(PartyRole::SocialWorker, "party.social_worker")}) {
        Agreement without = agreedBy(kToday), unnamed = without;
        without.parties.removeIf([role = role](const auto& p) { return p.role == role; });
        for (auto& party : unnamed.parties)
            if (party.role == role) party.name = QStringLiteral("  ");
        CHECK(has(problemsOfAgreement(plan, without, kToday), QLatin1String(field), ErrorCode::PartyMissing));
        CHECK(has(problemsOfAgreement(plan, unnamed, kToday), QLatin1String(field), ErrorCode::PartyMissing));
    }
    CHECK(problemsOfAgreement(plan, Agreement{kToday, {}}, kToday).size() == 3);
}

TEST_CASE(
    "A representative may stand for the person, and a note for the social worker of a self-funder alone") {
    const SupportPlan plan = samplePlan(kToday);
    Agreement agreement = agreedBy(kToday);
    agreement.parties[0] = {PartyRole::Representative, QStringLiteral("Gwenllian Prydderch"),
                            QStringLiteral("attorney")};
    agreement.parties[2] = {PartyRole::SocialWorker, {}, QStringLiteral("Pays for herself")};
    CHECK(problemsOfAgreement(plan, agreement, kToday).isEmpty());
    agreement.parties[1] = {PartyRole::Provider, {}, QStringLiteral("was ill")};
    CHECK(has(problemsOfAgreement(plan, agreement, kToday), QStringLiteral("party.provider"),
              ErrorCode::PartyMissing));
    agreement.parties[1] = {PartyRole::Provider, QStringLiteral("Nia\u202ePrys"), QStringLiteral("a\u0000")};
    CHECK(has(problemsOfAgreement(plan, agreement, kToday), QStringLiteral("party.provider"),
              ErrorCode::BidirectionalControl));
}

TEST_CASE("The minutes of a week count each day of a visit once, however many carers come") {
    SupportPlan plan{.serviceUser = ServiceUserId::create()};
    CHECK(weeklyMinutes(plan) == 0);
    plan.visits = {{.days = Weekdays::everyDay(), .minutes = 45, .carers = 2},
                   {.days = Weekdays().with(6), .minutes = 90},
                   {.minutes = 60}};
    CHECK(weeklyMinutes(plan) == 7 * 45 + 90);
}
