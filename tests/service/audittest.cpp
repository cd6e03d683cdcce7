// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

QStringList actionsOn(const SeatedUser& user, const QUuid& entity) {
    QStringList actions;
    for (const AuditLine& line : user.audit.lines({.entity = entity}))
        actions.prepend(line.userName + u' ' + toCode(line.action) +
                        (line.operation ? u' ' + toCode(*line.operation) : QString()));
    return actions;
}

/// Changes stored entries as somebody with the keys but without the program could: past the guards.
void tamper(Database& database, const QByteArray& sql) {
    for (const char* table : {"audit_entry", "audit_seal"})
        for (const char* event : {"update", "delete"})
            database.execute(QByteArray("DROP TRIGGER ") + table + '_' + event + "_guard");
    database.execute(sql);
    for (const Guard& guard : refusals())
        if (guard.name.startsWith("audit_")) database.execute(guard.sql);
}

QList<ErrorCode> faultsAfter(const QByteArray& sql) {
    const ProtectedAgency office;
    const auto mair = office.mair();
    for (int i = 0; i < 3; ++i)
        mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-%1").arg(i));
    tamper(*mair->file.database, sql);
    QList<ErrorCode> codes;
    for (const Problem& problem : mair->audit.verification().problems)
        if (!codes.contains(problem.code)) codes.append(problem.code);
    return codes;
}

} // namespace

TEST_CASE("Who saw, changed and printed a person's record, and when, is in the trail") {
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    const ServiceUser evans = office.mair()->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1"));
    const QUuid id = evans.id.uuid();
    const auto huw = office.huw();
    huw->audit.viewed(id);
    office.clock->forward(60'000);
    REQUIRE(huw->plans.startDraft(evans.id));
    huw->audit.printed({id}, QStringLiteral("plan"));
    CHECK(actionsOn(*huw, id) ==
          QStringList{"Mair added add_person", "Huw viewed", "Huw changed start_draft", "Huw printed"});
    const auto lines = huw->audit.lines({.entity = id, .action = AuditAction::Printed});
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().at == office.clock->now());
    CHECK(lines.first().subject == QStringLiteral("plan"));
    CHECK(huw->audit.lines({.entity = id, .until = office.clock->now().toMSecsSinceEpoch() - 1}).size() == 2);
    CHECK(huw->audit.lines({.user = QUuid::createUuid()}).isEmpty());
    CHECK(huw->audit.verification().problems.isEmpty());
}

TEST_CASE("Looking again within 15 minutes is the same look, for each user and person") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const QUuid one = mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1")).id.uuid();
    const QUuid two = mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-2")).id.uuid();
    const auto looks = [&](const QUuid& id) {
        mair->audit.viewed(id);
        return mair->audit.lines({.entity = id, .action = AuditAction::Viewed}).size();
    };
    CHECK(looks(one) == 1);
    CHECK(looks(two) == 1);
    office.clock->forward(15 * 60'000 - 1);
    CHECK(looks(one) == 1);
    office.clock->forward(1);
    CHECK(looks(one) == 2);
}

TEST_CASE("What is refused, undone by a fault or changes nothing leaves no entry, undo leaves one") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const ServiceUser evans = mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1"));
    const auto entries = [&] { return mair->audit.verification().entries; };
    const auto before = entries();
    CHECK(mair->people.save(evans));
    CHECK_FALSE(mair->workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        mair->file.database->execute("UPDATE service_user SET last_name = 'X'");
        return Problem{{}, ErrorCode::Cancelled};
    }));
    CHECK_THROWS(mair->workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        mair->file.database->execute("UPDATE service_user SET last_name = 'X'");
        throw std::runtime_error("a fault");
    }));
    CHECK(entries() == before);
    ServiceUser changed = evans;
    changed.lastName = QStringLiteral("Ifans");
    CHECK(mair->people.save(changed));
    CHECK(entries() == before + 1);
    CHECK(mair->workspace.undo(evans.id.uuid()));
    CHECK(entries() == before + 2);
    CHECK(mair->audit.verification().problems.isEmpty());
}

