// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoagency.h"
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QSet>

using namespace aelwyd;

namespace {

const QDate kToday(2026, 11, 23);

const DemoContent& content() {
    static const DemoContent builtIn = builtInDemoContent().value();
    return builtIn;
}

/// Few weeks: most of what is asked here does not hang on visits, and a year of them takes its time.
DemoAgency agencyOf(int people, int workers, quint64 seed = 1) {
    return makeDemo({people, workers, 2, seed, kToday}, content());
}

QStringList textsOf(const DemoPerson& made) {
    QStringList texts{made.person.cultureAndFaith.cy, made.person.cultureAndFaith.en, made.person.address};
    for (const CircleMember& member : made.circle)
        texts << member.name << member.relation.cy << member.relation.en << member.does.cy << member.does.en
              << member.when.cy << member.when.en;
    for (const SupportPlan& plan : made.plans)
        for (const auto& text : plan.texts)
            texts << text.cy << text.en;
    for (const SupportPlan& plan : made.plans)
        for (const Activity& activity : plan.activities)
            texts << activity.what.cy << activity.what.en << activity.howILikeIt.cy << activity.howILikeIt.en
                  << activity.whatIDoMyself.cy << activity.whatIDoMyself.en;
    for (const SupportPlan& plan : made.plans)
        for (const PersonalOutcome& outcome : plan.outcomes)
            texts << outcome.wish.cy << outcome.wish.en << outcome.approach.cy << outcome.approach.en;
    for (const SupportPlan& plan : made.plans)
        for (const SharingConsent& consent : plan.consents)
            texts << consent.who.cy << consent.who.en << consent.why.cy << consent.why.en;
    return texts;
}

} // namespace

TEST_CASE("The same arguments make the same demo agency, ids included") {
    const DemoAgency one = agencyOf(60, 30);
    const DemoAgency other = agencyOf(60, 30);
    REQUIRE(one == other);
    for (int i = 0; i < one.people.size(); ++i)
        for (int v = 0; v < one.people[i].plans.size(); ++v)
            CHECK(canonicalContent(one.people[i].plans[v]) == canonicalContent(other.people[i].plans[v]));
}

TEST_CASE("Another seed makes another demo agency") {
    const DemoAgency one = agencyOf(60, 30, 1);
    const DemoAgency other = agencyOf(60, 30, 2);
    CHECK_FALSE(one == other);
    CHECK_FALSE(one.people.first().person.id == other.people.first().person.id);
    CHECK_FALSE(fullName(one.people.last().person) == fullName(other.people.last().person));
}

TEST_CASE("A person keeps their life whatever the number of people") {
    const DemoAgency few = agencyOf(40, 5);
    const DemoAgency many = agencyOf(60, 30);
    CHECK(few.people == many.people.mid(0, 40));
    // What a worker was trained in follows the people who are there.
    const auto untrained = [](QList<CareWorker> workers) {
        for (CareWorker& worker : workers)
            worker.competences.clear();
        return workers;
    };
    CHECK(untrained(few.workers) == untrained(many.workers.mid(0, 5)));
}

TEST_CASE("The demo agency has exactly as many people and workers as asked for") {
    for (int people : {1, 60, 1000}) {
        const DemoAgency agency = agencyOf(people, people / 2);
        CHECK(agency.people.size() == people);
        CHECK(agency.workers.size() == people / 2);
    }
}

TEST_CASE("References, names, ids and NHS numbers of a thousand demo people are all different") {
    const DemoAgency agency = agencyOf(1000, 250);
    QSet<QString> references, names, numbers, ids;
    for (const DemoPerson& made : agency.people) {
        references.insert(made.person.reference);
        names.insert(fullName(made.person));
        ids.insert(made.person.id.toString());
        if (made.person.nhsNumber)
            numbers.insert(made.person.nhsNumber->digits());
        else
            numbers.insert(made.person.reference);
    }
    CHECK(references.size() == 1000);
    CHECK(names.size() == 1000);
    CHECK(numbers.size() == 1000);
    QSet<QString> workers;
    for (const CareWorker& worker : agency.workers) {
        workers.insert(fullName(worker));
        ids.insert(worker.id.toString());
    }
    CHECK(workers.size() == 250);
    CHECK(ids.size() == 1250);
}

TEST_CASE("Demo people and workers pass the checks that typed ones must pass") {
    const DemoAgency agency = agencyOf(1000, 250);
    for (const DemoPerson& made : agency.people) {
        INFO(fullName(made.person).toStdString());
        CHECK(problemsOf(made.person, kToday).isEmpty());
        for (const CircleMember& member : made.circle)
            CHECK(problemsOf(member).isEmpty());
        if (made.package) CHECK(problemsOf(*made.package).isEmpty());
    }
    for (const CareWorker& worker : agency.workers)
        CHECK(problemsOf(worker).isEmpty());
}

