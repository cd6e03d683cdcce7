// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/erasureservice.h"
#include "core/service/visitservice.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QByteArray kWord = "Gwdihwcanary";

/// A life with something in every place where a person is named.
ServiceUserId liveFully(Workspace& workspace, PeopleService& people, PlanService& plans) {
    ServiceUser person;
    person.reference = QStringLiteral("P-7");
    person.lastName = QString::fromUtf8(kWord);
    person.interests = {QString::fromUtf8(kWord)};
    mustBeDone(people.save(person));
    mustBeDone(
        people.decideComplexity(person.id, {Rag::Amber, QDate(2026, 11, 1), {}, QString::fromUtf8(kWord)}));
    CircleMember member{.serviceUser = person.id, .name = QString::fromUtf8(kWord)};
    mustBeDone(people.saveCircleMember(member));
    const auto draft = mustBe(plans.startDraft(person.id));
    SupportPlan plan = *plans.plan(draft);
    plan.texts[PlanText::WhatMatters] = {QString::fromUtf8(kWord), QString::fromUtf8(kWord)};
    plan.visits = {{.days = Weekdays::everyDay(), .start = QTime(8, 0), .minutes = 45}};
    plan.outcomes = {{.wish = {{}, QString::fromUtf8(kWord)}}};
    plan.reviewOn = workspace.clock().today().addDays(42);
    mustBeDone(plans.saveDraft(plan));
    mustBeDone(plans.agree(draft, {workspace.clock().today(),
                                   {{PartyRole::Person, QString::fromUtf8(kWord), {}},
                                    {PartyRole::Provider, QStringLiteral("Nia Prys"), {}},
                                    {PartyRole::SocialWorker, QStringLiteral("Huw Tomos"), {}}}}));
    return person.id;
}

void refuseToGo(Workspace& workspace) {
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.lastName = QStringLiteral("Prys");
    worker.doNotSend = {QStringLiteral("P-7")};
    mustBeDone(WorkforceService(workspace).save(worker));
}

int filesWith(const QByteArray& word, const QString& folder) {
    int found = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        found += bytesOf(QDir(folder).filePath(name)).contains(word);
    return found;
}

} // namespace

TEST_CASE("After an erasure no file holds a word of the person, and the rest of the agency is sound") {
    const Scratch scratch;
    {
        TestAgency agency(scratch.path());
        takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Evans"), QStringLiteral("P-1"));
        const auto id = liveFully(agency.workspace, agency.people, agency.plans);
        refuseToGo(agency.workspace);
        mustBeDone(
            agency.agency.keepFormDraft(QStringLiteral("person/edit"), "{\"name\":\"" + kWord + "\"}"));
        BackupService backups(agency.workspace);
        const auto erased = ErasureService(agency.workspace, backups).erase(id);
        REQUIRE(erased);
        CHECK(erased.value() > 10);
        CHECK_FALSE(agency.people.byReference(QStringLiteral("P-7")));
        CHECK(agency.people.search({}, {}, 10).total == 1);
        CHECK(agency.workforce.byReference(QStringLiteral("W-1"))->doNotSend.isEmpty());
        CHECK_FALSE(agency.workspace.canUndo(id.uuid()));
        CHECK(verify(*agency.database).problems.isEmpty());
        CHECK(codeOfResult(ErasureService(agency.workspace, backups).erase(id)) == ErrorCode::NotFound);
        CHECK(filesWith(kWord, scratch.folder()) == 0);
    }
    CHECK(filesWith(kWord, scratch.folder()) == 0);
    const TestAgency again(scratch.path());
    CHECK(verify(*again.database).problems.isEmpty());
}

TEST_CASE("After an erasure the audit chain still verifies, tells that it was done, and nothing of whom") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const auto id = liveFully(mair->workspace, mair->people, mair->plans);
    mair->audit.viewed(id.uuid());
    REQUIRE(mair->backups.backUpNow());
    const auto before = mair->audit.verification();
    office.clock->forward(1000);
    REQUIRE(ErasureService(mair->workspace, mair->backups).erase(id));
    const auto after = mair->audit.verification();
    CHECK(after.problems.isEmpty());
    CHECK(after.entries > before.entries);
    const auto lines = mair->audit.lines({.entity = id.uuid()});
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.first().action == AuditAction::Removed);
    for (const AuditLine& line : lines)
        CHECK_FALSE(line.operation);
    Query keys(*mair->file.database, "SELECT count(*) FROM audit_key WHERE id = ?");
    keys.bind(id.bytes());
    REQUIRE(keys.next());
    CHECK(keys.integer() == 0);
    // The backup from before is gone, the new one is there.
    const auto backups = mair->backups.automaticBackups();
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().path == mair->backups.lastVerified()->path);
}

TEST_CASE("Only a manager erases") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const auto huw = office.huw();
    const auto person = huw->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1"));
    CHECK(codeOfResult(ErasureService(huw->workspace, huw->backups).erase(person.id)) ==
          ErrorCode::NotAllowed);
    CHECK(huw->people.person(person.id));
}

TEST_CASE(
    "A record is due for erasure when three years have gone by since the last entry, and not a day before") {
    TestAgency agency;
    const ServiceUser person =
        takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Evans"), QStringLiteral("P-1"));
    mustBeDone(agency.people.decideComplexity(person.id, {Rag::Green, QDate(2023, 11, 22), {}, {}}));
    BackupService backups(agency.workspace);
    const ErasureService erasure(agency.workspace, backups);
    CHECK(erasure.due(QDate(2030, 1, 1)).isEmpty()); // still with us
    mustBeDone(agency.people.setArchived(person.id, true));
    CHECK(erasure.due(QDate(2026, 11, 22)).isEmpty());
    const auto due = erasure.due(QDate(2026, 11, 23));
    REQUIRE(due.size() == 1);
    CHECK(due.first().reference == QStringLiteral("P-1"));
    CHECK(due.first().lastEntry == QDate(2023, 11, 22));
}

TEST_CASE("Backups in a second place that is away at an erasure are renewed when it is back") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const auto id = liveFully(mair->workspace, mair->people, mair->plans);
    const QString second = office.scratch.path("stick"), away = office.scratch.path("away");
    QDir().mkpath(second);
    REQUIRE(mair->backups.setSecondPlace(second));
    REQUIRE(mair->backups.backUpNow());
    REQUIRE(QDir().rename(second, away));
    writeBytes(office.scratch.path("agency.aelwyd.schema9"), "as it was before");
    office.clock->forward(1000);
    ErasureService erasure(mair->workspace, mair->backups);
    REQUIRE(erasure.erase(id));
    CHECK(erasure.placesToRenew() == QStringList{second});
    CHECK(mair->backups.automaticBackups().size() == 1);
    CHECK_FALSE(QFile::exists(office.scratch.path("agency.aelwyd.schema9")));
    REQUIRE(QDir().rename(away, second));
    office.clock->forward(1000);
    REQUIRE(mair->backups.backUpNow());
    CHECK(erasure.placesToRenew().isEmpty());
    const QStringList left = QDir(second).entryList({QStringLiteral("*.backup")}, QDir::Files);
    REQUIRE(left.size() == 1);
    CHECK(mair->backups.lastVerified()->path.endsWith(left.first()));
}
