// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

class QAction;

namespace aelwyd {

class Workspace;
class Page;

/// Leads Undo and Redo to the page in front: what is being typed is written first, then its latest step is
/// taken back.
class UndoActions final : public QObject {
    Q_OBJECT
  public:
    UndoActions(Workspace& workspace, QAction* undo, QAction* redo, QObject* parent);
    /// Nothing is owned; null: no page.
    void setPage(Page* page);
    /// Words the actions and enables what can be done.
    void refresh();

  signals:
    /// What was done or why not, in words.
    void said(const QString& sentence);

  private:
    void step(bool back);
    QUuid scope() const;
    Workspace& m_workspace;
    QAction* m_undo;
    QAction* m_redo;
    Page* m_page = nullptr;
};

} // namespace aelwyd
