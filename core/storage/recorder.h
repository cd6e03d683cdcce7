// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"

#include <QByteArray>

namespace aelwyd {

class Database;

/// One changed row, with the statement that takes the change back (empty for ledgers, which cannot be taken
/// back). `announced.id` is null when another row of the same change speaks for it.
struct RowChange {
    QByteArray table;
    QByteArray row;
    char kind = 'U';
    QByteArray undo;
    Change announced;
};

/// Within one transaction of the bulk work that nobody may undo: visits that are added are noted once at the
/// end, from what the log has noted of them, instead of one by one. A transaction that is taken back leaves
/// no trace of it; where changes are noted for undo, it does nothing.
class LaterNotes {
  public:
    /// The database, in a transaction, is not owned.
    explicit LaterNotes(Database& database);
    /// Must be called before the transaction is kept.
    void settle();

  private:
    Database& m_database;
    bool m_isOn = false;
    qint64 m_since = 0;
};

/// Triggers of this connection that note every changed row, whoever changes it; a row written with its old
/// values is no change.
class Recorder {
  public:
    /// Puts the triggers in, unless an earlier recorder has. The database is not owned.
    explicit Recorder(Database& database);
    /// Whether changes are noted with the statement that takes them back: bulk work that nobody may undo is
    /// spared it. Holds until it is said otherwise; wanted at first.
    void noteUndo(bool wanted);
    /// What was noted since the last take, in the order in which it happened; the notes are gone.
    QList<RowChange> take();

  private:
    Database& m_database;
};

} // namespace aelwyd
