// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogreading.h"
#include "core/storage/changelogrows.h"

namespace aelwyd {

/// What rows hold by their histories. Nothing is owned.
class RowShowing {
  public:
    RowShowing(LogReading& reading, SyncRows& rows)
        : m_reading(reading)
        , m_rows(rows) {}
    /// All values that a register has at once, of one whose history is known.
    QList<RegisterVersion> versions(const RowHistory& history, const RowKey& key, quint16 registerNumber);
    QByteArray value(const RowHistory& history, const RowKey& key, const SyncRegister& one);
    /// Every register that does not hold what is unsaid.
    QList<RegisterValue> whole(const RowHistory& history, const RowKey& key);

  private:
    LogReading& m_reading;
    SyncRows& m_rows;
};

/// Rebuilds every row that travels from the log, and compares; also whether the commits still have their
/// hashes. Names of tables that are not what the log says ("sync_commit": the log itself). Rows that were
/// written since the last commit are left out. Changes nothing.
QStringList tablesUnlikeLog(Database& database);

} // namespace aelwyd
