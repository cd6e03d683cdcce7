// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/peoplelistpane.h"

#include "core/base/text.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/personrowdelegate.h"
#include "ui/widgets/kit/searchfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

constexpr int kWidth = 304;
constexpr int kPaneMargin = 16;
const QString kArchived = QStringLiteral("archived");

QStringList stageCodes() {
    QStringList codes{QString()};
    for (const PackageStage stage : allOf<PackageStage>())
        codes.append(toCode(stage));
    return codes << kArchived;
}

QString stageFilterWords(const QString& code) {
    if (code.isEmpty()) return PeopleListPane::tr("All stages");
    if (code == kArchived) return PeopleListPane::tr("Off the list");
    return wording::word(fromCode<PackageStage>(code).value_or(PackageStage::Enquiry));
}

QString localityWords(const QString& locality) {
    return locality.isEmpty() ? PeopleListPane::tr("All localities") : withVisibleControls(locality);
}

} // namespace

PeopleListPane::PeopleListPane(PeopleDesk& desk, QWidget* parent)
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
    connect(&desk.list(), &PeopleListModel::totalChanged, this, &PeopleListPane::showTotal);
    connect(&desk.list(), &QAbstractItemModel::modelReset, this, &PeopleListPane::showTotal);
    connect(&desk.list(), &PeopleListModel::totalChanged, this, &PeopleListPane::refreshLocalities);
    connect(&desk.list(), &QAbstractItemModel::dataChanged, this, &PeopleListPane::refreshLocalities);
    setFocusProxy(m_search);
    refreshLocalities();
    retranslate();
}

QWidget* PeopleListPane::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kPaneMargin + 4, 0, kPaneMargin, 0);
    m_title = plainLabel({}, TextRole::Title);
    m_add = iconButton("plus");
    m_add->setObjectName(QStringLiteral("takeOn"));
    row->addWidget(m_title, 1);
    row->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &PeopleListPane::takeOn);
    return head;
}

QWidget* PeopleListPane::makeFilters() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kPaneMargin, 0, kPaneMargin, 0);
    column->setSpacing(8);
    m_search = new SearchField;
    m_stage = new CodeBox(stageFilterWords);
    m_stage->setCodes(stageCodes());
    m_locality = new CodeBox(localityWords);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_stage, 1);
    choices->addWidget(m_locality, 1);
    m_unfinished = linkButton({}, "pencil");
    m_unfinished->setVisible(false);
    m_total = plainLabel({}, TextRole::Small);
    m_total->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_search);
    column->addLayout(choices);
    column->addWidget(m_unfinished);
    column->addWidget(m_total);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleListPane::search);
    connect(m_search, &SearchField::moved, this, [this](int row) {
        if (!m_alone) choose(row, false);
    });
    connect(m_search, &SearchField::entered, this, [this](int row) { choose(row, true); });
    connect(m_stage, &CodeBox::chosen, this, &PeopleListPane::search);
    connect(m_locality, &CodeBox::chosen, this, &PeopleListPane::search);
    connect(m_unfinished, &QPushButton::clicked, this, &PeopleListPane::takeOn);
    return box;
}

QWidget* PeopleListPane::makeList() {
    m_view = new QListView;
    m_view->setModel(&m_desk.list());
    m_view->setItemDelegate(new PersonRowDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_search->steer(m_view);
    m_empty = new EmptyPage("users");
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (m_view->hasFocus() && !m_alone) choose(now.row(), false);
            });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& at) { choose(at.row(), false); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& at) { choose(at.row(), true); });
    connect(m_empty, &EmptyPage::firstStep, this, [this] { isNarrowed() ? widen() : emit takeOn(); });
    return m_stack;
}

void PeopleListPane::setAlone(bool alone) {
    m_alone = alone;
    setMinimumWidth(kWidth);
    setMaximumWidth(alone ? QWIDGETSIZE_MAX : kWidth);
}

void PeopleListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleListPane::mark(const std::optional<ServiceUserId>& id) {
    const int row = id ? m_desk.list().rowOf(*id) : -1;
    m_view->setCurrentIndex(m_desk.list().index(row));
    if (row >= 0) m_view->scrollTo(m_desk.list().index(row));
}

void PeopleListPane::offerUnfinished(bool offer) {
    m_unfinished->setVisible(offer && m_desk.newcomer().hasUnfinishedNew());
}

void PeopleListPane::choose(int row, bool enter) {
    if (const auto id = m_desk.list().idAt(row)) emit chosen(*id, enter);
}

void PeopleListPane::search() {
    PeopleFilter filter;
    filter.text = m_search->text();
    filter.locality = m_locality->code();
    filter.archived = m_stage->code() == kArchived;
    if (const auto stage = fromCode<PackageStage>(m_stage->code())) filter.stages = {*stage};
    m_desk.list().setFilter(filter);
    const auto current = m_desk.current();
    const bool shown = filter.text.isEmpty() && current && m_desk.list().rowOf(*current) >= 0;
    m_view->setCurrentIndex(m_desk.list().index(shown ? m_desk.list().rowOf(*current) : 0));
    showTotal();
}

bool PeopleListPane::isNarrowed() const {
    return m_desk.list().filter() != PeopleFilter();
}

void PeopleListPane::widen() {
    m_stage->setCode({});
    m_locality->setCode({});
    m_search->clear();
    search();
    m_search->setFocus();
}

void PeopleListPane::showTotal() {
    const int total = m_desk.list().total();
    m_total->setText(total == 1 ? tr("1 person") : tr("%1 people").arg(locale().toString(total)));
    m_total->setVisible(total > 0);
    m_stack->setCurrentWidget(total > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    showEmptyWords();
}

void PeopleListPane::showEmptyWords() {
    if (isNarrowed()) {
        m_empty->setWords(tr("Nobody found"),
                          tr("Search for a name, a reference or a postcode; accents do not matter."));
        m_empty->setFirstStep(tr("Show everybody"), "users");
    } else {
        m_empty->setWords(tr("Nobody here yet"), tr("The people that you support will be listed here."));
        m_empty->setFirstStep(tr("Take on a person"));
    }
}

void PeopleListPane::refreshLocalities() {
    m_locality->setCodes(QStringList{QString()} + m_desk.localities());
    m_locality->setCode(m_desk.list().filter().locality);
}

void PeopleListPane::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PeopleListPane::retranslate() {
    m_title->setText(tr("People"));
    setButtonName(m_add, tr("Take on a person"));
    m_search->setWords(tr("Name, number or postcode"), tr("Search for people"));
    m_view->setAccessibleName(tr("People"));
    m_unfinished->setText(tr("Go on with the person you began"));
    retranslateFilters();
    showTotal();
}

void PeopleListPane::retranslateFilters() {
    m_stage->setAccessibleName(tr("Stage of the package"));
    m_locality->setAccessibleName(tr("Locality"));
}

} // namespace aelwyd
