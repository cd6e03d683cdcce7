// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/visitstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

using namespace aelwyd;
using test::TestAgency;

namespace {

QStringList column(Database& database, const QByteArray& sql) {
    QStringList values;
    Query query(database, sql);
    while (query.next())
        values.append(query.text());
    return values;
}

qint64 number(Database& database, const QByteArray& sql) {
    return column(database, sql).value(0, QStringLiteral("-1")).toLongLong();
}

/// The file's whole schema as text, sorted by name.
QStringList schemaOf(Database& database) {
    return column(
        database,
        "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name");
}

/// A file as the program wrote it when its schema had this number.
void makeOldFile(const QString& path, int version) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const QDir folder(QStringLiteral(":/storage/migrations"));
    QByteArray sql;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        if (name.left(4).toInt() <= version) sql += test::bytesOf(folder.filePath(name));
    for (const Guard& guard : version == kSchemaVersion ? guards() : QList<Guard>{})
        sql += guard.sql + ";";
    sql += "PRAGMA application_id = " + QByteArray::number(kApplicationId) +
           "; PRAGMA user_version = " + QByteArray::number(version);
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    REQUIRE(result == SQLITE_OK);
}

/// SQL that the guards have to refuse.
bool isRefused(Database& database, const QByteArray& sql) {
    try {
        database.execute(sql);
        return false;
    } catch (const SQLite::Exception& fault) {
        return QByteArray(fault.what()).contains("never changes") ||
               QByteArray(fault.what()).contains("only added to");
    }
}

QByteArray columnsBut(Database& database, const QByteArray& table, const QByteArray& id,
                      const QByteArray& newId) {
    QStringList names = column(database, "SELECT name FROM pragma_table_info('" + table + "')");
    names.replaceInStrings(QRegularExpression(u'^' + QString::fromUtf8(id) + u'$'), QString::fromUtf8(newId));
    return names.join(QStringLiteral(", ")).toUtf8();
}

/// An agency in which every table of plans and every ledger has rows, and the plan is agreed.
struct AgreedAgency : TestAgency {
    AgreedAgency() {
        const ServiceUser person = test::takeOn(*this, "Eirlys", "Prydderch");
        plan = test::fullDraft(*this, person.id).id;
        CareWorker worker;
        worker.reference = QStringLiteral("W-1");
        worker.lastName = QStringLiteral("Prys");
        worker.experience = RagDecision{Rag::Green, clock.today(), {}, {}};
        REQUIRE(workforce.save(worker));
        REQUIRE(people.decideComplexity(person.id, {Rag::Amber, clock.today(), {}, {}}));
        REQUIRE(plans.agree(*plan, test::meeting(*this)));
        correctAVisit(person.id);
        database->execute(
            "INSERT INTO bank_adjustment SELECT randomblob(16), id, '2026-11-23', 15, 'agreed', "
            "'Nia Prys' FROM service_user LIMIT 1");
        database->execute("INSERT INTO outcome_rating SELECT randomblob(16), service_user_id, id, "
                          "'2026-11-23', 5, '', '', 'person', '', NULL FROM support_plan LIMIT 1");
        database->execute("INSERT INTO outcome_status_change SELECT randomblob(16), service_user_id, id, "
                          "'2026-11-23', 'achieved', '', '', '' FROM support_plan LIMIT 1");
        database->execute("INSERT INTO story (id, service_user_id, on_day, teller) SELECT randomblob(16), "
                          "id, '2026-11-23', 'person' FROM service_user LIMIT 1");
        database->execute("INSERT INTO story_consent SELECT randomblob(16), id, 0, '2026-11-23', 'team', "
                          "'Nia Prys', '' FROM story LIMIT 1");
        database->execute(
            "INSERT INTO visit_feedback SELECT randomblob(16), p.id, w.id, '2026-11-23', 'Eirlys', "
            "'liked', '', '' FROM service_user p, care_worker w LIMIT 1");
        database->execute("INSERT INTO audit_entry VALUES (randomblob(16), randomblob(16), 1, 1, "
                          "randomblob(32), 0, randomblob(16), 'viewer', 'viewed', randomblob(16), "
                          "randomblob(32))");
        database->execute("INSERT INTO audit_seal SELECT id, device, epoch, number, previous, previous "
                          "FROM audit_entry");
    }
    void correctAVisit(const ServiceUserId& person) {
        VisitStore visits(*database);
        Visit visit{.reference = QStringLiteral("V-1"), .person = person, .state = VisitState::Missed};
        visits.add(visit);
        visit.state = VisitState::Refused;
        visits.write(visit, clock.today());
    }
    std::optional<SupportPlanId> plan;
};

