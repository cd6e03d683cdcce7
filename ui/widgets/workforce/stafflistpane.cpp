// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/stafflistpane.h"

#include "core/base/text.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/personrowdelegate.h"
#include "ui/widgets/kit/searchfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

constexpr int kStaffPaneWidth = 304;
constexpr int kStaffPaneMargin = 16;

QString viewWords(const QString& code) {
    switch (fromCode<StaffView>(code).value_or(StaffView::Everybody)) {
    case StaffView::Everybody:
        return StaffListPane::tr("Everybody");
    case StaffView::DueNow:
        return StaffListPane::tr("Due now");
    case StaffView::Left:
        return StaffListPane::tr("Left");
    }
    return {};
}

QStringList viewCodes() {
    QStringList codes;
    for (const StaffView view : allOf<StaffView>())
        codes.append(toCode(view));
    return codes;
}

QString staffLocalityWords(const QString& locality) {
    return locality.isEmpty() ? StaffListPane::tr("All localities") : withVisibleControls(locality);
}

} // namespace

StaffListPane::StaffListPane(StaffDesk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("listPane"));
    setAlone(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    column->addWidget(makeList(), 1);
    connectList();
    setFocusProxy(m_search);
    retranslate();
}

QWidget* StaffListPane::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kStaffPaneMargin + 4, 0, kStaffPaneMargin, 0);
    m_title = plainLabel({}, TextRole::Title);
    m_add = iconButton("plus");
    row->addWidget(m_title, 1);
    row->addWidget(m_add);
    return head;
}

QWidget* StaffListPane::makeFilters() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kStaffPaneMargin, 0, kStaffPaneMargin, 0);
    column->setSpacing(8);
    m_search = new SearchField;
    m_view = new CodeBox(viewWords);
    m_view->setCodes(viewCodes());
    m_locality = new CodeBox(staffLocalityWords);
    m_locality->setCodes({QString()});
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_view, 1);
    choices->addWidget(m_locality, 1);
    m_unfinished = linkButton({}, "pencil");
    m_unfinished->hide();
    m_training = linkButton({}, "graduation-cap");
    m_total = plainLabel({}, TextRole::Small);
    m_total->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_search);
    column->addLayout(choices);
    column->addWidget(m_training, 0, Qt::AlignLeft);
    column->addWidget(m_unfinished);
    column->addWidget(m_total);
    return box;
}

QWidget* StaffListPane::makeList() {
    m_list = new QListView;
    m_list->setModel(&m_desk.list());
    m_list->setItemDelegate(new PersonRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_search->steer(m_list);
    m_empty = new EmptyPage("id-card");
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void StaffListPane::connectList() {
    connect(m_add, &QToolButton::clicked, this, &StaffListPane::addAsked);
    connect(m_unfinished, &QPushButton::clicked, this, &StaffListPane::addAsked);
    connect(m_training, &QPushButton::clicked, this, &StaffListPane::trainingAsked);
    connect(m_search, &QLineEdit::textChanged, this, &StaffListPane::search);
    connect(m_search, &SearchField::moved, this, [this](int row) {
        if (!m_alone) choose(row, false);
    });
    connect(m_search, &SearchField::entered, this, [this](int row) { choose(row, true); });
    connect(m_view, &CodeBox::chosen, this, &StaffListPane::search);
    connect(m_locality, &CodeBox::chosen, this, &StaffListPane::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (m_list->hasFocus() && !m_alone) choose(now.row(), false);
            });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) { choose(at.row(), false); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& at) { choose(at.row(), true); });
    connect(m_empty, &EmptyPage::firstStep, this,
            [this] { m_desk.list().isNarrowed() ? widen() : emit addAsked(); });
    connect(&m_desk.list(), &QAbstractItemModel::modelReset, this, [this] {
        showTotal();
        mark(m_desk.current());
    });
    connect(&m_desk.list(), &QAbstractItemModel::modelReset, this, &StaffListPane::refreshLocalities);
    connect(&m_desk.list(), &QAbstractItemModel::dataChanged, this, &StaffListPane::refreshLocalities);
}

void StaffListPane::load() {
    m_desk.list().load();
}

void StaffListPane::setAlone(bool alone) {
    m_alone = alone;
    setMinimumWidth(kStaffPaneWidth);
    setMaximumWidth(alone ? QWIDGETSIZE_MAX : kStaffPaneWidth);
}

void StaffListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void StaffListPane::mark(const std::optional<CareWorkerId>& id) {
    const int row = id ? m_desk.list().rowOf(*id) : -1;
    m_list->setCurrentIndex(m_desk.list().index(row));
    if (row >= 0) m_list->scrollTo(m_desk.list().index(row));
}

void StaffListPane::offerUnfinished(bool offer) {
    m_unfinished->setVisible(offer && m_desk.newcomer().hasUnfinishedNew());
}

void StaffListPane::choose(int row, bool enter) {
    if (const auto id = m_desk.list().idAt(row)) emit chosen(*id, enter);
}

void StaffListPane::search() {
    m_desk.list().setFilter(m_search->text(), m_locality->code(),
                            fromCode<StaffView>(m_view->code()).value_or(StaffView::Everybody));
    const auto current = m_desk.current();
    const int row = m_search->text().isEmpty() && current ? m_desk.list().rowOf(*current) : 0;
    m_list->setCurrentIndex(m_desk.list().index(row));
}

void StaffListPane::widen() {
    m_view->setCode(toCode(StaffView::Everybody));
    m_locality->setCode({});
    m_search->clear();
    search();
    m_search->setFocus();
}

void StaffListPane::showTotal() {
    const int total = m_desk.list().rowCount();
    m_total->setText(total == 1 ? tr("1 worker") : tr("Workers: %1").arg(locale().toString(total)));
    m_total->setVisible(total > 0);
    m_stack->setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    showEmptyWords();
}

void StaffListPane::showEmptyWords() {
    const StaffListModel& list = m_desk.list();
    if (!list.isNarrowed()) {
        m_empty->setWords(tr("Nobody here yet"), tr("The care workers of the agency will be listed here."));
        m_empty->setFirstStep(tr("Add a worker"), "user-plus");
        return;
    }
    if (list.view() == StaffView::DueNow && m_search->text().isEmpty())
        m_empty->setWords(tr("Nothing is due now"), tr("Nobody's reviews, checks or meetings are late."));
    else
        m_empty->setWords(tr("Nobody found"),
                          tr("Search for a name, a reference or a locality; accents do not matter."));
    m_empty->setFirstStep(tr("Show everybody"), "id-card");
}

void StaffListPane::refreshLocalities() {
    const QString chosen = m_locality->code();
    m_locality->setCodes(QStringList{QString()} + m_desk.localities());
    m_locality->setCode(chosen);
}

void StaffListPane::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void StaffListPane::retranslate() {
    m_title->setText(tr("Staff"));
    setButtonName(m_add, tr("Add a worker"));
    m_search->setWords(tr("Name, number or locality"), tr("Search for workers"));
    m_list->setAccessibleName(tr("Staff"));
    m_view->setAccessibleName(tr("Which workers"));
    m_locality->setAccessibleName(tr("Locality"));
    m_unfinished->setText(tr("Go on with the worker you began"));
    m_training->setText(tr("Training matrix"));
    showTotal();
}

} // namespace aelwyd
