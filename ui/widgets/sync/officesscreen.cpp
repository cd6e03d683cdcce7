// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/officesscreen.h"

#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/wordtabs.h"
#include "ui/widgets/sync/computerstab.h"
#include "ui/widgets/sync/exchangetab.h"
#include "ui/widgets/sync/inboxtab.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTabBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

namespace aelwyd {

static const QStringList kParts{QStringLiteral("resolve"), QStringLiteral("exchange"),
                                QStringLiteral("computers")};

OfficesScreen::OfficesScreen(const OfficesDesks& desks, Questions& questions, QWidget* parent)
    : Page(parent)
    , m_desks(desks)
    , m_header(new PageHeader)
    , m_tabs(new WordTabs)
    , m_inbox(new InboxTab(desks.inbox, questions))
    , m_exchange(new ExchangeTab(desks.files, desks.folder, questions))
    , m_computers(new ComputersTab(desks.pairing, questions)) {
    for (QWidget* tab : QList<QWidget*>{m_inbox, m_exchange, m_computers})
        m_tabs->addScrolledPage(tab, {});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_tabs, 1);
    setAcceptDrops(true);
    connect(m_inbox, &InboxTab::said, this, &Page::said);
    connect(m_inbox, &InboxTab::placeAsked, this, &OfficesScreen::placeAsked);
    connect(m_exchange, &ExchangeTab::said, this, &Page::said);
    connect(m_exchange, &ExchangeTab::pairingAsked, this, [this] { goTo(kParts.last()); });
    connect(m_computers, &ComputersTab::said, this, &Page::said);
    connect(m_computers, &ComputersTab::filesAsked, this, [this] { goTo(kParts.at(1)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::placeChanged);
    connect(&desks.inbox, &InboxDesk::changed, this, &OfficesScreen::refresh);
    connect(&desks.folder, &FolderDesk::changed, this, &OfficesScreen::refresh);
    connect(&desks.files, &ExchangeDesk::changed, this, &OfficesScreen::refresh);
    retranslate();
}

QString OfficesScreen::title() const {
    return tr("Between offices");
}

QString OfficesScreen::place() const {
    return kParts.value(m_tabs->currentIndex());
}

void OfficesScreen::goTo(const QString& place) {
    if (place == QLatin1String("join")) {
        m_tabs->setCurrentIndex(static_cast<int>(kParts.size()) - 1);
        QTimer::singleShot(0, m_computers, &ComputersTab::join);
        return;
    }
    if (const auto part = kParts.indexOf(place); part >= 0) m_tabs->setCurrentIndex(static_cast<int>(part));
}

/// Only while it is seen: what is to be resolved is counted anew.
void OfficesScreen::refresh() {
    if (!isVisible()) return;
    m_header->setFacts({m_desks.folder.standing()});
    const int count = m_desks.inbox.count();
    m_tabs->setTabText(0, count == 0 ? tr("To resolve") : tr("To resolve (%1)").arg(count));
}

/// Whoever works alone sees first how to begin.
void OfficesScreen::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    const bool isFirst = !std::exchange(m_wasSeen, true);
    if (isFirst && !m_desks.files.canExchange() && m_desks.inbox.count() == 0)
        m_tabs->setCurrentWidget(m_tabs->widget(m_tabs->count() - 1));
    refresh();
}

static QString droppedFile(const QMimeData& data) {
    return data.urls().size() == 1 ? data.urls().first().toLocalFile() : QString();
}

void OfficesScreen::dragEnterEvent(QDragEnterEvent* event) {
    if (m_desks.files.canExchange() && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Later: whoever lets it go is not to be held by a dialog here.
void OfficesScreen::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    QTimer::singleShot(0, this, [this, path] {
        goTo(kParts.at(1));
        m_exchange->takeIn(path);
    });
}

void OfficesScreen::retranslate() {
    m_header->setTitle(title());
    m_tabs->setTabText(0, tr("To resolve"));
    m_tabs->setTabText(1, tr("Files and folder"));
    m_tabs->setTabText(2, tr("Computers"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of between offices"));
    refresh();
}

void OfficesScreen::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
