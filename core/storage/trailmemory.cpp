// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trailmemory.h"

#include "core/storage/auditstore.h"
#include "core/storage/changelog.h"
#include "core/storage/localsettings.h"
#include "core/storage/query.h"
#include "core/storage/shutout.h"

#include <algorithm>

namespace aelwyd {

namespace {

const QString kSeenHeads = QStringLiteral("audit.seen");
const QString kToldHeads = QStringLiteral("audit.told");

bool isOfOneChain(const AuditHead& one, const AuditHead& other) {
    return one.device == other.device && one.epoch == other.epoch;
}

void keepHeads(LocalSettings settings, const QString& name, const QList<AuditHead>& heads) {
    if (const QString text = textOf(heads); text != settings.value(name)) settings.keep(name, text);
}

void addAuditRows(QSet<QUuid>& rows, const QByteArray& ops) {
    static const quint16 table = syncTableNamed("audit_entry")->number;
    PackedRows packed(ops);
    for (PackedRow row; packed.next(row);)
        if (row.table == table) rows.insert(QUuid::fromRfc4122(row.row));
}

/// The entries that were written by devices after they were shut out.
QSet<QUuid> entriesLeftOut(Database& database) {
    QSet<QUuid> rows;
    const auto limits = shutOutAfter(database);
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        Query query(database, "SELECT ops FROM sync_commit WHERE place > ? AND place < ?");
        query.bind(placeOf(limit.key(), *limit)).bind(placeOf(limit.key() + 1, 0));
        while (query.next())
            addAuditRows(rows, query.blob());
    }
    return rows;
}

} // namespace

QList<AuditHead> TrailMemory::heads() const {
    return auditHeadsIn(LocalSettings(m_database).value(kSeenHeads));
}

void TrailMemory::learn(const QUuid& own) {
    const AuditStore store(m_database);
    QList<AuditHead> known = heads();
    for (const AuditHead& head : store.heads()) {
        if (head.device == own) continue;
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const AuditHead& each) { return isOfOneChain(each, head); });
        if (same == known.end())
            known.append(head);
        else if (same->number < head.number && store.holds(*same))
            *same = head;
    }
    keepHeads(LocalSettings(m_database), kSeenHeads, known);
}

QList<AuditHead> TrailMemory::takeUntold() {
    const QList<AuditHead> known = heads();
    const QList<AuditHead> told = auditHeadsIn(LocalSettings(m_database).value(kToldHeads));
    QList<AuditHead> untold = known;
    untold.removeIf([&](const AuditHead& each) { return told.contains(each); });
    keepHeads(LocalSettings(m_database), kToldHeads, known);
    return untold;
}

QList<AuditHead> TrailMemory::withoutShutOut(QList<AuditHead> heads) const {
    const QSet<QUuid> leftOut = entriesLeftOut(m_database);
    if (!leftOut.isEmpty())
        heads.removeIf([&](const AuditHead& each) { return leftOut.contains(rowOf(each)); });
    return heads;
}

} // namespace aelwyd
