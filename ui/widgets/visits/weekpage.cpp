// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekpage.h"

#include "ui/presentation/visits/personvisits.h"
#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pagecommand.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/visits/asplanneddialog.h"
#include "ui/widgets/visits/weekcell.h"
#include "ui/widgets/visits/weekdetails.h"
#include "ui/widgets/visits/weekgrid.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace aelwyd {

WeekPage::WeekPage(WeekDesk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_details(new WeekDetails(desk))
    , m_cell(new WeekCell(desk))
    , m_promise(wrappedLabel({}, TextRole::Soft)) {
    buildHead();
    buildGrid();
    makeCommands();
    connect(&desk, &WeekDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connectCards();
    setFocusProxy(m_grid);
    retranslate();
}

void WeekPage::connectCards() {
    connect(m_details, &WeekDetails::closed, this, [this] {
        openVisit(std::nullopt);
        m_grid->setFocus();
    });
    connect(m_details, &WeekDetails::placeAsked, this, &WeekPage::placeAsked);
    connect(m_cell, &WeekCell::closed, this, [this] {
        m_cell->leave();
        m_grid->setFocus();
    });
    connect(m_cell, &WeekCell::opened, this, [this](const VisitId& visit) { openVisit(visit); });
    connect(m_cell, &WeekCell::placeAsked, this, &WeekPage::placeAsked);
    connect(m_grid, &WeekGrid::moreAsked, this, [this](int row, int column) {
        openVisit(std::nullopt);
        m_cell->show(row, column);
    });
}

void WeekPage::buildHead() {
    m_byWorkers = plainButton({}, "id-card");
    m_byPeople = plainButton({}, "users");
    m_earlier = iconButton("chevron-left");
    m_later = iconButton("chevron-right");
    m_thisWeek = plainButton();
    m_asPlanned = linkButton({}, "check");
    m_plans = linkButton({}, "calendar-days");
    m_file = linkButton({}, "download");
    m_paper = plainButton({}, "printer");
    for (QAbstractButton* button :
         QList<QAbstractButton*>{m_earlier, m_thisWeek, m_later, m_byWorkers, m_byPeople, m_paper})
        m_header->addButton(button);
    connect(m_byWorkers, &QPushButton::clicked, this, [this] { setBy(WeekBy::Workers); });
    connect(m_byPeople, &QPushButton::clicked, this, [this] { setBy(WeekBy::People); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { goToWeek(m_desk.monday().addDays(-7)); });
    connect(m_later, &QToolButton::clicked, this, [this] { goToWeek(m_desk.monday().addDays(7)); });
    connect(m_thisWeek, &QPushButton::clicked, this, [this] {
        m_grid->setFocus();
        goToWeek(m_desk.today());
    });
    connect(m_asPlanned, &QPushButton::clicked, this, &WeekPage::recordAsPlanned);
    connect(m_plans, &QPushButton::clicked, this, &WeekPage::plansAsked);
    connect(m_file, &QPushButton::clicked, this, &WeekPage::fileAsked);
    connect(m_paper, &QPushButton::clicked, this, &WeekPage::askForPaper);
}

void WeekPage::buildGrid() {
    m_grid = new WeekGrid(m_desk.model(), [this](const VisitId& visit, const QModelIndex& cell) {
        return promise(visit, cell);
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(28, 8, 28, 0);
    row->setSpacing(16);
    row->addWidget(m_grid, 1);
    row->addWidget(m_cell);
    row->addWidget(m_details);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(28, 6, 28, 10);
    foot->setSpacing(16);
    foot->addWidget(m_promise, 1);
    for (QWidget* button : QList<QWidget*>{m_plans, m_asPlanned, m_file})
        foot->addWidget(button);
    m_promise->setMinimumHeight(34);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    column->addLayout(foot);
    connect(m_grid, &WeekGrid::opened, this, [this](const VisitId& visit) { openVisit(visit); });
    connect(m_grid, &WeekGrid::dropped, this, &WeekPage::drop);
    connect(m_grid, &WeekGrid::dragEnded, this, &WeekPage::showFacts);
}

void WeekPage::makeCommands() {
    const auto add = [this](const char* iconName, const QKeySequence& keys, auto run) {
        m_commands.append(pageCommand(this, iconName, keys, run));
    };
    add("chevron-left", QKeySequence(Qt::ALT | Qt::Key_PageUp),
        [this] { goToWeek(m_desk.monday().addDays(-7)); });
    add("chevron-right", QKeySequence(Qt::ALT | Qt::Key_PageDown),
        [this] { goToWeek(m_desk.monday().addDays(7)); });
    add("calendar", QKeySequence(Qt::ALT | Qt::Key_Home), [this] { goToWeek(m_desk.today()); });
    add("check", {}, [this] { recordAsPlanned(); });
    add("download", {}, [this] { emit fileAsked(); });
    add("calendar-days", {}, [this] { emit plansAsked(); });
}

QString WeekPage::title() const {
    return tr("Week");
}

QString WeekPage::alsoFoundBy() const {
    return tr("rota visits");
}

QString WeekPage::place() const {
    const QString by = m_desk.by() == WeekBy::Workers ? QStringLiteral("workers") : QStringLiteral("people");
    return m_desk.monday().toString(Qt::ISODate) + u'/' + by;
}

void WeekPage::goTo(const QString& place) {
    const QDate day = QDate::fromString(place.section(u'/', 0, 0), Qt::ISODate);
    const bool people = place.section(u'/', 1) == QLatin1String("people");
    showWeek(day.isValid() ? day : m_desk.monday(), people ? WeekBy::People : WeekBy::Workers);
}

void WeekPage::goToWeek(QDate day) {
    showWeek(day, m_desk.by());
}

/// As with "This week", the button cannot be pressed again: Enter would press what stands beside it.
void WeekPage::setBy(WeekBy by) {
    m_grid->setFocus();
    showWeek(m_desk.monday(), by);
}

/// One reading for both.
void WeekPage::showWeek(QDate day, WeekBy by) {
    const bool turned = by != m_desk.by();
    if (!turned && mondayOf(day) == m_desk.monday()) return;
    if (mondayOf(day) != m_desk.monday()) openVisit(std::nullopt);
    m_desk.show(day, by);
    if (turned) retranslate();
    emit placeChanged();
}

void WeekPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void WeekPage::refresh() {
    m_desk.refresh();
    m_details->refresh();
    m_cell->refresh();
    if (m_details->visit()) m_grid->mark(*m_details->visit());
    const QDate monday = m_desk.monday();
    m_header->setTitle(wording::days(monday, monday.addDays(6)));
    m_thisWeek->setEnabled(monday != mondayOf(m_desk.today()));
    showFacts();
}

void WeekPage::showFacts() {
    const int gaps = m_desk.gaps();
    m_promise->setText(
        gaps == 0 ? tr("Somebody goes to every visit.")
                  : tr("Visits to which nobody goes yet: %1. They stand in the first row.").arg(gaps));
}

/// Of whoever's row is chosen; the lane of gaps is nobody's.
void WeekPage::askForPaper() {
    const QModelIndex cell = m_grid->currentIndex();
    const QUuid id = cell.isValid() ? m_desk.model().row(cell.row()).id : QUuid();
    if (id.isNull()) return m_promise->setText(tr("Choose a row first: whose week shall it be?"));
    if (m_desk.by() == WeekBy::Workers)
        emit workerPaperAsked(*CareWorkerId::tryFromUuid(id), m_desk.monday());
    else
        emit personPaperAsked(*ServiceUserId::tryFromUuid(id), m_desk.monday());
}

void WeekPage::recordAsPlanned() {
    AsPlannedDialog dialog(m_desk.openVisits(), this);
    dialog.exec();
    if (dialog.outcome().isEmpty()) return;
    refresh();
    emit said(dialog.outcome().section(u'\n', 0, 1).replace(u'\n', u' '));
}

void WeekPage::openVisit(const std::optional<VisitId>& visit) {
    m_cell->leave();
    m_details->show(visit);
}

bool WeekPage::promise(const VisitId& visit, const QModelIndex& cell) {
    const WeekPromise promise = m_desk.promise(visit, cell.row(), cell.column());
    m_promise->setText(promise.words);
    return promise.fits;
}

void WeekPage::drop(const VisitId& visit, const QUuid& from, int row, int column) {
    const bool done = bool(m_desk.move(visit, from, row, column));
    if (done) return openVisit(visit);
    emit said(m_desk.refusal());
    m_promise->setText(m_desk.refusal());
}

void WeekPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_desk.retranslate();
    retranslate();
}

void WeekPage::retranslate() {
    m_byWorkers->setText(tr("By worker"));
    m_byPeople->setText(tr("By person"));
    m_byWorkers->setVisible(m_desk.by() != WeekBy::Workers);
    m_byPeople->setVisible(m_desk.by() != WeekBy::People);
    setButtonName(m_earlier, tr("The week before"));
    setButtonName(m_later, tr("The week after"));
    m_thisWeek->setText(tr("This week"));
    m_asPlanned->setText(tr("Made as planned…"));
    m_asPlanned->setAccessibleName(tr("Record visits of this week that were made as planned"));
    m_plans->setText(tr("From the plans…"));
    m_plans->setAccessibleName(tr("Make visits from everybody's plan"));
    m_file->setText(tr("Take in a file of visits…"));
    m_paper->setText(tr("On paper…"));
    m_paper->setAccessibleName(tr("The week of the row that is chosen, on paper"));
    m_grid->setAccessibleName(tr("Visits of the week"));
    m_commands.at(0)->setText(tr("The week before"));
    m_commands.at(1)->setText(tr("The week after"));
    m_commands.at(2)->setText(tr("This week"));
    m_commands.at(3)->setText(tr("Made as planned…"));
    m_commands.at(4)->setText(tr("Take in a file of visits…"));
    m_commands.at(5)->setText(tr("Make visits from everybody's plan"));
    if (isVisible()) refresh();
}

} // namespace aelwyd
