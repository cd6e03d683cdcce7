// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/undohistory.h"

namespace aelwyd {

namespace {

constexpr qint64 kJoinWithinMilliseconds = 2000;
constexpr qsizetype kMostSteps = 500;

bool joins(const UndoStep& before, const UndoStep& step) {
    return !step.coalesce.isEmpty() && before.coalesce == step.coalesce &&
           qAbs(before.at.msecsTo(step.at)) <= kJoinWithinMilliseconds;
}

/// The oldest values of a row win, so an update of a row that the step has already noted adds nothing.
bool isNotedAlready(const QList<RowChange>& noted, const RowChange& change) {
    return change.kind == 'U' && std::any_of(noted.begin(), noted.end(), [&](const RowChange& c) {
               return c.table == change.table && c.row == change.row && c.kind != 'D';
           });
}

/// Whether replaying `step` would overwrite one of `records`, or take away the record that one of `owners`
/// names.
bool touches(const UndoStep& step, const QSet<QUuid>& records, const QSet<QUuid>& owners) {
    return std::any_of(step.changes.begin(), step.changes.end(), [&](const RowChange& change) {
        const QUuid& id = change.announced.id;
        return records.contains(id) || (change.kind == 'I' && owners.contains(id));
    });
}

void dropThrough(QList<UndoStep>& steps, const QSet<QUuid>& records, const QSet<QUuid>& owners) {
    for (auto i = steps.size() - 1; i >= 0; --i)
        if (touches(steps[i], records, owners)) return steps.remove(0, i + 1);
}

} // namespace

void UndoStacks::add(UndoStep step) {
    redo.clear();
    if (undo.isEmpty() || !joins(undo.last(), step)) {
        undo.append(std::move(step));
        if (undo.size() > kMostSteps) undo.removeFirst();
        return;
    }
    UndoStep& before = undo.last();
    before.at = step.at;
    for (const RowChange& change : step.changes)
        if (!isNotedAlready(before.changes, change)) before.changes.append(change);
}

void UndoStacks::dropTouched(const QSet<QUuid>& records, const QSet<QUuid>& owners) {
    dropThrough(undo, records, owners);
    dropThrough(redo, records, owners);
}

void UndoHistory::noteChanged(const QList<RowChange>& rows, const QUuid& scope) {
    if (m_stacks.isEmpty()) return;
    QSet<QUuid> records, owners;
    for (const RowChange& row : rows) {
        if (row.announced.id.isNull()) continue;
        records.insert(row.announced.id);
        owners.insert(row.announced.owner);
    }
    for (auto stacks = m_stacks.begin(); stacks != m_stacks.end(); ++stacks)
        if (scope.isNull() || stacks.key() != scope) stacks->dropTouched(records, owners);
}

} // namespace aelwyd
