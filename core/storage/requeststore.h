// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/timerequest.h"

namespace aelwyd {

class Database;

/// What people would like to do with banked time.
class RequestStore {
  public:
    explicit RequestStore(Database& database)
        : m_database(database) {}
    std::optional<TimeRequest> request(const QUuid& id) const;
    /// By the day on which they were asked.
    QList<TimeRequest> ofPerson(const ServiceUserId& person) const;
    /// Everybody's that were not let go and have no visit that is planned or was made, in the same order.
    QList<TimeRequest> open() const;
    void write(const TimeRequest& request);

  private:
    Database& m_database;
};

} // namespace aelwyd
