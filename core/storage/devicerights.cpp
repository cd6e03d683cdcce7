// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/devicerights.h"

#include "core/storage/branches.h"
#include "core/storage/changelog.h"
#include "core/storage/devicestore.h"
#include "core/storage/localsettings.h"
#include "core/storage/mergehistories.h"
#include "core/sync/value.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr qint64 kErasedForEver = 2;

QUuid agencyOf(Database& database) {
    return QUuid::fromString(LocalSettings(database).value(QStringLiteral("sync.agency")));
}

std::optional<Role> roleStated(const DeviceLedger& devices, const QUuid& device) {
    if (const KnownDevice* known = devices.find(device)) return known->role;
    std::optional<Role> role;
    for (const KnownDevice& each : devices.devices())
        for (const ChainPlace& place : each.card.continues)
            if (place.device == device) role = std::max(role, std::optional(each.role));
    return role;
}

/// The register in which a rule is set aside; 0 for tables without one.
quint16 overrideOf(const SyncTable& table) {
    for (const SyncRegister& one : table.registers)
        if (one.columns.first() == "override_reason") return one.number;
    return 0;
}

bool saysSomething(QByteArrayView value) {
    const auto decoded = decodedValue(value);
    if (!decoded || decoded->kind != SyncValue::Kind::Group || decoded->members.isEmpty()) return false;
    return !decoded->members.first().bytes.isEmpty();
}

bool erases(const PackedRow::Entry& entry) {
    return entry.column == 0 && entry.value == encoded(SyncValue::ofInteger(kErasedForEver));
}

/// Every new file has an agency's name before it is let in among the others.
bool beginsRow(const PackedRow& row) {
    return std::any_of(row.entries.begin(), row.entries.end(), saysAdded);
}

Role leastRoleFor(const PackedRow& row) {
    static const QByteArrayList managers{"match_weights", "bank_adjustment"};
    const SyncTable* table = syncTable(row.table);
    if (!table) return Role::Supervisor;
    if (table->name.startsWith("audit_")) return Role::Viewer;
    if (table->name == "agency") return beginsRow(row) ? Role::Viewer : Role::Manager;
    if (managers.contains(table->name)) return Role::Manager;
    const quint16 overrides = overrideOf(*table);
    const bool isManagers = std::any_of(row.entries.begin(), row.entries.end(), [&](const auto& entry) {
        return erases(entry) || (overrides != 0 && entry.column == overrides && saysSomething(entry.value));
    });
    return isManagers ? Role::Manager : Role::Supervisor;
}

} // namespace

bool belongsToAgency(Database& database) {
    return !agencyOf(database).isNull();
}

std::optional<Role> roleOfDevice(Database& database, const QUuid& device) {
    const QUuid agency = agencyOf(database);
    if (agency.isNull()) return Role::Manager;
    QUuid wrote = device;
    for (const Branch& each : readBranches(database))
        if (each.id == device) wrote = each.wroteAs;
    const auto role = roleStated({agency, DeviceStore(database).entries()}, wrote);
    const bool isOwn = wrote == ChangeLog(database).knownDevice();
    return role || !isOwn ? role : Role::Manager;
}

bool mayHaveWritten(std::optional<Role> role, QByteArrayView packedOps) {
    if (role == Role::Manager) return true;
    PackedRows rows(packedOps);
    for (PackedRow row; rows.next(row);)
        if (leastRoleFor(row) > role.value_or(Role::Viewer)) return false;
    return true;
}

} // namespace aelwyd
