// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelogwriter.h"

#include "core/base/id.h"
#include "core/storage/changelog.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"

#include <algorithm>

namespace aelwyd {

namespace {

SyncOrigin originFrom(Query& query) {
    SyncOrigin origin;
    origin.no = query.integer();
    origin.device = query.uuid();
    for (quint64* each : {&origin.number, &origin.clock})
        *each = static_cast<quint64>(query.integer());
    origin.hash = query.blob();
    for (quint64* each : {&origin.applied, &origin.indexed})
        *each = static_cast<quint64>(query.integer());
    return origin;
}

void write(Database& database, const SyncOrigin& origin) {
    Query(database, "INSERT INTO sync_origin (no, device, number, clock, hash, applied, indexed) VALUES (?, "
                    "?, ?, ?, ?, ?, ?) ON CONFLICT "
                    "(no) DO UPDATE SET number = excluded.number, clock = excluded.clock, hash = "
                    "excluded.hash, applied = "
                    "excluded.applied, indexed = excluded.indexed")
        .bind(origin.no)
        .bind(origin.device.toRfc4122())
        .bind(static_cast<qint64>(origin.number))
        .bind(static_cast<qint64>(origin.clock))
        .bind(origin.hash)
        .bind(static_cast<qint64>(origin.applied))
        .bind(static_cast<qint64>(origin.indexed))
        .run();
}

} // namespace

QList<SyncOrigin> readOrigins(Database& database) {
    QList<SyncOrigin> all;
    Query query(database,
                "SELECT no, device, number, clock, hash, applied, indexed FROM sync_origin ORDER BY no");
    while (query.next())
        all.append(originFrom(query));
    return all;
}

LogWriter::LogWriter(Database& database)
    : m_database(database)
    , m_origins(readOrigins(database))
    , m_stored(m_origins) {}

SyncOrigin& LogWriter::origin(const QUuid& device) {
    const auto known = std::find_if(m_origins.begin(), m_origins.end(),
                                    [&](const SyncOrigin& each) { return each.device == device; });
    if (known != m_origins.end()) return *known;
    SyncOrigin fresh;
    fresh.no = m_origins.isEmpty() ? 1 : m_origins.last().no + 1;
    fresh.device = device;
    fresh.hash = hashBeforeFirst();
    m_origins.append(fresh);
    return m_origins.last();
}

qint64 LogWriter::storedContext(const QByteArray& vector) {
    {
        Query query(m_database, "SELECT id FROM sync_ctx WHERE vector = ?");
        query.bind(vector);
        if (query.next()) return query.integer();
    }
    Query(m_database, "INSERT INTO sync_ctx (vector) VALUES (?)").bind(vector).run();
    return storedContext(vector);
}

qint64 LogWriter::contextFor(const SyncCommit& commit) {
    VersionVector others = commit.seen;
    others.remove(commit.device);
    if (m_lastContext != 0 && others == m_lastSeen) return m_lastContext;
    OriginVector seen;
    for (auto each = others.begin(); each != others.end(); ++each)
        if (*each > 0) seen.insert(origin(each.key()).no, *each);
    m_lastContext = storedContext(packedVector(seen));
    m_lastSeen = others;
    return m_lastContext;
}

void LogWriter::append(const SyncCommit& commit, const QByteArray& hash) {
    append(commit, hash, packedOps(commit.ops));
}

void LogWriter::append(const SyncCommit& commit, const QByteArray& hash, const QByteArray& packed) {
    const qint64 context = contextFor(commit);
    SyncOrigin& own = origin(commit.device);
    Query(m_database, "INSERT INTO sync_commit (place, clock, ctx, actor, schema, action, hash, ops) VALUES "
                      "(?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(placeOf(own.no, commit.number))
        .bind(static_cast<qint64>(commit.clock))
        .bind(context)
        .bind(commit.actor.toRfc4122())
        .bind(qint64(commit.schema))
        .bind(commit.action)
        .bind(hash)
        .bind(packed)
        .run();
    own.number = commit.number;
    own.clock = commit.clock;
    own.hash = hash;
}

void LogWriter::store() {
    for (const SyncOrigin& each : m_origins)
        if (!m_stored.contains(each)) write(m_database, each);
    m_stored = m_origins;
}

} // namespace aelwyd
