// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mergehistories.h"

#include <map>

namespace aelwyd {

/// An agreed plan never changes: it holds what was there for those who agreed on it, whatever others wrote to
/// it who did not know. Nothing is owned.
class AgreedPlans {
  public:
    AgreedPlans(Database& database, LogReading& reading, RowHistories& histories)
        : m_database(database)
        , m_reading(reading)
        , m_histories(histories) {}
    /// The history of a row as far as it counts: of a row of an agreed plan what its agreement had seen.
    const RowHistory& of(const RowKey& key);
    /// Writes to a row of an agreed plan that its agreement had not seen.
    CommitMarks ignored(const RowKey& key);
    /// The rows of the plan that this row, an agreement, is about; empty for any other row.
    QList<RowKey> rowsAgreed(const RowKey& key);

  private:
    /// What an agreement had seen, itself included, and the histories that follow from that alone.
    struct Agreement {
        SeenVector seen;
        std::optional<RowHistories> histories;
    };
    Agreement* agreementOf(const RowKey& key);
    RowHistories& agreed(const QUuid& plan, Agreement& agreement);
    QUuid planOf(const RowKey& key);
    Database& m_database;
    LogReading& m_reading;
    RowHistories& m_histories;
    std::map<QUuid, std::optional<Agreement>> m_agreements;
};

} // namespace aelwyd
