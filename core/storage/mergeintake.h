// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/branches.h"

#include <optional>

namespace aelwyd {

/// Takes commits into the log. Nothing is owned; belongs into a transaction, which has to be taken back after
/// problems.
class MergeIntake {
  public:
    MergeIntake(Database& database, LogReading& reading, LogWriter& writer);
    /// Commits that the batch builds on and that are not here: of each device, up to which number.
    VersionVector missingFor(const SyncBatch& batch) const;
    /// To be asked first: branches count from the beginning, for what others saw of their devices does not.
    std::optional<Problem> beginBranches(const SyncBatch& batch);
    /// Of each device, up to which number the batch brings what is here already: a commit's hash stands for
    /// all before it, so one look is enough for them all.
    VersionVector knownIn(const SyncBatch& batch);
    /// A commit of another copy. One that is here already is nothing new; another one under its number was
    /// written on a second computer: from the first such commit on, what either wrote becomes a branch.
    /// Errors: ClonedDevice (argument: the device) where nobody can tell from here on which branch a commit
    /// is; Damaged when commits do not follow one another.
    std::optional<Problem> add(const SyncCommit& commit);

    quint64 commits() const { return m_commits; }
    quint64 edits() const { return m_edits; }
    /// Devices that two computers wrote as, found out just now.
    const QList<QUuid>& cloned() const { return m_cloned; }
    /// Somebody else has written as this copy's device: it may not go on as that.
    bool isOwnTaken() const { return m_isOwnTaken; }

  private:
    std::optional<Problem> addAsIs(const SyncCommit& commit);
    std::optional<Problem> beginBranch(const SyncCommit& commit);
    std::optional<Problem> cutAt(const SyncCommit& commit);
    std::optional<Problem> append(const SyncCommit& commit);
    void cut(const QUuid& device, quint64 after);
    bool follows(const SyncCommit& commit) const;
    quint64 heldOf(const QUuid& device) const;
    QByteArray hashBefore(const SyncCommit& commit);
    Database& m_database;
    LogReading& m_reading;
    LogWriter& m_writer;
    Branches m_branches;
    const QUuid m_own;
    QList<QUuid> m_cloned;
    quint64 m_commits = 0;
    quint64 m_edits = 0;
    bool m_isOwnTaken = false;
};

} // namespace aelwyd
