// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agency.h"

#include <stdexcept>

namespace aelwyd::test {

namespace {

std::shared_ptr<Database> opened(const QString& path) {
    auto database = Database::open(path, OpenMode::CreateIfMissing);
    if (!database)
        throw std::runtime_error("the test database does not open: " +
                                 toCode(database.problems().first().code).toStdString());
    return std::move(database).value();
}

void mustHold(const Result<void>& result) {
    if (!result) throw std::runtime_error(toCode(result.problems().first().code).toStdString());
}

} // namespace

TestAgency::TestAgency(const QString& path)
    : database(opened(path))
    , workspace(*database, clock)
    , people(workspace)
    , plans(workspace)
    , workforce(workspace)
    , agency(workspace) {}

ServiceUser takeOn(TestAgency& agency, const QString& firstName, const QString& lastName,
                   const QString& reference) {
    ServiceUser person;
    person.reference = reference.isEmpty() ? agency.people.nextReference() : reference;
    person.firstName = firstName;
    person.lastName = lastName;
    mustHold(agency.people.save(person));
    return *agency.people.person(person.id);
}

SupportPlan fullDraft(TestAgency& agency, const ServiceUserId& person) {
    const auto id = agency.plans.startDraft(person);
    if (!id) throw std::runtime_error("no draft could be started");
    SupportPlan plan = *agency.plans.plan(id.value());
    plan.texts[PlanText::WhatMatters] = {QStringLiteral("Canu yn y capel"),
                                         QStringLiteral("Singing in chapel")};
    plan.outcomes = {
        {.wish = {QStringLiteral("Cerdded i'r siop"), QStringLiteral("I want to walk to the shop")}}};
    plan.activities = {
        {.what = {QStringLiteral("Brecwast"), QStringLiteral("Breakfast together")}, .minutes = 30}};
    plan.visits = {{.days = Weekdays::everyDay(), .start = QTime(8, 0), .minutes = 45}};
    plan.risks = {{.wish = {{}, QStringLiteral("To go out alone")},
                   .agreed = {{}, QStringLiteral("Phone in the pocket")},
                   .reviewOn = agency.clock.today().addMonths(3)}};
    plan.consents = {{.who = {{}, QStringLiteral("The surgery")}, .given = true}};
    plan.reviewOn = agency.clock.today().addDays(42);
    mustHold(agency.plans.saveDraft(plan));
    return plan;
}

Agreement meeting(const TestAgency& agency) {
    return {agency.clock.today(),
            {{PartyRole::Person, QStringLiteral("Eirlys Prydderch"), {}},
             {PartyRole::Provider, QStringLiteral("Nia Prys"), {}},
             {PartyRole::SocialWorker, QStringLiteral("Huw Tomos"), {}}}};
}

} // namespace aelwyd::test
