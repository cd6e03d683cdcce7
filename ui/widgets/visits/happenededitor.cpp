// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/happenededitor.h"

#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/visitwords.h"
#include "ui/widgets/kit/labels.h"

namespace aelwyd {

static QString happenedStateWord(const QString& code) {
    return wording::word(fromCode<VisitState>(code).value_or(VisitState::Delivered));
}

HappenedEditor::HappenedEditor(PersonVisits& visits, QWidget* parent)
    : FormEditor(visits.happened(), parent)
    , m_visits(visits)
    , m_binder(visits.happened())
    , m_title(wrappedLabel({}, TextRole::Strong))
    , m_restored(new Remark(Remark::Kind::Quiet))
    , m_state(new CodeBox(happenedStateWord))
    , m_agreed(new QCheckBox)
    , m_effect(new Remark(Remark::Kind::Quiet)) {
    const auto workerWords = [this](const QString& id) {
        return id.isEmpty() ? tr("Nobody named") : m_visits.workerName(id);
    };
    m_worker = new CodeBox(workerWords);
    m_second = new CodeBox(workerWords);
    addWhat();
    addWho();
    addCancelling();
    build({m_title, m_restored}, {m_effect});
}

void HappenedEditor::addText(const char* field, TextField* control, QString& (*text)(HappenedEntry&),
                             FieldWidth width) {
    fields().addRow(QLatin1String(field), {}, control, width);
    m_binder.bind(control, QLatin1String(field), text);
}

void HappenedEditor::addWorker(const char* field, CodeBox* box, QString& (*id)(HappenedEntry&)) {
    const QString name = QLatin1String(field);
    fields().addRow(name, {}, box, FieldWidth::Half);
    connect(box, &CodeBox::chosen, this, [this, name, id](const QString& code) {
        m_visits.happened().edit(name, [&](HappenedEntry& e) { id(e) = code; });
    });
}

void HappenedEditor::addWhat() {
    m_state->setCodes({toCode(VisitState::Delivered), toCode(VisitState::Cancelled),
                       toCode(VisitState::Missed), toCode(VisitState::Refused)});
    fields().addRow(QStringLiteral("state"), {}, m_state);
    m_binder.bind(
        m_state, QStringLiteral("state"), [](const HappenedEntry& e) { return toCode(e.state); },
        [](HappenedEntry& e, const QString& code) {
            e.state = fromCode<VisitState>(code).value_or(e.state);
        });
    const auto half = FieldWidth::Half;
    addText(
        "actual_day", new DateField, [](HappenedEntry& e) -> QString& { return e.day; }, half);
    addText(
        "actual_start", new TimeField, [](HappenedEntry& e) -> QString& { return e.start; }, half);
    addText(
        "actual_minutes", new TextField, [](HappenedEntry& e) -> QString& { return e.minutes; }, half);
    addText(
        "travel_minutes", new TextField, [](HappenedEntry& e) -> QString& { return e.travel; }, half);
    fields().addRow(QStringLiteral("agreed_short"), {}, m_agreed);
    m_binder.bind(m_agreed, QStringLiteral("agreed_short"),
                  [](HappenedEntry& e) -> bool& { return e.agreedShort; });
}

void HappenedEditor::addWho() {
    addWorker("worker", m_worker, [](HappenedEntry& e) -> QString& { return e.worker; });
    addWorker("second_worker", m_second, [](HappenedEntry& e) -> QString& { return e.secondWorker; });
}

void HappenedEditor::addCancelling() {
    const auto half = FieldWidth::Half;
    addText(
        "cancelled_by", new TextField, [](HappenedEntry& e) -> QString& { return e.cancelledBy; },
        FieldWidth::Full);
    addText(
        "cancelled_day", new DateField, [](HappenedEntry& e) -> QString& { return e.cancelledDay; }, half);
    addText(
        "cancelled_at", new TimeField, [](HappenedEntry& e) -> QString& { return e.cancelledTime; }, half);
    auto* note = new TextArea(Lines::Many);
    fields().addRow(QStringLiteral("note"), {}, note);
    m_binder.bind(note, QStringLiteral("note"), [](HappenedEntry& e) -> QString& { return e.note; });
}

void HappenedEditor::begin() {
    for (CodeBox* box : {m_worker, m_second})
        box->setCodes(m_visits.workerIds());
    retranslate();
    m_binder.fill();
    refresh();
    QWidget* start = fields().control(QStringLiteral("actual_start"));
    (m_state->isVisibleTo(this) ? m_state : start)->setFocus();
}

void HappenedEditor::showRows() {
    const HappenedForm& form = m_visits.happened();
    const bool made = form.entry().state == VisitState::Delivered;
    const bool cancelled = form.entry().state == VisitState::Cancelled;
    const bool popIn = form.visit().kind == VisitKind::PopIn && !form.visit().plannedStart;
    fields().setRowVisible(QStringLiteral("state"), !popIn);
    for (const char* field : {"actual_day", "actual_start", "actual_minutes", "travel_minutes", "worker"})
        fields().setRowVisible(QLatin1String(field), made);
    fields().setRowVisible(QStringLiteral("second_worker"),
                           made && (form.visit().carers > 1 || form.visit().workers.size() > 1));
    fields().setRowVisible(QStringLiteral("agreed_short"), form.isShort());
    for (const char* field : {"cancelled_by", "cancelled_day", "cancelled_at"})
        fields().setRowVisible(QLatin1String(field), cancelled);
}

void HappenedEditor::refresh() {
    const HappenedForm& form = m_visits.happened();
    showRows();
    m_worker->setCode(form.entry().worker);
    m_second->setCode(form.entry().secondWorker);
    FormEditor::refresh();
    const QString effect = wording::ledgerEffect(form.effect());
    m_effect->setText(effect.isEmpty() ? QString() : tr("For the bank: %1").arg(effect));
    m_restored->setText(form.wasRestored() ? tr("What you had begun to type is back.") : QString());
}

void HappenedEditor::retranslate() {
    const Visit& visit = m_visits.happened().visit();
    m_title->setText(visit.plannedStart ? tr("What happened? %1, %2")
                                              .arg(wording::dayAndDate(visit.plannedStart->day()),
                                                   wording::time(visit.plannedStart->time()))
                                        : tr("A pop-in that was made"));
    const std::pair<const char*, QString> labels[] = {{"state", tr("What happened")},
                                                      {"actual_day", tr("Day")},
                                                      {"actual_start", tr("Really began at")},
                                                      {"actual_minutes", tr("How long")},
                                                      {"travel_minutes", tr("Travel to it")},
                                                      {"worker", tr("Who came")},
                                                      {"second_worker", tr("Who else came")},
                                                      {"cancelled_by", tr("Called off by")},
                                                      {"cancelled_day", tr("Called off on")},
                                                      {"cancelled_at", tr("Called off at")},
                                                      {"note", tr("Note, in the worker's words")}};
    for (const auto& [field, label] : labels)
        fields().setLabel(QLatin1String(field), label);
    fields().setHint(QStringLiteral("actual_minutes"), tr("For example 45 or 1:30"));
    fields().setHint(QStringLiteral("travel_minutes"), tr("Kept apart from the time of the visit"));
    fields().setHint(QStringLiteral("cancelled_at"), tr("Left empty, it counts as without notice"));
    m_agreed->setText(tr("It was agreed that the visit is shorter"));
    m_agreed->setAccessibleName(m_agreed->text());
    setButtonWords(tr("Record"), tr("Cancel"), tr("Cancel recording the visit"));
    refresh();
}

} // namespace aelwyd
