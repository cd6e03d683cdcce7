// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/audit.h"

namespace aelwyd {

class Database;

/// How far the audit trails of other computers had come when this copy last looked: what is met later must go
/// on from there. The database is not owned.
class TrailMemory {
  public:
    explicit TrailMemory(Database& database)
        : m_database(database) {}
    /// Once for each chain.
    QList<AuditHead> heads() const;
    /// Remembers to where the chains have gone on, but that of `own`. One that has another history now, or
    /// has lost its end, is remembered as it was. In a transaction, after others' commits came in.
    void learn(const QUuid& own);
    /// What is remembered and was not told yet; it counts as told from then on. In a transaction.
    QList<AuditHead> takeUntold();
    /// Without those whose entries are here and no part of the trail, because they came after their device
    /// was shut out.
    QList<AuditHead> withoutShutOut(QList<AuditHead> heads) const;

  private:
    Database& m_database;
};

} // namespace aelwyd
