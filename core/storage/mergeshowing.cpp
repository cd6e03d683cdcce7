// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergeshowing.h"

#include "core/storage/changelog.h"
#include "core/storage/mergeagreements.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Holds the log against the tables.
class Comparison {
  public:
    explicit Comparison(Database& database)
        : m_database(database)
        , m_rows(database)
        , m_reading(database)
        , m_showing(m_reading, m_rows)
        , m_histories(database)
        , m_agreed(database, m_reading, m_histories) {
        m_histories.beginEmpty();
        notePending();
    }

    QStringList run() {
        readLog();
        QList<RowKey> keys = m_histories.keys();
        // In the order in which they were written, so that each commit is read once.
        std::sort(keys.begin(), keys.end(),
                  [this](const RowKey& a, const RowKey& b) { return origin(a) < origin(b); });
        for (const RowKey& key : keys)
            compare(key);
        for (const SyncTable& table : syncTables())
            if (rowsIn(table) != m_there.value(table.number)) wrong(table.name);
        return m_wrong;
    }

  private:
    void notePending() {
        Query query(m_database, "SELECT DISTINCT tbl, row FROM sync_event");
        while (query.next()) {
            const auto table = static_cast<quint16>(query.integer());
            m_pending.insert({table, QUuid::fromRfc4122(query.blob())});
        }
    }

    void readLog() {
        QMap<qint64, QUuid> devices;
        SeenVector applied;
        for (const SyncOrigin& each : readOrigins(m_database)) {
            devices.insert(each.no, each.device);
            applied.raise({each.no, each.applied});
        }
        const auto nobody = [](const RowKey&, quint64, const PackedRow&) {};
        for (const LoggedCommit& each : m_reading.causalOrder({}, devices.keys())) {
            const SyncCommit commit = m_reading.whole(each, devices);
            if (hashOf(commit) != m_reading.hashAt(each.mark)) wrong("sync_commit");
            if (applied.has(each.mark)) m_histories.add(each, m_reading.opsOf(each.mark), nobody);
        }
    }

    void compare(const RowKey& key) {
        const SyncTable* table = syncTable(key.table);
        if (!table || m_pending.contains(key)) return;
        const RowHistory& history = m_agreed.of(key);
        const auto values = m_rows.read(*table, key.id());
        if (values) ++m_there[key.table];
        if (!values && isOrphan(history)) return;
        if (values.has_value() != history.isThere()) return wrong(table->name);
        if (!values) return;
        for (const RegisterValue& each : *values)
            if (each.value != m_showing.value(history, key, *table->find(each.number)))
                return wrong(table->name);
    }

    /// What belongs to a row that is not there is not there either.
    bool isOrphan(const RowHistory& history) {
        const auto& parents = history.allParents();
        return std::any_of(parents.begin(), parents.end(), [this](const RowParent& each) {
            return each.replaced.isEmpty() && !each.row.isNull() &&
                   !m_rows.isThere(*syncTable(each.table), RowKey{each.table, each.row}.id());
        });
    }

    qint64 rowsIn(const SyncTable& table) {
        qint64 rows = 0;
        Query query(m_database, "SELECT count(*) FROM " + table.name);
        if (query.next()) rows = query.integer();
        for (const RowKey& key : m_pending)
            if (key.table == table.number && m_rows.isThere(table, key.id())) --rows;
        return rows;
    }

    CommitMark origin(const RowKey& key) {
        const CommitMarks& heads = m_histories.of(key).wholeHeads();
        return heads.isEmpty() ? CommitMark() : heads.first();
    }

    void wrong(const QByteArray& table) {
        const QString name = QString::fromUtf8(table);
        if (!m_wrong.contains(name)) m_wrong.append(name);
    }

    Database& m_database;
    SyncRows m_rows;
    LogReading m_reading;
    RowShowing m_showing;
    RowHistories m_histories;
    AgreedPlans m_agreed;
    QSet<RowKey> m_pending;
    QHash<quint16, qint64> m_there;
    QStringList m_wrong;
};

} // namespace

QList<RegisterVersion> RowShowing::versions(const RowHistory& history, const RowKey& key,
                                            quint16 registerNumber) {
    const SyncTable* table = syncTable(key.table);
    QList<RegisterVersion> versions;
    for (const CommitMark& head : history.heads(registerNumber))
        versions.append(
            m_reading.versionAt(head, key, registerNumber, m_rows.unsaid(*table, registerNumber)));
    return versions;
}

QByteArray RowShowing::value(const RowHistory& history, const RowKey& key, const SyncRegister& one) {
    return shownValue(versions(history, key, one.number), one.kind == SyncRegister::Kind::LongText);
}

QList<RegisterValue> RowShowing::whole(const RowHistory& history, const RowKey& key) {
    const SyncTable* table = syncTable(key.table);
    QList<RegisterValue> values;
    for (const SyncRegister& one : table->registers)
        if (const QByteArray shown = value(history, key, one); shown != m_rows.unsaid(*table, one.number))
            values.append({one.number, shown});
    return values;
}

QStringList tablesUnlikeLog(Database& database) {
    return Comparison(database).run();
}

} // namespace aelwyd
