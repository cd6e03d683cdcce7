// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/arrivals.h"
#include "core/storage/findings.h"
#include "core/storage/mergeagreements.h"
#include "core/storage/mergehistories.h"
#include "core/storage/mergeintake.h"
#include "core/storage/mergeshowing.h"

#include <QSet>
#include <functional>
#include <optional>

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
    /// The same by person and worker, where it was asked for.
    QList<Arrival> about = {};
    /// Findings that were not there before.
    int findings = 0;
    /// Devices of which it came out that two computers wrote as them: nothing is lost, both may have to be
    /// let in again.
    QList<QUuid> cloned = {};
    /// Somebody else wrote as this copy: it goes on as another device, which nobody knows yet.
    bool isRenamed = false;
    /// Commits whose devices' roles do not allow what they wrote, or that were written after the device was
    /// shut out: kept and passed on, but no part of the records.
    quint64 notAllowed = 0;
    /// Written to people who had been erased elsewhere: taken out of the tables, but not yet erased for ever.
    QList<RowKey> leftOver = {};
};

/// Told how far the work is; false stops it.
using MergeProgress = std::function<bool(qint64 done, qint64 all)>;

/// Takes in what other copies wrote. What was written here must be sealed. Belongs into a transaction, which
/// has to be taken back after problems and exceptions (what the file itself refuses is SQLite::Exception or
/// std::invalid_argument). The database is not owned.
class Merger {
  public:
    /// `schema`: commits of newer programs wait.
    explicit Merger(Database& database, int schema = kSchemaVersion);
    /// Of a large batch, `progress` hears now and then. Commits are let go as soon as they are in the log:
    /// who has no use for them moves them in, so that they do not take up memory until the end. Errors: those
    /// of MergeIntake::add, Cancelled.
    Result<MergeReport> merge(SyncBatch batch, const MergeProgress& progress = {});
    /// Takes commits in that had to wait for this version of the program.
    Result<MergeReport> applyWaiting();
    /// Rows that the last merge has written to, or taken out; not those that only what belongs to them was
    /// written to.
    QList<RowKey> written();

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
    Result<MergeReport> taken(SyncBatch& batch);
    std::optional<Problem> addToLog(QList<SyncCommit> commits, const VersionVector& known,
                                    MergeIntake& intake);
    void goOn();
    Result<MergeReport> apply();
    void beginAnew();
    void addToHistories();
    void addToHistories(const LoggedCommit& commit, QByteArrayView said, SeenVector& applied);
    void noteRefused(const CommitMark& mark, QByteArrayView said);
    void noteLeftOut(const CommitMark& mark, QByteArrayView said);
    void note(const CommitMark& by, const RowKey& key, quint64 mask, const PackedRow& row);
    void show();
    void showAgreed();
    void dropOrphans();
    void show(const SyncTable& table, const RowKey& key, const Touched& touched);
    bool change(const SyncTable& table, const RowKey& key, const Touched& touched);
    QByteArray shown(const RowHistory& history, const RowKey& key, const SyncRegister& one,
                     const Touched& touched);
    bool holds(const SyncTable& table, const RowKey& key, const QList<RegisterValue>& values);
    bool touchesRefused();
    Database& m_database;
    const int m_schema;
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
    QList<RefusedCommit> m_refused;
    MergeProgress m_progress;
    qint64 m_steps = 0;
    qint64 m_allSteps = 0;
    /// Every commit counts anew: what is known of the rows, too, follows from the log alone.
    bool m_isAnew = false;
};

} // namespace aelwyd
