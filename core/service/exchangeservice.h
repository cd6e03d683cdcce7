// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"
#include "core/service/pairingservice.h"
#include "core/storage/devicestore.h"
#include "core/sync/batchcodec.h"

namespace aelwyd {

/// Told how far the work is (`done` of `all` steps, which are small in the merge of a large file); false
/// stops it, and nothing is changed then.
using ExchangeProgress = std::function<bool(int done, int all)>;

/// A file that was written.
struct ExportOutcome {
    QString path;
    qint64 bytes = 0;
    qint64 commits = 0;
    /// For whom, by label.
    QStringList recipients;
    /// Up to where it goes.
    VersionVector to;
};

/// What a parked file waits for.
struct MissingCommits {
    /// The device's label, or its id where it is not known.
    QString label;
    /// The numbers that are not here.
    quint64 first = 0;
    quint64 last = 0;
};

/// A file that was taken in, or looked into.
struct ImportOutcome {
    QString sender;
    QDateTime writtenAt;
    /// This very file was taken in before, or waits already.
    bool wasKnown = false;
    /// Not empty: it came too early, and waits for these.
    QList<MissingCommits> missing = {};
    TakenIn taken = {};
    /// How many files that had waited were taken in because of it.
    int freed = 0;
    /// Copies, by label, of which it came out that there are two: a disk was copied, or put back. What either
    /// wrote is here. Both take new names when they learn of it.
    QStringList cloned = {};
    /// This copy was one of them: it goes on as a new one, which a manager's copy has to let in.
    bool isRenewed = false;
};

/// What stands between this copy and another.
struct PeerState {
    QString label;
    /// When it wrote the last that is here; nothing before its first.
    std::optional<QDateTime> asOf = {};
    /// Whether it has everything that is here.
    bool hasAll = false;
};

/// One round in a folder that other programs carry between the copies.
struct FolderOutcome {
    /// What was written, if there was anything to tell the others.
    std::optional<ExportOutcome> written = {};
    QList<ImportOutcome> taken = {};
    /// Files that were refused, with their names as the first argument; they stay where they are.
    QList<std::pair<QString, Problem>> refused = {};
    /// Files that are not there in full yet.
    QStringList incomplete = {};
    /// Copies that a replicator made of files that changed on both sides, and other files: left alone.
    QStringList ignored = {};
    QList<PeerState> peers = {};
};

/// Writes and takes in the files by which copies of an agency's file meet.
class ExchangeService {
  public:
    /// Not owned; all must outlive this.
    ExchangeService(Workspace& workspace, CommitLog& log, PairingService& pairing, BackupService& backups)
        : m_workspace(workspace)
        , m_log(log)
        , m_pairing(pairing)
        , m_backups(backups) {}

    /// Writes what others have not reported to have into one file that each of them can read. It has its name
    /// only once it is on the disk and was read back. Errors: NoAgency, NotAdmitted, NoPeers, FileExists,
    /// CannotWrite, TooLarge, Cancelled.
    Result<ExportOutcome> exportTo(const QString& path, const ExchangeProgress& progress = {});
    /// Takes in a file, all of it or nothing. A preview does the same and takes it back: nothing is changed,
    /// the file does not count as taken in. The file is not touched. Errors: NotFound, CannotOpen, NoAgency,
    /// those of openedBundle and decodeBatch, OtherAgency, FromOurselves, UnknownSender, RevokedSender
    /// (argument: its label), Cancelled, those of the merge and of backUpBefore.
    Result<ImportOutcome> importFrom(const QString& path, bool isPreview = false,
                                     const ExchangeProgress& progress = {});
    /// Takes in what others have put into the folder and puts there what they need. Errors: NotFound,
    /// NoAgency, those of exportTo.
    Result<FolderOutcome> syncWith(const QString& folder, const ExchangeProgress& progress = {});

    /// Only the second of the two: when there is no time for more. Errors: those of syncWith.
    Result<FolderOutcome> tellFolder(const QString& folder, const ExchangeProgress& progress = {});

    QList<PeerState> peers() const;
    /// Files that wait: who wrote them, when, and what they wait for.
    QList<ImportOutcome> waiting() const;
    /// How many those are, without opening them.
    int waitingCount() const;

  private:
    struct Opened;
    Result<Opened> open(const QByteArray& bytes) const;
    Result<Opened> read(const QByteArray& content, const QUuid& sender) const;
    std::optional<Problem> problemOfSender(const QUuid& sender, const DeviceLedger& devices) const;
    Result<Opened> openFromNewcomer(const QByteArray& bytes, const QUuid& sender, const Identity& own) const;
    Result<ImportOutcome> importBytes(const QByteArray& bytes, bool isPreview,
                                      const ExchangeProgress& progress);
    Result<ImportOutcome> takeIn(Opened opened, const QByteArray& file, bool isPreview,
                                 const ExchangeProgress& progress = {});
    void noteDoubtful(const Problem& problem);
    Result<ImportOutcome> park(const Opened& opened, const QByteArray& file, bool isPreview);
    Result<void> remember(const Opened& opened, const QByteArray& file);
    int freeParked();
    QList<MissingCommits> missingFor(const SyncBatch& batch) const;
    ImportOutcome outcomeOf(const Opened& opened) const;
    std::optional<Problem> problemOfTelling() const;
    Result<ExportOutcome> write(const QString& path, const ExchangeProgress& progress,
                                const std::function<void()>& note);
    Result<QByteArray> contentFor(SyncBatch& batch, const Identity& own, const DeviceLedger& devices,
                                  const ExchangeProgress& progress);
    void putOwnHead(SyncBatch& batch, const Identity& own);
    Result<void> send(const QString& path, const QByteArray& bytes, const std::function<void()>& note);
    void noteTelling();
    Result<SyncBatch> nextBatch(const Identity& own);
    void addKeys(SyncBatch& batch, const DeviceLedger& devices);
    void keepKeys(const SyncBatch& batch);
    Result<void> writeOwn(const QString& folder, FolderOutcome& outcome, const ExchangeProgress& progress);
    void takeFrom(const QString& folder, FolderOutcome& outcome, const ExchangeProgress& progress);
    QString labelOf(const QUuid& device) const;
    qint64 now() const;
    Workspace& m_workspace;
    CommitLog& m_log;
    PairingService& m_pairing;
    BackupService& m_backups;
};

} // namespace aelwyd
