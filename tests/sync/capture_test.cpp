// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"
#include "core/storage/erasure.h"
#include "core/storage/mergeshowing.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"
#include "core/sync/value.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

using namespace aelwyd;
using test::TestAgency;

namespace {

/// Everything that a file has logged.
QList<SyncCommit> logOf(TestAgency& agency) {
    agency.workspace.sealLog();
    return ChangeLog(*agency.database).since({}).commits;
}

QByteArrayList columnsOfTable(Database& database, const QByteArray& table) {
    QByteArrayList columns;
    Query query(database, "SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'id'");
    while (query.next())
        columns.append(query.blob());
    return columns;
}

QStringList numberedLines() {
    QStringList lines;
    for (const SyncTable& table : syncTables()) {
        QString line = QString::number(table.number) + u' ' + QString::fromUtf8(table.name);
        for (const SyncRegister& one : table.registers)
            line += u' ' + QString::fromUtf8(one.columns.join('+')) + u':' + QString::number(one.number);
        lines.append(line);
    }
    return lines;
}

void runRawly(const QString& path, const QByteArray& sql) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    REQUIRE(result == SQLITE_OK);
}

QList<SyncOp> lastOps(TestAgency& agency) {
    const auto commits = logOf(agency);
    return commits.isEmpty() ? QList<SyncOp>() : commits.last().ops;
}

qint64 countIn(Database& database, const QByteArray& sql) {
    Query query(database, sql);
    return query.next() ? query.integer() : -1;
}

/// A value for a column, by its declared type.
QByteArray anyLiteral(test::Chance& chance, const QByteArray& column, const QString& type, bool mayBeNull) {
    if (mayBeNull && chance.below(4) == 0) return "NULL";
    if (type == QLatin1String("INTEGER")) return QByteArray::number(chance.between(-3, 3));
    const bool isLong = column == "previous" || column == "commitment" || column == "key";
    if (type == QLatin1String("BLOB")) return isLong ? "randomblob(32)" : "randomblob(16)";
    return "'" + chance.note(12).toUtf8().replace("'", "''") + "'";
}

QList<std::pair<QByteArray, QByteArray>> anyFields(Database& database, test::Chance& chance,
                                                   const QByteArray& table) {
    QList<std::pair<QByteArray, QByteArray>> fields;
    Query query(database,
                "SELECT name, type, \"notnull\" FROM pragma_table_info('" + table + "') WHERE name <> 'id'");
    while (query.next()) {
        const QByteArray column = query.blob();
        const QString type = query.text();
        fields.append({column, anyLiteral(chance, column, type, query.integer() == 0)});
    }
    return fields;
}

QByteArray anyStatement(Database& database, test::Chance& chance, const QByteArray& table) {
    QByteArrayList names, values, sets;
    for (const auto& [name, value] : anyFields(database, chance, table)) {
        names.append(name);
        values.append(value);
        if (chance.below(4) == 0) sets.append(name + " = " + value);
    }
    const QByteArray one = " WHERE id = (SELECT id FROM " + table + " ORDER BY random() LIMIT 1)";
    switch (chance.below(6)) {
    case 0:
        return "DELETE FROM " + table + one;
    case 1:
        return "UPDATE " + table + " SET id = randomblob(16)" + one;
    case 2:
        return "UPDATE " + table + " SET id = id" + (sets.isEmpty() ? QByteArray() : ", " + sets.join(", ")) +
               one;
    case 3:
        return "REPLACE INTO " + table + " SELECT * FROM " + table + " ORDER BY random() LIMIT 1";
    default:
        return "INSERT INTO " + table + " (id, " + names.join(", ") + ") VALUES (randomblob(16), " +
               values.join(", ") + ")";
    }
}

void tryOut(Database& database, const QByteArray& sql) {
    try {
        database.execute(sql);
    } catch (const SQLite::Exception&) {
        // Ledgers and agreed plans refuse it: the row stays as it was.
    }
}

} // namespace

