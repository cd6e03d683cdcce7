// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/batchcodec.h"
#include "core/sync/batchlayout.h"
#include "core/sync/batchrows.h"
#include "core/sync/commithash.h"

#include <QHash>

namespace aelwyd {

namespace {

constexpr qsizetype kIdSize = 16;
constexpr qsizetype kChainHashSize = 32;
/// The columns before those of values: head, eight plain ones, four of numbers, sixteen of rows.
constexpr qsizetype kNumberParts = 9;
constexpr qsizetype kFirstValues = 1 + 8 + 4 * kNumberParts + 16;

struct ReadChain {
    quint64 number = 0;
    QByteArray hash;
    qint64 milliseconds = 0;
    VersionVector seen;
    QUuid wroteAs = {};
    quint64 wroteAfter = 0;
};

class BatchDecoder {
  public:
    BatchDecoder(const UnpackedColumns& unpacked, const BatchLimits& limits)
        : m_limits(limits)
        , m_cursor(unpacked.columns)
        , m_head(m_cursor.next())
        , m_commitDevices(m_cursor.next())
        , m_contexts(m_cursor.next())
        , m_actorPlaces(m_cursor.next())
        , m_schemaPlaces(m_cursor.next())
        , m_actionPlaces(m_cursor.next())
        , m_opCounts(m_cursor.next())
        , m_shapePlaces(m_cursor.next())
        , m_rowKinds(m_cursor.next())
        , m_clocks(m_cursor)
        , m_counters(m_cursor)
        , m_rowPlaces(m_cursor)
        , m_references(m_cursor) {}

    Result<DecodedBatch> decode() {
        readDictionaries();
        readBody();
        readRows();
        if (m_head.isDone() && (m_count > m_limits.commits || m_rowKinds.left() > m_limits.ops))
            return Problem{{}, ErrorCode::TooLarge, {QString::number(m_limits.ops)}};
        if (!m_head.isDone() || m_isBroken || m_commitDevices.left() < m_count || !beginValues())
            return damaged();
        readCommits();
        if (m_isBroken || !isAllRead() || !allArrive()) return damaged();
        return std::move(m_result);
    }

  private:
    static Problem damaged() { return {{}, ErrorCode::Damaged, {}}; }

    template <class Thing>
    const Thing& at(const QList<Thing>& list, quint64 place) {
        static const Thing none{};
        if (place < static_cast<quint64>(list.size())) return list[static_cast<qsizetype>(place)];
        m_isBroken = true;
        return none;
    }

    QList<QUuid> readIds() {
        QList<QUuid> ids(m_head.count(kIdSize));
        for (QUuid& id : ids)
            id = m_head.uuid();
        return ids;
    }

    void readDictionaries() {
        m_result.batch.agency = m_head.uuid();
        m_result.batch.sender = m_head.uuid();
        m_result.batch.oldestSchema = static_cast<quint32>(m_head.number());
        m_result.batch.newestSchema = static_cast<quint32>(m_head.number());
        m_count = static_cast<qint64>(m_head.number() & ~(quint64(1) << 63));
        m_devices = readIds();
        m_actors = readIds();
        for (qsizetype left = m_head.count(); left > 0; --left)
            m_schemas.append(static_cast<quint32>(m_head.number()));
        for (qsizetype left = m_head.count(); left > 0; --left)
            m_actions.append(QString::fromUtf8(m_head.text()));
        for (qsizetype left = m_head.count(); left > 0; --left)
            m_shapes.append(static_cast<quint32>(m_head.number()));
    }

