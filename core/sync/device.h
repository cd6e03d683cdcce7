// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/roleledger.h"

#include <QList>
#include <QMap>
#include <QUuid>
#include <optional>
#include <utility>

namespace aelwyd {

/// A place in the chain of a device's commits.
struct ChainPlace {
    QUuid device;
    quint64 number = 0;
    QByteArray hash;
    friend bool operator==(const ChainPlace&, const ChainPlace&) = default;
};

/// What others must know of a device to write for it and to believe it.
struct DeviceCard {
    QUuid device;
    /// Public keys: Ed25519, X25519.
    QByteArray signKey;
    QByteArray boxKey;
    /// How people call it: "Caernarfon", "Mair's laptop".
    QString label;
    /// A copy that was restored or moved is a device of its own; it stands for the commits of those that it
    /// was before, up to here.
    QList<ChainPlace> continues = {};
    friend bool operator==(const DeviceCard&, const DeviceCard&) = default;
};

enum class DeviceAction { Admit, Revoke, Rename };

/// One statement about a device, signed by the device that makes it. Statements are only ever added, and
/// every copy keeps all of them.
struct DeviceEntry {
    DeviceAction action = DeviceAction::Admit;
    /// Of Rename only id and label count, of Revoke only the id.
    DeviceCard card;
    /// The most that its people may be; only managers' devices may admit and shut out others. Of Admit.
    Role role = Role::Manager;
    QUuid issuer;
    /// Milliseconds since 1970 in Greenwich.
    qint64 at = 0;
    /// Of Revoke: hashes of what the device had stated and of its last commits, as far as was known (32 zero
    /// bytes: there were none); what it states and writes beyond that does not count.
    QList<QByteArray> known = {};
    QByteArray signature;
    friend bool operator==(const DeviceEntry&, const DeviceEntry&) = default;
};

QByteArray toBytes(const DeviceEntry& entry);
/// Nothing for bytes that `toBytes` never makes, and for statements of a newer version: they are passed on,
/// but say nothing here.
std::optional<DeviceEntry> deviceEntryFrom(QByteArrayView bytes);

/// The statement that begins an agency: its first device admits itself.
DeviceEntry foundingEntry(const DeviceCard& card, qint64 at, const SecretBytes& signSeed);
/// An agency goes by its first statement: who knows the id cannot be given another one.
QUuid agencyFoundedBy(const DeviceEntry& first);
/// Signs the statement for its issuer.
DeviceEntry signedEntry(DeviceEntry entry, const QUuid& agency, const SecretBytes& signSeed);

/// Whether the issuer's key signed it.
bool isSignedBy(const QByteArray& signKey, const DeviceEntry& entry, const QUuid& agency);

enum class DeviceStatus { Unknown, Admitted, Revoked };

struct KnownDevice {
    DeviceCard card;
    Role role = Role::Viewer;
    DeviceStatus status = DeviceStatus::Unknown;
    /// Of one who was shut out: what each of those who shut it out knew of it (see DeviceEntry::known).
    QList<QList<QByteArray>> knownWhenShutOut = {};
};

/// What the statements of an agency say, in whatever order they came: a pure function of the set. Shutting
/// out is for good, and where statements contradict each other the device is shut out.
class DeviceLedger {
  public:
    DeviceLedger() = default;
    DeviceLedger(const QUuid& agency, const QList<QByteArray>& entries);
    const QMap<QUuid, KnownDevice>& devices() const& { return m_devices; }
    QMap<QUuid, KnownDevice> devices() && { return std::move(m_devices); }
    DeviceStatus statusOf(const QUuid& device) const;
    /// Null for one that is not known.
    const KnownDevice* find(const QUuid& device) const;
    /// The hashes of what a device has stated.
    QList<QByteArray> statementsOf(const QUuid& device) const;
    /// Whether somebody who was let in stands for the commits of another device up to exactly here.
    bool isVouchedFor(const ChainPlace& end) const;

  private:
    QMap<QUuid, KnownDevice> m_devices;
    QMap<QUuid, QList<QByteArray>> m_statements;
};

/// 25 figures in five groups, the same on both sides, for reading out by telephone. Slow on purpose (about a
/// tenth of a second), so that nobody can look for keys that give the same figures.
QString pairingNumber(const QUuid& agency, const DeviceCard& one, const DeviceCard& other);

/// A key file: what one device gives another to be paired.
struct KeyOffer {
    DeviceCard card;
    /// Null for a file that has not joined an agency.
    QUuid agency;
    friend bool operator==(const KeyOffer&, const KeyOffer&) = default;
};
/// JSON, signed by the device itself.
QByteArray toBytes(const KeyOffer& offer, const SecretBytes& signSeed);
/// Nothing if it is no key file, or not as its device wrote it.
std::optional<KeyOffer> keyOfferFrom(const QByteArray& bytes);

} // namespace aelwyd