const QList<QByteArray> kPlanParts{"plan_text",  "plan_outcome", "plan_activity",
                                   "plan_visit", "plan_risk",    "plan_consent"};

} // namespace

TEST_CASE("Every table of the file is in exactly one class, and parents come first") {
    const TestAgency agency;
    QStringList declared;
    for (const TableInfo& table : tables()) {
        CHECK((*table.parent == 0 || !declared.isEmpty()));
        declared.append(QLatin1String(table.name));
    }
    CHECK(QSet<QString>(declared.begin(), declared.end()).size() == declared.size());
    declared.sort();
    CHECK(column(*agency.database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") ==
          declared);
}

TEST_CASE("Every table is STRICT, has a key of 16 bytes and no UNIQUE but the key") {
    const TestAgency agency;
    for (const TableInfo& table : tables()) {
        const QByteArray name = table.name;
        INFO(table.name);
        CHECK(number(*agency.database, "SELECT strict FROM pragma_table_list('" + name + "')") == 1);
        if (table.tableClass == TableClass::Derived) continue; // keyed by what they sum up
        if (table.tableClass == TableClass::Local && name.startsWith("sync_"))
            continue; // by the place in the log
        CHECK(column(*agency.database, "SELECT origin FROM pragma_index_list('" + name +
                                           "') WHERE \"unique\"") == QStringList{"pk"});
        CHECK(column(*agency.database, "SELECT name || type FROM pragma_table_info('" + name +
                                           "') WHERE pk") == QStringList{"idBLOB"});
        CHECK_THROWS_AS(agency.database->execute("INSERT INTO " + name + " (id) VALUES (x'00')"),
                        SQLite::Exception);
    }
}

TEST_CASE("Foreign keys are deferred and each has an index of its own") {
    const TestAgency agency;
    for (const TableInfo& table : tables()) {
        if (!*table.parent) continue;
        const QByteArray name = table.name;
        INFO(table.name);
        const QStringList keys =
            column(*agency.database, "SELECT \"from\" FROM pragma_foreign_key_list('" + name + "')");
        CHECK(keys.contains(QLatin1String(table.parent)));
        for (const QString& key : keys)
            CHECK(number(*agency.database,
                         "SELECT count(*) FROM pragma_index_list('" + name +
                             "') l, pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = '" +
                             key.toUtf8() + "'") == 1);
        CHECK(column(*agency.database, "SELECT sql FROM sqlite_master WHERE name = '" + name + "'")
                  .first()
                  .contains("DEFERRABLE INITIALLY DEFERRED"));
    }
}

TEST_CASE(
    "The settings that keep committed work safe are in force, in a file and never as a write-ahead log") {
    const test::Scratch scratch;
    const TestAgency agency(scratch.path());
    Database& database = *agency.database;
    CHECK(column(database, "PRAGMA journal_mode") == QStringList{"truncate"});
    CHECK(column(database, "PRAGMA locking_mode") == QStringList{"exclusive"});
    for (const auto& [pragma, value] : {std::pair("synchronous", 3),
                                        {"foreign_keys", 1},
                                        {"trusted_schema", 0},
                                        {"cell_size_check", 1},
                                        {"secure_delete", 1},
                                        {"temp_store", 2},
                                        {"recursive_triggers", 1},
                                        {"application_id", kApplicationId},
                                        {"user_version", kSchemaVersion}}) {
        INFO(pragma);
        CHECK(number(database, QByteArray("PRAGMA ") + pragma) == value);
    }
    CHECK(number(database, "PRAGMA mmap_size") <= 0);
    CHECK_THROWS_AS(database.execute("SELECT load_extension('x')"), SQLite::Exception);
    CHECK_THROWS_AS(database.execute("PRAGMA writable_schema = 1; DELETE FROM sqlite_master"),
                    SQLite::Exception);
}

TEST_CASE("SQLite's limits are set well below its own, and what goes beyond them is refused") {
    const test::Scratch scratch;
    const TestAgency agency(scratch.path());
    Database& database = *agency.database;
    sqlite3* handle = database.sql().getHandle();
    for (const auto& [limit, value] : {std::pair(SQLITE_LIMIT_LENGTH, 256 << 20),
                                       {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
                                       {SQLITE_LIMIT_COLUMN, 500},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 500},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 100},
                                       {SQLITE_LIMIT_ATTACHED, 1},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 100},
                                       {SQLITE_LIMIT_WORKER_THREADS, 0}}) {
        INFO(limit);
        CHECK(sqlite3_limit(handle, limit, -1) == value);
    }
    CHECK_THROWS_AS(database.execute("SELECT " + QByteArray(1'000'001, ' ') + '1'), SQLite::Exception);
    CHECK_THROWS_AS(number(database, "SELECT length(zeroblob(300000000))"), SQLite::Exception);
    CHECK_NOTHROW(database.execute("VACUUM"));
}

