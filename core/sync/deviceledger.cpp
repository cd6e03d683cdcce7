// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seal.h"
#include "core/sync/commithash.h"
#include "core/sync/device.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

using Devices = QMap<QUuid, KnownDevice>;

struct Statement {
    DeviceEntry entry;
    QByteArray hash;
    /// Once it was asked.
    std::optional<bool> isSigned = {};
};

class LedgerReading {
  public:
    LedgerReading(const QUuid& agency, const QList<QByteArray>& entries)
        : m_agency(agency) {
        QSet<QByteArray> seen;
        for (const QByteArray& bytes : entries)
            if (const auto entry = deviceEntryFrom(bytes); entry && !seen.contains(bytes)) {
                seen.insert(bytes);
                m_statements.append({*entry, sealOf(bytes)});
            }
        // The same on every copy, however they came.
        std::sort(m_statements.begin(), m_statements.end(), [](const Statement& a, const Statement& b) {
            return std::tie(a.entry.at, a.hash) < std::tie(b.entry.at, b.hash);
        });
    }

    /// First everybody who was ever admitted, to learn who is shut out; then again without what those have
    /// stated since.
    Devices devices() {
        const Devices once = admitted({});
        const auto revocations = revocationsBy(once);
        Devices now = revocations.isEmpty() ? once : admitted(revocations);
        for (auto each = once.begin(); each != once.end(); ++each)
            if (!now.contains(each.key())) now.insert(each.key(), neverIn(*each));
        // Who was shut out himself can take nobody's work out of the records.
        for (const Statement* revocation : revocations)
            if (KnownDevice* device = shutOut(now, revocation->entry.card.device);
                device && counts(*revocation, revocations))
                device->knownWhenShutOut.append(revocation->entry.known);
        for (const QUuid& device : std::as_const(m_doubtful))
            shutOut(now, device);
        rename(now, revocations);
        return now;
    }

    QMap<QUuid, QList<QByteArray>> statements() const {
        QMap<QUuid, QList<QByteArray>> byIssuer;
        for (const Statement& statement : m_statements)
            byIssuer[statement.entry.issuer].append(statement.hash);
        return byIssuer;
    }

  private:
    using Revocations = QList<const Statement*>;

    /// Let in by one who was shut out by then: nothing that it wrote counts.
    static KnownDevice neverIn(KnownDevice device) {
        device.status = DeviceStatus::Revoked;
        device.knownWhenShutOut = {{hashBeforeFirst()}};
        return device;
    }

    /// Null for one that is not known.
    static KnownDevice* shutOut(Devices& devices, const QUuid& device) {
        const auto found = devices.find(device);
        if (found == devices.end()) return nullptr;
        found->status = DeviceStatus::Revoked;
        return &*found;
    }

    Devices admitted(const Revocations& revocations) {
        Devices devices;
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (Statement& statement : m_statements)
                isMore = admit(statement, devices, revocations) || isMore;
        }
        return devices;
    }

    /// Whether it has let somebody in who was not in before.
    bool admit(Statement& statement, Devices& devices, const Revocations& revocations) {
        const DeviceEntry& entry = statement.entry;
        if (entry.action != DeviceAction::Admit || !counts(statement, revocations)) return false;
        if (!mayAdmit(statement, devices)) return false;
        if (const auto there = devices.constFind(entry.card.device); there != devices.constEnd()) {
            const bool isSame =
                there->card.signKey == entry.card.signKey && there->card.boxKey == entry.card.boxKey;
            if (!isSame) m_doubtful.insert(entry.card.device);
            return false;
        }
        devices.insert(entry.card.device, {entry.card, entry.role, DeviceStatus::Admitted});
        return true;
    }

    bool mayAdmit(Statement& statement, const Devices& devices) const {
        const DeviceEntry& entry = statement.entry;
        if (entry.issuer == entry.card.device)
            return agencyFoundedBy(entry) == m_agency && isBy(entry.card.signKey, statement);
        const auto issuer = devices.constFind(entry.issuer);
        return issuer != devices.constEnd() && issuer->role == Role::Manager &&
               isBy(issuer->card.signKey, statement);
    }

    /// A manager's device speaks for all, any device for itself.
    bool maySpeak(Statement& statement, const Devices& devices) const {
        const auto issuer = devices.constFind(statement.entry.issuer);
        return issuer != devices.constEnd() && devices.contains(statement.entry.card.device) &&
               (issuer->role == Role::Manager || statement.entry.card.device == statement.entry.issuer) &&
               isBy(issuer->card.signKey, statement);
    }

    bool isBy(const QByteArray& signKey, Statement& statement) const {
        if (!statement.isSigned) statement.isSigned = isSignedBy(signKey, statement.entry, m_agency);
        return *statement.isSigned;
    }

    static bool counts(const Statement& statement, const Revocations& revocations) {
        return std::all_of(revocations.begin(), revocations.end(), [&](const Statement* revocation) {
            return revocation->entry.card.device != statement.entry.issuer ||
                   revocation->entry.known.contains(statement.hash);
        });
    }

    Revocations revocationsBy(const Devices& devices) {
        Revocations found;
        for (Statement& statement : m_statements)
            if (statement.entry.action == DeviceAction::Revoke && maySpeak(statement, devices))
                found.append(&statement);
        return found;
    }

    void rename(Devices& devices, const Revocations& revocations) {
        for (Statement& statement : m_statements)
            if (statement.entry.action == DeviceAction::Rename && counts(statement, revocations) &&
                maySpeak(statement, devices))
                devices[statement.entry.card.device].card.label = statement.entry.card.label;
    }

    const QUuid m_agency;
    QList<Statement> m_statements;
    /// Those for whom two different keys were stated.
    QSet<QUuid> m_doubtful;
};

} // namespace

DeviceLedger::DeviceLedger(const QUuid& agency, const QList<QByteArray>& entries) {
    LedgerReading reading(agency, entries);
    m_devices = reading.devices();
    m_statements = reading.statements();
}

DeviceStatus DeviceLedger::statusOf(const QUuid& device) const {
    return m_devices.value(device).status;
}

const KnownDevice* DeviceLedger::find(const QUuid& device) const {
    const auto found = m_devices.constFind(device);
    return found == m_devices.constEnd() ? nullptr : &*found;
}

bool DeviceLedger::isVouchedFor(const ChainPlace& end) const {
    return std::any_of(m_devices.begin(), m_devices.end(),
                       [&](const KnownDevice& device) { return device.card.continues.contains(end); });
}

QList<QByteArray> DeviceLedger::statementsOf(const QUuid& device) const {
    return m_statements.value(device);
}

} // namespace aelwyd
