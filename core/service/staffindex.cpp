// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/staffindex.h"

#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "core/service/references.h"
#include "core/service/searchwords.h"
#include "core/workforce/trainingmatrix.h"

#include <algorithm>

namespace aelwyd {

StaffIndex::Entry StaffIndex::entryOf(const StaffKey& key) {
    const QString names = key.lastName + u' ' + key.firstName;
    const QString codes = foldedForSearch(key.reference);
    const QString words = foldedForSearch(names) + foldedWithoutPunctuation(names) + u' ' +
                          foldedForSearch(key.locality) + u' ' + codes + u' ' + QString(codes).remove(u' ');
    return {key, welshSortKey({key.lastName, key.firstName}) + '\0' + key.reference.toUtf8(), words.toUtf8()};
}

bool StaffIndex::before(const Entry& a, const Entry& b) {
    return a.sortKey != b.sortKey ? a.sortKey < b.sortKey : a.key.id < b.key.id;
}

void StaffIndex::load() {
    if (m_loaded) return;
    m_loaded = true;
    for (const StaffKey& key : staffKeys(m_workspace.database()))
        m_entries.append(entryOf(key));
    std::sort(m_entries.begin(), m_entries.end(), before);
}

void StaffIndex::forget() {
    m_loaded = false;
    m_entries.clear();
}

void StaffIndex::refresh(const QSet<QUuid>& ids) {
    if (!m_loaded) return;
    m_entries.removeIf([&](const Entry& entry) { return ids.contains(entry.key.id.uuid()); });
    for (const QUuid& uuid : ids) {
        const auto id = CareWorkerId::tryFromUuid(uuid);
        const auto key = id ? staffKey(m_workspace.database(), *id) : std::nullopt;
        if (!key) continue;
        const Entry entry = entryOf(*key);
        m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, before), entry);
    }
}

bool StaffIndex::passes(const Entry& entry, const StaffFilter& filter, const QByteArrayList& wanted) const {
    const StaffKey& key = entry.key;
    const bool left = key.archived || (key.leaveDate && *key.leaveDate <= m_workspace.clock().today());
    const bool there = filter.locality.isEmpty() || key.locality == filter.locality;
    return left == filter.left && there && holdsAllWords(entry.words, wanted);
}

QList<CareWorkerId> StaffIndex::search(const StaffFilter& filter) {
    load();
    const QByteArrayList wanted = searchWordsOf(filter.text);
    QList<CareWorkerId> found;
    for (const Entry& entry : std::as_const(m_entries))
        if (passes(entry, filter, wanted)) found.append(entry.key.id);
    return found;
}

QList<StaffKey> StaffIndex::find(const QString& text, int most) {
    load();
    const QByteArrayList wanted = searchWordsOf(text);
    QList<StaffKey> found;
    for (const Entry& entry : std::as_const(m_entries))
        if (found.size() < most && passes(entry, {}, wanted)) found.append(entry.key);
    return found;
}

QStringList StaffIndex::localities() {
    load();
    QSet<QString> seen;
    for (const Entry& entry : std::as_const(m_entries))
        if (!entry.key.locality.isEmpty()) seen.insert(entry.key.locality);
    QStringList localities(seen.begin(), seen.end());
    std::sort(localities.begin(), localities.end(),
              [](const QString& a, const QString& b) { return welshSortKey(a) < welshSortKey(b); });
    return localities;
}

QString StaffIndex::nextReference() {
    load();
    QStringList taken;
    for (const Entry& entry : std::as_const(m_entries))
        taken.append(entry.key.reference);
    return referenceAfter(taken, u'W', 4);
}

QStringList StaffIndex::unitsHeld() const {
    QStringList units = competenceUnitsHeld(m_workspace.database());
    std::sort(units.begin(), units.end(), unitBefore);
    return units;
}

} // namespace aelwyd
