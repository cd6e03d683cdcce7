// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/roleledger.h"

#include <QList>

namespace aelwyd {

/// What was done to a record, or with it.
enum class AuditAction { Viewed, Added, Changed, Removed, Printed, Exported, Imported, Unlocked, Refused };

template <>
struct CodeList<AuditAction> {
    static constexpr std::array codes{"viewed",   "added",    "changed",  "removed", "printed",
                                      "exported", "imported", "unlocked", "refused"};
};

/// One link of the chain that a device writes. Holds no words about anybody: what was done is a commitment,
/// which says something only together with the content and the person's own key. When that key is destroyed
/// the chain still verifies, and tells nothing.
struct AuditEntry {
    QUuid device;
    /// Counts how often this device began a new chain: at first, and after each restoring of a backup.
    quint32 epoch = 1;
    /// From 1, without gaps.
    quint64 number = 0;
    /// The hash of the entry before; 32 zero bytes for the first.
    QByteArray previous;
    /// Milliseconds since 1970 in Greenwich, as this computer's clock had it.
    qint64 clock = 0;
    QUuid user;
    Role role = Role::Viewer;
    AuditAction action = AuditAction::Viewed;
    QUuid entity;
    QByteArray commitment;
    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// BLAKE2b-256 of the entry.
QByteArray hashOf(const AuditEntry& entry);

/// A signature over the last entry of a transaction, and so over all before it.
struct AuditSeal {
    QUuid device;
    quint32 epoch = 1;
    quint64 number = 0;
    /// The user's key and signature (Ed25519).
    QByteArray key;
    QByteArray signature;
    friend bool operator==(const AuditSeal&, const AuditSeal&) = default;
};

AuditSeal sealOf(const AuditEntry& last, const SecretBytes& userSeed);
/// Whether the seal is a signature over this entry.
bool holds(const AuditSeal& seal, const AuditEntry& last);

/// 32 bytes for one person, to be destroyed when the person is erased.
SecretBytes newPersonKey();
/// BLAKE2b-256 of what was done, under the person's key.
QByteArray commitmentTo(const QByteArray& content, const SecretBytes& personKey);

/// The end of a device's chain: what is printed, and what other copies remember.
struct AuditHead {
    QUuid device;
    quint32 epoch = 1;
    quint64 number = 0;
    QByteArray hash;
    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

/// For keeping and passing on: "device/epoch/number/hash", with spaces between them.
QString textOf(const QList<AuditHead>& heads);
/// What is no head is left out.
QList<AuditHead> auditHeadsIn(const QString& text);
/// Ten letters and digits of a head's hash, in two groups, for paper: "4f1c9-07ab2".
QString shortForm(const AuditHead& head);
/// The same as somebody typed it from paper, in large letters or without the line between; nothing if it is
/// not ten letters and digits of that kind.
std::optional<QString> shortFormFrom(const QString& typed);

/// The next entry of a chain: number and previous hash come from its head (none: the chain begins).
AuditEntry following(const std::optional<AuditHead>& head, AuditEntry entry);

} // namespace aelwyd
