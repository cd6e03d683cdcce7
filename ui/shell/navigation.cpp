// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/windowactions.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/page.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/taborder.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace aelwyd {

static constexpr int kWidth = 232;
static constexpr int kSideMargin = 15;
/// Between icon and word.
static constexpr int kGap = 10;
/// A greater number would not fit beside the icon.
static constexpr int kMostShown = 9;

/// At the upper end of the icon, clear of the name, however long that is; clicks go through it.
static PlainLabel* makeNumber(QToolButton* button) {
    auto* number = plainLabel({}, TextRole::Small);
    number->setObjectName(QStringLiteral("mark"));
    number->setAttribute(Qt::WA_TransparentForMouseEvents);
    number->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(25, 2, 0, 0);
    row->addWidget(number, 0, Qt::AlignLeft | Qt::AlignTop);
    number->hide();
    return number;
}

Navigation::Navigation(WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_find(makeButton("search"))
    , m_more(makeButton("ellipsis"))
    , m_scroll(scrolledColumn()) {
    setObjectName(QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kSideMargin, 12, 0, 8);
    auto* brand = plainLabel(QStringLiteral("Aelwyd"));
    brand->setProperty("tone", QStringLiteral("brand"));
    brand->setContentsMargins(8, 0, 0, 6);
    all->addWidget(brand);
    all->addWidget(m_scroll);
    m_column->addWidget(m_find);
    connect(m_find, &QToolButton::clicked, actions.find, &QAction::trigger);
    addFoot(actions);
}

/// All the buttons have room on a screen of 800 pixels, also while the foot of the window has something to
/// say. Where the window is too low for all the buttons, they keep their height and the column scrolls; the
/// bar stands in the margin, so that nothing beside it moves.
QScrollArea* Navigation::scrolledColumn() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kSideMargin, 0);
    for (QVBoxLayout* group : {m_column, m_foot})
        group->setSpacing(1);
    column->addLayout(m_column);
    column->addStretch(1);
    column->addLayout(m_foot);
    QScrollArea* area = scrolled(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QScrollBar* bar = area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, column, [column, bar](int, int most) {
        const int taken = most > 0 ? bar->sizeHint().width() : 0;
        column->setContentsMargins(0, 0, std::max(0, kSideMargin - taken), 0);
    });
    return area;
}

QToolButton* Navigation::makeButton(const char* iconName) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setIconSize({20 + kGap, 20});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void Navigation::addFoot(WindowActions& actions) {
    auto* language = makeButton("languages");
    language->setDefaultAction(actions.switchLanguage);
    auto* menu = new QMenu(m_more);
    menu->addActions({actions.undo, actions.redo});
    menu->addSeparator();
    menu->addAction(actions.printEverybody);
    menu->addSeparator();
    menu->addActions({actions.newAgency, actions.openFile, actions.openDemo});
    menu->addSeparator();
    menu->addActions({actions.lock, actions.shortcuts, actions.about, actions.quit});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_foot->addWidget(language);
    m_foot->addWidget(m_more);
}

void Navigation::addPage(const QString& id, const Page* page, bool atFoot) {
    QToolButton* button = makeButton(page->iconName());
    connect(button, &QToolButton::clicked, this, [this, id] { emit chosen(id); });
    if (atFoot)
        m_foot->insertWidget(m_foot->count() - 2, button);
    else
        m_column->addWidget(button);
    m_entries.insert(id, {button, page, makeNumber(button)});
    orderKeys();
    retranslate();
}

/// Each page comes with its button, and is made before the next; Tab goes through the buttons as they stand.
void Navigation::orderKeys() {
    QList<QWidget*> buttons;
    for (const QVBoxLayout* group : {m_column, m_foot})
        for (int place = 0; place < group->count(); ++place)
            buttons.append(group->itemAt(place)->widget());
    tabThrough(buttons.takeFirst(), buttons);
}

void Navigation::setMark(const QString& id, std::function<Mark()> mark) {
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) return;
    entry->mark = std::move(mark);
    showMark(*entry);
}

void Navigation::refreshMarks() {
    for (const Entry& entry : std::as_const(m_entries))
        showMark(entry);
}

void Navigation::showMark(const Entry& entry) {
    const Mark mark = entry.mark ? entry.mark() : Mark();
    const QString title = entry.page->title();
    entry.number->setText(mark.number > kMostShown ? QStringLiteral("%1+").arg(locale().toString(kMostShown))
                                                   : locale().toString(mark.number));
    entry.number->setVisible(mark.number > 0);
    entry.button->setToolTip(mark.words.toHtmlEscaped());
    entry.button->setAccessibleName(
        mark.words.isEmpty() ? title : tr("%1. %2", "a page, and what waits there").arg(title, mark.words));
}

/// The page in front is marked without making the button checkable, which would be read out as a check box.
void Navigation::setCurrent(const QString& id) {
    m_current = id;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        QToolButton* button = entry->button;
        const bool current = entry.key() == id;
        button->setProperty("current", current);
        button->setIcon(icon(entry->page->iconName(), current ? Tint::Accent : Tint::Ink));
        button->setAccessibleDescription(descriptionOf(entry.key()));
        if (current) m_scroll->ensureWidgetVisible(button, 0, 0);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

void Navigation::retranslate() {
    m_find->setText(tr("Find"));
    m_more->setText(tr("More"));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        entry->button->setText(entry->page->title());
        entry->button->setAccessibleDescription(descriptionOf(entry.key()));
        showMark(*entry);
    }
}

QString Navigation::descriptionOf(const QString& id) const {
    return id == m_current ? tr("This page is open.") : QString();
}

} // namespace aelwyd
