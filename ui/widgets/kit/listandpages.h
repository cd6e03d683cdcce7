// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kit/page.h"

#include <functional>

class QKeySequence;
class QStackedWidget;

namespace aelwyd {

class EmptyPage;
class ListPane;

/// A page of the window that has a list and, beside it, one of several pages; where there is too little room
/// for both, one of them.
class ListAndPages : public Page {
    Q_OBJECT
  public:
    QList<QAction*> commands() const override { return m_commands; }

  protected:
    explicit ListAndPages(QWidget* parent);

    /// First of all, and once; the page owns both. `nobody` stands beside the list until something is chosen.
    void setParts(ListPane* pane, EmptyPage* nobody);
    /// Owned by the page from now on.
    void addPage(QWidget* page);
    /// An action for the palette and the keyboard; its words follow when the page is worded.
    void addCommand(const char* iconName, const QKeySequence& keys, const std::function<void()>& run);
    void bringForward(QWidget* page);
    bool isInFront(const QWidget* page) const;
    /// Gives list and page their room; after what they need has changed.
    void share();
    /// The list alone where there is little room, and the focus in its search.
    void goToList();
    /// Whether the page in front needs the room of the list.
    virtual bool wantsAllRoom() const { return false; }
    /// Whether pages offer a way back to the list, which is hidden.
    virtual void setBackVisible(bool visible) = 0;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    ListPane* m_pane = nullptr;
    EmptyPage* m_nobody = nullptr;
    QStackedWidget* m_stack = nullptr;
    /// The list was asked for where there is room for the list or a page only.
    bool m_listFirst = true;
    QList<QAction*> m_commands;
};

} // namespace aelwyd
