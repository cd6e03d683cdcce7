// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/plannededitor.h"

#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QVBoxLayout>

namespace aelwyd {

static QString plannedKindWord(const QString& code) {
    return wording::word(fromCode<VisitKind>(code).value_or(VisitKind::Planned));
}

PlannedEditor::PlannedEditor(PersonVisits& visits, QWidget* parent)
    : QWidget(parent)
    , m_visits(visits)
    , m_binder(visits.planned())
    , m_title(plainLabel({}, TextRole::Strong))
    , m_restored(new Remark(Remark::Kind::Quiet))
    , m_fields(new FieldForm)
    , m_kind(new CodeBox(plannedKindWord))
    , m_outcome(new CodeBox(
          [&visits](const QString& id) { return id.isEmpty() ? tr("None named") : visits.outcomeWords(id); }))
    , m_two(new QCheckBox)
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_save(plainButton({}, "check"))
    , m_cancel(linkButton()) {
    addFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    for (QWidget* widget : QList<QWidget*>{m_title, m_restored, m_fields, m_refused})
        column->addWidget(widget);
    column->addLayout(buttonRow({m_save, m_cancel}));
    PlannedForm& form = visits.planned();
    connect(&form, &TypedForm::refilled, this, [this] { m_binder.fill(); });
    connect(&form, &TypedForm::edited, this, &PlannedEditor::showProblems);
    connect(m_save, &QPushButton::clicked, this, &PlannedEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, [this, &form] {
        form.throwAway();
        emit done();
    });
    whenAControlIsLeft(this, [&form] { form.leaveField(); });
    retranslate();
}

void PlannedEditor::addFields() {
    QStringList kinds;
    for (const VisitKind kind : allOf<VisitKind>())
        kinds.append(toCode(kind));
    m_kind->setCodes(kinds);
    m_fields->addRow(QStringLiteral("kind"), {}, m_kind, FieldWidth::Half);
    m_binder.bind(
        m_kind, QStringLiteral("kind"), [](const PlannedEntry& e) { return toCode(e.kind); },
        [](PlannedEntry& e, const QString& code) { e.kind = fromCode<VisitKind>(code).value_or(e.kind); });
    using Text = QString& (*)(PlannedEntry&);
    const auto add = [this](const char* field, TextField* control, Text text, FieldWidth width) {
        m_fields->addRow(QLatin1String(field), {}, control, width);
        m_binder.bind(control, QLatin1String(field), text);
    };
    add(
        "day", new DateField, [](PlannedEntry& e) -> QString& { return e.day; }, FieldWidth::Half);
    add(
        "planned_start", new TimeField, [](PlannedEntry& e) -> QString& { return e.start; },
        FieldWidth::Half);
    add(
        "planned_minutes", new TextField, [](PlannedEntry& e) -> QString& { return e.minutes; },
        FieldWidth::Half);
    add(
        "travel_minutes", new TextField, [](PlannedEntry& e) -> QString& { return e.travel; },
        FieldWidth::Half);
    m_fields->addRow(QStringLiteral("carers"), {}, m_two);
    m_binder.bind(m_two, QStringLiteral("carers"), [](PlannedEntry& e) -> bool& { return e.twoWorkers; });
    m_fields->addRow(QStringLiteral("outcome"), {}, m_outcome);
    m_binder.bind(
        m_outcome, QStringLiteral("outcome"), [](const PlannedEntry& e) { return e.outcome; },
        [](PlannedEntry& e, const QString& id) { e.outcome = id; });
    auto* note = new TextArea(Lines::Many);
    m_fields->addRow(QStringLiteral("note"), {}, note);
    m_binder.bind(note, QStringLiteral("note"), [](PlannedEntry& e) -> QString& { return e.note; });
    add(
        "approved_by", new TextField, [](PlannedEntry& e) -> QString& { return e.approvedBy; },
        FieldWidth::Full);
}

void PlannedEditor::begin() {
    retranslate();
    m_outcome->setCodes(m_visits.outcomeIds());
    m_binder.fill();
    showProblems();
    m_fields->control(QStringLiteral("planned_start"))->setFocus();
}

void PlannedEditor::save() {
    const auto saved = m_visits.planned().save();
    if (saved) return emit done();
    showProblems();
    m_fields->focusFirstProblem();
}

void PlannedEditor::showProblems() {
    const PlannedForm& form = m_visits.planned();
    m_fields->setRowVisible(QStringLiteral("approved_by"), form.needsApprover());
    m_fields->setRowVisible(QStringLiteral("outcome"), form.entry().kind == VisitKind::Flexible);
    m_refused->setText(wording::messages(m_fields->showProblems(form.shownProblems())));
    m_restored->setText(form.wasRestored() ? tr("What you had begun to type is back.") : QString());
}

void PlannedEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PlannedEditor::retranslate() {
    m_title->setText(m_visits.planned().isForNew() ? tr("A visit to come") : tr("Change or move the visit"));
    m_fields->setLabel(QStringLiteral("kind"), tr("Kind of visit"));
    m_fields->setLabel(QStringLiteral("day"), tr("Day"));
    m_fields->setLabel(QStringLiteral("planned_start"), tr("Begins at"));
    m_fields->setLabel(QStringLiteral("planned_minutes"), tr("How long"));
    m_fields->setHint(QStringLiteral("planned_minutes"), tr("For example 45 or 1:30"));
    m_fields->setLabel(QStringLiteral("travel_minutes"), tr("Travel to it"));
    m_fields->setHint(QStringLiteral("travel_minutes"), tr("Kept apart from the time of the visit"));
    m_two->setText(tr("Two workers together"));
    m_two->setAccessibleName(tr("Two workers together"));
    m_fields->setLabel(QStringLiteral("outcome"), tr("The outcome that it serves"));
    m_fields->setLabel(QStringLiteral("note"), tr("Note"));
    m_fields->setLabel(QStringLiteral("approved_by"), tr("Approved by"));
    m_fields->setHint(QStringLiteral("approved_by"), tr("The name is kept with the visit"));
    m_save->setText(tr("Keep the visit"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel planning the visit"));
    showProblems();
}

} // namespace aelwyd