    void readBody() {
        SyncBatch& batch = m_result.batch;
        batch.from = readVector(m_head);
        batch.to = readVector(m_head);
        for (qsizetype left = m_head.count(2); left > 0; --left) {
            const QUuid device = at(m_devices, m_head.number());
            batch.acknowledged.insert(device, readVector(m_head));
        }
        for (qsizetype left = m_head.count(4); left > 0; --left)
            batch.heads.append(readHead());
        for (qsizetype left = m_head.count(2); left > 0; --left)
            readBase();
        for (qsizetype left = m_head.count(); left > 0; --left)
            batch.devices.append(m_head.text().toByteArray());
        for (qsizetype left = m_head.count(2); left > 0; --left) {
            const QUuid device = at(m_devices, m_head.number());
            batch.keys.insert(device, m_head.text().toByteArray());
        }
    }

    VersionVector readVector(ByteReader& from) {
        VersionVector vector;
        for (qsizetype left = from.count(2); left > 0; --left) {
            const QUuid device = at(m_devices, from.number());
            vector.insert(device, from.number());
        }
        return vector;
    }

    SyncHead readHead() {
        SyncHead head;
        head.device = at(m_devices, m_head.number());
        head.number = m_head.number();
        head.hash = m_head.text().toByteArray();
        head.signature = m_head.text().toByteArray();
        return head;
    }

    void readBase() {
        const QUuid device = at(m_devices, m_head.number());
        const QByteArray previous = m_head.text().toByteArray();
        if (previous.size() != kChainHashSize || m_chains.contains(device)) m_isBroken = true;
        ReadChain chain{m_result.batch.from.value(device), previous, 0, {}};
        if (const quint64 place = m_head.number(); place > 0) {
            chain.wroteAs = at(m_devices, place - 1);
            chain.wroteAfter = m_head.number();
            m_result.branches.insert(device, {chain.wroteAs, chain.wroteAfter, previous});
        }
        m_chains.insert(device, chain);
    }

    void readRows() {
        auto rows = rowIdsFrom(m_cursor);
        m_isBroken = m_isBroken || !rows;
        if (rows) m_rows = std::move(*rows);
    }

    bool beginValues() {
        if (m_cursor.left() != 3 * m_shapes.size()) return false;
        for (qsizetype i = 0; i < m_shapes.size(); ++i)
            m_values.append(ValueReader(m_cursor));
        return true;
    }

    void readCommits() {
        m_result.batch.commits.reserve(m_count);
        for (qint64 i = 0; i < m_count && !m_isBroken; ++i)
            readCommit();
    }

    void readCommit() {
        SyncCommit commit;
        commit.device = at(m_devices, m_commitDevices.number());
        const auto chain = m_chains.find(commit.device);
        if (chain == m_chains.end()) {
            m_isBroken = true;
            return;
        }
        commit.number = ++chain->number;
        commit.previous = chain->hash;
        commit.wroteAs = chain->wroteAs;
        commit.wroteAfter = chain->wroteAfter;
        commit.clock = readClock(*chain);
        commit.seen = readContext(commit, *chain);
        commit.actor = at(m_actors, m_actorPlaces.number());
        commit.schema = at(m_schemas, m_schemaPlaces.number());
        commit.action = at(m_actions, m_actionPlaces.number());
        readOps(commit);
        chain->hash = commit.hash.bytes = hashOf(commit);
        m_result.batch.commits.append(std::move(commit));
    }

    quint64 readClock(ReadChain& chain) {
        chain.milliseconds = static_cast<qint64>(static_cast<quint64>(chain.milliseconds) +
                                                 static_cast<quint64>(m_clocks.nextDifference()));
        const quint64 counter = m_counters.next();
        if (counter > 0xffff || chain.milliseconds < 0 || chain.milliseconds >> 48 != 0) m_isBroken = true;
        return static_cast<quint64>(chain.milliseconds) << 16 | counter;
    }

    VersionVector readContext(const SyncCommit& commit, ReadChain& chain) {
        const VersionVector changes = readVector(m_contexts);
        for (auto each = changes.begin(); each != changes.end(); ++each)
            chain.seen.insert(each.key(), *each);
        if (!changes.isEmpty()) chain.seen = withoutOwn(chain.seen, commit.device);
        VersionVector seen = chain.seen;
        if (commit.number > 1) seen.insert(commit.device, commit.number - 1);
        return seen;
    }

