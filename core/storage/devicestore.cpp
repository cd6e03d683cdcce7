// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/devicestore.h"

#include "core/base/seal.h"
#include "core/storage/localsettings.h"
#include "core/storage/query.h"
#include "core/sync/bytes.h"

namespace aelwyd {

namespace {

constexpr qsizetype kRowId = 16;
const QString kDoubtful = QStringLiteral("sync.doubtful");

QByteArray bytesOfVector(const VersionVector& vector) {
    ByteWriter out;
    for (auto each = vector.begin(); each != vector.end(); ++each) {
        out.uuid(each.key());
        out.fixed(*each);
    }
    return out.bytes();
}

VersionVector vectorFrom(const QByteArray& bytes) {
    VersionVector vector;
    for (ByteReader from(bytes); from.left() > 0;) {
        const QUuid device = from.uuid();
        vector.insert(device, from.fixed<quint64>());
    }
    return vector;
}

DeviceReport reportFrom(Query& query) {
    DeviceReport report{vectorFrom(query.blob())};
    if (!query.isNull()) report.writtenAt = query.integer();
    return report;
}

} // namespace

QList<QByteArray> DeviceStore::entries() const {
    QList<QByteArray> all;
    Query query(m_database, "SELECT entry FROM sync_device_entry ORDER BY id");
    while (query.next())
        all.append(query.blob());
    return all;
}

void DeviceStore::add(const QList<QByteArray>& entries) {
    for (const QByteArray& entry : entries)
        Query(m_database,
              "INSERT INTO sync_device_entry (id, entry) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")
            .bind(sealOf(entry).first(kRowId))
            .bind(entry)
            .run();
}

QList<SyncHead> DeviceStore::heads() const {
    QList<SyncHead> all;
    Query query(m_database, "SELECT id, number, hash, signature FROM sync_device_head ORDER BY id");
    while (query.next()) {
        SyncHead head;
        head.device = QUuid::fromRfc4122(query.blob());
        head.number = static_cast<quint64>(query.integer());
        head.hash = query.blob();
        head.signature = query.blob();
        all.append(head);
    }
    return all;
}

void DeviceStore::add(const SyncHead& head) {
    Query(m_database, "INSERT INTO sync_device_head (id, number, hash, signature) VALUES (?, ?, ?, ?) ON "
                      "CONFLICT (id) DO UPDATE SET number = excluded.number, hash = excluded.hash, "
                      "signature = excluded.signature WHERE excluded.number > sync_device_head.number")
        .bind(head.device.toRfc4122())
        .bind(static_cast<qint64>(head.number))
        .bind(head.hash)
        .bind(head.signature)
        .run();
}

QMap<QUuid, DeviceReport> DeviceStore::reports() const {
    QMap<QUuid, DeviceReport> all;
    Query query(m_database, "SELECT id, vector, written_at FROM sync_device_report");
    while (query.next()) {
        const QUuid device = QUuid::fromRfc4122(query.blob());
        all.insert(device, reportFrom(query));
    }
    return all;
}

void DeviceStore::report(const QUuid& device, const VersionVector& has, std::optional<qint64> writtenAt) {
    DeviceReport known = reports().value(device);
    for (auto each = has.begin(); each != has.end(); ++each)
        known.has[each.key()] = qMax(known.has.value(each.key()), *each);
    if (writtenAt) known.writtenAt = qMax(known.writtenAt.value_or(0), *writtenAt);
    Query query(m_database, "INSERT INTO sync_device_report (id, vector, written_at) VALUES (?, ?, ?) ON "
                            "CONFLICT (id) DO UPDATE SET vector = excluded.vector, written_at = "
                            "excluded.written_at");
    query.bind(device.toRfc4122()).bind(bytesOfVector(known.has));
    known.writtenAt ? query.bind(*known.writtenAt) : query.bindNull();
    query.run();
}

QList<QUuid> DeviceStore::doubtful() const {
    QList<QUuid> devices;
    for (const QString& word : LocalSettings(m_database).value(kDoubtful).split(u' ', Qt::SkipEmptyParts))
        devices.append(QUuid::fromString(word));
    return devices;
}

void DeviceStore::addDoubtful(const QUuid& device) {
    if (device.isNull() || doubtful().contains(device)) return;
    LocalSettings settings(m_database);
    settings.keep(kDoubtful, settings.value(kDoubtful) + u' ' + device.toString(QUuid::WithoutBraces));
}

bool DeviceStore::isTaken(const QByteArray& file) const {
    Query query(m_database, "SELECT 1 FROM sync_taken WHERE id = ?");
    query.bind(file.first(kRowId));
    return query.next();
}

void DeviceStore::noteTaken(const QByteArray& file, qint64 at) {
    Query(m_database, "INSERT INTO sync_taken (id, taken_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")
        .bind(file.first(kRowId))
        .bind(at)
        .run();
}

QList<ParkedBatch> DeviceStore::parked() const {
    QList<ParkedBatch> all;
    Query query(m_database,
                "SELECT id, sender, written_at, content FROM sync_parked ORDER BY written_at, id");
    while (query.next()) {
        ParkedBatch batch;
        batch.id = query.blob();
        batch.sender = QUuid::fromRfc4122(query.blob());
        batch.writtenAt = query.integer();
        batch.content = query.blob();
        all.append(batch);
    }
    return all;
}

int DeviceStore::parkedCount() const {
    Query query(m_database, "SELECT count(*) FROM sync_parked");
    return query.next() ? static_cast<int>(query.integer()) : 0;
}

bool DeviceStore::isParked(const QByteArray& file) const {
    Query query(m_database, "SELECT 1 FROM sync_parked WHERE id = ?");
    query.bind(file.first(kRowId));
    return query.next();
}

void DeviceStore::park(const ParkedBatch& batch, qint64 at) {
    Query(m_database, "INSERT INTO sync_parked (id, sender, written_at, parked_at, content) VALUES (?, ?, ?, "
                      "?, ?) ON CONFLICT (id) DO NOTHING")
        .bind(batch.id.first(kRowId))
        .bind(batch.sender.toRfc4122())
        .bind(batch.writtenAt)
        .bind(at)
        .bind(batch.content)
        .run();
}

void DeviceStore::unpark(const QByteArray& file) {
    Query(m_database, "DELETE FROM sync_parked WHERE id = ?").bind(file.first(kRowId)).run();
}

bool DeviceStore::hasRecords() const {
    Query query(m_database,
                "SELECT EXISTS (SELECT 1 FROM service_user) OR EXISTS (SELECT 1 FROM care_worker) "
                "OR EXISTS (SELECT 1 FROM visit)");
    return query.next() && query.integer() != 0;
}

} // namespace aelwyd
