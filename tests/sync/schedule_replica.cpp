// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/findings.h"
#include "core/storage/query.h"
#include "tests/sync/schedule.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <sqlite3.h>
#include <stdexcept>

namespace aelwyd::test {

namespace {

constexpr const char* kTables[]{"service_user", "service_user_tag", "circle_member", "review",
                                "review_card",  "bank_adjustment",  "package",       "package_funding"};

QByteArray hex(const QByteArray& id) {
    return "x'" + id.toHex() + "'";
}

QByteArray newId(Chance& chance) {
    QByteArray id;
    for (int i = 0; i < 16; ++i)
        id.append(static_cast<char>(chance.below(256)));
    return hex(id);
}

QByteArray word(Chance& chance) {
    static const QByteArrayList words{"''",          "'Mair'",     "'Eirlys'", "'te cyn brecwast'",
                                      "'Mair Owen'", "'029 2000'", "'byth'"};
    return chance.oneOf(words);
}

/// Whether something refers to what is not there.
bool dangles(Database& database) {
    int now = 0, most = 0;
    sqlite3_db_status(database.sql().getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &now, &most, 0);
    return now != 0;
}

} // namespace

QString lineOf(const SyncTable& table, const QUuid& row, const QList<RegisterValue>& values) {
    QByteArray line = table.name + ' ' + row.toRfc4122().toHex();
    for (const RegisterValue& each : values)
        line.append(' ').append(QByteArray::number(each.number)).append('=').append(each.value.toHex());
    return QString::fromLatin1(line);
}

Replica::Replica() {
    auto opened = Database::open(QStringLiteral(":memory:"), OpenMode::CreateIfMissing);
    if (!opened) throw std::runtime_error("no database in memory");
    m_database = opened.value();
    m_log = std::make_unique<ChangeLog>(*m_database);
}

Replica::~Replica() = default;

void Replica::begin(const QUuid& device, qint64 clock) {
    m_database->execute("BEGIN");
    m_log->become(device);
    m_clock = clock;
    m_schema = kSchemaVersion;
}

void Replica::end() {
    m_database->execute("ROLLBACK");
}

void Replica::write(const QByteArray& sql) {
    write(QByteArrayList{sql});
}

void Replica::write(const QByteArrayList& sql) {
    for (const QByteArray& each : sql)
        m_database->execute(each);
    m_clock += 1000;
    refreshFindings(*m_database, m_log->seal({{}, QStringLiteral("edit"), m_clock, m_schema}));
}

QByteArray Replica::anyRow(Chance& chance, const QByteArray& table) {
    QByteArrayList ids;
    Query query(*m_database, "SELECT id FROM " + table + " ORDER BY id");
    while (query.next())
        ids.append(query.blob());
    return ids.isEmpty() ? QByteArray() : hex(chance.oneOf(ids));
}

void Replica::edit(Chance& chance) {
    QByteArrayList all = editOf(chance);
    if (chance.below(5) == 0) all += editOf(chance);
    try {
        m_database->execute("SAVEPOINT edit");
        write(all);
        m_database->execute(dangles(*m_database) ? "ROLLBACK TO edit; RELEASE edit" : "RELEASE edit");
    } catch (const SQLite::Exception&) {
        // Two edits of one step that do not go together.
        m_database->execute("ROLLBACK TO edit; RELEASE edit");
    }
}

QByteArrayList Replica::editOf(Chance& chance) {
    switch (chance.below(7)) {
    case 0:
    case 1:
        return editPerson(chance);
    case 2:
    case 3:
        return editMember(chance);
    case 4:
        return editReview(chance);
    case 5:
        return editTag(chance);
    default:
        return deletion(chance);
    }
}

QByteArrayList Replica::editPerson(Chance& chance) {
    const QByteArray person = anyRow(chance, "service_user");
    if (person.isEmpty() || chance.below(6) == 0)
        return {"INSERT INTO service_user (id, reference, last_name, phone) VALUES (" + newId(chance) +
                ", 'P', 'Owen', " + word(chance) + ")"};
    static const QByteArrayList fields{"phone",      "address",    "postcode",
                                       "own_way_cy", "first_name", "date_of_birth"};
    QByteArrayList sets;
    for (int i = chance.between(1, 2); i > 0; --i)
        sets.append(chance.oneOf(fields) + " = " + word(chance));
    if (chance.below(4) == 0)
        return {"INSERT INTO bank_adjustment VALUES (" + newId(chance) + ", " + person +
                ", '2026-11-23', 15, 'x', 'y')"};
    return {"UPDATE service_user SET " + sets.join(", ") + " WHERE id = " + person};
}

QByteArrayList Replica::editMember(Chance& chance) {
    const QByteArray person = anyRow(chance, "service_user"), member = anyRow(chance, "circle_member");
    if (person.isEmpty()) return editPerson(chance);
    if (member.isEmpty() || chance.below(3) == 0)
        return {"INSERT INTO circle_member (id, service_user_id, name, relationship) VALUES (" +
                newId(chance) + ", " + person + ", " + word(chance) + ", 'kin')"};
    if (chance.below(6) == 0)
        return {"UPDATE circle_member SET service_user_id = " + person + " WHERE id = " + member};
    static const QByteArrayList fields{"name", "phone", "does_cy", "call_order"};
    const QByteArray field = chance.oneOf(fields);
    const QByteArray value = field == "call_order" ? QByteArray::number(chance.below(4)) : word(chance);
    return {"UPDATE circle_member SET " + field + " = " + value + " WHERE id = " + member};
}

QByteArrayList Replica::editReview(Chance& chance) {
    const QByteArray person = anyRow(chance, "service_user"), review = anyRow(chance, "review");
    const QByteArray card = anyRow(chance, "review_card");
    if (person.isEmpty()) return editPerson(chance);
    if (review.isEmpty() || chance.below(3) == 0) {
        const QByteArray id = newId(chance);
        return {"INSERT INTO review (id, service_user_id, kind, on_day) VALUES (" + id + ", " + person +
                    ", 'six_weeks', '2026-11-23')",
                "INSERT INTO review_card VALUES (" + newId(chance) + ", " + id + ", 0, 'good', " +
                    word(chance) + ", '')"};
    }
    if (card.isEmpty() || chance.below(3) == 0)
        return {"INSERT INTO review_card VALUES (" + newId(chance) + ", " + review + ", 0, 'bad', '', " +
                word(chance) + ")"};
    return {"UPDATE review_card SET words_cy = " + word(chance) + " WHERE id = " + card};
}

/// The same tag has the same id on every copy.
QByteArrayList Replica::editTag(Chance& chance) {
    const QByteArray person = anyRow(chance, "service_user");
    if (person.isEmpty()) return editPerson(chance);
    const QByteArray value = QByteArray::number(chance.below(3));
    const QUuid owner = QUuid::fromRfc4122(QByteArray::fromHex(person.mid(2, 32)));
    const QByteArray id = hex(derivedUuid(owner, value).toRfc4122());
    if (chance.below(3) == 0) return {"DELETE FROM service_user_tag WHERE id = " + id};
    return {"INSERT OR IGNORE INTO service_user_tag VALUES (" + id + ", " + person + ", 'quality', " + value +
            ")"};
}

QByteArrayList Replica::deletion(Chance& chance) {
    const QByteArray member = anyRow(chance, "circle_member"), review = anyRow(chance, "review");
    const QByteArray person = anyRow(chance, "service_user");
    switch (chance.below(4)) {
    case 0:
        if (!review.isEmpty())
            return {"DELETE FROM review_card WHERE review_id = " + review,
                    "DELETE FROM review WHERE id = " + review};
        [[fallthrough]];
    case 1:
        if (!person.isEmpty() && chance.coin())
            return {"DELETE FROM service_user_tag WHERE service_user_id = " + person,
                    "DELETE FROM circle_member WHERE service_user_id = " + person,
                    "DELETE FROM review_card WHERE review_id IN (SELECT id FROM review WHERE "
                    "service_user_id = " +
                        person + ")",
                    "DELETE FROM review WHERE service_user_id = " + person,
                    "DELETE FROM service_user WHERE id = " + person +
                        " AND NOT EXISTS (SELECT 1 FROM bank_adjustment WHERE "
                        "service_user_id = " +
                        person + ")"};
        [[fallthrough]];
    default:
        return member.isEmpty() ? editMember(chance)
                                : QByteArrayList{"DELETE FROM circle_member WHERE id = " + member};
    }
}

Result<MergeReport> Replica::merge(const SyncBatch& batch) {
    return guarded([&](Merger& merger) { return merger.merge(batch); });
}

Result<MergeReport> Replica::applyWaiting() {
    return guarded([](Merger& merger) { return merger.applyWaiting(); });
}

Result<MergeReport> Replica::guarded(const std::function<Result<MergeReport>(Merger&)>& work) {
    m_database->execute("SAVEPOINT merge");
    try {
        Merger merger(*m_database, m_schema);
        auto report = work(merger);
        if (report) m_log->forgetEvents();
        m_database->execute(report ? "RELEASE merge" : "ROLLBACK TO merge; RELEASE merge");
        return report;
    } catch (const std::exception& fault) {
        m_database->execute("ROLLBACK TO merge; RELEASE merge");
        return Problem{{}, ErrorCode::Damaged, {QString::fromUtf8(fault.what())}};
    }
}

Result<MergeReport> Replica::preview(const SyncBatch& batch) {
    m_database->execute("SAVEPOINT preview");
    auto report = merge(batch);
    m_database->execute("ROLLBACK TO preview; RELEASE preview");
    return report;
}

QStringList Replica::content() {
    QStringList lines;
    SyncRows rows(*m_database);
    for (const char* name : kTables) {
        const SyncTable& table = *syncTableNamed(name);
        QByteArrayList ids;
        Query query(*m_database, "SELECT id FROM " + table.name);
        while (query.next())
            ids.append(query.blob());
        for (const QByteArray& id : ids)
            lines.append(lineOf(table, QUuid::fromRfc4122(id), *rows.read(table, id)));
    }
    lines.sort();
    return lines;
}

QStringList Replica::histories() {
    QHash<qint64, QByteArray> names;
    for (const SyncOrigin& each : readOrigins(*m_database))
        names.insert(each.no, each.device.toRfc4122().toHex());
    RowHistories(*m_database).catchUp();
    const auto marks = [&](const CommitMarks& all) {
        QByteArrayList words;
        for (const CommitMark& mark : all)
            words.append(names[mark.origin] + ':' + QByteArray::number(mark.number));
        std::sort(words.begin(), words.end());
        return words.join(',');
    };
    QStringList lines;
    Query query(*m_database, "SELECT tbl, row, state FROM sync_row");
    while (query.next()) {
        const auto table = static_cast<quint16>(query.integer());
        QByteArray line = QByteArray::number(table) + ' ' + query.blob().toHex();
        const RowHistory history = RowHistory::fromBytes(query.blob());
        // Most registers stand as the whole row does.
        line += ' ' + marks(history.wholeHeads());
        for (const SyncRegister& one : syncTable(table)->registers)
            if (const CommitMarks& heads = history.heads(one.number); heads != history.wholeHeads())
                line += ' ' + QByteArray::number(one.number) + '=' + marks(heads);
        lines.append(QString::fromLatin1(line + (history.isThere() ? '+' : '-')));
    }
    lines.sort();
    return lines;
}

QStringList Replica::findings() {
    QStringList lines;
    Query query(*m_database, "SELECT id, rule, facts FROM sync_finding ORDER BY id");
    while (query.next()) {
        QString line = QString::fromLatin1(query.blob().toHex());
        line += u' ' + query.text();
        lines.append(line + u' ' + QString::fromLatin1(query.blob().toHex()));
    }
    return lines;
}

} // namespace aelwyd::test
