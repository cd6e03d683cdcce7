// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditstore.h"

#include "core/base/id.h"
#include "core/storage/mergehistories.h"
#include "core/storage/mergeshowing.h"
#include "core/storage/query.h"
#include "core/sync/value.h"

#include <stdexcept>

namespace aelwyd {

namespace {

const QByteArray kEntryColumns =
    "e.device, e.epoch, e.number, e.previous, e.clock, e.user, e.role, e.action, e.entity, e.commitment";

/// What two computers wrote under one number meets and stays, so the place alone does not name the row.
QUuid rowAt(const QUuid& device, quint32 epoch, quint64 number, const QByteArray& what) {
    return derivedUuid(device,
                       QByteArray::number(epoch) + '/' + QByteArray::number(number) + '/' + what.toHex());
}

template <class E>
E codeFrom(const QString& text) {
    const auto value = fromCode<E>(text);
    if (!value) throw std::invalid_argument("a word that this program does not know in the audit trail");
    return *value;
}

AuditEntry entryFrom(Query& query) {
    AuditEntry entry;
    entry.device = query.uuid();
    entry.epoch = static_cast<quint32>(query.integer());
    entry.number = static_cast<quint64>(query.integer());
    entry.previous = query.blob();
    entry.clock = query.integer();
    entry.user = query.uuid();
    entry.role = codeFrom<Role>(query.text());
    entry.action = codeFrom<AuditAction>(query.text());
    entry.entity = query.uuid();
    entry.commitment = query.blob();
    return entry;
}

QList<QByteArray> conditionsOf(const AuditFilter& filter) {
    QList<QByteArray> conditions;
    if (filter.entity) conditions.append("e.entity = ?");
    if (filter.user) conditions.append("e.user = ?");
    if (filter.action) conditions.append("e.action = ?");
    if (filter.from) conditions.append("e.clock >= ?");
    if (filter.until) conditions.append("e.clock <= ?");
    if (!filter.unlessNoted.isEmpty()) conditions.append("instr(coalesce(n.content, ''), ?) = 0");
    return conditions;
}

void bindConditions(Query& query, const AuditFilter& filter) {
    if (filter.entity) query.bind(filter.entity->toRfc4122());
    if (filter.user) query.bind(filter.user->toRfc4122());
    if (filter.action) query.bindCode(CodeList<AuditAction>::codes.at(static_cast<size_t>(*filter.action)));
    if (filter.from) query.bind(*filter.from);
    if (filter.until) query.bind(*filter.until);
    if (!filter.unlessNoted.isEmpty()) query.bind(QString::fromUtf8(filter.unlessNoted));
}

std::optional<qint64> numberIn(Query& query) {
    return query.next() && !query.isNull() ? std::optional(query.integer()) : std::nullopt;
}

} // namespace

QUuid rowOf(const AuditHead& head) {
    return rowAt(head.device, head.epoch, head.number, head.hash);
}

std::optional<AuditHead> AuditStore::head(const QUuid& device, quint32 epoch) const {
    Query query(m_database,
                "SELECT " + kEntryColumns +
                    " FROM audit_entry e WHERE e.device = ? AND e.epoch = ? ORDER BY e.number DESC LIMIT 1");
    query.bind(device.toRfc4122()).bind(qint64(epoch));
    if (!query.next()) return std::nullopt;
    const AuditEntry last = entryFrom(query);
    return AuditHead{device, epoch, last.number, hashOf(last)};
}

/// From one chain to the next, whatever their lengths.
QList<AuditHead> AuditStore::heads() const {
    QList<AuditHead> heads;
    QByteArray device = QUuid().toRfc4122();
    qint64 epoch = 0;
    while (true) {
        {
            Query query(m_database, "SELECT device, epoch FROM audit_entry WHERE (device, epoch) > (?, ?) "
                                    "ORDER BY device, epoch LIMIT 1");
            query.bind(device).bind(epoch);
            if (!query.next()) return heads;
            device = query.blob();
            epoch = query.integer();
        }
        heads.append(*head(uuidFromBytes(device), static_cast<quint32>(epoch)));
    }
}

bool AuditStore::holds(const AuditHead& head) const {
    Query query(m_database, "SELECT " + kEntryColumns +
                                " FROM audit_entry e WHERE e.device = ? AND e.epoch = ? AND e.number = ?");
    query.bind(head.device.toRfc4122()).bind(qint64(head.epoch)).bind(static_cast<qint64>(head.number));
    while (query.next())
        if (hashOf(entryFrom(query)) == head.hash) return true;
    return false;
}

void AuditStore::add(const NotedEntry& noted) {
    const AuditEntry& entry = noted.entry;
    const QByteArray id = rowOf({entry.device, entry.epoch, entry.number, hashOf(entry)}).toRfc4122();
    Query(m_database,
          "INSERT INTO audit_entry (id, device, epoch, number, previous, clock, user, role, action, entity, "
          "commitment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id)
        .bind(entry.device.toRfc4122())
        .bind(qint64(entry.epoch))
        .bind(static_cast<qint64>(entry.number))
        .bind(entry.previous)
        .bind(entry.clock)
        .bind(entry.user.toRfc4122())
        .bindCode(CodeList<Role>::codes.at(static_cast<size_t>(entry.role)))
        .bindCode(CodeList<AuditAction>::codes.at(static_cast<size_t>(entry.action)))
        .bind(entry.entity.toRfc4122())
        .bind(entry.commitment)
        .run();
    if (noted.content.isEmpty()) return;
    Query(m_database, "INSERT INTO audit_note (id, entity, content) VALUES (?, ?, ?)")
        .bind(id)
        .bind(entry.entity.toRfc4122())
        .bind(QString::fromUtf8(noted.content))
        .run();
}

void AuditStore::add(const AuditSeal& seal) {
    Query(m_database,
          "INSERT INTO audit_seal (id, device, epoch, number, key, signature) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(rowAt(seal.device, seal.epoch, seal.number, seal.signature).toRfc4122())
        .bind(seal.device.toRfc4122())
        .bind(qint64(seal.epoch))
        .bind(static_cast<qint64>(seal.number))
        .bind(seal.key)
        .bind(seal.signature)
        .run();
}

std::optional<SecretBytes> AuditStore::key(const QUuid& entity) const {
    Query query(m_database, "SELECT key FROM audit_key WHERE id = ?");
    query.bind(entity.toRfc4122());
    if (!query.next()) return std::nullopt;
    return secretFrom(query.blob());
}

std::vector<SecretBytes> AuditStore::keysMadeApart(const QUuid& entity) const {
    const SyncTable& table = *syncTableNamed("audit_key");
    const RowKey row{table.number, entity};
    RowHistories histories(m_database);
    const RowHistory& history = histories.of(row);
    if (!history.isThere()) return {};
    LogReading reading(m_database);
    SyncRows rows(m_database);
    std::vector<SecretBytes> keys;
    for (const RegisterVersion& each : RowShowing(reading, rows).versions(history, row, 1))
        if (auto value = decodedValue(each.value); value && value->kind == SyncValue::Kind::Blob)
            keys.push_back(secretFrom(std::move(value->bytes)));
    return keys;
}

bool AuditStore::isErased(const QUuid& entity) const {
    return RowHistories(m_database).of({syncTableNamed("audit_key")->number, entity}).isErased();
}

SecretBytes AuditStore::keyFor(const QUuid& entity) {
    if (auto known = key(entity)) return std::move(*known);
    SecretBytes made = newPersonKey();
    QByteArray bytes(reinterpret_cast<const char*>(made.data()), made.size());
    Query(m_database, "INSERT INTO audit_key (id, key) VALUES (?, ?)")
        .bind(entity.toRfc4122())
        .bind(bytes)
        .run();
    wipe(bytes);
    return made;
}

QList<NotedEntry> AuditStore::entries(const AuditFilter& filter) const {
    QByteArray where = conditionsOf(filter).join(" AND ");
    if (!where.isEmpty()) where = " WHERE " + where;
    Query query(m_database,
                "SELECT " + kEntryColumns +
                    ", coalesce(n.content, '') FROM audit_entry e LEFT JOIN audit_note n ON n.id = e.id" +
                    where + " ORDER BY e.clock DESC, e.number DESC LIMIT ?");
    bindConditions(query, filter);
    query.bind(qint64(filter.limit));
    QList<NotedEntry> found;
    while (query.next()) {
        AuditEntry entry = entryFrom(query);
        found.append({std::move(entry), query.text().toUtf8()});
    }
    return found;
}

QList<QByteArray> AuditStore::notesAbout(const QUuid& entity) const {
    Query query(m_database, "SELECT n.content FROM audit_note n JOIN audit_entry e ON e.id = n.id "
                            "WHERE n.entity = ? ORDER BY e.clock, e.number");
    query.bind(entity.toRfc4122());
    QList<QByteArray> notes;
    while (query.next())
        notes.append(query.text().toUtf8());
    return notes;
}

std::optional<qint64> AuditStore::lastTime(const QUuid& entity, const QUuid& user, AuditAction action) const {
    Query query(m_database,
                "SELECT max(clock) FROM audit_entry WHERE entity = ? AND user = ? AND action = ?");
    query.bind(entity.toRfc4122()).bind(user.toRfc4122()).bind(toCode(action));
    return numberIn(query);
}

std::optional<qint64> AuditStore::lastClock(const QUuid& device, quint32 epoch) const {
    Query query(m_database, "SELECT clock FROM audit_entry WHERE device = ? AND epoch = ? ORDER BY number "
                            "DESC LIMIT 1");
    query.bind(device.toRfc4122()).bind(qint64(epoch));
    return numberIn(query);
}

QList<AuditEntry> AuditStore::allEntries() const {
    Query query(m_database, "SELECT " + kEntryColumns + " FROM audit_entry e");
    QList<AuditEntry> all;
    while (query.next())
        all.append(entryFrom(query));
    return all;
}

QList<AuditSeal> AuditStore::allSeals() const {
    Query query(m_database, "SELECT device, epoch, number, key, signature FROM audit_seal");
    QList<AuditSeal> all;
    while (query.next()) {
        AuditSeal seal;
        seal.device = query.uuid();
        seal.epoch = static_cast<quint32>(query.integer());
        seal.number = static_cast<quint64>(query.integer());
        seal.key = query.blob();
        seal.signature = query.blob();
        all.append(seal);
    }
    return all;
}

} // namespace aelwyd
