// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/keyfile.h"

#include <QHash>

namespace aelwyd {

class Database;

/// How users are and were called: the file of keys forgets who has left, the audit trail does not.
class UserNames {
  public:
    /// Not owned.
    explicit UserNames(Database& database)
        : m_database(database) {}
    QHash<QUuid, QString> all() const;
    /// Also of people of other offices, as their office's trail tells; empty for nobody who is known.
    QString of(const QUuid& user) const;
    /// What the trail is to tell of who comes in, so that other offices know the name; empty where it has.
    QByteArray toTell(const QUuid& user, const QString& name) const;
    /// Remembers everybody in the file of keys. Belongs into a transaction.
    void learn(const KeyFile& keys);

  private:
    QString told(const QUuid& user) const;
    Database& m_database;
};

} // namespace aelwyd
