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
    /// Remembers everybody in the file of keys. Belongs into a transaction.
    void learn(const KeyFile& keys);

  private:
    Database& m_database;
};

} // namespace aelwyd