TEST_CASE("A file that is not protected has no trail") {
    TestAgency plain;
    const ServiceUser person = takeOn(plain, QStringLiteral("Eirlys"), QStringLiteral("Evans"));
    AuditService audit(plain.workspace);
    audit.viewed(person.id.uuid());
    CHECK(audit.lines({}).isEmpty());
    CHECK(audit.shortHead().isEmpty());
    CHECK(audit.verification().entries == 0);
}

TEST_CASE("Gap, fork, bad signature and wrong clock are told apart in the stored trail") {
    using enum ErrorCode;
    const QByteArray last = "number = (SELECT max(number) FROM audit_entry)";
    CHECK(faultsAfter("SELECT 1").isEmpty());
    CHECK(faultsAfter("DELETE FROM audit_entry WHERE number = 2").contains(AuditGap));
    CHECK(faultsAfter("DELETE FROM audit_entry WHERE " + last) == QList{AuditGap});
    CHECK(faultsAfter("INSERT INTO audit_entry SELECT randomblob(16), device, epoch, number, previous, "
                      "clock, user, role, "
                      "'exported', entity, commitment FROM audit_entry WHERE number = 2")
              .contains(AuditFork));
    CHECK(faultsAfter("UPDATE audit_entry SET role = 'viewer' WHERE number = 2") == QList{AuditBadSignature});
    CHECK(faultsAfter("DELETE FROM audit_seal WHERE " + last) == QList{AuditBadSignature});
    CHECK(faultsAfter("UPDATE audit_note SET content = replace(content, 'add_person', 'edit_plan')") ==
          QList{AuditBadSignature});
    CHECK(faultsAfter("UPDATE audit_entry SET clock = clock + 86400000 WHERE " + last).contains(AuditClock));
}

TEST_CASE("The head that was printed is found again in the chain, also when the chain has gone on") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const QString printed = mair->audit.shortHead();
    CHECK(printed.size() == 11);
    mair->takeOn(QStringLiteral("Evans"), QStringLiteral("P-1"));
    CHECK(mair->audit.shortHead() != printed);
    CHECK(mair->audit.holdsHead(printed));
    CHECK_FALSE(mair->audit.holdsHead(QStringLiteral("00000-00000")));
}

TEST_CASE("No file of a protected agency holds a typed word in clear, whatever is done with it") {
    const QByteArray canary = "Gwdihwcanary";
    const ProtectedAgency office;
    office.admitHuw(Role::Supervisor);
    {
        const auto mair = office.mair();
        ServiceUser person = mair->takeOn(QString::fromUtf8(canary), QStringLiteral("P-1"));
        const auto draft = mustBe(mair->plans.startDraft(person.id));
        SupportPlan plan = *mair->plans.plan(draft);
        plan.texts[PlanText::WhatMatters] = {QString::fromUtf8(canary), QString::fromUtf8(canary)};
        REQUIRE(mair->plans.saveDraft(plan));
        REQUIRE(mair->agency.keepFormDraft(QStringLiteral("person/new"), "{\"name\":\"" + canary + "\"}"));
        REQUIRE(mair->backups.backUpNow());
        REQUIRE(mair->accounts.remove(*mair->accounts.named(QStringLiteral("Huw"))));
        REQUIRE(mair->backups.backUpTo(office.scratch.path("kept.aelwyd")));
    }
    int files = 0;
    for (const QString& folder :
         {office.scratch.folder(), office.scratch.folder() + QStringLiteral("/agency-backups")})
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            INFO(name.toStdString());
            const QByteArray bytes = bytesOf(QDir(folder).filePath(name));
            CHECK_FALSE(bytes.contains(canary));
            CHECK_FALSE(bytes.contains(canary.toBase64()));
            ++files;
        }
    CHECK(files >= 6);
}
