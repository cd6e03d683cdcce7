// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogreading.h"
#include "core/storage/changelogwriter.h"

#include "core/sync/device.h"

#include <QHash>

namespace aelwyd {

/// What a device wrote on one of two computers after their last common commit.
struct Branch {
    QUuid id;
    QUuid wroteAs;
    quint64 wroteAfter = 0;
    friend bool operator==(const Branch&, const Branch&) = default;
};

QList<Branch> readBranches(Database& database);
/// The branches by the numbers that their devices have in this file.
struct OriginBranches {
    /// Where a device ends of which there are branches; nothing that somebody saw of it beyond that counts as
    /// seen, for nobody can tell on which branch.
    QHash<qint64, quint64> ends;
    /// Of a branch: the last commit of its device before it.
    QHash<qint64, CommitMark> begins;
};
OriginBranches originBranches(Database& database);
/// The end of a chain under the name under which its device signed it.
ChainPlace signedPlaceOf(Database& database, const SyncHead& head);
/// The same head as it is called here: of a device that has branches, beyond where it ends, the branch's.
SyncHead headAsKept(Database& database, SyncHead head);

/// Whether there is another commit here in the place of which the head speaks.
bool contradicts(Database& database, const SyncHead& head);

/// The branches in the log. The database, in a transaction, and the writer are not owned.
class Branches {
  public:
    Branches(Database& database, LogWriter& writer);
    /// Up to where the device itself goes; nothing for one without branches.
    std::optional<quint64> endOf(const QUuid& device) const;
    /// What of that device counts as seen by one who has seen so much.
    quint64 counted(const QUuid& device, quint64 number) const;
    bool isBranch(const QUuid& id) const;
    /// From now on the device ends after so many commits; what is here beyond becomes a branch. Not for a
    /// device that has branches already.
    void cut(const QUuid& device, quint64 after);
    /// A commit as it stands in the log: of a device that has branches, as one of the branch to which it
    /// belongs. Nothing where that cannot be told.
    std::optional<SyncCommit> placed(const SyncCommit& commit, LogReading& reading) const;
    /// A branch of which commits are about to come.
    void note(const Branch& branch);

  private:
    void moveCommits(const SyncOrigin& from, quint64 after, const SyncOrigin& to);
    Database& m_database;
    LogWriter& m_writer;
    QList<Branch> m_all;
    QHash<QUuid, quint64> m_ends;
};

} // namespace aelwyd
