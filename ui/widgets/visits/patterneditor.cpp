// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/patterneditor.h"

#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/visitwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/visits/weeksbox.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace aelwyd {

namespace {

const QString kWeeksField = QStringLiteral("weeks");
const QString kApproverField = QStringLiteral("approved_by");

} // namespace

PatternEditor::PatternEditor(PersonVisits& visits, QWidget* parent)
    : QWidget(parent)
    , m_visits(visits)
    , m_title(plainLabel({}, TextRole::Strong))
    , m_fields(new FieldForm)
    , m_weeks(new WeeksBox)
    , m_approver(new TextField)
    , m_refused(new Remark(Remark::Kind::Problem))
    , m_make(plainButton({}, "check"))
    , m_cancel(linkButton()) {
    m_fields->addRow(kWeeksField, {}, m_weeks, FieldWidth::Half);
    m_fields->addRow(kApproverField, {}, m_approver);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    for (QWidget* widget : QList<QWidget*>{m_title, m_fields, m_refused})
        column->addWidget(widget);
    column->addLayout(buttonRow({m_make, m_cancel}));
    connect(m_weeks, &QSpinBox::valueChanged, this, &PatternEditor::forgetRefusal);
    connect(m_make, &QPushButton::clicked, this, &PatternEditor::make);
    connect(m_cancel, &QPushButton::clicked, this, &PatternEditor::done);
    retranslate();
}

void PatternEditor::begin() {
    const QSignalBlocker quiet(m_weeks);
    m_weeks->setValue(PersonVisits::weeksAhead());
    forgetRefusal();
    m_weeks->setFocus();
}

/// A name stands for the figures that were told with it.
void PatternEditor::forgetRefusal() {
    m_approver->clear();
    tell({});
}

void PatternEditor::make() {
    const auto change = m_visits.bringPattern(m_weeks->value(), m_approver->text());
    if (change) return emit made(wording::patternChange(change.value()));
    Problems problems = change.problems();
    for (Problem& problem : problems)
        if (problem.code == ErrorCode::OverBlock) problem.field = kApproverField;
    tell(problems);
    m_fields->focusFirstProblem();
}

void PatternEditor::tell(const Problems& problems) {
    const bool asksForName = std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.field == kApproverField;
    });
    m_fields->setRowVisible(kApproverField, asksForName);
    m_refused->setText(wording::messages(m_fields->showProblems(problems)));
}

void PatternEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PatternEditor::retranslate() {
    m_title->setText(tr("Visits from the plan"));
    m_fields->setLabel(kWeeksField, tr("For how many weeks"));
    m_fields->setHint(kWeeksField, tr("From today on, at most %1").arg(PersonVisits::kMostWeeksAhead));
    m_fields->setLabel(kApproverField, tr("Approved by"));
    m_fields->setHint(kApproverField, tr("The name is kept with the visits"));
    m_make->setText(tr("Make the visits"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel making visits"));
}

} // namespace aelwyd
