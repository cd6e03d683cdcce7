// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekcell.h"

#include "ui/presentation/visits/personvisits.h"
#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/scrolled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

WeekCell::WeekCell(WeekDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_close(iconButton("x")) {
    setFixedWidth(320);
    addToHead(m_close);
    auto* content = new QWidget;
    (new QVBoxLayout(content))->setContentsMargins(0, 0, 0, 0);
    content->layout()->setSpacing(10);
    body()->addWidget(scrolled(content), 1);
    m_list = content;
    connect(m_close, &QToolButton::clicked, this, &WeekCell::closed);
    hide();
    retranslate();
}

void WeekCell::show(int row, int column) {
    m_row = m_desk.model().row(row).id;
    m_day = m_desk.model().dayOf(column);
    fill(row);
    setVisible(true);
    if (m_first) m_first->setFocus();
}

void WeekCell::leave() {
    m_day = {};
    hide();
}

int WeekCell::currentRow() const {
    const WeekModel& model = m_desk.model();
    if (!m_day.isValid() || mondayOf(m_day) != m_desk.monday()) return -1;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.row(row).id == m_row) return row;
    return -1;
}

void WeekCell::refresh() {
    if (isHidden()) return;
    const int row = currentRow();
    row < 0 ? leave() : fill(row);
}

void WeekCell::fill(int row) {
    setTitle(m_desk.model().row(row).name + u'\n' + wording::dayAndDate(m_day));
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_first = nullptr;
    for (const WeekBlock& block : m_desk.model().blocks(row, int(m_desk.monday().daysTo(m_day))))
        column->addWidget(lineOf(block));
    column->addStretch(1);
}

/// The visit itself opens; what is mostly wanted stands beside it.
QWidget* WeekCell::lineOf(const WeekBlock& block) {
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString words = spokenBlock(block);
    auto* what = wrappedLabel(words);
    auto* open = linkButton(tr("Open"));
    open->setAccessibleName(tr("Open: %1").arg(words));
    if (!m_first) m_first = open;
    auto* allocate = iconButton("heart-handshake", tr("Find who fits best: %1").arg(words));
    allocate->setEnabled(block.state == VisitState::Planned);
    auto* person = iconButton("user", tr("Open the person's visits: %1").arg(words));
    auto* actions = new QHBoxLayout;
    for (QWidget* button : QList<QWidget*>{open, allocate, person})
        actions->addWidget(button);
    actions->addStretch(1);
    column->addWidget(what);
    column->addLayout(actions);
    connect(open, &QPushButton::clicked, this, [this, id = block.visit] { emit opened(id); });
    connect(allocate, &QToolButton::clicked, this,
            [this, id = block.visit] { emit placeAsked(QStringLiteral("matching:visit/") + id.toString()); });
    connect(person, &QToolButton::clicked, this, [this, id = block.visit] {
        if (const auto visit = m_desk.visit(id)) emit placeAsked(m_desk.placeOf(*visit));
    });
    return line;
}

void WeekCell::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closed();
    Card::keyPressEvent(event);
}

void WeekCell::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WeekCell::retranslate() {
    setButtonName(m_close, tr("Close the list"));
    refresh();
}

} // namespace aelwyd
