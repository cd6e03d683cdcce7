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

} // namespace aelwyd