TEST_CASE("A file of any earlier version becomes the same as a new one when it is opened") {
    const TestAgency fresh;
    CHECK(QDir(QStringLiteral(":/storage/migrations"))
              .entryList(QDir::Files, QDir::Name)
              .last()
              .left(4)
              .toInt() == kSchemaVersion);
    for (int version = 1; version <= kSchemaVersion; ++version) {
        const test::Scratch scratch;
        makeOldFile(scratch.path(), version);
        const TestAgency upgraded(scratch.path());
        CHECK(schemaOf(*upgraded.database) == schemaOf(*fresh.database));
        CHECK(number(*upgraded.database, "PRAGMA user_version") == kSchemaVersion);
    }
}

TEST_CASE("The file itself refuses to change, delete or replace what is in a ledger") {
    const AgreedAgency agency;
    for (const TableInfo& table : tables()) {
        if (table.tableClass != TableClass::Ledger) continue;
        const QByteArray name = table.name;
        INFO(table.name);
        REQUIRE(number(*agency.database, "SELECT count(*) FROM " + name) > 0);
        CHECK(isRefused(*agency.database, "UPDATE " + name + " SET id = id"));
        CHECK(isRefused(*agency.database, "DELETE FROM " + name));
        CHECK(isRefused(*agency.database, "REPLACE INTO " + name + " SELECT * FROM " + name));
    }
}

TEST_CASE("The file itself refuses every change to an agreed plan") {
    const AgreedAgency agency;
    Database& database = *agency.database;
    for (const QByteArray& name : kPlanParts + QList<QByteArray>{"support_plan"}) {
        INFO(name.toStdString());
        REQUIRE(number(database, "SELECT count(*) FROM " + name) > 0);
        for (const QString& field : column(database, "SELECT name FROM pragma_table_info('" + name + "')"))
            CHECK(isRefused(database, "UPDATE " + name + " SET " + field.toUtf8() + " = " + field.toUtf8()));
        CHECK(isRefused(database, "DELETE FROM " + name));
        CHECK(isRefused(database, "REPLACE INTO " + name + " SELECT * FROM " + name));
    }
}

TEST_CASE("The file itself refuses to add to an agreed plan, or to move anything into it") {
    AgreedAgency agency;
    Database& database = *agency.database;
    const QByteArray agreed = "x'" + agency.plan->bytes().toHex() + "'";
    test::fullDraft(agency, test::takeOn(agency, "Mair", "Owen").id);
    for (const QByteArray& name : kPlanParts) {
        INFO(name.toStdString());
        const QByteArray columns = columnsBut(database, name, "id", "randomblob(16)");
        CHECK(isRefused(database, "INSERT INTO " + name + " SELECT " + columns + " FROM " + name +
                                      " WHERE plan_id = " + agreed));
        CHECK(isRefused(database,
                        "UPDATE " + name + " SET plan_id = " + agreed + " WHERE plan_id <> " + agreed));
    }
    for (const QByteArray& name : {QByteArray("plan_agreement"), QByteArray("plan_agreement_party")})
        CHECK(isRefused(database, "INSERT INTO " + name + " SELECT " +
                                      columnsBut(database, name, "id", "randomblob(16)") + " FROM " + name));
}

TEST_CASE("A draft beside an agreed plan can be changed and deleted") {
    AgreedAgency agency;
    const ServiceUserId person = agency.plans.plan(*agency.plan)->serviceUser;
    const auto draft = agency.plans.startDraft(person);
    REQUIRE(draft);
    SupportPlan plan = *agency.plans.plan(draft.value());
    plan.outcomes.clear();
    CHECK(agency.plans.saveDraft(plan));
    CHECK(agency.plans.discardDraft(draft.value()));
    CHECK(agency.plans.versions(person).size() == 1);
}
