// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/shutout.h"

#include "core/storage/branches.h"
#include "core/storage/changelog.h"
#include "core/storage/devicestore.h"
#include "core/storage/localsettings.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace aelwyd {

namespace {

const QString kShutOut = QStringLiteral("sync.shutout");
constexpr quint64 kPlaceNumber = (quint64(1) << 40) - 1;
constexpr quint64 kWhole = std::numeric_limits<quint64>::max();

using Limits = QHash<qint64, quint64>;
using Hashes = QList<QByteArray>;

/// What one device wrote: under its own name, and on its branches.
using Chains = QList<SyncOrigin>;

/// The last of a chain's commits that is among the hashes; usually the last of all, or near it.
std::optional<quint64> lastAmong(Database& database, const SyncOrigin& chain, const Hashes& hashes) {
    Query query(database,
                "SELECT place, hash FROM sync_commit WHERE place > ? AND place < ? ORDER BY place DESC");
    query.bind(placeOf(chain.no, 0)).bind(placeOf(chain.no + 1, 0));
    while (query.next()) {
        const auto place = static_cast<quint64>(query.integer());
        if (hashes.contains(query.blob())) return place & kPlaceNumber;
    }
    return std::nullopt;
}

/// Up to where each chain was known to one who knew these hashes; nothing where it cannot be told yet.
std::optional<Limits> knownOf(Database& database, const Chains& chains, const OriginBranches& branches,
                              const Hashes& hashes) {
    Limits known;
    bool isTold = hashes.contains(hashBeforeFirst());
    for (const SyncOrigin& chain : chains) {
        const auto last = lastAmong(database, chain, hashes);
        known.insert(chain.no, std::max(known.value(chain.no), last.value_or(0)));
        isTold = isTold || last;
        // Who knew a branch knew what lies before it.
        const CommitMark begin = branches.begins.value(chain.no);
        if (last && begin.origin != 0)
            known.insert(begin.origin, std::max(known.value(begin.origin), begin.number));
    }
    return isTold ? std::optional(known) : std::nullopt;
}

/// Of several who knew, whoever knew most of each chain.
void widen(Limits& limits, const Limits& other) {
    for (auto each = other.begin(); each != other.end(); ++each)
        limits.insert(each.key(), std::max(limits.value(each.key()), *each));
}

Hashes vouchedOf(const DeviceLedger& devices, const QUuid& device) {
    Hashes hashes;
    for (const KnownDevice& each : devices.devices())
        for (const ChainPlace& place : each.card.continues)
            if (place.device == device && each.status == DeviceStatus::Admitted) hashes.append(place.hash);
    return hashes;
}

std::optional<Limits> limitsOf(Database& database, const KnownDevice& device, const DeviceLedger& devices,
                               const Chains& chains, const OriginBranches& branches) {
    Limits limits;
    for (const Hashes& hashes : device.knownWhenShutOut) {
        const auto known = knownOf(database, chains, branches, hashes);
        if (!known) return std::nullopt;
        widen(limits, *known);
    }
    if (const auto stoodFor = knownOf(database, chains, branches, vouchedOf(devices, device.card.device)))
        widen(limits, *stoodFor);
    return limits;
}

Chains chainsOf(Database& database, const QUuid& device) {
    Chains chains = readOrigins(database);
    const QList<Branch> branches = readBranches(database);
    chains.removeIf([&](const SyncOrigin& chain) {
        return chain.device != device &&
               std::none_of(branches.begin(), branches.end(), [&](const Branch& branch) {
                   return branch.id == chain.device && branch.wroteAs == device;
               });
    });
    return chains;
}

QString textOf(const Limits& limits) {
    QStringList parts;
    for (auto each = limits.begin(); each != limits.end(); ++each)
        parts.append(QStringLiteral("%1=%2").arg(each.key()).arg(*each));
    parts.sort();
    return parts.join(u' ');
}

Limits limitsIn(const QString& text) {
    Limits limits;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts))
        limits.insert(part.section(u'=', 0, 0).toLongLong(), part.section(u'=', 1).toULongLong());
    return limits;
}

} // namespace

QHash<qint64, quint64> shutOutAfter(Database& database) {
    const QUuid agency = QUuid::fromString(LocalSettings(database).value(QStringLiteral("sync.agency")));
    if (agency.isNull()) return {};
    const QUuid own = ChangeLog(database).knownDevice();
    const DeviceLedger devices(agency, DeviceStore(database).entries());
    Limits limits;
    for (const KnownDevice& device : devices.devices()) {
        if (device.knownWhenShutOut.isEmpty() || device.card.device == own) continue;
        const Chains chains = chainsOf(database, device.card.device);
        if (const auto these = limitsOf(database, device, devices, chains, originBranches(database)))
            widen(limits, *these);
    }
    return limits;
}

bool heedShutOut(Database& database) {
    LocalSettings settings(database);
    const QString before = settings.value(kShutOut);
    const Limits then = limitsIn(before), now = shutOutAfter(database);
    if (const QString after = textOf(now); after != before) settings.keep(kShutOut, after);
    const QList<SyncOrigin> origins = readOrigins(database);
    return std::any_of(origins.begin(), origins.end(), [&](const SyncOrigin& each) {
        const quint64 counted = then.value(each.no, kWhole), counts = now.value(each.no, kWhole);
        return counted != counts && each.applied > std::min(counted, counts);
    });
}

} // namespace aelwyd
