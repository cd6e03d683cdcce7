// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/peopleindex.h"

#include "core/base/text.h"
#include "core/base/welshsort.h"
#include "core/service/searchwords.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

PeopleIndex::Entry PeopleIndex::entryOf(const PersonKey& key) {
    const QString names = key.lastName + u' ' + key.firstName + u' ' + key.knownAs;
    const QString codes = foldedForSearch(key.reference + u' ' + key.postcode);
    const QString words = foldedForSearch(names) + foldedWithoutPunctuation(names) + u' ' + codes + u' ' +
                          QString(codes).remove(u' ');
    const QByteArray sortKey = welshSortKey({key.lastName, key.firstName}) + '\0' + key.reference.toUtf8();
    return {key.id, sortKey, words.toUtf8(), key.locality, key.archived, key.stages};
}

bool PeopleIndex::before(const Entry& a, const Entry& b) {
    return a.sortKey != b.sortKey ? a.sortKey < b.sortKey : a.id < b.id;
}

void PeopleIndex::load() {
    if (m_loaded) return;
    m_loaded = true;
    for (const PersonKey& key : m_store.keys())
        m_entries.append(entryOf(key));
    std::sort(m_entries.begin(), m_entries.end(), before);
}

void PeopleIndex::refresh(const QList<ServiceUserId>& ids) {
    if (!m_loaded) return;
    const QSet<ServiceUserId> changed(ids.begin(), ids.end());
    m_entries.removeIf([&](const Entry& entry) { return changed.contains(entry.id); });
    const auto kept = m_entries.size();
    for (const ServiceUserId& id : changed)
        if (const auto key = m_store.key(id)) m_entries.append(entryOf(*key));
    std::sort(m_entries.begin() + kept, m_entries.end(), before);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + kept, m_entries.end(), before);
}

QList<PeopleIndex::Entry>::const_iterator PeopleIndex::placeAfter(const PeopleCursor& cursor) const {
    if (!cursor) return m_entries.begin();
    const auto key = m_store.key(*cursor);
    return key ? std::upper_bound(m_entries.begin(), m_entries.end(), entryOf(*key), before)
               : m_entries.begin();
}

PeoplePage PeopleIndex::search(const PeopleFilter& filter, const PeopleCursor& after, int limit,
                               QDate today) {
    load();
    const QByteArrayList wanted = searchWordsOf(filter.text);
    const auto start = placeAfter(after);
    PeoplePage page;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->archived != filter.archived ||
            (!filter.locality.isEmpty() && entry->locality != filter.locality))
            continue;
        if (!filter.stages.isEmpty() && !filter.stages.contains(stageOn(entry->stages, today))) continue;
        if (!holdsAllWords(entry->words, wanted)) continue;
        ++page.total;
        if (entry < start) continue;
        if (page.ids.size() < limit)
            page.ids.append(entry->id);
        else if (!page.next && limit > 0)
            page.next = page.ids.last();
    }
    return page;
}

QStringList PeopleIndex::localities() {
    load();
    QSet<QString> seen;
    for (const Entry& entry : m_entries)
        if (!entry.locality.isEmpty()) seen.insert(entry.locality);
    QStringList localities(seen.begin(), seen.end());
    std::sort(localities.begin(), localities.end(),
              [](const QString& a, const QString& b) { return welshSortKey(a) < welshSortKey(b); });
    return localities;
}

} // namespace aelwyd
