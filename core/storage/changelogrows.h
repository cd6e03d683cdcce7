// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelogtables.h"

#include <QHash>
#include <optional>

namespace aelwyd {

class Database;

/// A register of a row, and what it holds in the canonical encoding.
struct RegisterValue {
    quint16 number = 0;
    QByteArray value;
    friend bool operator==(const RegisterValue&, const RegisterValue&) = default;
};

/// All registers of a mask, one bit each.
inline constexpr quint64 kAllRegisters = ~quint64(0);
inline quint64 registerBit(quint16 number) {
    return quint64(1) << number;
}

/// Rows of tables that travel, read and written register by register. A row is named by the 16 bytes of its
/// id. The database is not owned. What the file refuses is SQLite::Exception.
class SyncRows {
  public:
    explicit SyncRows(Database& database)
        : m_database(database) {}
    /// The registers of `mask`, in the order of the table; nothing if the row is not there.
    std::optional<QList<RegisterValue>> read(const SyncTable& table, const QByteArray& row,
                                             quint64 mask = kAllRegisters);
    /// What a row holds as one text (imageSql); empty if it is not there.
    QByteArray image(const SyncTable& table, const QByteArray& row);
    bool isThere(const SyncTable& table, const QByteArray& row);
    /// What a register holds in a row that is added without saying anything of it.
    const QByteArray& unsaid(const SyncTable& table, quint16 number);
    /// Registers that are not named hold what is unsaid.
    void add(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values);
    void change(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values);
    void remove(const SyncTable& table, const QByteArray& row);

  private:
    const QHash<quint16, QByteArray>& unsaidOf(const SyncTable& table);
    void run(const QByteArray& sql, const SyncTable& table, const QByteArray& row,
             const QList<RegisterValue>& values);
    void changeMany(const SyncTable& table, const QByteArray& row, const QList<RegisterValue>& values);
    Database& m_database;
    /// By table and registers.
    QHash<std::pair<quint16, quint64>, QByteArray> m_selects;
    QHash<std::pair<quint16, quint64>, QByteArray> m_changes;
};

} // namespace aelwyd
