// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/availabilitytab.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/widgets/kit/recordcard.h"
#include "ui/widgets/workforce/weekcard.h"

namespace aelwyd {

namespace {

QString leaveKindWords(const QString& code) {
    return wording::word(fromCode<LeaveKind>(code).value_or(LeaveKind::Holiday));
}

QStringList leaveKinds() {
    QStringList codes;
    for (const LeaveKind kind : allOf<LeaveKind>())
        codes.append(toCode(kind));
    return codes;
}

QString daysOf(const Leave& leave) {
    if (leave.from == leave.until) return wording::date(leave.from);
    return QStringLiteral("%1 –\n%2").arg(wording::date(leave.from), wording::date(leave.until));
}

QString timesOf(const AvailabilityException& exception) {
    if (!exception.start || !exception.end) return AvailabilityTab::tr("Not available on this day");
    return AvailabilityTab::tr("Available from %1 until %2")
        .arg(wording::time(*exception.start), wording::time(*exception.end));
}

} // namespace

AvailabilityTab::AvailabilityTab(StaffDesk& desk, QWidget* parent)
    : StaffTab(desk, parent)
    , m_week(new WeekCard(desk))
    , m_exceptions(new RecordCard(desk.forms().exception))
    , m_leave(new RecordCard(desk.forms().leave)) {
    m_exceptions->addField("day", FieldWidth::Full);
    m_exceptions->addField("start", FieldWidth::Half);
    m_exceptions->addField("end", FieldWidth::Half);
    m_leave->addField("from", FieldWidth::Half);
    m_leave->addField("until", FieldWidth::Half);
    m_leave->addChoice("kind", leaveKinds(), leaveKindWords, FieldWidth::Half);
    m_leave->addField("note", FieldWidth::Full);
    for (QWidget* card : QList<QWidget*>{m_week, m_exceptions, m_leave})
        m_column->addWidget(card);
    connect(m_exceptions, &RecordCard::removeAsked, this, [this](int line) {
        if (const auto exceptions = m_desk.exceptions(); line < exceptions.size())
            m_desk.remove(exceptions.at(line));
    });
    connect(m_leave, &RecordCard::removeAsked, this, [this](int line) {
        if (const auto leave = m_desk.leave(); line < leave.size()) m_desk.remove(leave.at(line));
    });
    retranslate();
}

void AvailabilityTab::refresh() {
    if (!m_desk.current()) return;
    m_week->refresh();
    showExceptions();
    showLeave();
    m_exceptions->refresh();
    m_leave->refresh();
}

void AvailabilityTab::showExceptions() {
    QList<RecordCard::Line> lines;
    for (const AvailabilityException& exception : m_desk.exceptions())
        lines.append({wording::date(exception.day),
                      timesOf(exception),
                      {},
                      tr("Take out: %1").arg(wording::date(exception.day))});
    m_exceptions->setLines(lines);
}

void AvailabilityTab::showLeave() {
    QList<RecordCard::Line> lines;
    for (const Leave& leave : m_desk.leave())
        lines.append({daysOf(leave), wording::word(leave.kind), leave.note,
                      tr("Take out: %1, %2").arg(wording::word(leave.kind), wording::date(leave.from))});
    m_leave->setLines(lines);
}

void AvailabilityTab::retranslate() {
    m_exceptions->setWords({tr("Days that are otherwise"), tr("Add a day"), tr("Add a day that is otherwise"),
                            tr("Save"), tr("On these days the usual week does not hold.")});
    FieldForm& day = m_exceptions->fields();
    day.setLabel(QStringLiteral("day"), tr("Day"));
    day.setLabel(QStringLiteral("start"), tr("Available from"));
    day.setLabel(QStringLiteral("end"), tr("Available until"));
    day.setHint(QStringLiteral("start"), tr("Empty: not available on this day"));
    m_leave->setWords(
        {tr("Leave"), tr("Book leave"), tr("Book leave"), tr("Save"), tr("No leave is booked.")});
    FieldForm& leave = m_leave->fields();
    leave.setLabel(QStringLiteral("from"), tr("First day"));
    leave.setLabel(QStringLiteral("until"), tr("Last day"));
    leave.setHint(QStringLiteral("until"), tr("Empty: one day only"));
    leave.setLabel(QStringLiteral("kind"), tr("What for"));
    leave.setLabel(QStringLiteral("note"), tr("Note"));
    refresh();
}

} // namespace aelwyd
