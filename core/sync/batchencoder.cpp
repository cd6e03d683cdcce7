// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/batchcodec.h"
#include "core/sync/batchlayout.h"
#include "core/sync/batchrows.h"
#include "core/sync/commithash.h"

#include <QHash>

namespace aelwyd {

namespace {

/// Things in the order in which they came up first.
template <class Thing>
class Dictionary {
  public:
    quint64 indexOf(const Thing& thing) {
        const auto found = m_places.constFind(thing);
        if (found != m_places.constEnd()) return *found;
        const auto place = static_cast<quint64>(m_things.size());
        m_places.insert(thing, place);
        m_things.append(thing);
        return place;
    }
    std::optional<quint64> known(const Thing& thing) const {
        const auto found = m_places.constFind(thing);
        return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
    }
    const QList<Thing>& things() const { return m_things; }

  private:
    QHash<Thing, quint64> m_places;
    QList<Thing> m_things;
};

/// Where a device's chain stands while its commits are written.
struct ChainEnd {
    quint64 index = 0;
    quint64 number = 0;
    QByteArray hash;
    qint64 milliseconds = 0;
    VersionVector seen;
    /// Its place among the bases.
    qsizetype base = 0;
};

class BatchEncoder {
  public:
    explicit BatchEncoder(const SyncBatch& batch)
        : m_batch(batch) {}

    bool addCommits() {
        for (const SyncCommit& commit : m_batch.commits)
            if (!add(commit)) return false;
        for (const ChainEnd& end : std::as_const(m_ends))
            if (end.number != m_batch.to.value(m_devices.things()[static_cast<qsizetype>(end.index)]))
                return false;
        return allArrive();
    }

    QByteArray bytes() {
        const QByteArray head = headBytes(); // last: it holds the dictionaries
        QList<QByteArray> columns{head};
        for (const ByteWriter* column : {&m_commitDevices, &m_contexts, &m_actorPlaces, &m_schemaPlaces,
                                         &m_actionPlaces, &m_opCounts, &m_shapePlaces, &m_rowKinds})
            columns.append(column->bytes());
        for (const NumberColumn* column : {&m_clocks, &m_counters, &m_rowPlaces, &m_references})
            column->moveTo(columns);
        appendRowIds(columns, m_rows.things());
        for (const ValueColumns& values : std::as_const(m_values))
            values.appendTo(columns);
        return packed(columns);
    }

  private:
    /// Whether every device whose number moves has commits that move it.
    bool allArrive() const {
        for (auto each = m_batch.to.begin(); each != m_batch.to.end(); ++each)
            if (*each != m_batch.from.value(each.key()) && !m_ends.contains(each.key())) return false;
        return true;
    }

    ChainEnd& endOf(const SyncCommit& commit) {
        const auto found = m_ends.find(commit.device);
        if (found != m_ends.end()) return *found;
        const quint64 place = m_devices.indexOf(commit.device);
        const quint64 wroteAs = commit.wroteAs.isNull() ? 0 : m_devices.indexOf(commit.wroteAs) + 1;
        m_bases.append({place, commit.previous, wroteAs, commit.wroteAfter});
        const quint64 before = m_batch.from.value(commit.device);
        return *m_ends.insert(commit.device, {place, before, commit.previous, 0, {}, m_bases.size() - 1});
    }

    bool isOfBase(const SyncCommit& commit, const ChainBase& base) {
        const quint64 wroteAs = commit.wroteAs.isNull() ? 0 : m_devices.indexOf(commit.wroteAs) + 1;
        return base.wroteAs == wroteAs && base.wroteAfter == commit.wroteAfter;
    }

    bool add(const SyncCommit& commit) {
        ChainEnd& end = endOf(commit);
        if (!isOfBase(commit, m_bases[end.base])) return false;
        if (commit.number != end.number + 1 || commit.previous != end.hash) return false;
        m_commitDevices.number(end.index);
        addClock(commit, end);
        addContext(commit, end);
        m_actorPlaces.number(m_actors.indexOf(commit.actor));
        m_schemaPlaces.number(m_schemas.indexOf(commit.schema));
        m_actionPlaces.number(m_actions.indexOf(commit.action));
        m_opCounts.number(static_cast<quint64>(commit.ops.size()));
        for (const SyncOp& op : commit.ops)
            add(op);
        end.number = commit.number;
        end.hash = hashOf(commit);
        return true;
    }

    void addClock(const SyncCommit& commit, ChainEnd& end) {
        const auto milliseconds = static_cast<qint64>(commit.clock >> 16);
        m_clocks.addDifference(milliseconds - end.milliseconds);
        m_counters.add(commit.clock & 0xffff);
        end.milliseconds = milliseconds;
    }

    /// Only what has changed since the device's commit before: a new context comes with each file taken in,
    /// not with each edit.
    void addContext(const SyncCommit& commit, ChainEnd& end) {
        const VersionVector seen = withoutOwn(commit.seen, commit.device);
        VersionVector changes;
        for (auto each = seen.begin(); each != seen.end(); ++each)
            if (end.seen.value(each.key()) != *each) changes.insert(each.key(), *each);
        for (auto each = end.seen.begin(); each != end.seen.end(); ++each)
            if (!seen.contains(each.key())) changes.insert(each.key(), 0);
        writeVector(m_contexts, changes);
        end.seen = seen;
    }

