// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

namespace aelwyd {

/// Of each device: up to which number all its commits are there. A device that is missing counts as 0.
using VersionVector = QMap<QUuid, quint64>;

/// One register of one row got a value. Tables and registers go by numbers that are never used again.
struct SyncOp {
    quint16 table = 0;
    /// 0 says whether the row is there.
    quint16 column = 0;
    QUuid row;
    /// In the canonical encoding of core/sync/value.h; empty stands for NULL.
    QByteArray value;
    friend bool operator==(const SyncOp&, const SyncOp&) = default;
};

/// A hash that somebody has worked out already, or nothing. It follows from the rest: it makes nothing equal
/// or unlike.
struct KnownHash {
    QByteArray bytes = {};
    friend bool operator==(const KnownHash&, const KnownHash&) { return true; }
};

/// What one transaction of one device wrote.
struct SyncCommit {
    QUuid device;
    /// From 1, without gaps, for each device.
    quint64 number = 0;
    /// Hybrid logical clock: 48 bits of milliseconds since 1970, 16 bits of a counter. Breaks ties only.
    quint64 clock = 0;
    /// Everything that the device had seen when it wrote this, its own commits before this one included.
    VersionVector seen;
    QUuid actor;
    /// The schema of the program that wrote it.
    quint32 schema = 0;
    /// Code of the operation.
    QString action;
    /// Hash of the device's commit before; 32 zero bytes for its first.
    QByteArray previous;
    QList<SyncOp> ops;
    /// Of a commit of a branch: how its author called itself, and how many of the commits under that name
    /// came before the branch. Null for any other.
    QUuid wroteAs = {};
    quint64 wroteAfter = 0;
    /// Kept by who reads the commit from a file; whoever changes it afterwards takes this away.
    KnownHash hash = {};
    friend bool operator==(const SyncCommit&, const SyncCommit&) = default;
};

/// When two computers wrote as one device (a disk was copied, or put back), what each of them wrote after
/// their last common commit is a branch: it goes by a name of its own that follows from what is in it, so
/// that every copy calls it the same, and nothing of it is lost. Its commits keep their hashes, and so their
/// signatures.
QUuid branchName(const QUuid& wroteAs, quint64 wroteAfter, const QByteArray& firstHash);
/// The same commit as one of the branch `name`, which leaves its device's commits after so many.
SyncCommit onBranch(SyncCommit commit, const QUuid& name, quint64 wroteAfter);

/// The end of a device's chain, signed by the device itself, so that nobody who passes it on can forge it.
struct SyncHead {
    QUuid device;
    quint64 number = 0;
    QByteArray hash;
    /// Ed25519.
    QByteArray signature;
    friend bool operator==(const SyncHead&, const SyncHead&) = default;
};

/// What one file carries from one device to all who are paired.
struct SyncBatch {
    QUuid agency;
    QUuid sender;
    /// Oldest and newest schema among the commits.
    quint32 oldestSchema = 0;
    quint32 newestSchema = 0;
    /// The commits are exactly those after `from` up to `to`, of every device.
    VersionVector from;
    VersionVector to;
    /// What each device was last known to have, the sender included.
    QMap<QUuid, VersionVector> acknowledged;
    QList<SyncHead> heads;
    /// Entries of the ledger of devices (core/sync/device.h), as they were signed.
    QList<QByteArray> devices;
    /// For some devices: keys for what the sender's file holds sealed, that only they open
    /// (core/sync/keyseal.h).
    QMap<QUuid, QByteArray> keys = {};
    /// In an order in which each commit comes after all that it had seen.
    QList<SyncCommit> commits;
    friend bool operator==(const SyncBatch&, const SyncBatch&) = default;
};

} // namespace aelwyd
