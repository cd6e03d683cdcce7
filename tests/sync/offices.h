// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sync/bundle.h"

namespace aelwyd::test {

/// A device with its keys and its name.
struct Office {
    explicit Office(const QString& name)
        : identity(Identity::create(newUuidV7()))
        , label(name) {}
    DeviceCard card() const { return identity.card(label); }
    DeviceEntry admits(const DeviceCard& other, const QUuid& agency, qint64 at,
                       Role role = Role::Manager) const {
        return signedEntry({DeviceAction::Admit, other, role, identity.device, at}, agency,
                           identity.signSeed);
    }
    DeviceEntry shutsOut(const DeviceCard& other, const DeviceLedger& ledger, const QUuid& agency,
                         qint64 at) const {
        DeviceEntry entry{DeviceAction::Revoke, {other.device}, Role::Manager, identity.device, at};
        entry.known = ledger.statementsOf(other.device);
        return signedEntry(entry, agency, identity.signSeed);
    }
    DeviceEntry renames(const DeviceCard& other, const QString& name, const QUuid& agency, qint64 at) const {
        DeviceEntry entry{DeviceAction::Rename, {other.device}, Role::Manager, identity.device, at};
        entry.card.label = name;
        return signedEntry(entry, agency, identity.signSeed);
    }
    Identity identity;
    QString label;
};

} // namespace aelwyd::test
