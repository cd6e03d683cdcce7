// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/continuitypage.h"

#include "ui/presentation/bank/agencysentences.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/pageheader.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/kit/tablebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aelwyd {

/// So many letters of the words have room.
static constexpr int kWordsOfTime = 18;

static QString weeksWord(const QString& code) {
    return ContinuityPage::tr("The last %1 weeks").arg(code);
}

ContinuityPage::ContinuityPage(ContinuityDesk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_weeks(new CodeBox(weeksWord))
    , m_report(plainButton({}, "printer"))
    , m_sentence(wrappedLabel())
    , m_explained(wrappedLabel({}, TextRole::Soft))
    , m_months(makeSection(true, 13))
    , m_teams(makeSection(true, 12))
    , m_people(makeSection(false, 14)) {
    m_weeks->setCodes(
        {QStringLiteral("4"), QStringLiteral("12"), QStringLiteral("26"), QStringLiteral("52")});
    m_weeks->setCode(QString::number(desk.weeks()));
    m_weeks->setMinimumContentsLength(kWordsOfTime);
    m_header->addButton(m_report);
    layOut();
    connect(&desk, &ContinuityDesk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_weeks, &CodeBox::chosen, this, [this](const QString& weeks) {
        m_desk.setWeeks(weeks.toInt());
        emit placeChanged();
    });
    connect(m_report, &QPushButton::clicked, this,
            [this] { emit reportAsked(m_desk.facts().from, m_desk.facts().to); });
    const auto open = [this](const QModelIndex& cell) {
        if (cell.isValid())
            emit placeAsked(
                QStringLiteral("people:person/%1/visits").arg(m_desk.person(cell.row()).toString()));
    };
    connect(m_people.box, &QTableView::clicked, this, open);
    connect(m_people.box, &QTableView::activated, this, open);
    setFocusProxy(m_weeks);
    retranslate();
}

ContinuityPage::Section ContinuityPage::makeSection(bool pictured, int mostRows) {
    Section section{new Card, wrappedLabel({}, TextRole::Soft), pictured ? new BarRows : nullptr,
                    new TextTable(this), new TableBox(0, mostRows)};
    section.box->setModel(section.table);
    section.card->body()->addWidget(section.sentence);
    if (section.picture) section.card->body()->addWidget(section.picture);
    section.card->body()->addWidget(section.box);
    return section;
}

void ContinuityPage::layOut() {
    QVBoxLayout* column = columnUnder(m_header, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_weeks, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_explained);
    for (const Section* section : {&m_months, &m_teams, &m_people})
        column->addWidget(section->card);
    column->addStretch(1);
}

QString ContinuityPage::title() const {
    return tr("Continuity");
}

QString ContinuityPage::place() const {
    return QString::number(m_desk.weeks());
}

void ContinuityPage::goTo(const QString& place) {
    const bool known = m_weeks->findData(place) >= 0;
    if (!known || place.toInt() == m_desk.weeks()) return;
    m_weeks->setCode(place);
    m_desk.setWeeks(place.toInt());
}

void ContinuityPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void ContinuityPage::refresh() {
    m_desk.refresh();
    const ContinuityFacts& facts = m_desk.facts();
    m_sentence->setText(m_desk.sentence());
    QList<std::pair<QString, TeamContinuity>> months, teams;
    for (const auto& [month, team] : facts.months)
        months.append({monthWords(month), team});
    for (const auto& [locality, team] : facts.teams)
        teams.append({agencysentences::locality(locality), team});
    showShares(m_months, months);
    showShares(m_teams, teams);
    m_months.table->setContent(m_desk.teamHeads(true), m_desk.monthRows(), {1, 2, 3, 4, 5});
    m_teams.table->setContent(m_desk.teamHeads(false), m_desk.teamRows(), {1, 2, 3, 4, 5});
    m_people.table->setContent(m_desk.peopleHeads(), m_desk.peopleRows(), {1, 2, 3, 4, 5, 6});
    for (const Section* section : {&m_months, &m_teams, &m_people})
        section->card->setVisible(section->table->rowCount() > 0);
}

void ContinuityPage::showShares(const Section& section,
                                const QList<std::pair<QString, TeamContinuity>>& shares) {
    QList<BarRow> bars;
    for (const auto& [label, team] : shares)
        bars.append(
            {label, team.usualProviderShare.value_or(0), 0,
             tr("%1 with the usual worker", "a share in per cent").arg(shareWords(team.usualProviderShare))});
    section.picture->setRows(bars, section.sentence->text(), 1);
}

void ContinuityPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ContinuityPage::retranslate() {
    m_header->setTitle(tr("The same faces at the door"));
    m_report->setText(tr("On paper…"));
    m_weeks->setAccessibleName(tr("Which time"));
    m_explained->setText(tr("Usual worker: the share of the meetings that the most frequent worker had. "
                            "Bice–Boxerman: 1 when it is always the same worker, 0 when it is always "
                            "another one. Few visits say little."));
    m_months.card->setTitle(tr("Over time"));
    m_months.sentence->setText(tr("The share of meetings with the usual worker, month by month."));
    m_months.box->setAccessibleName(tr("Continuity month by month"));
    m_teams.card->setTitle(tr("By team"));
    m_teams.sentence->setText(tr("The same for the teams, by the locality of the people."));
    m_teams.box->setAccessibleName(tr("Continuity by team"));
    m_people.card->setTitle(tr("Person by person"));
    m_people.sentence->setText(tr("Those who see the most different faces come first."));
    m_people.box->setAccessibleName(tr("Continuity person by person; Enter opens the person"));
    if (isVisible()) refresh();
}

} // namespace aelwyd
