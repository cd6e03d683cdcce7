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

void addOrigin(Database& database, const SyncOrigin& origin) {
    Query(database, "INSERT INTO sync_origin (no, device, number, clock, hash, applied, indexed) VALUES (?, "
                    "?, ?, ?, ?, ?, ?)")
        .bind(origin.no)
        .bind(origin.device)
        .bind(static_cast<qint64>(origin.number))
        .bind(static_cast<qint64>(origin.clock))
        .bind(origin.hash)
        .bind(static_cast<qint64>(origin.applied))
        .bind(static_cast<qint64>(origin.indexed))
        .run();
}

void changeOrigin(Database& database, const SyncOrigin& origin) {
    static const QByteArray sql(
        "UPDATE sync_origin SET number = ?, clock = ?, hash = ?, applied = ?, indexed = ? WHERE no = ?");
    Query(database, sql)
        .bind(static_cast<qint64>(origin.number))
        .bind(static_cast<qint64>(origin.clock))
        .bind(origin.hash)
        .bind(static_cast<qint64>(origin.applied))
        .bind(static_cast<qint64>(origin.indexed))
        .bind(origin.no)
        .run();
}

QList<SyncOrigin> keptOrigins(Database& database) {
    static const QByteArray sql(
        "SELECT no, device, number, clock, hash, applied, indexed FROM sync_origin ORDER BY no");
    QList<SyncOrigin> all;
    Query query(database, sql);
    while (query.next())
        all.append(originFrom(query));
    return all;
}

/// What was written here since is part of the records.
void goOnWithLog(Database& database, SyncOrigin& own) {
    static const QByteArray sql("SELECT place, clock, hash FROM sync_commit WHERE place > ? AND place < ? "
                                "ORDER BY place DESC LIMIT 1");
    Query query(database, sql);
    query.bind(placeOf(own.no, own.number)).bind(placeOf(own.no + 1, 0));
    if (!query.next()) return;
    own.number = own.applied = static_cast<quint64>(query.integer() - placeOf(own.no, 0));
    own.clock = static_cast<quint64>(query.integer());
    own.hash = query.blob();
}

QList<SyncOrigin> withLog(Database& database, QList<SyncOrigin> origins, const QUuid& own) {
    for (SyncOrigin& each : origins)
        if (each.device == own) goOnWithLog(database, each);
    return origins;
}

/// Whether the commit had seen of other devices just what `others` says.
bool sawLike(const SyncCommit& commit, const VersionVector& others) {
    auto other = others.begin();
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each) {
        if (each.key() == commit.device) continue;
        if (other == others.end() || other.key() != each.key() || *other != *each) return false;
        ++other;
    }
    return other == others.end();
}

} // namespace

QList<SyncOrigin> readOrigins(Database& database) {
    return withLog(database, keptOrigins(database), ChangeLog(database).knownDevice());
}

LogWriter::LogWriter(Database& database)
    : m_database(database)
    , m_own(ChangeLog(database).knownDevice())
    , m_stored(keptOrigins(database))
    , m_origins(withLog(database, m_stored, m_own)) {}

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
        static const QByteArray sql("SELECT id FROM sync_ctx WHERE vector = ?");
        Query query(m_database, sql);
        query.bind(vector);
        if (query.next()) return query.integer();
    }
    Query(m_database, "INSERT INTO sync_ctx (vector) VALUES (?)").bind(vector).run();
    return storedContext(vector);
}

qint64 LogWriter::contextFor(const SyncCommit& commit) {
    if (m_lastContext != 0 && sawLike(commit, m_lastSeen)) return m_lastContext;
    VersionVector others = commit.seen;
    others.remove(commit.device);
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
    static const QByteArray sql("INSERT INTO sync_commit (place, clock, ctx, actor, schema, action, hash, "
                                "ops) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const qint64 context = contextFor(commit);
    SyncOrigin& own = origin(commit.device);
    Query(m_database, sql)
        .bind(placeOf(own.no, commit.number))
        .bind(static_cast<qint64>(commit.clock))
        .bind(context)
        .bind(commit.actor)
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
    for (qsizetype i = 0; i < m_origins.size(); ++i)
        if (i >= m_stored.size())
            addOrigin(m_database, m_origins[i]);
        else if (m_stored[i] != m_origins[i])
            changeOrigin(m_database, m_origins[i]);
    m_stored = m_origins;
}

void LogWriter::storeOwn() {
    if (m_origins.size() != m_stored.size()) store();
}

} // namespace aelwyd
