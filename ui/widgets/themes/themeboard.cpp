// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/themeboard.h"

#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/dragscroller.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/themes/cardcolumn.h"
#include "ui/widgets/themes/carddialog.h"
#include "ui/widgets/themes/themedialog.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

static QString kindFilterWord(const QString& code) {
    const auto kind = fromCode<CardKind>(code);
    return kind ? wording::word(*kind) : ThemeBoard::tr("All cards");
}

/// A name of people's own in a menu: an ampersand is one.
static QString inMenu(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

ThemeBoard::ThemeBoard(ThemesDesk& desk, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_questions(questions)
    , m_kind(new CodeBox(&kindFilterWord))
    , m_move(plainButton({}, "arrow-right"))
    , m_theme(plainButton({}, "plus"))
    , m_card(linkButton({}, "file-plus"))
    , m_scroll(new QScrollArea)
    , m_dragged(new DragScroller(*m_scroll))
    , m_row(nullptr) {
    buildTools();
    auto* tools = new QHBoxLayout;
    for (QWidget* each : QList<QWidget*>{m_kind, m_move, m_theme, m_card})
        tools->addWidget(each);
    tools->addStretch(1);
    auto* columns = new QWidget;
    m_row = new QHBoxLayout(columns);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    m_row->addStretch(1);
    m_scroll->setWidget(columns);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 8, 28, 16);
    all->setSpacing(12);
    all->addLayout(tools);
    all->addWidget(m_scroll, 1);
    setFocusProxy(m_kind);
    retranslate();
}

void ThemeBoard::buildTools() {
    QStringList codes{QString()};
    for (const char* code : CodeList<CardKind>::codes)
        codes.append(QLatin1String(code));
    m_kind->setCodes(codes);
    connect(m_kind, &CodeBox::chosen, this,
            [this](const QString& code) { m_desk.setKind(fromCode<CardKind>(code)); });
    connect(m_move, &QPushButton::clicked, this,
            [this] { openMenu(m_move->mapToGlobal(QPoint(0, m_move->height()))); });
    connect(m_theme, &QPushButton::clicked, this, [this] { edit({}, chosen()); });
    connect(m_card, &QPushButton::clicked, this, &ThemeBoard::addCard);
}

CardColumn* ThemeBoard::makeColumn(const BoardPlace& place) {
    auto* column = new CardColumn(m_desk, place);
    m_dragged->watch(*column->list().viewport());
    connect(column, &CardColumn::picked, this, [this, column] { keepOnly(*column); });
    connect(column, &CardColumn::dropped, this,
            [this, place](const QList<QUuid>& cards) { m_desk.lay(cards, place); });
    connect(column, &CardColumn::menuAsked, this, &ThemeBoard::openMenu);
    connect(column, &CardColumn::editAsked, this, [this, column] { editColumn(*column); });
    return column;
}

void ThemeBoard::rebuild(const QList<BoardPlace>& places) {
    for (CardColumn* column : std::as_const(m_columns)) {
        column->hide();
        column->deleteLater();
    }
    m_columns.clear();
    for (const BoardPlace& place : places) {
        m_columns.append(makeColumn(place));
        m_row->insertWidget(m_columns.size() - 1, m_columns.last());
    }
}

void ThemeBoard::refresh() {
    const auto places = m_desk.places();
    QList<BoardPlace> shown;
    for (const CardColumn* column : std::as_const(m_columns))
        shown.append(column->place());
    if (shown != places) rebuild(places);
    for (CardColumn* column : std::as_const(m_columns))
        column->refresh();
    m_move->setEnabled(!chosen().isEmpty());
}

/// Cards are chosen in one column at a time.
void ThemeBoard::keepOnly(const CardColumn& chosenIn) {
    for (CardColumn* column : std::as_const(m_columns))
        if (column != &chosenIn) column->chooseNone();
    m_move->setEnabled(true);
}

QList<QUuid> ThemeBoard::chosen() const {
    QList<QUuid> cards;
    for (const CardColumn* column : m_columns)
        cards += column->chosen();
    return cards;
}

/// The column of the cards that are chosen; none: nullptr.
CardColumn* ThemeBoard::chosenColumn() const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [](const CardColumn* column) { return !column->chosen().isEmpty(); });
    return found == m_columns.end() ? nullptr : *found;
}

