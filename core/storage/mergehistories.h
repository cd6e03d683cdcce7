// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogreading.h"
#include "core/storage/changelogtables.h"

namespace aelwyd {

/// The histories of rows, as far as commits have been added to them. The database, in a transaction, is not
/// owned.
class RowHistories {
  public:
    explicit RowHistories(Database& database)
        : m_database(database) {}
    RowHistory& of(const RowKey& key);
    /// Adds a commit, which must come after all that it had seen. `told` hears of each row that it wrote, and
    /// of those to which they belong (without a mask).
    template <class Told>
    void add(const LoggedCommit& commit, QByteArrayView ops, const Told& told) {
        PackedRows rows(ops);
        while (rows.next(m_row))
            if (const SyncTable* table = syncTable(m_row.table)) addRow(commit, *table, m_row, told);
    }
    /// The same for one row of it.
    template <class Told>
    void addRow(const LoggedCommit& commit, const SyncTable& table, const PackedRow& row, const Told& told) {
        const RowKey key{row.table, QUuid::fromRfc4122(row.row)};
        Cached& one = cached(key);
        const quint64 mask = write(commit, table, one, row);
        const bool hasParents = !one.history.allParents().isEmpty();
        told(key, mask, row);
        if (mask != 0 && hasParents) touchParents(commit, key, told, row);
    }
    /// Adds this file's own commits that are not in the histories yet.
    void catchUp();
    /// Writes what has changed, and lets go of all.
    void store();
    /// Histories of nobody: what is stored is left out of account, and nothing is stored.
    void beginEmpty() { m_fromStore = false; }
    qsizetype size() const { return m_cache.size(); }
    QList<RowKey> keys() const { return m_cache.keys(); }

  private:
    struct Cached {
        RowHistory history;
        bool changed = false;
    };
    template <class Told>
    void touchParents(const LoggedCommit& commit, const RowKey& key, const Told& told, const PackedRow& row) {
        for (const RowParent& parent : of(key).parents(commit.seen, commit.mark)) {
            const RowKey above{parent.table, parent.row};
            touch(above, commit);
            told(above, quint64(0), row);
            touchParents(commit, above, told, row);
        }
    }
    static quint64 write(const LoggedCommit& commit, const SyncTable& table, Cached& one,
                         const PackedRow& row);
    void touch(const RowKey& key, const LoggedCommit& by);
    Cached& cached(const RowKey& key);
    QList<RowKey> changedInOrder() const;
    Database& m_database;
    QHash<RowKey, Cached> m_cache;
    /// The one that is being added.
    PackedRow m_row;
    bool m_fromStore = true;
};

/// What is known of every row is to be told from the log again. In a transaction.
void forgetHistories(Database& database);

/// Whether an entry of a packed row says that the row was added as a whole, deleted, or erased for ever.
bool saysAdded(const PackedRow::Entry& entry);
bool saysDeleted(const PackedRow::Entry& entry);
bool saysErased(const PackedRow::Entry& entry);

} // namespace aelwyd
