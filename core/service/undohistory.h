// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/storage/recorder.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace aelwyd {

/// One step that can be taken back: the row changes that lead back, in the order in which they were noted.
struct UndoStep {
    Operation operation;
    QString coalesce;
    QDateTime at;
    QList<RowChange> changes;
};

/// The steps of one scope. Keeps rows and ids, never pointers; in memory only, for as long as the file is
/// open.
struct UndoStacks {
    QList<UndoStep> undo;
    QList<UndoStep> redo;

    /// A new step: joined to the one before if both have the same `coalesce` and are at most two seconds
    /// apart.
    void add(UndoStep step);
    /// Something else has changed these records: the steps that touched them, and all before those, can no
    /// longer be replayed.
    void dropTouched(const QSet<QUuid>& records, const QSet<QUuid>& owners);
};

class UndoHistory {
  public:
    explicit UndoHistory(Database& database)
        : recorder(database) {}
    UndoStacks& of(const QUuid& scope) { return m_stacks[scope]; }
    void forget(const QUuid& scope) { m_stacks.remove(scope); }
    void forgetAll() { m_stacks.clear(); }
    /// `rows` were changed by a step of `scope` (null: by none that is kept). Steps of the others that would
    /// overwrite or orphan them are dropped.
    void noteChanged(const QList<RowChange>& rows, const QUuid& scope);

    Recorder recorder;
    /// How many transactions are running inside one another.
    int depth = 0;

  private:
    QHash<QUuid, UndoStacks> m_stacks;
};

} // namespace aelwyd