TEST_CASE("Every table that travels is in the log with every column but its id, and only once") {
    const TestAgency agency;
    QByteArrayList known;
    for (const TableInfo& table : tables())
        if (table.tableClass == TableClass::Replicated || table.tableClass == TableClass::Ledger) {
            INFO(table.name);
            const SyncTable* numbered = syncTableNamed(table.name);
            REQUIRE(numbered);
            known.append(table.name);
            QByteArrayList columns;
            QSet<quint16> numbers;
            for (const SyncRegister& one : numbered->registers) {
                columns += one.columns;
                numbers.insert(one.number);
                CHECK((one.number >= 1 && one.number <= 60));
                CHECK((one.refersTo.isEmpty() || syncTableNamed(one.refersTo)));
            }
            CHECK(numbers.size() == numbered->registers.size());
            QByteArrayList declared = columnsOfTable(*agency.database, table.name);
            std::sort(columns.begin(), columns.end());
            std::sort(declared.begin(), declared.end());
            CHECK(columns == declared);
        }
    CHECK(known.size() == syncTables().size());
}

TEST_CASE("Numbers of tables and registers are those that other copies know, for ever") {
    QFile frozen(QStringLiteral(AELWYD_TEST_DATA "/lognumbers.txt"));
    REQUIRE(frozen.open(QIODevice::ReadOnly));
    const QStringList before = QString::fromUtf8(frozen.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList now = numberedLines();
    for (const QString& line : before)
        CHECK(std::any_of(now.begin(), now.end(),
                          [&](const QString& each) { return (each + u' ').startsWith(line + u' '); }));
    CHECK(now.size() == before.size());
}

TEST_CASE("A save becomes one commit, with what has changed and who did what when") {
    TestAgency agency;
    ServiceUser person = test::takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    const auto before = logOf(agency).size();
    person.phone = QStringLiteral("01286 555 123");
    REQUIRE(agency.people.save(person));
    const auto commits = logOf(agency);
    REQUIRE(commits.size() == before + 1);
    const SyncCommit& last = commits.last();
    const SyncTable* table = syncTableNamed("service_user");
    CHECK(last.ops ==
          QList<SyncOp>{{table->number, 9, person.id.uuid(), encoded(SyncValue::ofText("01286 555 123"))}});
    CHECK(last.action == QLatin1String("edit_person"));
    CHECK(last.number == static_cast<quint64>(commits.size()));
    CHECK(last.previous == hashOf(commits[commits.size() - 2]));
    CHECK((last.clock >> 16) == static_cast<quint64>(agency.clock.now().toMSecsSinceEpoch()));
    CHECK(last.clock > commits[commits.size() - 2].clock);
}

TEST_CASE(
    "What is written as it was is no change, nor is a row that is deleted and written again as it was") {
    TestAgency agency;
    const ServiceUser person = test::takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Owen"));
    const auto before = logOf(agency).size();
    REQUIRE(agency.people.save(person));
    agency.database->execute(
        "BEGIN; CREATE TEMP TABLE kept AS SELECT * FROM service_user; DELETE FROM service_user; "
        "INSERT INTO service_user SELECT * FROM kept; DROP TABLE kept; COMMIT");
    CHECK(logOf(agency).size() == before);
    CHECK(tablesUnlikeLog(*agency.database).isEmpty());
}

TEST_CASE("Taking a step back and bringing it again are commits like any other") {
    TestAgency agency;
    ServiceUser person = test::takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Owen"));
    person.knownAs = QStringLiteral("Mair Tŷ Isaf");
    REQUIRE(agency.people.save(person));
    const auto before = logOf(agency).size();
    const auto scope = person.id.uuid();
    if (!agency.workspace.canUndo(scope)) return;
    REQUIRE(agency.workspace.undo(scope));
    CHECK(logOf(agency).size() == before + 1);
    REQUIRE(agency.workspace.redo(scope));
    CHECK(logOf(agency).size() == before + 2);
    CHECK(tablesUnlikeLog(*agency.database).isEmpty());
}

TEST_CASE("What was refused or taken back leaves nothing in the log") {
    TestAgency agency;
    test::takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Owen"));
    const auto before = logOf(agency).size();
    const auto result = agency.workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        agency.database->execute("UPDATE service_user SET phone = '1'");
        return Problem{{}, ErrorCode::Cancelled};
    });
    CHECK_FALSE(result);
    CHECK(logOf(agency).size() == before);
}

