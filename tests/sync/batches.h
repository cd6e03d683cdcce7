// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/commit.h"
#include "core/sync/commithash.h"
#include "tests/support/random.h"

namespace aelwyd::test {

/// Made-up offices that edit made-up rows: commits chained as they must be, in an order in which each comes
/// after what it had seen.
class BatchMaker {
  public:
    explicit BatchMaker(unsigned seed, int devices = 3, int rows = 40)
        : m_chance(seed) {
        for (int i = 0; i < devices; ++i)
            m_devices.append(randomId());
        for (int i = 0; i < rows; ++i)
            m_rows.append(randomId());
        m_batch.agency = randomId();
        m_batch.sender = m_devices.first();
        m_batch.oldestSchema = 11;
        m_batch.newestSchema = 12;
    }

    const QList<QUuid>& devices() const { return m_devices; }
    const SyncBatch& batch() const { return m_batch; }
    SyncBatch& batch() { return m_batch; }

    /// The next batch begins where this one ends.
    void goOn() {
        m_batch.from = m_batch.to;
        m_batch.commits.clear();
    }

    SyncCommit& commit(int ops) {
        const QUuid device = m_chance.oneOf(m_devices);
        SyncCommit commit;
        commit.device = device;
        commit.number = m_batch.to.value(device) + 1;
        m_clock += quint64(m_chance.below(100'000)) << 16;
        commit.clock = m_clock + quint64(m_chance.below(3));
        commit.seen = seenBy(device);
        commit.actor = m_devices[m_chance.below(2) % m_devices.size()];
        commit.schema = m_chance.coin() ? 11 : 12;
        commit.action = m_chance.coin() ? QStringLiteral("edit_person") : QStringLiteral("record_visits");
        commit.previous = m_hashes.value(device, hashBeforeFirst());
        for (int i = 0; i < ops; ++i)
            commit.ops.append({quint16(m_chance.between(1, 4)), quint16(m_chance.below(13)),
                               m_chance.oneOf(m_rows), someValue()});
        m_batch.to.insert(device, commit.number);
        m_hashes.insert(device, hashOf(commit));
        m_batch.commits.append(commit);
        return m_batch.commits.last();
    }

    void commits(int count) {
        for (int i = 0; i < count; ++i)
            commit(m_chance.below(5));
    }

    QUuid randomId() {
        QUuid id;
        id.data1 = 0x019a0000u + static_cast<uint>(m_chance.below(1 << 16));
        id.data2 = static_cast<ushort>(m_chance.below(1 << 16));
        id.data3 = static_cast<ushort>(0x7000 + m_chance.below(1 << 12));
        for (uchar& byte : id.data4)
            byte = static_cast<uchar>(m_chance.below(256));
        return id;
    }

    Chance& chance() { return m_chance; }

  private:
    VersionVector seenBy(const QUuid& device) {
        VersionVector& known = m_known[device];
        if (m_chance.below(8) == 0) known = m_batch.to;
        VersionVector seen = known;
        seen.remove(device);
        if (m_batch.to.value(device) > 0) seen.insert(device, m_batch.to.value(device));
        return seen;
    }

    QByteArray someValue() {
        switch (m_chance.below(5)) {
        case 0:
            return {};
        case 1:
            return "\x04" + m_chance.oneOf(m_rows).toRfc4122();
        case 2:
            return QByteArray("\x01") + static_cast<char>(m_chance.below(128));
        case 3:
            return "\x04" + randomId().toRfc4122();
        default:
            return "\x03" + m_chance.line().toUtf8();
        }
    }

    Chance m_chance;
    QList<QUuid> m_devices, m_rows;
    SyncBatch m_batch;
    QMap<QUuid, VersionVector> m_known;
    QMap<QUuid, QByteArray> m_hashes;
    quint64 m_clock = quint64(1'763'800'000'000) << 16;
};

} // namespace aelwyd::test
