// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recorder.h"

#include "core/base/id.h"
#include "core/storage/changelog.h"
#include "core/storage/query.h"
#include "core/storage/triggersql.h"

namespace aelwyd {

namespace {

QByteArrayList columnNames(Database& database, const QByteArray& table) {
    Query query(database, "SELECT name FROM pragma_table_info('" + table + "')");
    QByteArrayList names;
    while (query.next())
        names.append(query.text().toUtf8());
    return names;
}

/// SQL that builds "INSERT INTO t (…) VALUES (…)" from the old row.
QByteArray insertBack(const QByteArray& table, const QByteArrayList& columns) {
    QByteArrayList values;
    for (const QByteArray& column : columns)
        values.append("quote(OLD." + column + ")");
    return "'INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (' || " +
           values.join(" || ',' || ") + " || ')'";
}

/// SQL that builds "UPDATE t SET … WHERE id = …" from the old row.
QByteArray updateBack(const QByteArray& table, const QByteArrayList& columns) {
    QByteArrayList values;
    for (const QByteArray& column : columns)
        if (column != "id") values.append("'" + column + " = ' || quote(OLD." + column + ")");
    return "'UPDATE " + table + " SET ' || " + values.join(" || ', ' || ") +
           " || ' WHERE id = ' || quote(OLD.id)";
}

/// The record and its owner that screens hear of, as two SQL expressions over the row `side` (OLD or NEW).
QByteArray announcedIds(const TableInfo& table, const QByteArray& side) {
    const QByteArray parent = table.parent[0] ? side + '.' + table.parent : side + ".id";
    if (qstrcmp(table.parent, "agreement_id") == 0)
        return "NULL, NULL"; // the agreement itself announces the plan
    if (!table.inner) return side + ".id, " + parent;
    if (qstrcmp(table.parent, "plan_id") == 0)
        return parent + ", (SELECT service_user_id FROM support_plan WHERE id = " + parent + ")";
    if (qstrcmp(table.parent, "visit_id") == 0)
        return parent + ", (SELECT service_user_id FROM visit WHERE id = " + parent + ")";
    if (qstrcmp(table.parent, "package_id") == 0)
        return parent + ", (SELECT service_user_id FROM package WHERE id = " + parent + ")";
    for (const char* record : {"review", "story", "concern"})
        if (table.parent == QByteArray(record) + "_id")
            return parent + ", (SELECT service_user_id FROM " + record + " WHERE id = " + parent + ")";
    return parent + ", " + parent;
}

void addTrigger(Database& database, const TableInfo& table, int index, const QByteArray& event,
                const QByteArray& when, const QByteArray& undo) {
    const QByteArray name(table.name);
    const QByteArray side = event == "DELETE" ? "OLD" : "NEW";
    const QByteArray statement =
        table.tableClass == TableClass::Ledger
            ? QByteArray("''")
            : "CASE WHEN (SELECT wanted FROM undo_note) THEN " + undo + " ELSE '' END";
    database.execute("CREATE TEMP TRIGGER IF NOT EXISTS note_" + name + '_' + event.toLower() + " AFTER " +
                     event + " ON main." + name + (when.isEmpty() ? "" : " WHEN " + when) +
                     " BEGIN INSERT INTO row_note (tbl, row, kind, undo, announced, owner) VALUES (" +
                     QByteArray::number(index) + ", " + side + ".id, " + QByteArray::number(int(event[0])) +
                     ", " + statement + ", " + announcedIds(table, side) + "); END");
}

void noteAdded(Database& database, int index) {
    const TableInfo& table = tables()[index];
    const QByteArray name(table.name);
    addTrigger(database, table, index, "INSERT", {},
               "'DELETE FROM " + name + " WHERE id = ' || quote(NEW.id)");
}

/// The tables of which tens of thousands of rows come at a time, as they are numbered in `tables()`.
QList<int> tablesOfVisits() {
    QList<int> found;
    for (int i = 0; i < tables().size(); ++i)
        for (const char* name : {"visit", "visit_worker"})
            if (qstrcmp(tables()[i].name, name) == 0) found.append(i);
    return found;
}

bool isUndoWanted(Database& database) {
    Query query(database, "SELECT wanted FROM temp.undo_note");
    return query.next() && query.integer() != 0;
}

Change announcedChange(const TableInfo& table, char kind, const QByteArray& id, const QByteArray& owner) {
    const QUuid record = QUuid::fromRfc4122(id);
    const auto action = table.inner || kind == 'U' ? ChangeAction::Updated
                        : kind == 'I'              ? ChangeAction::Added
                                                   : ChangeAction::Removed;
    return {table.noun, record, owner.isEmpty() ? record : QUuid::fromRfc4122(owner), action};
}

} // namespace

Recorder::Recorder(Database& database)
    : m_database(database) {
    database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS row_note (seq INTEGER PRIMARY KEY, tbl INTEGER, row BLOB, kind "
        "INTEGER, undo TEXT, "
        "announced BLOB, owner BLOB)");
    database.execute("CREATE TEMP TABLE IF NOT EXISTS undo_note (id INTEGER PRIMARY KEY, wanted INTEGER)");
    database.execute("INSERT OR REPLACE INTO undo_note VALUES (1, 1)");
    for (int i = 0; i < tables().size(); ++i) {
        const TableInfo& table = tables()[i];
        // Brought along by the file itself, or written about what was noted.
        if (table.tableClass == TableClass::Derived || table.noun == Noun::Vault) continue;
        const auto columns = columnNames(database, table.name);
        const QByteArray name(table.name);
        noteAdded(database, i);
        addTrigger(database, table, i, "UPDATE", anyDiffers(columns), updateBack(name, columns));
        addTrigger(database, table, i, "DELETE", {}, insertBack(name, columns));
    }
}

LaterNotes::LaterNotes(Database& database)
    : m_database(database)
    , m_isOn(!isUndoWanted(database))
    , m_since(ChangeLog(database).lastEvent()) {
    if (!m_isOn) return;
    for (const int index : tablesOfVisits())
        database.execute(QByteArray("DROP TRIGGER temp.note_") + tables()[index].name + "_insert");
}

void LaterNotes::settle() {
    if (!m_isOn) return;
    for (const int index : tablesOfVisits()) {
        const TableInfo& table = tables()[index];
        m_database.execute("INSERT INTO temp.row_note (tbl, row, kind, undo, announced, owner) SELECT " +
                           QByteArray::number(index) + ", r.id, " + QByteArray::number(int('I')) + ", '', " +
                           announcedIds(table, "r") + " " +
                           addedSince(*syncTableNamed(table.name), m_since, "r"));
        noteAdded(m_database, index);
    }
}

void Recorder::noteUndo(bool wanted) {
    Query(m_database, "UPDATE undo_note SET wanted = ?").bind(qint64(wanted)).run();
}

QList<RowChange> Recorder::take() {
    QList<RowChange> changes;
    Query query(m_database, "SELECT tbl, row, kind, undo, announced, owner FROM row_note ORDER BY seq");
    while (query.next()) {
        const TableInfo& table = tables()[query.integer()];
        RowChange change{QByteArray::fromRawData(table.name, qsizetype(qstrlen(table.name))),
                         query.blob(),
                         'U',
                         {},
                         {table.noun, {}, {}, ChangeAction::Updated}};
        change.kind = static_cast<char>(query.integer());
        change.undo = query.blob();
        const QByteArray id = query.blob();
        change.announced = announcedChange(table, change.kind, id, query.blob());
        changes.append(std::move(change));
    }
    Query(m_database, "DELETE FROM row_note").run();
    return changes;
}

} // namespace aelwyd