void ThemeBoard::move(const BoardPlace& place) {
    const auto cards = chosen();
    CardColumn* from = chosenColumn();
    if (!from) return;
    const int row = from->firstChosen();
    const Problems problems = m_desk.lay(cards, place);
    if (!problems.isEmpty()) return emit said(wording::messages(problems));
    from->choose(row);
    emit said(tr("Cards moved: %1. Now in: %2").arg(cards.size()).arg(m_desk.name(place)));
}

void ThemeBoard::fill(QMenu& menu) {
    const CardColumn* from = chosenColumn();
    for (const BoardPlace& place : m_desk.places())
        if (!from || place != from->place())
            menu.addAction(inMenu(tr("Move to: %1").arg(m_desk.name(place))), this,
                           [this, place] { move(place); });
    menu.addAction(tr("Move to a new theme…"), this, [this] { edit({}, chosen()); });
    menu.addSeparator();
    auto* reworded = menu.addAction(tr("Change the words of the card…"), this, &ThemeBoard::reword);
    reworded->setEnabled(chosen().size() == 1);
    if (!m_desk.mayTrace()) return;
    auto* traced = menu.addAction(tr("Whose card is it?"), this, &ThemeBoard::trace);
    traced->setEnabled(chosen().size() == 1);
}

void ThemeBoard::openMenu(const QPoint& at) {
    if (chosen().isEmpty()) return;
    QMenu menu(this);
    fill(menu);
    menu.exec(at);
}

void ThemeBoard::edit(const ChangeTheme& theme, const QList<QUuid>& cards) {
    const CardColumn* from = cards.isEmpty() ? nullptr : chosenColumn();
    const BoardPlace place = from ? from->place() : BoardPlace();
    const int row = from ? from->firstChosen() : 0;
    const bool kept = ThemeDialog(m_desk, theme, cards, this).exec() == QDialog::Accepted;
    if (from && kept) goOnIn(place, row);
}

/// A new theme is a new column, for which all of them are made anew.
void ThemeBoard::goOnIn(const BoardPlace& place, int row) {
    for (CardColumn* column : std::as_const(m_columns))
        if (column->place() == place) column->choose(row);
}

void ThemeBoard::editColumn(const CardColumn& column) {
    if (!m_desk.round() || !column.place().theme) return;
    if (const ChangeTheme* theme = themeIn(*m_desk.round(), *column.place().theme)) edit(*theme, {});
}

void ThemeBoard::reword() {
    const auto cards = chosen();
    if (cards.size() != 1 || !m_desk.round()) return;
    for (const ThemeCard& card : m_desk.round()->cards)
        if (card.id == cards.first()) {
            CardDialog(m_desk, card, this).exec();
            return;
        }
}

void ThemeBoard::addCard() {
    CardDialog(m_desk, {}, this).exec();
}

/// Only after it was asked for: the board itself never says.
void ThemeBoard::trace() {
    const auto origin = m_desk.trace(chosen().value(0));
    const QString answer = origin
                               ? QStringLiteral("%1 (%2)").arg(origin.value().name, origin.value().reference)
                               : tr("Nobody knows: it came on paper, or their records were erased.");
    m_questions.tell(tr("Whose card is it?"), answer);
}

void ThemeBoard::retranslate() {
    m_kind->setAccessibleName(tr("Which cards are shown"));
    m_move->setText(tr("Move to…"));
    m_theme->setText(tr("New theme…"));
    m_card->setText(tr("Add a card from paper…"));
    refresh();
}

} // namespace aelwyd