TEST_CASE("Agreed demo plans pass the tripartite meeting, drafts pass the checks of a draft") {
    for (const DemoPerson& made : agencyOf(1000, 1).people)
        for (const SupportPlan& plan : made.plans) {
            INFO(fullName(made.person).toStdString() << " version " << plan.version);
            CHECK(problemsOfDraft(plan).isEmpty());
            CHECK((plan.state == PlanState::Draft) == !plan.agreement);
            if (plan.agreement) CHECK(problemsOfAgreement(plan, *plan.agreement, kToday).isEmpty());
        }
}

TEST_CASE("Framework links and competence units of demo plans and workers are in the catalogues") {
    const Catalogues catalogues = Catalogues::load();
    const DemoAgency agency = agencyOf(300, 100);
    for (const DemoPerson& made : agency.people)
        for (const SupportPlan& plan : made.plans) {
            for (const PersonalOutcome& outcome : plan.outcomes)
                for (const FrameworkLink& link : outcome.links) {
                    INFO((link.framework + u':' + link.heading).toStdString());
                    CHECK(catalogues.hasHeading(link.framework, link.heading));
                }
            for (const Activity& activity : plan.activities)
                for (const QString& unit : activity.competences)
                    CHECK(catalogues.hasCompetence(unit));
        }
    for (const CareWorker& worker : agency.workers)
        for (const Competence& competence : worker.competences)
            CHECK(catalogues.hasCompetence(competence.unit));
}

TEST_CASE("No placeholder and no doubled space is left in a demo text") {
    for (const DemoPerson& made : agencyOf(1000, 1).people)
        for (const QString& text : textsOf(made)) {
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(u'{'));
            CHECK_FALSE(text.contains(u'}'));
            CHECK_FALSE(text.contains(QLatin1String("  ")));
        }
}

TEST_CASE("The first demo person is a showpiece: a second agreed version, whole in both languages") {
    const DemoPerson first = agencyOf(1, 1).people.first();
    REQUIRE(first.person.reference == QLatin1String("P-0001"));
    REQUIRE(first.plans.size() == 2);
    const SupportPlan& plan = first.plans.last();
    CHECK(plan.state == PlanState::Agreed);
    CHECK(plan.outcomes.size() == 4);
    CHECK(plan.activities.size() >= 8);
    for (PlanText field : allOf<PlanText>()) {
        INFO(toCode(field).toStdString());
        CHECK(plan.texts.value(field).has(ReaderLanguage::Welsh));
        CHECK(plan.texts.value(field).has(ReaderLanguage::English));
    }
    for (const Activity& activity : plan.activities)
        for (const BilingualText* text : {&activity.what, &activity.howILikeIt, &activity.whatIDoMyself})
            CHECK((text->has(ReaderLanguage::Welsh) && text->has(ReaderLanguage::English)));
    CHECK_FALSE(first.plans.first() == plan);
}

TEST_CASE("Demo plans stand at every stage, with some reviews late and some to come") {
    int late = 0, toCome = 0, draftsOnly = 0, twoVersions = 0, leftOut = 0;
    QSet<PackageStage> stages;
    for (const DemoPerson& made : agencyOf(60, 1).people) {
        if (made.package) stages.insert(stageOn(*made.package, kToday));
        if (made.plans.isEmpty()) continue;
        const SupportPlan& plan = made.plans.last();
        if (plan.reviewOn) ++(*plan.reviewOn < kToday ? late : toCome);
        draftsOnly += made.plans.size() == 1 && !plan.agreement;
        twoVersions += made.plans.size() > 1 && plan.version > 1;
        leftOut += std::any_of(plan.activities.begin(), plan.activities.end(), [](const Activity& activity) {
            return activity.what.leavesOut(ReaderLanguage::Welsh) ||
                   activity.what.leavesOut(ReaderLanguage::English);
        });
    }
    CHECK(stages.size() == 5);
    CHECK(late > 1);
    CHECK(toCome > 10);
    CHECK(draftsOnly > 2);
    CHECK(twoVersions > 5);
    CHECK(leftOut > 1);
}

TEST_CASE("Hours agreed in a demo package hold the visits of the plan in force") {
    for (const DemoPerson& made : agencyOf(200, 1).people) {
        if (!made.package) continue;
        for (const SupportPlan& plan : made.plans)
            if (plan.state == PlanState::Agreed) {
                INFO(fullName(made.person).toStdString());
                const auto hours = hoursOn(*made.package, kToday);
                REQUIRE(hours);
                CHECK(weeklyMinutes(plan) <= hours->maximumMinutes);
            }
    }
}