    void readOps(SyncCommit& commit) {
        const quint64 count = m_opCounts.number();
        if (count > static_cast<quint64>(m_rowKinds.left())) m_isBroken = true;
        if (m_isBroken) return;
        commit.ops.reserve(static_cast<qsizetype>(count));
        for (quint64 i = 0; i < count && !m_isBroken; ++i)
            commit.ops.append(readOp());
    }

    SyncOp readOp() {
        const quint64 place = m_shapePlaces.number();
        const quint32 shape = at(m_shapes, place);
        SyncOp op{static_cast<quint16>(shape >> 16), static_cast<quint16>(shape), readRow(), {}};
        if (!m_isBroken) op.value = readValue(m_values[static_cast<qsizetype>(place)]);
        return op;
    }

    QUuid readRow() {
        const auto kind = static_cast<RowKind>(m_rowKinds.fixed<quint8>());
        if (kind == RowKind::New) m_lastRow = m_nextRow++;
        if (kind == RowKind::Known) m_lastRow = m_rowPlaces.next();
        if (kind > RowKind::Known) m_isBroken = true;
        return at(m_rows, m_lastRow);
    }

    QByteArray readValue(ValueReader& from) {
        auto value = from.next();
        if (from.failed()) m_isBroken = true;
        return value ? std::move(*value) : referenceTo(at(m_rows, m_references.next()));
    }

    bool isAllRead() const {
        for (const ByteReader* column : {&m_commitDevices, &m_contexts, &m_actorPlaces, &m_schemaPlaces,
                                         &m_actionPlaces, &m_opCounts, &m_shapePlaces, &m_rowKinds})
            if (!column->isDone()) return false;
        for (const NumberReader* column : {&m_clocks, &m_counters, &m_rowPlaces, &m_references})
            if (!column->isDone()) return false;
        return std::all_of(m_values.begin(), m_values.end(),
                           [](const ValueReader& each) { return each.isDone(); });
    }

    /// Whether the commits are exactly those after `from` up to `to`.
    bool allArrive() {
        const SyncBatch& batch = m_result.batch;
        for (auto each = m_chains.begin(); each != m_chains.end(); ++each) {
            if (each->number == batch.from.value(each.key())) return false;
            m_result.ends.insert(each.key(), each->hash);
        }
        VersionVector arrived = batch.from;
        for (auto each = m_chains.begin(); each != m_chains.end(); ++each)
            arrived.insert(each.key(), each->number);
        return arrived == batch.to;
    }

    const BatchLimits m_limits;
    ColumnCursor m_cursor;
    ByteReader m_head;
    ByteReader m_commitDevices, m_contexts, m_actorPlaces, m_schemaPlaces, m_actionPlaces, m_opCounts;
    ByteReader m_shapePlaces, m_rowKinds;
    NumberReader m_clocks, m_counters, m_rowPlaces, m_references;
    QList<ValueReader> m_values;
    QList<QUuid> m_devices, m_actors, m_rows;
    QList<quint32> m_schemas, m_shapes;
    QList<QString> m_actions;
    QHash<QUuid, ReadChain> m_chains;
    DecodedBatch m_result;
    qint64 m_count = 0;
    quint64 m_lastRow = 0;
    quint64 m_nextRow = 0;
    bool m_isBroken = false;
};

} // namespace

Result<DecodedBatch> decodeBatch(QByteArrayView bytes, const BatchLimits& limits) {
    const auto columns = unpacked(bytes, limits.plain);
    if (!columns) return columns.problems();
    if (columns.value().columns.size() < kFirstValues) return Problem{{}, ErrorCode::Damaged, {}};
    return BatchDecoder(columns.value(), limits).decode();
}

} // namespace aelwyd
