// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/concernservice.h"
#include "core/service/filedump.h"
#include "core/storage/agencystore.h"
#include "core/storage/dump.h"
#include "core/storage/query.h"
#include "core/storage/sealing.h"
#include "core/vault/sealedtext.h"
#include "tests/service/protectedagency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

SafeguardingConcern concernAbout(const ServiceUserId& person, QDate day) {
    return tidied({.person = person,
                   .harms = {Harm::Financial, Harm::Neglect},
                   .what = QStringLiteral("Arian ar goll, “money” gone"),
                   .raisedOn = day,
                   .raisedBy = QStringLiteral("Glenys"),
                   .madeSafe = QStringLiteral("The card was stopped")});
}

/// Every text of the table in one string, as the file holds it.
QString rawText(Database& database) {
    Query query(database, "SELECT harms || what || raised_by || reported_to || made_safe || result FROM "
                          "safeguarding_concern");
    QString all;
    while (query.next())
        all += query.text();
    return all;
}

qsizetype linesAboutSafeguarding(const AuditService& audit) {
    const auto lines = audit.lines({});
    return std::count_if(lines.begin(), lines.end(), [](const AuditLine& line) {
        return line.operation == Operation::RecordSafeguarding;
    });
}

} // namespace

TEST_CASE("A sealed text opens with its key, in its place, and with no letter changed") {
    const SecretBytes key = SecretBytes::random(32), other = SecretBytes::random(32);
    for (const QString& text : {QString(), QStringLiteral("ŵ ŷ"), QString(5000, u'x')}) {
        const QString sealed = sealedText(text, key, "place");
        CHECK(isSealedText(sealed));
        CHECK(openedText(sealed, key, "place") == text);
        CHECK_FALSE(openedText(sealed, other, "place"));
        CHECK_FALSE(openedText(sealed, key, "elsewhere"));
        CHECK(sealedText(text, key, "place") != sealed);
        QString changed = sealed;
        changed[20] = changed[20] == u'A' ? u'B' : u'A';
        CHECK_FALSE(openedText(changed, key, "place"));
        CHECK_FALSE(openedText(sealed.chopped(1), key, "place"));
    }
    CHECK_FALSE(openedText(QStringLiteral("sealed:"), key, "place"));
    CHECK_FALSE(openedText(QStringLiteral("in clear"), key, "place"));
}

TEST_CASE("Safeguarding concerns of a protected file are sealed with a key of their own") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const auto person = mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
    SafeguardingService safeguarding(mair->workspace);
    const auto concern = concernAbout(person, office.clock->today());
    REQUIRE(safeguarding.save(concern));
    CHECK(safeguarding.concern(concern.id) == concern);
    const QString raw = rawText(*mair->file.database);
    CHECK(isSealedText(raw));
    for (const char* word : {"Arian", "money", "Glenys", "card", "financial"})
        CHECK_FALSE(raw.contains(QLatin1String(word)));
}

TEST_CASE("A viewer is not told that there are safeguarding concerns, a supervisor reads them") {
    const ProtectedAgency office;
    SafeguardingConcern concern{.person = ServiceUserId::create()};
    {
        const auto mair = office.mair();
        concern = concernAbout(mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id,
                               office.clock->today());
        REQUIRE(SafeguardingService(mair->workspace).save(concern));
    }
    const Role role = GENERATE(Role::Viewer, Role::Supervisor);
    office.admitHuw(role);
    const auto huw = office.huw();
    SafeguardingService safeguarding(huw->workspace);
    const bool reads = role == Role::Supervisor;
    CHECK(safeguarding.mayRead() == reads);
    CHECK(safeguarding.concerns(concern.person).size() == (reads ? 1 : 0));
    CHECK(safeguarding.concern(concern.id).has_value() == reads);
    CHECK(bool(safeguarding.save(concern)) == reads);
}

TEST_CASE("Whoever may write about safeguarding, but has no key for it, writes nothing in clear") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const auto person = mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
    mair->file.session->vault.safeguardingKey.reset();
    const auto saved = SafeguardingService(mair->workspace).save(concernAbout(person, office.clock->today()));
    REQUIRE_FALSE(saved);
    CHECK(saved.problems().first().code == ErrorCode::NotAllowed);
    CHECK(rawText(*mair->file.database).isEmpty());
}

TEST_CASE("Neither the dump nor the audit trail tells a viewer about whom there is a safeguarding concern") {
    const ProtectedAgency office;
    const bool areAny = GENERATE(false, true);
    {
        const auto mair = office.mair();
        const auto person = mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
        const auto concern = concernAbout(person, office.clock->today());
        if (areAny) REQUIRE(SafeguardingService(mair->workspace).save(concern));
    }
    const Role role = GENERATE(Role::Viewer, Role::Supervisor);
    office.admitHuw(role);
    const auto huw = office.huw();
    const QString table = QStringLiteral("safeguarding_concern");
    QJsonObject expected = dumpOf(*huw->file.database);
    CHECK(expected[table].toArray().size() == (areAny ? 1 : 0));
    if (role == Role::Viewer) expected.remove(table);
    CHECK(readableDumpOf(huw->workspace) == expected);
    CHECK(linesAboutSafeguarding(huw->audit) == (role == Role::Supervisor && areAny ? 1 : 0));
}

