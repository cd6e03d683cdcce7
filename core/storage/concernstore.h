// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/concerns/concern.h"
#include "core/concerns/safeguarding.h"

namespace aelwyd {

class Database;
class SecretBytes;

/// Requests, unmet needs, complaints and compliments: the SQL of the noun.
class ConcernStore {
  public:
    explicit ConcernStore(Database& database)
        : m_database(database) {}

    std::optional<Concern> concern(const ConcernId& id) const;
    /// Latest first; without those put away.
    QList<Concern> ofPerson(const ServiceUserId& person) const;
    /// The same about nobody in particular.
    QList<Concern> ofNobody() const;
    /// By the day on which they were raised; without those put away.
    QList<Concern> all() const;
    /// Of them those without an answer by the end of `day`.
    QList<Concern> unanswered(QDate day) const;
    void write(const Concern& concern);

  private:
    QList<Concern> list(const QByteArray& tail, const QList<QByteArray>& ids,
                        const QList<QDate>& days = {}) const;
    Database& m_database;
};

/// Safeguarding concerns, apart from all others. With a key their words are sealed with it as they are
/// written, and opened as they are read; days and who raised it stay as they are.
class SafeguardingStore {
  public:
    /// Neither is owned; both must outlive the store. Null: words are written as they are.
    explicit SafeguardingStore(Database& database, const SecretBytes* key = nullptr)
        : m_database(database)
        , m_key(key) {}

    std::optional<SafeguardingConcern> concern(const SafeguardingId& id) const;
    /// Latest first.
    QList<SafeguardingConcern> ofPerson(const ServiceUserId& person) const;
    void write(const SafeguardingConcern& concern);
    /// The words that a row of this id kept in one, below one another; `kept` itself where they do not open.
    QString openedWords(const QString& kept, const SafeguardingId& id) const;
    /// Those whose words are not sealed.
    QList<SafeguardingId> inClear() const;

  private:
    QList<SafeguardingConcern> list(const QByteArray& tail, const QList<QByteArray>& ids) const;
    Database& m_database;
    const SecretBytes* m_key;
};

} // namespace aelwyd
