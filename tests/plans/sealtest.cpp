// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seal.h"
#include "tests/plans/sampleplan.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QSet>

using namespace aelwyd;
using test::kToday;

namespace {

SupportPlan agreedPlan() {
    static const SupportPlan plan = [] {
        SupportPlan made = test::samplePlan(kToday);
        made.agreement = test::agreedBy(kToday);
        return made;
    }();
    return plan;
}

using Edit = std::function<void(SupportPlan&)>;

/// One edit for each field of a plan that is not a text in two languages.
QList<Edit> edits() {
    return {[](auto& p) { p.serviceUser = ServiceUserId::create(); },
            [](auto& p) { p.version = 2; },
            [](auto& p) { p.reviewOn.reset(); },
            [](auto& p) { p.reviewOn = p.reviewOn->addDays(1); },
            [](auto& p) { p.outcomes[0].id = PlanItemId::create(); },
            [](auto& p) { p.outcomes[0].kind = OutcomeKind::Process; },
            [](auto& p) { p.outcomes[0].status = OutcomeStatus::KeptUp; },
            [](auto& p) { p.outcomes[0].links.clear(); },
            [](auto& p) { p.outcomes[0].links[0].heading = QStringLiteral("rights"); },
            [](auto& p) { p.outcomes[0].links[0].framework = QStringLiteral("senses"); },
            [](auto& p) { p.outcomes.append(PersonalOutcome{}); },
            [](auto& p) { p.outcomes.clear(); },
            [](auto& p) { p.activities[0].id = PlanItemId::create(); },
            [](auto& p) { p.activities[0].tier = ActivityTier::Flexible; },
            [](auto& p) { p.activities[0].outcome.reset(); },
            [](auto& p) { p.activities[0].minutes.reset(); },
            [](auto& p) { p.activities[0].minutes = 21; },
            [](auto& p) { p.activities[0].timeOfDay = TimeOfDay::Night; },
            [](auto& p) { p.activities[0].carers = 2; },
            [](auto& p) { p.activities[0].personalCare = true; },
            [](auto& p) { p.activities[0].competences.append(QStringLiteral("HSC221")); },
            [](auto& p) { p.visits[0].id = PlanItemId::create(); },
            [](auto& p) { p.visits[0].days = Weekdays::mondayToFriday(); },
            [](auto& p) { p.visits[0].start.reset(); },
            [](auto& p) { p.visits[0].start = QTime(8, 31); },
            [](auto& p) { p.visits[0].toleranceMinutes = 16; },
            [](auto& p) { p.visits[0].minutes = 46; },
            [](auto& p) { p.visits[0].carers = 2; },
            [](auto& p) { p.risks[0].id = PlanItemId::create(); },
            [](auto& p) { p.risks[0].sharedByPerson = false; },
            [](auto& p) { p.risks[0].sharedByProvider = false; },
            [](auto& p) { p.risks[0].sharedByCommissioner = true; },
            [](auto& p) { p.risks[0].reviewOn.reset(); },
            [](auto& p) { p.consents[0].id = PlanItemId::create(); },
            [](auto& p) { p.consents[0].until.reset(); },
            [](auto& p) { p.consents[0].given = true; },
            [](auto& p) { p.agreement->on = kToday.addDays(-1); },
            [](auto& p) { p.agreement->parties.removeLast(); },
            [](auto& p) { p.agreement->parties[0].name = QStringLiteral("Somebody else"); },
            [](auto& p) { p.agreement->parties[0].note = QStringLiteral("by telephone"); },
            [](auto& p) { p.agreement->parties[0].role = PartyRole::Representative; }};
}

QList<Edit> editsOfTexts() {
    QList<Edit> edits;
    for (const auto& text : test::textsOf(agreedPlan())) {
        edits.append([in = text.in](SupportPlan& plan) { in(plan).cy += u'x'; });
        edits.append([in = text.in](SupportPlan& plan) { in(plan).en += u'x'; });
    }
    return edits;
}

} // namespace

TEST_CASE("The canonical content of a plan is one and the same each time, and JSON") {
    const SupportPlan copy = agreedPlan();
    CHECK(canonicalContent(copy) == canonicalContent(agreedPlan()));
    CHECK(QJsonDocument::fromJson(canonicalContent(copy)).isObject());
}

TEST_CASE("The canonical content stays as it was published: old seals must hold for ever") {
    SupportPlan plan{
        .serviceUser = *ServiceUserId::tryFromString(QStringLiteral("0190a0c0-0000-7000-8000-000000000001"))};
    plan.texts[PlanText::GoodDay] = {QStringLiteral("Haul \"a\" chŵmni"), {}};
    plan.reviewOn = kToday;
    CHECK(canonicalContent(plan) ==
          QByteArray(R"({"activities":[],"agreement":null,"consents":[],"outcomes":[],)"
                     R"("person":"0190a0c0-0000-7000-8000-000000000001","review_on":"2026-11-23","risks":[],)"
                     R"("texts":{"good_day":{"cy":"Haul \"a\" chŵmni","en":""}},"version":1,"visits":[]})"));
}

TEST_CASE("Every change to a plan, however small, changes its seal") {
    QSet<QByteArray> seals{sealOf(canonicalContent(agreedPlan()))};
    int made = 1;
    for (const Edit& edit : edits() + editsOfTexts()) {
        SupportPlan plan = agreedPlan();
        edit(plan);
        seals.insert(sealOf(canonicalContent(plan)));
        INFO("edit " << made << ": " << canonicalContent(plan).toStdString());
        REQUIRE(seals.size() == ++made);
    }
}

TEST_CASE("The order of items counts, an empty text does not") {
    SupportPlan plan = agreedPlan();
    plan.outcomes.append(PersonalOutcome{.wish = {{}, QStringLiteral("second")}});
    SupportPlan turned = plan;
    std::swap(turned.outcomes[0], turned.outcomes[1]);
    CHECK(canonicalContent(turned) != canonicalContent(plan));
    SupportPlan withEmpty = plan;
    withEmpty.texts[PlanText::History] = {};
    CHECK(canonicalContent(withEmpty) == canonicalContent(plan));
}
