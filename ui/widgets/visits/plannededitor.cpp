// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/plannededitor.h"

#include "ui/presentation/wording/bankwords.h"
#include "ui/widgets/kit/labels.h"

namespace aelwyd {

static QString plannedKindWord(const QString& code) {
    return wording::word(fromCode<VisitKind>(code).value_or(VisitKind::Planned));
}

PlannedEditor::PlannedEditor(PersonVisits& visits, QWidget* parent)
    : FormEditor(visits.planned(), parent)
    , m_visits(visits)
    , m_binder(visits.planned())
    , m_title(plainLabel({}, TextRole::Strong))
    , m_restored(new Remark(Remark::Kind::Quiet))
    , m_kind(new CodeBox(plannedKindWord))
    , m_outcome(new CodeBox(
          [&visits](const QString& id) { return id.isEmpty() ? tr("None named") : visits.outcomeWords(id); }))
    , m_two(new QCheckBox) {
    addKind();
    addTimes();
    addDetails();
    build({m_title, m_restored});
}

void PlannedEditor::addText(const char* field, TextField* control, QString& (*text)(PlannedEntry&),
                            FieldWidth width) {
    fields().addRow(QLatin1String(field), {}, control, width);
    m_binder.bind(control, QLatin1String(field), text);
}

void PlannedEditor::addKind() {
    QStringList kinds;
    for (const VisitKind kind : allOf<VisitKind>())
        kinds.append(toCode(kind));
    m_kind->setCodes(kinds);
    fields().addRow(QStringLiteral("kind"), {}, m_kind, FieldWidth::Half);
    m_binder.bind(
        m_kind, QStringLiteral("kind"), [](const PlannedEntry& e) { return toCode(e.kind); },
        [](PlannedEntry& e, const QString& code) { e.kind = fromCode<VisitKind>(code).value_or(e.kind); });
}

void PlannedEditor::addTimes() {
    const auto half = FieldWidth::Half;
    addText(
        "day", new DateField, [](PlannedEntry& e) -> QString& { return e.day; }, half);
    addText(
        "planned_start", new TimeField, [](PlannedEntry& e) -> QString& { return e.start; }, half);
    addText(
        "planned_minutes", new TextField, [](PlannedEntry& e) -> QString& { return e.minutes; }, half);
    addText(
        "travel_minutes", new TextField, [](PlannedEntry& e) -> QString& { return e.travel; }, half);
}

void PlannedEditor::addDetails() {
    fields().addRow(QStringLiteral("carers"), {}, m_two);
    m_binder.bind(m_two, QStringLiteral("carers"), [](PlannedEntry& e) -> bool& { return e.twoWorkers; });
    fields().addRow(QStringLiteral("outcome"), {}, m_outcome);
    m_binder.bind(
        m_outcome, QStringLiteral("outcome"), [](const PlannedEntry& e) { return e.outcome; },
        [](PlannedEntry& e, const QString& id) { e.outcome = id; });
    auto* note = new TextArea(Lines::Many);
    fields().addRow(QStringLiteral("note"), {}, note);
    m_binder.bind(note, QStringLiteral("note"), [](PlannedEntry& e) -> QString& { return e.note; });
    addText(
        "approved_by", new TextField, [](PlannedEntry& e) -> QString& { return e.approvedBy; },
        FieldWidth::Full);
}

void PlannedEditor::begin() {
    retranslate();
    m_outcome->setCodes(m_visits.outcomeIds());
    m_binder.fill();
    refresh();
    fields().control(QStringLiteral("planned_start"))->setFocus();
}

void PlannedEditor::refresh() {
    const PlannedForm& form = m_visits.planned();
    fields().setRowVisible(QStringLiteral("approved_by"), form.needsApprover());
    fields().setRowVisible(QStringLiteral("outcome"), form.entry().kind == VisitKind::Flexible);
    FormEditor::refresh();
    m_restored->setText(form.wasRestored() ? tr("What you had begun to type is back.") : QString());
}

void PlannedEditor::retranslate() {
    m_title->setText(m_visits.planned().isForNew() ? tr("A visit to come") : tr("Change or move the visit"));
    fields().setLabel(QStringLiteral("kind"), tr("Kind of visit"));
    fields().setLabel(QStringLiteral("day"), tr("Day"));
    fields().setLabel(QStringLiteral("planned_start"), tr("Begins at"));
    fields().setLabel(QStringLiteral("planned_minutes"), tr("How long"));
    fields().setHint(QStringLiteral("planned_minutes"), tr("For example 45 or 1:30"));
    fields().setLabel(QStringLiteral("travel_minutes"), tr("Travel to it"));
    fields().setHint(QStringLiteral("travel_minutes"), tr("Kept apart from the time of the visit"));
    m_two->setText(tr("Two workers together"));
    m_two->setAccessibleName(tr("Two workers together"));
    fields().setLabel(QStringLiteral("outcome"), tr("The outcome that it serves"));
    fields().setLabel(QStringLiteral("note"), tr("Note"));
    fields().setLabel(QStringLiteral("approved_by"), tr("Approved by"));
    fields().setHint(QStringLiteral("approved_by"), tr("The name is kept with the visit"));
    setButtonWords(tr("Keep the visit"), tr("Cancel"), tr("Cancel planning the visit"));
    refresh();
}

} // namespace aelwyd
