// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/personweekcard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/taborder.h"
#include "ui/widgets/visits/happenededitor.h"
#include "ui/widgets/visits/patterneditor.h"
#include "ui/widgets/visits/plannededitor.h"
#include "ui/widgets/visits/visitline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace aelwyd {

PersonWeekCard::PersonWeekCard(PersonVisits& visits, QWidget* parent)
    : Card({}, parent)
    , m_visits(visits)
    , m_told(new Remark(Remark::Kind::Good))
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_planned(new PlannedEditor(visits))
    , m_happened(new HappenedEditor(visits))
    , m_pattern(new PatternEditor(visits))
    , m_empty(wrappedLabel({}, TextRole::Soft))
    , m_days(new QVBoxLayout) {
    buildHead();
    buildAdding();
    for (QWidget* widget : QList<QWidget*>{m_told, m_refused, m_planned, m_happened, m_pattern, m_empty})
        body()->addWidget(widget);
    for (QWidget* editor : QList<QWidget*>{m_planned, m_happened, m_pattern})
        editor->hide();
    m_days->setSpacing(4);
    body()->addLayout(m_days);
    buildFoot();
    connect(m_planned, &PlannedEditor::done, this, &PersonWeekCard::leaveEditor);
    connect(m_happened, &HappenedEditor::done, this, &PersonWeekCard::leaveEditor);
    connect(m_pattern, &PatternEditor::done, this, &PersonWeekCard::leaveEditor);
    connect(m_pattern, &PatternEditor::made, this, [this](const QString& words) {
        leaveEditor();
        m_told->setText(words);
    });
    connect(&visits, &PersonVisits::changed, this, &PersonWeekCard::refresh);
    retranslate();
}

void PersonWeekCard::buildHead() {
    m_week = plainLabel({}, TextRole::Soft);
    m_earlier = iconButton("chevron-left");
    m_later = iconButton("chevron-right");
    m_thisWeek = linkButton();
    for (QWidget* widget : QList<QWidget*>{m_thisWeek, m_week, m_earlier, m_later})
        addToHead(widget);
    connect(m_earlier, &QToolButton::clicked, this,
            [this] { m_visits.showWeek(m_visits.monday().addDays(-7)); });
    connect(m_later, &QToolButton::clicked, this,
            [this] { m_visits.showWeek(m_visits.monday().addDays(7)); });
    connect(m_thisWeek, &QPushButton::clicked, this, [this] { m_visits.showWeek(m_visits.today()); });
}

void PersonWeekCard::buildAdding() {
    m_adding = new QWidget;
    auto* row = new FlowLayout(8, m_adding);
    m_addVisit = plainButton({}, "plus");
    m_addPopIn = plainButton({}, "house");
    m_fromPlan = plainButton({}, "calendar-days");
    m_paper = plainButton({}, "printer");
    for (QPushButton* button : {m_addVisit, m_addPopIn, m_fromPlan, m_paper})
        row->addWidget(button);
    body()->addWidget(m_adding);
    connect(m_addVisit, &QPushButton::clicked, this, [this] { plan(VisitKind::Planned); });
    connect(m_addPopIn, &QPushButton::clicked, this, &PersonWeekCard::recordPopIn);
    connect(m_fromPlan, &QPushButton::clicked, this, &PersonWeekCard::makeFromPlan);
    connect(m_paper, &QPushButton::clicked, this, &PersonWeekCard::paperAsked);
}

void PersonWeekCard::buildFoot() {
    m_foot = new QWidget;
    auto* row = new FlowLayout(8, m_foot);
    m_tickAll = linkButton();
    m_asPlanned = plainButton({}, "check");
    row->addWidget(m_asPlanned);
    row->addWidget(m_tickAll);
    body()->addWidget(m_foot);
    connect(m_tickAll, &QPushButton::clicked, this, [this] {
        for (VisitLine* line : std::as_const(m_lines))
            line->setTicked(true);
    });
    connect(m_asPlanned, &QPushButton::clicked, this, &PersonWeekCard::recordTicked);
}

void PersonWeekCard::refresh() {
    m_week->setText(wording::days(m_visits.monday(), m_visits.monday().addDays(6)));
    m_thisWeek->setVisible(m_visits.person() && m_visits.monday() != mondayOf(m_visits.today()));
    m_fromPlan->setVisible(m_visits.person() && m_visits.hasPattern());
    showLines();
    refreshFoot();
}

