// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/branches.h"

#include "core/storage/changelog.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Its numbers stand in the log, where a negative or huge one would be somebody else's.
constexpr quint64 kMostCommits = (quint64(1) << 40) - 1;

quint64 clockAt(Database& database, const CommitMark& mark) {
    Query query(database, "SELECT clock FROM sync_commit WHERE place = ?");
    query.bind(placeOf(mark.origin, mark.number));
    return query.next() ? static_cast<quint64>(query.integer()) : 0;
}

/// The signature that stands for more than is left of the device stands for its branch.
void moveHead(Database& database, const QUuid& device, quint64 after, const QUuid& branch) {
    Query(database,
          "UPDATE OR REPLACE sync_device_head SET id = ?, number = number - ? WHERE id = ? AND number > ?")
        .bind(branch.toRfc4122())
        .bind(static_cast<qint64>(after))
        .bind(device.toRfc4122())
        .bind(static_cast<qint64>(after))
        .run();
}

} // namespace

QList<Branch> readBranches(Database& database) {
    QList<Branch> all;
    Query query(database, "SELECT id, wrote_as, wrote_after FROM sync_branch ORDER BY id");
    while (query.next()) {
        const QUuid id = QUuid::fromRfc4122(query.blob());
        const QUuid wroteAs = QUuid::fromRfc4122(query.blob());
        all.append({id, wroteAs, static_cast<quint64>(query.integer())});
    }
    return all;
}

OriginBranches originBranches(Database& database) {
    OriginBranches found;
    const QList<Branch> all = readBranches(database);
    if (all.isEmpty()) return found;
    QHash<QUuid, qint64> origins;
    for (const SyncOrigin& each : readOrigins(database))
        origins.insert(each.device, each.no);
    for (const Branch& each : all) {
        found.ends.insert(origins.value(each.wroteAs), each.wroteAfter);
        found.begins.insert(origins.value(each.id), {origins.value(each.wroteAs), each.wroteAfter});
    }
    return found;
}

ChainPlace signedPlaceOf(Database& database, const SyncHead& head) {
    for (const Branch& each : readBranches(database))
        if (each.id == head.device) return {each.wroteAs, each.wroteAfter + head.number, head.hash};
    return {head.device, head.number, head.hash};
}

SyncHead headAsKept(Database& database, SyncHead head) {
    const OriginBranches branches = originBranches(database);
    if (branches.ends.isEmpty()) return head;
    LogReading reading(database);
    const QList<SyncOrigin> origins = readOrigins(database);
    for (const Branch& each : readBranches(database)) {
        if (each.wroteAs != head.device || head.number <= each.wroteAfter) continue;
        const auto origin = std::find_if(origins.begin(), origins.end(),
                                         [&](const SyncOrigin& one) { return one.device == each.id; });
        if (origin == origins.end()) continue;
        const quint64 number = head.number - each.wroteAfter;
        if (reading.hashAt({origin->no, number}) == head.hash)
            return {each.id, number, head.hash, head.signature};
    }
    return head;
}

bool contradicts(Database& database, const SyncHead& head) {
    for (const SyncOrigin& each : readOrigins(database))
        if (each.device == head.device && head.number <= each.number)
            return LogReading(database).hashAt({each.no, head.number}) != head.hash;
    return false;
}

Branches::Branches(Database& database, LogWriter& writer)
    : m_database(database)
    , m_writer(writer)
    , m_all(readBranches(database)) {
    for (const Branch& each : m_all)
        m_ends.insert(each.wroteAs, each.wroteAfter);
}

std::optional<quint64> Branches::endOf(const QUuid& device) const {
    const auto found = m_ends.constFind(device);
    return found == m_ends.cend() ? std::nullopt : std::optional(*found);
}

quint64 Branches::counted(const QUuid& device, quint64 number) const {
    return std::min(number, endOf(device).value_or(number));
}

bool Branches::isBranch(const QUuid& id) const {
    return std::any_of(m_all.begin(), m_all.end(), [&](const Branch& each) { return each.id == id; });
}

void Branches::note(const Branch& branch) {
    if (m_all.contains(branch) || branch.wroteAfter > kMostCommits) return;
    m_all.append(branch);
    m_ends.insert(branch.wroteAs, branch.wroteAfter);
    m_writer.origin(branch.wroteAs);
    m_writer.origin(branch.id);
    m_writer.store();
    Query(m_database, "INSERT INTO sync_branch (id, wrote_as, wrote_after) VALUES (?, ?, ?)")
        .bind(branch.id.toRfc4122())
        .bind(branch.wroteAs.toRfc4122())
        .bind(static_cast<qint64>(branch.wroteAfter))
        .run();
}

void Branches::cut(const QUuid& device, quint64 after) {
    LogReading reading(m_database);
    const SyncOrigin whole = m_writer.origin(device);
    if (whole.number <= after) return;
    const QUuid id = branchName(device, after, reading.hashAt({whole.no, after + 1}));
    note({id, device, after});
    SyncOrigin& branch = m_writer.origin(id);
    branch.number = whole.number - after;
    branch.clock = whole.clock;
    branch.hash = whole.hash;
    moveCommits(whole, after, branch);
    SyncOrigin& left = m_writer.origin(device);
    left.number = after;
    left.clock = clockAt(m_database, {left.no, after});
    left.hash = reading.hashAt({left.no, after});
    m_writer.store();
    moveHead(m_database, device, after, id);
}

void Branches::moveCommits(const SyncOrigin& from, quint64 after, const SyncOrigin& to) {
    Query(m_database, "UPDATE sync_commit SET place = place + ? WHERE place > ? AND place < ?")
        .bind(placeOf(to.no, 0) - placeOf(from.no, after))
        .bind(placeOf(from.no, after))
        .bind(placeOf(from.no + 1, 0))
        .run();
}

std::optional<SyncCommit> Branches::placed(const SyncCommit& commit, LogReading& reading) const {
    const auto end = endOf(commit.device);
    if (!end || commit.number <= *end) return commit;
    if (commit.number == *end + 1) {
        const QUuid id = branchName(commit.device, *end, knownHashOf(commit));
        return onBranch(commit, id, *end);
    }
    for (const Branch& each : m_all) {
        if (each.wroteAs != commit.device) continue;
        const qint64 origin = m_writer.origin(each.id).no;
        if (reading.hashAt({origin, commit.number - *end - 1}) == commit.previous)
            return onBranch(commit, each.id, *end);
    }
    return std::nullopt;
}

} // namespace aelwyd
