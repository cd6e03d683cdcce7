// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/dump.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/records.h"

using namespace aelwyd;
using test::TestAgency;

namespace {

struct PlanOffice : TestAgency {
    ServiceUser person = test::takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));

    SupportPlan agreed() {
        const SupportPlan plan = test::fullDraft(*this, person.id);
        REQUIRE(plans.agree(plan.id, test::meeting(*this)));
        return *plans.plan(plan.id);
    }
    SupportPlan nextDraft() { return *plans.plan(plans.startDraft(person.id).value()); }
};

template <class Item>
QList<PlanItemId> idsOf(const QList<Item>& items) {
    QList<PlanItemId> ids;
    for (const Item& item : items)
        ids.append(item.id);
    return ids;
}

ErrorCode codeOf(const Problems& problems) {
    REQUIRE(problems.size() == 1);
    return problems.first().code;
}

} // namespace

TEST_CASE("The first version is an empty draft of number one") {
    PlanOffice office;
    const auto id = office.plans.startDraft(office.person.id);
    REQUIRE(id);
    CHECK(office.plans.plan(id.value()) == SupportPlan{.id = id.value(), .serviceUser = office.person.id});
    CHECK(office.plans.draftOf(office.person.id) == id.value());
    CHECK_FALSE(office.plans.agreedOf(office.person.id));
    CHECK(office.plans.sealOfPlan(id.value()).isEmpty());
}

TEST_CASE("A second draft is refused and the first is named") {
    PlanOffice office;
    const auto first = office.plans.startDraft(office.person.id);
    const auto second = office.plans.startDraft(office.person.id);
    REQUIRE_FALSE(second);
    CHECK(second.problems() == Problems{{{}, ErrorCode::DraftExists, {first.value().toString()}}});
    CHECK(codeOf(office.plans.saveDraft({.serviceUser = office.person.id}).problems()) ==
          ErrorCode::DraftExists);
    CHECK(office.plans.versions(office.person.id).size() == 1);
}

TEST_CASE("A draft is kept as it is, whatever is missing, a broken text is refused and changes nothing") {
    PlanOffice office;
    SupportPlan plan = office.nextDraft();
    plan.visits = {{.minutes = 5}};
    plan.outcomes = {{}};
    REQUIRE(office.plans.saveDraft(plan));
    SupportPlan broken = plan;
    broken.texts[PlanText::GoodDay].en = QString(kLongestNote + 1, u'x');
    CHECK(codeOf(office.plans.saveDraft(broken).problems()) == ErrorCode::TooLong);
    CHECK(office.plans.plan(plan.id) == plan);
}

TEST_CASE("Whatever is drawn by chance is kept in a draft and read again") {
    PlanOffice office;
    test::Chance chance;
    INFO("seed " << chance.seed());
    SupportPlan plan = office.nextDraft();
    for (int i = 0; i < 80; ++i) {
        plan = i % 5 ? test::withRandomEdit(chance, plan) : test::withRandomContent(chance, plan);
        REQUIRE(problemsOfDraft(plan).isEmpty());
        REQUIRE(office.plans.saveDraft(plan));
        plan = test::asRead(plan);
        REQUIRE(office.plans.plan(plan.id) == plan);
    }
}

TEST_CASE("A plan with something missing is not agreed") {
    PlanOffice office;
    SupportPlan plan = test::fullDraft(office, office.person.id);
    plan.visits[0].minutes = 15;
    REQUIRE(office.plans.saveDraft(plan));
    const auto refused = office.plans.agree(plan.id, test::meeting(office));
    REQUIRE_FALSE(refused);
    CHECK(codeOf(refused.problems()) == ErrorCode::ShortVisitReason);
    CHECK(office.plans.problemsOfAgreement(plan.id, test::meeting(office)) == refused.problems());
    CHECK(office.plans.plan(plan.id)->state == PlanState::Draft);
}