TEST_CASE("Neither a gap in the numbers nor a count tells a viewer of safeguarding in the audit trail") {
    const ProtectedAgency office;
    {
        const auto mair = office.mair();
        const auto person = mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
        REQUIRE(SafeguardingService(mair->workspace).save(concernAbout(person, office.clock->today())));
    }
    const bool isViewer = GENERATE(true, false);
    office.admitHuw(isViewer ? Role::Viewer : Role::Supervisor);
    const auto huw = office.huw();
    const auto lines = huw->audit.lines({});
    CHECK(huw->audit.verification().entries == lines.size());
    CHECK(huw->audit.verification().problems.isEmpty());
    CHECK(huw->audit.lines({.limit = int(lines.size())}).size() == lines.size());
    for (const AuditLine& line : lines)
        CHECK((line.number == 0) == isViewer);
}

TEST_CASE("In a file without protection a dump holds everything") {
    TestAgency agency;
    CHECK(readableDumpOf(agency.workspace) == dumpOf(*agency.database));
}

TEST_CASE("A concern that was sealed with another key is listed by its days alone, and is not written over") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    const auto person = mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id;
    auto concern = concernAbout(person, office.clock->today());
    const SecretBytes other = SecretBytes::random(32);
    REQUIRE(mair->workspace.transact({Operation::RecordSafeguarding}, [&]() -> Result<void> {
        SafeguardingStore(*mair->file.database, &other).write(concern);
        return {};
    }));
    SafeguardingService safeguarding(mair->workspace);
    const auto found = safeguarding.concern(concern.id);
    REQUIRE(found);
    CHECK(found->sealed);
    CHECK(found->what.isEmpty());
    CHECK(found->raisedOn == concern.raisedOn);
    CHECK(codeOfResult(safeguarding.save(*found)) == ErrorCode::NotAllowed);
    CHECK(codeOfResult(safeguarding.save(concern)) == ErrorCode::NotAllowed);
}

TEST_CASE("What was written before a file was protected is sealed when it is") {
    const Scratch scratch;
    const auto clock = std::make_shared<ManualClock>();
    SafeguardingConcern concern{.person = ServiceUserId::create()};
    {
        const auto database = mustBe(Database::open(scratch.path(), OpenMode::CreateIfMissing));
        Workspace workspace(*database, *clock);
        PeopleService people(workspace);
        ServiceUser person;
        person.reference = QStringLiteral("P-1");
        person.lastName = QStringLiteral("Rees");
        mustBeDone(people.save(person));
        concern = concernAbout(person.id, clock->today());
        mustBeDone(SafeguardingService(workspace).save(concern));
        CHECK(rawText(*database).contains(QStringLiteral("Glenys")));
    }
    const auto founded =
        mustBe(found({scratch.path(), {}, QStringLiteral("Mair"), kMairsPassphrase, kLeastCost}, clock));
    Workspace workspace(*founded.opened.database, *clock, founded.opened.session);
    CHECK_FALSE(rawText(*founded.opened.database).contains(QStringLiteral("Glenys")));
    CHECK(SafeguardingService(workspace).concern(concern.id) == concern);
}

TEST_CASE("A protection that was broken off before the notes were sealed is finished at the next opening") {
    const Scratch scratch;
    const auto clock = std::make_shared<ManualClock>();
    {
        TestAgency plain(scratch.path());
        const auto person =
            takeOn(plain, QStringLiteral("Eirlys"), QStringLiteral("Evans"), QStringLiteral("P-1"));
        mustBeDone(SafeguardingService(plain.workspace).save(concernAbout(person.id, plain.clock.today())));
    }
    const auto vault = mustBe(createVault(QStringLiteral("Mair"), kMairsPassphrase, kLeastCost));
    mustBeDone(sealExisting(scratch.path(), vault.session.dataKey,
                            [&] { return saveKeyFile(keyFilePath(scratch.path()), vault.keys); }));
    const auto opened =
        mustBe(openFile({scratch.path(), OpenMode::MustExist, Credentials{{}, kMairsPassphrase}}, clock));
    CHECK_FALSE(rawText(*opened.database).contains(QStringLiteral("Glenys")));
}

TEST_CASE("What is half typed in a protected file is sealed as safeguarding notes are") {
    const QString form = QStringLiteral("dialog/safeguarding/1");
    const ProtectedAgency agency;
    agency.admitHuw(Role::Viewer);
    {
        const auto mair = agency.mair();
        mustBeDone(mair->agency.keepFormDraft(form, "{\"what\":\"Arian ar goll\"}"));
        CHECK(mair->agency.formDraft(form) == "{\"what\":\"Arian ar goll\"}");
        CHECK(isSealedText(QString::fromUtf8(AgencyStore(*mair->file.database).formDraft(form))));
    }
    CHECK(agency.huw()->agency.formDraft(form).isEmpty());
}