TEST_CASE("What another program writes into the file is noted by the file itself") {
    const test::Scratch scratch;
    {
        TestAgency agency(scratch.path());
        test::takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Owen"));
    }
    runRawly(scratch.path(), "UPDATE service_user SET phone = '029 2000 0000'");
    TestAgency agency(scratch.path());
    const auto ops = lastOps(agency);
    REQUIRE(ops.size() == 1);
    CHECK(ops.first().value == encoded(SyncValue::ofText("029 2000 0000")));
    CHECK(tablesUnlikeLog(*agency.database).isEmpty());
}

TEST_CASE("What another program changes behind the log is found by rebuilding from it") {
    const test::Scratch scratch;
    {
        TestAgency agency(scratch.path());
        test::takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Owen"));
    }
    runRawly(scratch.path(), "UPDATE service_user SET phone = '029 2000 0000'; DELETE FROM sync_event");
    const TestAgency agency(scratch.path());
    CHECK(tablesUnlikeLog(*agency.database) == QStringList{QStringLiteral("service_user")});
    agency.database->execute("UPDATE sync_commit SET action = 'edit_plan'");
    CHECK(tablesUnlikeLog(*agency.database).contains(QStringLiteral("sync_commit")));
}

TEST_CASE("A file that was written before there was a log has one when it is opened") {
    const test::Scratch scratch;
    QByteArray sql;
    const QDir folder(QStringLiteral(":/storage/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        if (name.left(4).toInt() <= 10) sql += test::bytesOf(folder.filePath(name));
    sql += "INSERT INTO service_user (id, reference, last_name) VALUES (randomblob(16), 'P-1', 'Owen'); "
           "PRAGMA application_id = " +
           QByteArray::number(kApplicationId) + "; PRAGMA user_version = 10";
    runRawly(scratch.path(), sql);
    TestAgency agency(scratch.path());
    const auto commits = logOf(agency);
    REQUIRE(commits.size() == 1);
    CHECK(commits.first().ops.size() == 3);
    CHECK(tablesUnlikeLog(*agency.database).isEmpty());
}

TEST_CASE("After any writing to any table, the log rebuilds every row") {
    TestAgency agency;
    test::Chance chance;
    INFO("seed " << chance.seed());
    Database& database = *agency.database;
    database.execute("PRAGMA foreign_keys = 0");
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 30; ++i)
            tryOut(database, anyStatement(database, chance, chance.oneOf(syncTables()).name));
        agency.workspace.sealLog();
    }
    REQUIRE(tablesUnlikeLog(database) == QStringList());
    CHECK(countIn(database, "SELECT count(*) FROM sync_event") == 0);
}

TEST_CASE("Of a person who is erased the log keeps no word, and its chain holds") {
    TestAgency agency;
    ServiceUser person = test::takeOn(agency, QStringLiteral("Angharadwen"), QStringLiteral("Owen"));
    const ServiceUser other = test::takeOn(agency, QStringLiteral("Mair"), QStringLiteral("Parry"));
    test::fullDraft(agency, person.id);
    agency.workspace.sealLog();
    REQUIRE(agency.workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        erasePerson(*agency.database, person.id);
        return {};
    }));
    CHECK(countIn(*agency.database,
                  "SELECT count(*) FROM sync_commit WHERE instr(ops, CAST('Angharadwen' AS BLOB))") == 0);
    CHECK(countIn(*agency.database,
                  "SELECT count(*) FROM sync_commit WHERE instr(ops, CAST('Parry' AS BLOB))") == 1);
    CHECK(tablesUnlikeLog(*agency.database).isEmpty());
    const auto commits = logOf(agency);
    for (qsizetype i = 1; i < commits.size(); ++i)
        CHECK(commits[i].previous == hashOf(commits[i - 1]));
}
