// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogpack.h"
#include "core/sync/merge.h"

#include <QHash>
#include <functional>
#include <memory>

namespace aelwyd {

class Database;

/// A row of a table that travels.
struct RowKey {
    quint16 table = 0;
    QUuid row;
    QByteArray id() const { return row.toRfc4122(); }
    friend bool operator==(const RowKey&, const RowKey&) = default;
    friend size_t qHash(const RowKey& key, size_t seed = 0) { return qHash(key.row, seed) ^ key.table; }
};

/// A commit in the log, and all that it had seen, its own device's commits before it included.
struct LoggedCommit {
    CommitMark mark;
    SeenVector seen;
    qint64 schema = 0;
};

/// Reads the log. The database is not owned.
class LogReading {
  public:
    explicit LogReading(Database& database)
        : m_database(database) {}
    /// Every commit of these copies that is not in `from`, each after all that it had seen.
    QList<LoggedCommit> causalOrder(const SeenVector& from, const QList<qint64>& origins);
    /// The same one after another, with what each says that it wrote, which is there only as long as it is
    /// told. Meanwhile the log is not written to.
    using Told = std::function<void(const LoggedCommit& commit, QByteArrayView ops)>;
    void tellInOrder(const SeenVector& from, const QList<qint64>& origins, const Told& told);
    /// All that the author of a commit had seen.
    SeenVector seenBy(const CommitMark& mark);
    /// What a commit wrote; empty of one that its device's role does not allow, or that was written after the
    /// device was shut out.
    QByteArray opsOf(const CommitMark& mark);
    /// The same of what it says: that, or nothing.
    QByteArrayView countedOf(const CommitMark& mark, QByteArrayView said);
    /// What it says that it wrote.
    QByteArray opsSaid(const CommitMark& mark);
    QByteArray hashAt(const CommitMark& mark);
    /// What a commit wrote to a register of a row that it wrote; `unsaid` if it added the row without a word
    /// on that.
    RegisterVersion versionAt(const CommitMark& mark, const RowKey& key, quint16 registerNumber,
                              const QByteArray& unsaid);
    SyncCommit whole(const LoggedCommit& commit, const QMap<qint64, QUuid>& devices);
    /// The log was written anew: nothing that was read of it holds.
    void forget();

  private:
    struct Loaded {
        CommitMark mark;
        QByteArray ops;
        RegisterVersion version;
        QHash<RowKey, PackedRow> rows;
    };
    struct Places;
    /// As the commit says itself; and as far as it counts.
    SeenVector saidOf(qint64 context, const CommitMark& mark);
    SeenVector seenOf(qint64 context, const CommitMark& mark);
    const Places& places();
    template <class Taken>
    void inOrder(const SeenVector& from, const QList<qint64>& origins, bool withOps, const Taken& taken);
    const Loaded& loaded(const CommitMark& mark);
    Database& m_database;
    QHash<qint64, SeenVector> m_contexts;
    QList<Loaded> m_loaded;
    std::shared_ptr<Places> m_places;
};

} // namespace aelwyd
