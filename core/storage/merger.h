// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/changelogwriter.h"
#include "core/storage/mergeagreements.h"
#include "core/storage/mergehistories.h"
#include "core/storage/mergeshowing.h"

#include <QSet>

namespace aelwyd {

/// What came in.
struct MergeReport {
    /// The batch builds on commits that are not here (of each device, up to which number): nothing of it was
    /// taken in. It can be taken in when they are.
    VersionVector missing;
    bool isParked() const { return !missing.isEmpty(); }
    /// Commits that were not here before, and how many registers they wrote.
    quint64 commits = 0;
    quint64 edits = 0;
    /// Commits that only a newer program understands, or that build on such: they are kept and passed on.
    quint64 waiting = 0;
    /// Rows that came, changed and went, by table.
    struct Rows {
        int added = 0;
        int changed = 0;
        int removed = 0;
        friend bool operator==(const Rows&, const Rows&) = default;
    };
    QMap<QString, Rows> rows;
    /// Findings that were not there before.
    int findings = 0;
};

/// Takes in what other copies wrote. What was written here must be sealed. Belongs into a transaction, which
/// has to be taken back after problems and exceptions (what the file itself refuses is SQLite::Exception or
/// std::invalid_argument). The database is not owned.
class Merger {
  public:
    explicit Merger(Database& database);
    /// Errors: ClonedDevice (argument: the device) when two copies write under one device; Damaged when
    /// commits do not follow one another.
    Result<MergeReport> merge(const SyncBatch& batch);
    /// Takes commits in that had to wait for this version of the program.
    Result<MergeReport> applyWaiting();
    /// Rows that the last merge has written to.
    QList<RowKey> touched() const { return m_order; }

  private:
    struct Latest {
        quint16 registerNumber = 0;
        CommitMark by;
        QByteArray value;
    };
    struct Touched {
        quint64 mask = 0;
        QList<Latest> latest;
    };
    template <class Work>
    Result<MergeReport> guarded(const Work& work);
    Result<MergeReport> taken(const SyncBatch& batch);
    VersionVector missingFor(const SyncBatch& batch) const;
    std::optional<Problem> log(const SyncCommit& commit);
    std::optional<Problem> problemOfKnown(const SyncCommit& commit, const SyncOrigin& origin);
    bool follows(const SyncCommit& commit) const;
    Result<MergeReport> apply();
    void addToHistories();
    void note(const CommitMark& by, const RowKey& key, quint64 mask, const PackedRow& row);
    void show();
    void showAgreed();
    void show(const SyncTable& table, const RowKey& key, const Touched& touched);
    void change(const SyncTable& table, const RowKey& key, const Touched& touched);
    QByteArray shown(const RowHistory& history, const RowKey& key, const SyncRegister& one,
                     const Touched& touched);
    bool touchesRefused();
    Database& m_database;
    SyncRows m_rows;
    LogReading m_reading;
    RowShowing m_showing;
    RowHistories m_histories;
    AgreedPlans m_agreed;
    LogWriter m_writer;
    MergeReport m_report;
    QHash<RowKey, Touched> m_touched;
    QList<RowKey> m_order;
    /// Rows of plans that were agreed while somebody else wrote to them.
    QList<RowKey> m_asAgreed;
    /// Written by somebody who had not seen all that was here.
    QSet<RowKey> m_apart;
    QSet<RowKey> m_erased;
};

} // namespace aelwyd
