// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/weekcard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/workforce/daytimes.h"

#include <QApplication>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

int minutesOf(const AvailabilityWindow& window) {
    const int end = window.end == QTime(0, 0) ? 24 * 60 : window.end.msecsSinceStartOfDay() / 60000;
    return end - window.start.msecsSinceStartOfDay() / 60000;
}

int minutesOf(const CareWorker& worker) {
    int minutes = 0;
    for (const AvailabilityWindow& window : worker.availability)
        minutes += minutesOf(window);
    return minutes;
}

} // namespace

WeekCard::WeekCard(StaffDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_sum(wrappedLabel({}, TextRole::Soft)) {
    for (int weekday = 1; weekday <= 7; ++weekday) {
        m_days.append(new DayTimes(desk.worker(), weekday));
        body()->addWidget(m_days.last());
    }
    body()->addWidget(m_sum);
    connect(&desk.worker(), &WorkerForm::refilled, this, &WeekCard::refresh);
    connect(&desk.worker(), &WorkerForm::edited, this, &WeekCard::showProblems);
    connect(qApp, &QApplication::focusChanged, this, &WeekCard::leave);
    retranslate();
}

/// A pair of times is stored when one leaves it, not between its start and its end.
void WeekCard::leave(QWidget* old, QWidget* now) {
    if (!old || !isAncestorOf(old)) return;
    for (const DayTimes* day : std::as_const(m_days))
        if (QWidget* pair = day->pairOf(old); pair && now && pair->isAncestorOf(now)) return;
    outsideEvents([this] { m_desk.worker().saveWhatIsRight(); });
}

void WeekCard::refresh() {
    for (DayTimes* day : std::as_const(m_days))
        day->refresh();
    showProblems();
}

void WeekCard::showProblems() {
    Problems problems;
    for (const Problem& problem : m_desk.worker().shownProblems())
        if (problem.field == QLatin1String("availability")) problems.append(problem);
    for (DayTimes* day : std::as_const(m_days))
        day->showProblems(problems);
    m_sum->setText(m_desk.current()
                       ? tr("In a usual week: %1").arg(wording::minutes(minutesOf(m_desk.member().worker)))
                       : QString());
}

void WeekCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WeekCard::retranslate() {
    setTitle(tr("A usual week"));
    for (DayTimes* day : std::as_const(m_days))
        day->retranslate();
    if (m_desk.current()) refresh();
}

} // namespace aelwyd