TEST_CASE("Agreeing makes the draft the version in force, sealed, with those who agreed") {
    PlanOffice office;
    const SupportPlan plan = office.agreed();
    CHECK(plan.state == PlanState::Agreed);
    CHECK(plan.agreement == test::meeting(office));
    CHECK(office.plans.agreedOf(office.person.id) == plan.id);
    CHECK_FALSE(office.plans.draftOf(office.person.id));
    CHECK(office.plans.sealOfPlan(plan.id).size() == 64);
    CHECK(verify(*office.database).seals == 1);
    CHECK(verify(*office.database).problems.isEmpty());
}

TEST_CASE("Names of those who agreed are tidied before they are sealed") {
    PlanOffice office;
    const SupportPlan plan = test::fullDraft(office, office.person.id);
    Agreement agreement = test::meeting(office);
    agreement.parties[0].name = QStringLiteral("  Sia\u0302n   Prys ");
    REQUIRE(office.plans.agree(plan.id, agreement));
    CHECK(office.plans.plan(plan.id)->agreement->parties[0].name == u"Siân Prys");
    CHECK(verify(*office.database).problems.isEmpty());
}

TEST_CASE("An agreed version is not edited, discarded or agreed again") {
    PlanOffice office;
    const SupportPlan plan = office.agreed();
    const QJsonObject before = dumpOf(*office.database);
    SupportPlan changed = plan;
    changed.outcomes.clear();
    changed.agreement.reset();
    CHECK(codeOf(office.plans.saveDraft(changed).problems()) == ErrorCode::NotDraft);
    CHECK(codeOf(office.plans.discardDraft(plan.id).problems()) == ErrorCode::NotDraft);
    CHECK(codeOf(office.plans.agree(plan.id, test::meeting(office)).problems()) == ErrorCode::AlreadyAgreed);
    CHECK(dumpOf(*office.database) == before);
}

TEST_CASE("The next version begins as the agreed one, and its items are the same items") {
    PlanOffice office;
    const SupportPlan first = office.agreed();
    const SupportPlan next = office.nextDraft();
    CHECK(next.version == 2);
    CHECK(next.state == PlanState::Draft);
    CHECK_FALSE(next.agreement);
    SupportPlan expected = first;
    expected.id = next.id;
    expected.version = 2;
    expected.state = PlanState::Draft;
    expected.agreement.reset();
    CHECK(next == expected);
    CHECK(idsOf(next.activities) == idsOf(first.activities));
    CHECK(compare(first, next).isEmpty());
}

TEST_CASE("A review date that has gone by is left open in the next version") {
    PlanOffice office;
    const SupportPlan first = office.agreed();
    office.clock.setDay(first.reviewOn->addDays(-1));
    CHECK(office.nextDraft().reviewOn == first.reviewOn);
    REQUIRE(office.plans.discardDraft(*office.plans.draftOf(office.person.id)));
    office.clock.setDay(*first.reviewOn);
    CHECK_FALSE(office.nextDraft().reviewOn);
}

TEST_CASE("While the next version is written the agreed one stays in force and as it was") {
    PlanOffice office;
    const SupportPlan first = office.agreed();
    SupportPlan next = office.nextDraft();
    next.activities[0].what.en = QStringLiteral("Lunch together");
    next.risks.clear();
    REQUIRE(office.plans.saveDraft(next));
    CHECK(office.plans.plan(first.id) == first);
    CHECK(office.plans.agreedOf(office.person.id) == first.id);
}