    void add(const SyncOp& op) {
        const quint32 shape = quint32(op.table) << 16 | op.column;
        const quint64 place = m_shapes.indexOf(shape);
        m_shapePlaces.number(place);
        addRow(op.row);
        if (place == static_cast<quint64>(m_values.size())) m_values.append(ValueColumns());
        addValue(op.value, m_values[static_cast<qsizetype>(place)]);
    }

    void addRow(const QUuid& row) {
        const auto known = m_rows.known(row);
        const quint64 place = known ? *known : m_rows.indexOf(row);
        const bool isSame = known && m_lastRow == place;
        m_rowKinds.fixed(static_cast<quint8>(isSame ? RowKind::Same : known ? RowKind::Known : RowKind::New));
        if (known && !isSame) m_rowPlaces.add(place);
        m_lastRow = place;
    }

    /// A blob that is the id of a row goes by that row's place.
    void addValue(const QByteArray& value, ValueColumns& to) {
        const auto id = idIn(value);
        const auto place = id ? m_rows.known(*id) : std::nullopt;
        if (!place) return to.add(value);
        to.addReference();
        m_references.add(*place);
    }

    void writeVector(ByteWriter& out, const VersionVector& vector) {
        out.number(static_cast<quint64>(vector.size()));
        for (auto each = vector.begin(); each != vector.end(); ++each) {
            out.number(m_devices.indexOf(each.key()));
            out.number(*each);
        }
    }

    QByteArray headBytes() {
        ByteWriter body;
        writeVector(body, withoutZeros(m_batch.from));
        writeVector(body, withoutZeros(m_batch.to));
        body.number(static_cast<quint64>(m_batch.acknowledged.size()));
        for (auto each = m_batch.acknowledged.begin(); each != m_batch.acknowledged.end(); ++each) {
            body.number(m_devices.indexOf(each.key()));
            writeVector(body, withoutZeros(*each));
        }
        writeHeads(body);
        writeBases(body);
        body.number(static_cast<quint64>(m_batch.devices.size()));
        for (const QByteArray& entry : m_batch.devices)
            body.text(entry);
        body.number(static_cast<quint64>(m_batch.keys.size()));
        for (auto each = m_batch.keys.begin(); each != m_batch.keys.end(); ++each) {
            body.number(m_devices.indexOf(each.key()));
            body.text(*each);
        }
        return dictionaryBytes() + body.bytes();
    }

    void writeHeads(ByteWriter& out) {
        out.number(static_cast<quint64>(m_batch.heads.size()));
        for (const SyncHead& head : m_batch.heads) {
            out.number(m_devices.indexOf(head.device));
            out.number(head.number);
            out.text(head.hash);
            out.text(head.signature);
        }
    }

    void writeBases(ByteWriter& out) const {
        out.number(static_cast<quint64>(m_bases.size()));
        for (const ChainBase& base : m_bases) {
            out.number(base.device);
            out.text(base.previous);
            out.number(base.wroteAs);
            if (base.wroteAs != 0) out.number(base.wroteAfter);
        }
    }

    /// After all else was written: the devices are all known then.
    QByteArray dictionaryBytes() const {
        ByteWriter out;
        out.uuid(m_batch.agency);
        out.uuid(m_batch.sender);
        out.number(m_batch.oldestSchema);
        out.number(m_batch.newestSchema);
        out.number(static_cast<quint64>(m_batch.commits.size()));
        writeIds(out, m_devices.things());
        writeIds(out, m_actors.things());
        out.number(static_cast<quint64>(m_schemas.things().size()));
        for (const quint32 schema : m_schemas.things())
            out.number(schema);
        out.number(static_cast<quint64>(m_actions.things().size()));
        for (const QString& action : m_actions.things())
            out.text(action.toUtf8());
        out.number(static_cast<quint64>(m_shapes.things().size()));
        for (const quint32 shape : m_shapes.things())
            out.number(shape);
        return out.bytes();
    }

    static void writeIds(ByteWriter& out, const QList<QUuid>& ids) {
        out.number(static_cast<quint64>(ids.size()));
        for (const QUuid& id : ids)
            out.uuid(id);
    }

    const SyncBatch& m_batch;
    Dictionary<QUuid> m_devices, m_actors, m_rows;
    Dictionary<quint32> m_schemas, m_shapes;
    Dictionary<QString> m_actions;
    QHash<QUuid, ChainEnd> m_ends;
    QList<ChainBase> m_bases;
    ByteWriter m_commitDevices, m_contexts, m_actorPlaces, m_schemaPlaces, m_actionPlaces, m_opCounts;
    ByteWriter m_shapePlaces, m_rowKinds;
    NumberColumn m_clocks, m_counters, m_rowPlaces, m_references;
    QList<ValueColumns> m_values;
    std::optional<quint64> m_lastRow;
};

qint64 opsIn(const SyncBatch& batch) {
    qint64 count = 0;
    for (const SyncCommit& commit : batch.commits)
        count += commit.ops.size();
    return count;
}

} // namespace

Result<QByteArray> encodeBatch(const SyncBatch& batch, const BatchLimits& limits) {
    const qint64 ops = opsIn(batch);
    if (batch.commits.size() > limits.commits || ops > limits.ops)
        return Problem{{}, ErrorCode::TooLarge, {QString::number(limits.ops)}};
    BatchEncoder encoder(batch);
    if (!encoder.addCommits()) return Problem{{}, ErrorCode::Damaged, {}};
    return encoder.bytes();
}

} // namespace aelwyd
