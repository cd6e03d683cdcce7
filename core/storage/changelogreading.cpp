// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogreading.h"

#include "core/base/id.h"
#include "core/storage/branches.h"
#include "core/storage/changelog.h"
#include "core/storage/devicerights.h"
#include "core/storage/logcursor.h"
#include "core/storage/query.h"
#include "core/storage/shutout.h"
#include "core/sync/commithash.h"

#include <algorithm>
#include <list>
#include <utility>

namespace aelwyd {

struct LogReading::Places {
    OriginBranches branches;
    /// Of devices that are not a manager's.
    QHash<qint64, std::optional<Role>> limited;
    /// Up to where those count that were shut out.
    QHash<qint64, quint64> shutOut;
};

const LogReading::Places& LogReading::places() {
    if (m_places) return *m_places;
    m_places = std::make_shared<Places>(Places{originBranches(m_database), {}, shutOutAfter(m_database)});
    if (belongsToAgency(m_database))
        for (const SyncOrigin& each : readOrigins(m_database))
            if (const auto role = roleOfDevice(m_database, each.device); role != Role::Manager)
                m_places->limited.insert(each.no, role);
    return *m_places;
}

void LogReading::forget() {
    m_contexts.clear();
    m_loaded.clear();
    m_places.reset();
}

SeenVector LogReading::saidOf(qint64 context, const CommitMark& mark) {
    auto known = m_contexts.find(context);
    if (known == m_contexts.end()) {
        SeenVector seen;
        Query query(m_database, "SELECT vector FROM sync_ctx WHERE id = ?");
        query.bind(context);
        const OriginVector vector = query.next() ? unpackedVector(query.blob()) : OriginVector();
        for (auto each = vector.begin(); each != vector.end(); ++each)
            seen.raise({each.key(), *each});
        known = m_contexts.insert(context, seen);
    }
    SeenVector seen = *known;
    if (mark.number > 1) seen.raise({mark.origin, mark.number - 1});
    const auto begin = places().branches.begins.constFind(mark.origin);
    if (begin != places().branches.begins.cend()) seen.raise(*begin);
    return seen;
}

SeenVector LogReading::seenOf(qint64 context, const CommitMark& mark) {
    const auto& ends = places().branches.ends;
    if (ends.isEmpty()) return saidOf(context, mark);
    const SeenVector said = saidOf(context, mark);
    SeenVector counted;
    for (qint64 origin = 1; origin < said.origins(); ++origin)
        if (said.of(origin) > 0)
            counted.raise({origin, std::min(said.of(origin), ends.value(origin, said.of(origin)))});
    return counted;
}

template <class Taken>
void LogReading::inOrder(const SeenVector& from, const QList<qint64>& origins, bool withOps,
                         const Taken& taken) {
    std::list<LogCursor> queues;
    for (const qint64 origin : origins)
        queues.emplace_back(m_database, origin, from.of(origin), withOps);
    SeenVector told = from;
    for (bool moved = true; moved;) {
        moved = false;
        for (LogCursor& queue : queues) {
            for (; !queue.isAtEnd(); queue.next()) {
                LoggedCommit commit{queue.mark(), seenOf(queue.context(), queue.mark()), queue.schema()};
                if (!told.covers(commit.seen)) break;
                told.raise(commit.mark);
                taken(std::move(commit), queue.ops());
                moved = true;
            }
        }
    }
}

QList<LoggedCommit> LogReading::causalOrder(const SeenVector& from, const QList<qint64>& origins) {
    QList<LoggedCommit> order;
    inOrder(from, origins, false,
            [&](LoggedCommit commit, QByteArrayView) { order.append(std::move(commit)); });
    return order;
}

void LogReading::tellInOrder(const SeenVector& from, const QList<qint64>& origins, const Told& told) {
    inOrder(from, origins, true, told);
}

SeenVector LogReading::seenBy(const CommitMark& mark) {
    qint64 context = 0;
    {
        Query query(m_database, "SELECT ctx FROM sync_commit WHERE place = ?");
        query.bind(placeOf(mark.origin, mark.number));
        if (query.next()) context = query.integer();
    }
    return seenOf(context, mark);
}

QByteArrayView LogReading::countedOf(const CommitMark& mark, QByteArrayView said) {
    const auto shutOut = places().shutOut.constFind(mark.origin);
    if (shutOut != places().shutOut.cend() && mark.number > *shutOut) return {};
    const auto limit = places().limited.constFind(mark.origin);
    return limit == places().limited.cend() || mayHaveWritten(*limit, said) ? said : QByteArrayView();
}

QByteArray LogReading::opsOf(const CommitMark& mark) {
    const QByteArray said = opsSaid(mark);
    return countedOf(mark, said).isEmpty() ? QByteArray() : said;
}

QByteArray LogReading::opsSaid(const CommitMark& mark) {
    Query query(m_database, "SELECT ops FROM sync_commit WHERE place = ?");
    query.bind(placeOf(mark.origin, mark.number));
    return query.next() ? query.blob() : QByteArray();
}

/// The last that was asked for stands last: a commit that wrote ten thousand rows is not read for each of
/// them.
const LogReading::Loaded& LogReading::loaded(const CommitMark& mark) {
    const auto known =
        std::find_if(m_loaded.begin(), m_loaded.end(), [&](const Loaded& each) { return each.mark == mark; });
    if (known != m_loaded.end()) {
        std::rotate(known, known + 1, m_loaded.end());
        return m_loaded.last();
    }
    if (m_loaded.size() >= 8) m_loaded.removeFirst();
    Loaded fresh{mark, opsOf(mark), {}, {}};
    Query query(
        m_database,
        "SELECT s.clock, o.device FROM sync_commit s JOIN sync_origin o ON o.no = ? WHERE s.place = ?");
    query.bind(mark.origin).bind(placeOf(mark.origin, mark.number));
    if (query.next()) {
        fresh.version.clock = static_cast<quint64>(query.integer());
        fresh.version.device = query.uuid();
        fresh.version.number = mark.number;
    }
    PackedRows rows(fresh.ops);
    for (PackedRow row; rows.next(row);)
        fresh.rows.insert({row.table, QUuid::fromRfc4122(row.row)}, row);
    m_loaded.append(fresh);
    return m_loaded.last();
}

RegisterVersion LogReading::versionAt(const CommitMark& mark, const RowKey& key, quint16 registerNumber,
                                      const QByteArray& unsaid) {
    const Loaded& commit = loaded(mark);
    RegisterVersion version = commit.version;
    version.value = unsaid;
    const auto row = commit.rows.constFind(key);
    if (row != commit.rows.cend())
        for (const PackedRow::Entry& each : row->entries)
            if (each.column == registerNumber) version.value = each.value.toByteArray();
    return version;
}

SyncBatch ChangeLog::since(const VersionVector& from) {
    SyncBatch batch;
    batch.sender = device();
    QMap<qint64, QUuid> devices;
    SeenVector known;
    for (const SyncOrigin& each : readOrigins(m_database)) {
        devices.insert(each.no, each.device);
        const quint64 had = std::min(from.value(each.device), each.number);
        if (had > 0) known.raise({each.no, had});
        if (had > 0) batch.from.insert(each.device, had);
        if (each.number > 0) batch.to.insert(each.device, each.number);
    }
    LogReading reading(m_database);
    for (const LoggedCommit& each : reading.causalOrder(known, devices.keys()))
        batch.commits.append(reading.whole(each, devices));
    for (const SyncCommit& each : batch.commits) {
        batch.oldestSchema =
            batch.oldestSchema == 0 ? each.schema : std::min(batch.oldestSchema, each.schema);
        batch.newestSchema = std::max(batch.newestSchema, each.schema);
    }
    return batch;
}

QByteArray LogReading::hashAt(const CommitMark& mark) {
    if (mark.number == 0) return hashBeforeFirst();
    Query query(m_database, "SELECT hash FROM sync_commit WHERE place = ?");
    query.bind(placeOf(mark.origin, mark.number));
    return query.next() ? query.blob() : QByteArray();
}

SyncCommit LogReading::whole(const LoggedCommit& logged, const QMap<qint64, QUuid>& devices) {
    SyncCommit commit;
    commit.device = devices.value(logged.mark.origin);
    commit.number = logged.mark.number;
    const auto begin = places().branches.begins.constFind(logged.mark.origin);
    if (begin != places().branches.begins.cend()) {
        commit.wroteAs = devices.value(begin->origin);
        commit.wroteAfter = begin->number;
    }
    const bool isFirstOfBranch = !commit.wroteAs.isNull() && commit.number == 1;
    commit.previous =
        hashAt(isFirstOfBranch ? *begin : CommitMark{logged.mark.origin, logged.mark.number - 1});
    Query query(m_database, "SELECT clock, actor, schema, action, ops, ctx FROM sync_commit WHERE place = ?");
    query.bind(placeOf(logged.mark.origin, logged.mark.number));
    if (!query.next()) return commit;
    commit.clock = static_cast<quint64>(query.integer());
    commit.actor = QUuid::fromRfc4122(query.blob());
    commit.schema = static_cast<quint32>(query.integer());
    commit.action = query.text();
    commit.ops = unpackedOps(query.blob());
    const SeenVector said = saidOf(query.integer(), logged.mark);
    for (qint64 origin = 1; origin < said.origins(); ++origin)
        if (said.of(origin) > 0) commit.seen.insert(devices.value(origin), said.of(origin));
    return commit;
}

} // namespace aelwyd