TEST_CASE("When the next version is agreed the one before is superseded, and three versions stand in order") {
    PlanOffice office;
    const SupportPlan first = office.agreed();
    const SupportPlan second = office.nextDraft();
    REQUIRE(office.plans.agree(second.id, test::meeting(office)));
    const SupportPlan third = office.nextDraft();
    const auto versions = office.plans.versions(office.person.id);
    REQUIRE(versions.size() == 3);
    const QList<PlanState> states{PlanState::Draft, PlanState::Agreed, PlanState::Superseded};
    for (int i = 0; i < 3; ++i) {
        CHECK(versions[i].version == 3 - i);
        CHECK(versions[i].state == states[i]);
        CHECK(office.plans.plan(versions[i].id)->state == states[i]);
        CHECK(versions[i].agreedOn.has_value() == (i > 0));
    }
    CHECK(third.version == 3);
    CHECK(office.plans.agreedOf(office.person.id) == second.id);
    CHECK(verify(*office.database).seals == 2);
    CHECK(verify(*office.database).problems.isEmpty());
}

TEST_CASE("A discarded draft can be started anew, discarding what is not there is told") {
    PlanOffice office;
    office.agreed();
    const SupportPlan draft = office.nextDraft();
    REQUIRE(office.plans.discardDraft(draft.id));
    CHECK(codeOf(office.plans.discardDraft(draft.id).problems()) == ErrorCode::NotFound);
    CHECK(codeOf(office.plans.problemsOfAgreement(draft.id, test::meeting(office))) == ErrorCode::NotFound);
    CHECK(office.nextDraft().version == 2);
}

TEST_CASE("Plans of different people do not know one another") {
    PlanOffice office;
    const SupportPlan first = office.agreed();
    const ServiceUser other = test::takeOn(office, "Mair", "Owen");
    const SupportPlan plan = test::fullDraft(office, other.id);
    CHECK(plan.version == 1);
    CHECK(office.plans.plan(first.id)->state == PlanState::Agreed);
    CHECK(office.plans.versions(other.id).size() == 1);
}

TEST_CASE("Verifying finds a seal that was broken behind the program's back") {
    PlanOffice office;
    const SupportPlan plan = office.agreed();
    const char* sql = GENERATE("UPDATE plan_outcome SET wish_en = 'something else'",
                               "UPDATE support_plan SET review_on = '2030-01-01'",
                               "UPDATE plan_agreement_party SET name = 'Somebody else' WHERE place = 0",
                               "UPDATE plan_agreement SET agreed_on = '2020-01-01'", "DELETE FROM plan_risk");
    INFO(sql);
    const QByteArray statement(sql);
    const QByteArray verb = statement.startsWith("DELETE") ? "delete" : "update";
    const QByteArray table = statement.split(' ').at(statement.startsWith("DELETE") ? 2 : 1);
    office.database->execute("DROP TRIGGER " + table + "_" + verb + "_guard");
    office.database->execute(statement);
    const Problems problems = verify(*office.database).problems;
    REQUIRE(problems.size() >= 2);
    CHECK(problems[0].code == ErrorCode::Damaged);
    CHECK(problems[1].code == ErrorCode::SealBroken);
    CHECK(problems[1].arguments ==
          QStringList{plan.id.toString(), office.person.reference, QString::number(plan.version)});
    // What the file's own triggers have not noted is not in its log either.
    if (problems.size() > 2) CHECK(problems[2].arguments == QStringList{QString::fromUtf8(table)});
}

TEST_CASE("Verifying finds a record whose owner is gone, and an unknown code in a draft") {
    PlanOffice office;
    test::fullDraft(office, office.person.id);
    CHECK(verify(*office.database).problems.isEmpty());
    office.database->execute("UPDATE plan_text SET part = 'nonsense'");
    CHECK(codeOf(verify(*office.database).problems) == ErrorCode::IntegrityFailed);
    office.database->execute("UPDATE plan_text SET part = 'good_day'");
    office.database->execute("PRAGMA foreign_keys = OFF");
    office.database->execute("UPDATE support_plan SET service_user_id = randomblob(16)");
    const auto found = verify(*office.database).problems;
    CHECK(codeOf(found) == ErrorCode::BrokenReference);
    CHECK(found.first().field == u"support_plan");
    CHECK(found.first().arguments == QStringList{QStringLiteral("support_plan"), QStringLiteral("1")});
}
