// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/listandpages.h"

#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/listpane.h"
#include "ui/widgets/kit/pagecommand.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabWidget>

namespace aelwyd {

/// In pixels: the list, and a page that can be read beside it.
static constexpr int kLeastForListAndPage = ListPane::kWidth + 440;

ListAndPages::ListAndPages(QWidget* parent)
    : Page(parent) {}

/// The list first: so runs the order of Tab.
void ListAndPages::setParts(ListPane* pane, EmptyPage* nobody) {
    m_pane = pane;
    m_nobody = nobody;
    m_stack = new QStackedWidget;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pane);
    row->addWidget(m_stack, 1);
    m_stack->addWidget(nobody);
    setFocusProxy(pane);
}

void ListAndPages::addPage(QWidget* page) {
    m_stack->addWidget(page);
}

void ListAndPages::addCommand(const char* iconName, const QKeySequence& keys,
                              const std::function<void()>& run) {
    m_commands.append(pageCommand(this, iconName, keys, run));
}

bool ListAndPages::isInFront(const QWidget* page) const {
    return page && m_stack->currentWidget() == page;
}

void ListAndPages::bringForward(QWidget* page) {
    m_listFirst = page == m_nobody;
    m_stack->setCurrentWidget(page);
    share();
    emit placeChanged();
    emit undoScopeChanged();
}

void ListAndPages::share() {
    const bool narrow = width() < kLeastForListAndPage;
    const bool all = narrow || wantsAllRoom();
    const bool listAlone = narrow && m_listFirst;
    m_pane->setAlone(listAlone);
    m_pane->setVisible(m_listFirst || !all);
    m_stack->setVisible(!listAlone);
    setBackVisible(all);
}

void ListAndPages::goToList() {
    m_listFirst = true;
    share();
    m_pane->focusSearch();
}

/// Ctrl+Tab goes through the tabs of the page from beside it, too.
void ListAndPages::keyPressEvent(QKeyEvent* event) {
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const QWidget* page = m_stack ? m_stack->currentWidget() : nullptr;
    auto* tabs = page ? page->findChild<QTabWidget*>() : nullptr;
    if (!tabs || !tab || !(event->modifiers() & Qt::ControlModifier)) return Page::keyPressEvent(event);
    QObject* asIfThere = tabs;
    asIfThere->event(event);
}

void ListAndPages::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (m_pane) share();
}

} // namespace aelwyd
