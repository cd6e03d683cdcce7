// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

namespace aelwyd {

class Database;

/// Care workers and the decisions about their experience: the SQL of the noun.
class WorkerStore {
  public:
    explicit WorkerStore(Database& database)
        : m_database(database) {}

    QList<CareWorkerId> ids() const;
    std::optional<CareWorker> worker(const CareWorkerId& id) const;
    std::optional<CareWorkerId> byReference(const QString& reference) const;
    void write(const CareWorker& worker);
    QList<RagDecision> experienceHistory(const CareWorkerId& id) const;
    void addExperience(const CareWorkerId& id, const RagDecision& decision);

  private:
    Database& m_database;
};

} // namespace aelwyd
