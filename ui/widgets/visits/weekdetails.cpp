// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekdetails.h"

#include "core/base/text.h"
#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/visitwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/labels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace aelwyd {

WeekDetails::WeekDetails(WeekDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_close(iconButton("x"))
    , m_when(wrappedLabel({}, TextRole::Strong))
    , m_what(wrappedLabel())
    , m_who(wrappedLabel())
    , m_note(wrappedLabel({}, TextRole::Soft))
    , m_given(wrappedLabel({}, TextRole::Small))
    , m_faults(new Remark(Remark::Kind::Problem))
    , m_person(linkButton({}, "user"))
    , m_allocate(linkButton({}, "heart-handshake"))
    , m_refused(new Remark(Remark::Kind::Problem)) {
    setFixedWidth(300);
    addToHead(m_close);
    for (QWidget* widget : QList<QWidget*>{m_when, m_what, m_who, m_note, m_given, m_faults})
        body()->addWidget(widget);
    body()->addWidget(m_person, 0, Qt::AlignLeft);
    body()->addWidget(m_allocate, 0, Qt::AlignLeft);
    buildMoving();
    body()->addStretch(1);
    connect(m_close, &QToolButton::clicked, this, &WeekDetails::closed);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto visit = m_visit ? m_desk.visit(*m_visit) : std::nullopt)
            emit placeAsked(m_desk.placeOf(*visit));
    });
    connect(m_allocate, &QPushButton::clicked, this, [this] {
        if (m_visit) emit placeAsked(QStringLiteral("matching:visit/") + m_visit->toString());
    });
    hide();
    retranslate();
}

void WeekDetails::buildMoving() {
    m_movingHead = plainLabel({}, TextRole::Strong);
    m_moving = new FieldForm;
    m_day = new DateField;
    m_time = new TimeField;
    m_moving->addRow(QStringLiteral("day"), {}, m_day);
    m_moving->addRow(QStringLiteral("planned_start"), {}, m_time);
    m_move = plainButton({}, "arrow-right");
    for (QWidget* widget : QList<QWidget*>{m_movingHead, m_moving, m_refused})
        body()->addWidget(widget);
    body()->addWidget(m_move, 0, Qt::AlignLeft);
    connect(m_move, &QPushButton::clicked, this, &WeekDetails::move);
}

void WeekDetails::show(const std::optional<VisitId>& id) {
    const bool another = id != m_visit;
    m_visit = id;
    const auto visit = id ? m_desk.visit(*id) : std::nullopt;
    setVisible(visit.has_value());
    if (!visit) return;
    if (another) m_refused->setText({});
    if (another) fillMoving(*visit);
    showVisit(*visit);
}

void WeekDetails::refresh() {
    if (m_visit) show(m_visit);
}

void WeekDetails::fillMoving(const Visit& visit) {
    m_day->setDate(visit.plannedStart ? std::optional(visit.plannedStart->day()) : std::nullopt);
    m_time->setTime(visit.plannedStart ? std::optional(visit.plannedStart->time()) : std::nullopt);
    m_moving->showProblems({});
}

void WeekDetails::showVisit(const Visit& visit) {
    setTitle(m_desk.personName(visit.person));
    const auto span = spanOf(visit);
    m_when->setText(span ? wording::dayAndDate(span->start.day()) + u'\n' + wording::visitTime(visit) +
                               QStringLiteral(" · ") + wording::minutes(span->minutes)
                         : QString());
    m_what->setText(wording::word(visit.kind) + QStringLiteral(" · ") + wording::happened(visit));
    QStringList names;
    for (const CareWorkerId& worker : visit.workers)
        names.append(m_desk.workerName(worker));
    if (visit.workers.size() < visit.carers)
        names.append(tr("Nobody yet (places: %1)").arg(visit.carers - visit.workers.size()));
    m_who->setText(names.join(u'\n'));
    m_note->setText(withVisibleControls(visit.note));
    m_note->setVisible(!visit.note.isEmpty());
    const QStringList given = m_desk.howGiven(visit.id);
    m_given->setText(given.join(u'\n'));
    m_given->setVisible(!given.isEmpty());
    m_faults->setText(m_desk.whatToLookAt(visit.id).join(u'\n'));
    m_person->setText(m_desk.awaitsRecord(visit) ? tr("Record what happened")
                                                 : tr("Open the person's visits"));
    const bool planned = visit.state == VisitState::Planned;
    for (QWidget* widget : QList<QWidget*>{m_allocate, m_movingHead, m_moving, m_move})
        widget->setVisible(planned);
}

void WeekDetails::move() {
    Problems problems;
    if (!m_day->date()) problems.append({QStringLiteral("day"), ErrorCode::Date});
    if (!m_time->time()) problems.append({QStringLiteral("planned_start"), ErrorCode::Time});
    m_moving->showProblems(problems);
    if (!problems.isEmpty() || !m_visit) return void(m_moving->focusFirstProblem());
    const bool moved = bool(m_desk.moveTo(*m_visit, *m_day->date(), *m_time->time()));
    m_refused->setText(moved ? QString() : m_desk.refusal());
}

void WeekDetails::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closed();
    Card::keyPressEvent(event);
}

void WeekDetails::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WeekDetails::retranslate() {
    setButtonName(m_close, tr("Close the visit"));
    m_allocate->setText(tr("Find who fits best"));
    m_movingHead->setText(tr("Another day or time"));
    m_moving->setLabel(QStringLiteral("day"), tr("Day"));
    m_moving->setLabel(QStringLiteral("planned_start"), tr("Begins at"));
    m_move->setText(tr("Move the visit"));
    refresh();
}

} // namespace aelwyd
