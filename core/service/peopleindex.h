// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "core/storage/peoplestore.h"

#include <QHash>

namespace aelwyd {

/// Everybody in order, with the words by which they are found, in memory: nothing of it is ever written to
/// the file. At 25,685 people it takes about 6 MB.
class PeopleIndex {
  public:
    explicit PeopleIndex(PeopleStore store)
        : m_store(store) {}

    /// Brings the entries of these people up to date.
    void refresh(const QList<ServiceUserId>& ids);
    /// See PeopleService::search; `today` decides the stage of each package.
    PeoplePage search(const PeopleFilter& filter, const PeopleCursor& after, int limit, QDate today);
    QStringList localities();

  private:
    struct Entry {
        ServiceUserId id;
        QByteArray sortKey;
        QByteArray words;
        QString locality;
        bool archived;
        QList<StageChange> stages;
    };
    static Entry entryOf(const PersonKey& key);
    static bool before(const Entry& a, const Entry& b);
    void load();
    QList<Entry>::const_iterator placeAfter(const PeopleCursor& cursor) const;

    PeopleStore m_store;
    bool m_loaded = false;
    QList<Entry> m_entries;
};

} // namespace aelwyd