void PersonWeekCard::showLines() {
    m_lines.clear();
    while (QLayoutItem* item = m_days->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QDate day;
    for (const Visit& visit : m_visits.visits()) {
        const auto span = spanOf(visit);
        if (span && span->start.day() != day) addDay(day = span->start.day());
        m_days->addWidget(addLine(visit));
    }
    m_empty->setVisible(m_visits.visits().isEmpty());
    orderLines();
}

/// Tab goes through the visits where they stand: those that were made anew would come last of all.
void PersonWeekCard::orderLines() {
    QWidget* before = tabStopsIn(*m_pattern).last();
    for (const VisitLine* line : std::as_const(m_lines))
        before = tabThrough(before, tabStopsIn(*line));
}

void PersonWeekCard::addDay(QDate day) {
    auto* head = plainLabel(wording::dayAndDate(day), TextRole::Soft);
    head->setContentsMargins(0, 8, 0, 0);
    m_days->addWidget(head);
}

VisitLine* PersonWeekCard::addLine(const Visit& visit) {
    const QString outcome = visit.outcome ? visit.outcome->toString(QUuid::WithoutBraces) : QString();
    auto* line =
        new VisitLine(visit, {.workers = m_visits.workersOf(visit),
                              .flags = m_visits.flagsOf(visit.id),
                              .outcome = outcome.isEmpty() ? outcome : m_visits.outcomeWords(outcome),
                              .awaitsRecord = m_visits.awaitsRecord(visit)});
    connect(line, &VisitLine::ticked, this, &PersonWeekCard::refreshFoot);
    connect(line, &VisitLine::recordAsked, this, [this, id = visit.id] { record(id); });
    connect(line, &VisitLine::changeAsked, this, [this, id = visit.id] { change(id); });
    connect(line, &VisitLine::storyAsked, this, [this, id = visit.id] { emit storyAsked(id); });
    m_lines.append(line);
    return line;
}

QList<VisitId> PersonWeekCard::ticked() const {
    QList<VisitId> ids;
    for (const VisitLine* line : m_lines)
        if (line->isTicked()) ids.append(line->id());
    return ids;
}

void PersonWeekCard::refreshFoot() {
    const auto awaits = [this](const Visit& visit) { return m_visits.awaitsRecord(visit); };
    m_foot->setVisible(std::any_of(m_visits.visits().begin(), m_visits.visits().end(), awaits));
    const qsizetype count = ticked().size();
    m_asPlanned->setEnabled(count > 0);
    m_asPlanned->setText(tr("Made as planned (%1)").arg(count));
}

template <class Editor>
void PersonWeekCard::begin(Editor* editor) {
    showEditor(editor);
    editor->begin();
    emit focusMoved();
}

void PersonWeekCard::leadTo(const Visit& visit) {
    if (m_visits.awaitsRecord(visit)) return record(visit.id);
    m_looked = visit.id;
    focusLooked();
}

void PersonWeekCard::plan(VisitKind kind) {
    if (!m_visits.person()) return;
    const QDate today = m_visits.today();
    const bool thisWeek = m_visits.monday() == mondayOf(today);
    m_looked.reset();
    m_visits.planned().startNew(*m_visits.person(), kind, thisWeek ? today : m_visits.monday());
    begin(m_planned);
}

void PersonWeekCard::planFor(const TimeRequest& request) {
    m_visits.planned().startFor(request, m_visits.today());
    begin(m_planned);
}

void PersonWeekCard::change(const VisitId& id) {
    const auto visit = m_visits.visit(id);
    if (!visit) return;
    m_looked = id;
    m_visits.planned().open(*visit);
    begin(m_planned);
}

void PersonWeekCard::record(const VisitId& id) {
    const auto visit = m_visits.visit(id);
    if (!visit) return;
    m_looked = id;
    m_visits.happened().open(*visit);
    begin(m_happened);
}

void PersonWeekCard::recordPopIn() {
    if (!m_visits.person()) return;
    m_looked.reset();
    m_visits.happened().startPopIn(*m_visits.person());
    begin(m_happened);
}

void PersonWeekCard::recordTicked() {
    const QList<VisitId> ids = ticked();
    const auto recorded = m_visits.recordAsPlanned(ids);
    m_refused->setText(recorded ? QString() : wording::messages(recorded.problems()));
    m_told->setText(recorded ? tr("Recorded as planned: %1").arg(ids.size()) : QString());
}

void PersonWeekCard::makeFromPlan() {
    begin(m_pattern);
}

void PersonWeekCard::showEditor(QWidget* editor) {
    m_told->setText({});
    m_refused->setText({});
    for (QWidget* each : QList<QWidget*>{m_planned, m_happened, m_pattern})
        each->setVisible(each == editor);
    m_adding->setVisible(!editor);
}

/// Where the visit stands in the week, else where the next one is begun.
QWidget* PersonWeekCard::buttonOf(const std::optional<VisitId>& visit) const {
    for (const VisitLine* line : m_lines)
        if (line->id() == visit) return line->findChild<QToolButton*>();
    return m_addVisit;
}

void PersonWeekCard::leaveEditor() {
    showEditor(nullptr);
    if (isVisible()) focusLooked();
}

/// Once the lines that were made anew are there.
void PersonWeekCard::focusLooked() {
    const auto focus = [this] { buttonOf(m_looked)->setFocus(); };
    QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection);
    emit focusMoved();
}

void PersonWeekCard::closeEditors() {
    m_visits.flush();
    showEditor(nullptr);
}

void PersonWeekCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PersonWeekCard::retranslate() {
    setTitle(tr("Visits of the week"));
    setButtonName(m_earlier, tr("The week before"));
    setButtonName(m_later, tr("The week after"));
    m_thisWeek->setText(tr("This week"));
    m_addVisit->setText(tr("Plan a visit"));
    m_addPopIn->setText(tr("Record a pop-in"));
    m_fromPlan->setText(tr("Make visits from the plan"));
    m_paper->setText(tr("Who is coming, on paper"));
    m_empty->setText(tr("No visits in this week yet."));
    m_tickAll->setText(tr("Tick all that are past"));
    refresh();
}

} // namespace aelwyd
