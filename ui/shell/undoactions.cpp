// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "core/service/workspace.h"
#include "ui/presentation/wording/operations.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/page.h"

#include <QAction>

namespace aelwyd {

UndoActions::UndoActions(Workspace& workspace, QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undo(undo)
    , m_redo(redo) {
    connect(undo, &QAction::triggered, this, [this] { step(true); });
    connect(redo, &QAction::triggered, this, [this] { step(false); });
    connect(&workspace, &Workspace::changed, this, &UndoActions::refresh);
    refresh();
}

void UndoActions::setPage(Page* page) {
    if (m_page) m_page->disconnect(this);
    m_page = page;
    if (page) connect(page, &Page::undoScopeChanged, this, &UndoActions::refresh);
    refresh();
}

QUuid UndoActions::scope() const {
    return m_page ? m_page->undoScope() : QUuid();
}

void UndoActions::refresh() {
    const QUuid now = scope();
    const bool canUndo = !now.isNull() && m_workspace.canUndo(now);
    const bool canRedo = !now.isNull() && m_workspace.canRedo(now);
    m_undo->setText(canUndo ? wording::undoText(m_workspace.nextUndo(now)) : tr("Undo"));
    m_redo->setText(canRedo ? wording::redoText(m_workspace.nextRedo(now)) : tr("Redo"));
}

void UndoActions::step(bool back) {
    if (m_page && !m_page->flush()) return;
    const QUuid now = scope();
    if (now.isNull()) return;
    const auto done = back ? m_workspace.undo(now) : m_workspace.redo(now);
    if (!done) emit said(wording::messages(done.problems()));
    refresh();
}

} // namespace aelwyd
