// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stories/story.h"

#include <QHash>

namespace aelwyd {

class Database;

/// Stories, and who may see them: the SQL of the noun.
class StoryStore {
  public:
    explicit StoryStore(Database& database)
        : m_database(database) {}

    std::optional<Story> story(const StoryId& id) const;
    /// Latest first; without those put away.
    QList<Story> ofPerson(const ServiceUserId& person) const;
    QList<Story> all() const;
    /// Of these days, both included, earliest first; without those put away.
    QList<Story> between(QDate from, QDate to) const;
    void write(const Story& story);

    /// In the order in which they were written down.
    QList<ConsentEntry> consents(const StoryId& id) const;
    QHash<StoryId, QList<ConsentEntry>> allConsents() const;
    void add(const ConsentEntry& entry);

  private:
    QList<Story> list(const QByteArray& tail, const QList<QByteArray>& ids, const QList<QDate>& days) const;
    Database& m_database;
};

} // namespace aelwyd
