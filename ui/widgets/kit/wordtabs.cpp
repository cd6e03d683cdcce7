// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/wordtabs.h"

#include "ui/widgets/kit/scrolled.h"

#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace aelwyd {

WordTabs::WordTabs(QWidget* parent)
    : QTabWidget(parent) {
    setDocumentMode(false);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setUsesScrollButtons(true);
    tabBar()->setCursor(Qt::PointingHandCursor);
}

int WordTabs::addScrolledPage(QWidget* page, const QString& text) {
    auto* framed = new QWidget;
    auto* margins = new QVBoxLayout(framed);
    margins->setContentsMargins(28, 20, 28, 28);
    margins->addWidget(page);
    margins->addStretch(1);
    return addTab(scrolled(framed), text);
}

} // namespace aelwyd
