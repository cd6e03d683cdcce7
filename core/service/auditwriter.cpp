// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditwriter.h"

#include "core/storage/auditstore.h"
#include "core/storage/localsettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace aelwyd {

namespace {

const QString kDevice = QStringLiteral("audit.device");
const QString kEpoch = QStringLiteral("audit.epoch");
const QByteArray kClockIsRight = R"({"subject":"clock"})";

AuditAction actionOf(Operation operation, const QList<const RowChange*>& rows, const QUuid& owner) {
    for (const RowChange* row : rows)
        if (row->announced.id == owner && row->announced.action == ChangeAction::Removed)
            return AuditAction::Removed;
    const bool imports = operation == Operation::ImportPeople || operation == Operation::ImportStaff ||
                         operation == Operation::ImportVisits;
    if (imports) return AuditAction::Imported;
    for (const RowChange* row : rows)
        if (row->announced.id == owner && row->announced.action == ChangeAction::Added)
            return AuditAction::Added;
    return AuditAction::Changed;
}

/// Which tables, and how many of their rows; the rows themselves would fill the file.
QByteArray contentOf(Operation operation, const QList<const RowChange*>& rows) {
    QJsonObject counts;
    for (const RowChange* row : rows) {
        const QString table = QString::fromUtf8(row->table);
        counts.insert(table, counts[table].toInt() + 1);
    }
    return QJsonDocument({{QStringLiteral("operation"), toCode(operation)}, {QStringLiteral("rows"), counts}})
        .toJson(QJsonDocument::Compact);
}

/// By the record that they belong to; what is only being typed is nobody's yet.
QMap<QUuid, QList<const RowChange*>> byOwner(const QList<RowChange>& rows) {
    QMap<QUuid, QList<const RowChange*>> owners;
    for (const RowChange& row : rows) {
        const Change& change = row.announced;
        if (change.noun == Noun::FormDraft || change.id.isNull()) continue;
        owners[change.owner.isNull() ? change.id : change.owner].append(&row);
    }
    return owners;
}

} // namespace

AuditEvent clockSettledEvent(const QUuid& file) {
    return {AuditAction::Viewed, {file}, kClockIsRight};
}

bool isClockSettled(const AuditEntry& entry, const QByteArray& content) {
    return entry.role == Role::Manager && content == kClockIsRight;
}

void AuditWriter::writeChange(Operation operation, const QList<RowChange>& rows) {
    const auto owners = byOwner(rows);
    QList<AuditEvent> events;
    for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
        const AuditAction action = actionOf(operation, *owner, owner.key());
        const bool isErased = operation == Operation::ErasePerson && action == AuditAction::Removed;
        events.append({action, {owner.key()}, contentOf(operation, *owner), isErased});
    }
    if (!events.isEmpty()) write(events);
}

void AuditWriter::write(const QList<AuditEvent>& events) {
    AuditStore store(m_database);
    const QUuid own = device();
    auto head = store.head(own, epoch());
    AuditEntry last;
    for (const AuditEvent& event : events) {
        for (const QUuid& entity : event.entities) {
            const SecretBytes key = event.forgetful ? newPersonKey() : store.keyFor(entity);
            AuditEntry entry{own,
                             epoch(),
                             0,
                             {},
                             m_session.clock->now().toMSecsSinceEpoch(),
                             m_session.vault.user,
                             m_session.vault.role,
                             event.action,
                             entity,
                             commitmentTo(event.content, key)};
            last = following(head, std::move(entry));
            head = AuditHead{own, last.epoch, last.number, hashOf(last)};
            store.add({last, event.forgetful ? QByteArray() : event.content});
        }
    }
    if (last.number > 0) store.add(sealOf(last, m_session.vault.seed));
}

QUuid AuditWriter::device() {
    LocalSettings settings(m_database);
    const QUuid known = QUuid::fromString(settings.value(kDevice));
    if (!known.isNull()) return known;
    const QUuid made = QUuid::createUuid();
    settings.keep(kDevice, made.toString(QUuid::WithoutBraces));
    return made;
}

quint32 AuditWriter::epoch() const {
    return std::max(1u, LocalSettings(m_database).value(kEpoch).toUInt());
}

std::optional<qint64> AuditWriter::lastClock() const {
    const QUuid known = QUuid::fromString(LocalSettings(m_database).value(kDevice));
    return known.isNull() ? std::nullopt : AuditStore(m_database).lastClock(known, epoch());
}

void AuditWriter::beginNewEpoch() {
    LocalSettings settings(m_database);
    settings.keep(kEpoch, QString::number(epoch() + 1));
    settings.keep(kDevice, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace aelwyd
