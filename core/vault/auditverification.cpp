// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/auditverification.h"

#include <QMap>
#include <algorithm>
#include <sodium.h>

namespace aelwyd {

namespace {

using ChainName = std::pair<QUuid, quint32>;
/// The entries of one device and epoch by number; more than one with a number is a fork.
using Chain = QMap<quint64, QList<const AuditEntry*>>;

/// Checks one chain after another and collects what it finds.
class Verifier {
  public:
    Verifier(const AuditTrail& trail, qint64 now)
        : m_trail(trail)
        , m_now(now) {}

    QList<AuditFinding> findings() {
        for (const AuditEntry& entry : m_trail.entries)
            m_chains[{entry.device, entry.epoch}][entry.number].append(&entry);
        for (const AuditHead& head : m_trail.remembered)
            m_chains[{head.device, head.epoch}]; // also one of which nothing is left
        for (auto chain = m_chains.cbegin(); chain != m_chains.cend(); ++chain)
            checkChain(chain.key(), chain.value());
        return m_findings;
    }

  private:
    void add(AuditFault fault, const ChainName& name, quint64 number) {
        const AuditFinding finding{fault, name.first, name.second, number};
        if (!m_findings.contains(finding)) m_findings.append(finding);
    }

    void checkChain(const ChainName& name, const Chain& chain) {
        const AuditEntry* before = nullptr;
        for (auto at = chain.cbegin(); at != chain.cend(); ++at) {
            if (hasTwo(at.value())) add(AuditFault::Fork, name, at.key());
            checkLink(name, before, *at.value().first());
            before = at.value().first();
        }
        checkSeals(name, chain);
        checkRemembered(name, chain);
    }

    static bool hasTwo(const QList<const AuditEntry*>& entries) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const AuditEntry* entry) { return *entry != *entries.first(); });
    }

    void checkLink(const ChainName& name, const AuditEntry* before, const AuditEntry& entry) {
        const bool follows = entry.number == (before ? before->number + 1 : 1);
        const QByteArray previous = before ? hashOf(*before) : QByteArray(crypto_generichash_BYTES, '\0');
        if (!follows) add(AuditFault::Gap, name, entry.number);
        if (follows && entry.previous != previous) add(AuditFault::BadSignature, name, entry.number);
        checkClock(name, before, entry);
    }

    void checkClock(const ChainName& name, const AuditEntry* before, const AuditEntry& entry) {
        const quint64 settled = m_trail.clockSettled.value(name, 0);
        if (entry.number <= settled) return;
        const bool wentBack = before && entry.clock + kClockTolerance < before->clock;
        // Of a run of entries that are later than now, the first is enough.
        const bool goesOn = before && before->number > settled && isAhead(*before);
        if (wentBack || (isAhead(entry) && !goesOn)) add(AuditFault::ClockAnomaly, name, entry.number);
    }

    bool isAhead(const AuditEntry& entry) const { return entry.clock > m_now + kClockTolerance; }

    /// Every seal holds, and the last entry has one.
    void checkSeals(const ChainName& name, const Chain& chain) {
        quint64 sealed = 0;
        for (const AuditSeal& seal : m_trail.seals) {
            if (ChainName(seal.device, seal.epoch) != name) continue;
            sealed = std::max(sealed, seal.number);
            if (!chain.contains(seal.number)) // the sealed entry is gone
                add(AuditFault::Gap, name, seal.number);
            else if (!sealHolds(seal, chain[seal.number]))
                add(AuditFault::BadSignature, name, seal.number);
        }
        if (!chain.isEmpty() && sealed < chain.lastKey())
            add(AuditFault::BadSignature, name, chain.lastKey());
    }

    bool sealHolds(const AuditSeal& seal, const QList<const AuditEntry*>& entries) const {
        return std::any_of(entries.begin(), entries.end(), [&](const AuditEntry* entry) {
            return m_trail.keys.value(entry->user).contains(seal.key) && holds(seal, *entry);
        });
    }

    void checkRemembered(const ChainName& name, const Chain& chain) {
        for (const AuditHead& head : m_trail.remembered) {
            if (ChainName(head.device, head.epoch) != name) continue;
            const auto entries = chain.value(head.number);
            const bool same = std::any_of(entries.begin(), entries.end(), [&](const AuditEntry* entry) {
                return hashOf(*entry) == head.hash;
            });
            if (!same) add(entries.isEmpty() ? AuditFault::Gap : AuditFault::Fork, name, head.number);
        }
    }

    const AuditTrail& m_trail;
    qint64 m_now;
    QMap<ChainName, Chain> m_chains;
    QList<AuditFinding> m_findings;
};

} // namespace

QList<AuditFinding> findingsOf(const AuditTrail& trail, qint64 now) {
    return Verifier(trail, now).findings();
}

} // namespace aelwyd
