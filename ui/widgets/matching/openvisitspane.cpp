// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/openvisitspane.h"

#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/matching/matchdelegates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

constexpr int kPaneWidth = 304;

} // namespace

OpenVisitsPane::OpenVisitsPane(OpenVisitsModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(plainLabel({}, TextRole::CardTitle))
    , m_week(plainLabel({}, TextRole::Body))
    , m_other(linkButton({}, "search")) {
    setObjectName(QStringLiteral("listPane"));
    setFixedWidth(kPaneWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(makeList(), 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_other);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_other, &QPushButton::clicked, this, &OpenVisitsPane::otherTimeAsked);
    connect(&model, &OpenVisitsModel::refreshed, this, &OpenVisitsPane::show);
    setFocusProxy(m_view);
    retranslate();
}

QWidget* OpenVisitsPane::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(20, 0, 12, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    m_before = iconButton("chevron-left");
    m_after = iconButton("chevron-right");
    row->addWidget(m_title, 1);
    row->addWidget(m_before);
    row->addWidget(m_after);
    column->addLayout(row);
    column->addWidget(m_week);
    connect(m_before, &QToolButton::clicked, this, [this] { moveWeek(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { moveWeek(1); });
    return head;
}

QWidget* OpenVisitsPane::makeList() {
    m_view = new QListView;
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new OpenVisitDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_empty = new EmptyPage("circle-check");
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!m_marking) choose(now.row(), false);
            });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& at) { choose(at.row(), false); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& at) { choose(at.row(), true); });
    return m_stack;
}

void OpenVisitsPane::moveWeek(int weeks) {
    m_model.begin(m_model.monday().addDays(7 * weeks));
}

void OpenVisitsPane::choose(int row, bool enter) {
    const OpenVisit* open = m_model.at(row);
    if (!open) return;
    m_marked = open->visit.id;
    emit chosen(*m_marked, enter);
}

void OpenVisitsPane::chooseFirst() {
    if (m_model.at(0)) m_view->setCurrentIndex(m_model.index(0));
}

void OpenVisitsPane::mark(const std::optional<VisitId>& visit) {
    m_marked = visit;
    m_marking = true;
    const int row = visit ? m_model.rowOf(*visit) : -1;
    m_view->setCurrentIndex(m_model.index(row));
    if (row >= 0) m_view->scrollTo(m_model.index(row));
    m_marking = false;
}

void OpenVisitsPane::show() {
    const int total = m_model.rowCount();
    m_week->setText(tr("Week from %1").arg(wording::shortDate(m_model.monday())));
    m_stack->setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    mark(m_marked);
}

void OpenVisitsPane::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void OpenVisitsPane::retranslate() {
    m_title->setText(tr("Open visits"));
    m_view->setAccessibleName(tr("Open visits"));
    setButtonName(m_before, tr("The week before"));
    setButtonName(m_after, tr("The week after"));
    m_empty->setWords(tr("Everybody is provided for"),
                      tr("Visits that have nobody, or that break a rule, will be listed here."));
    m_other->setText(tr("Look for another time"));
    if (m_model.monday().isValid()) show();
}

} // namespace aelwyd
