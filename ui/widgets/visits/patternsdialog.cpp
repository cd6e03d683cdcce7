// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/patternsdialog.h"

#include "ui/presentation/bank/texttable.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/tablebox.h"
#include "ui/widgets/sync/patience.h"
#include "ui/widgets/visits/weeksbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

static const QString kWeeksOfAll = QStringLiteral("weeks");
static constexpr int kColumnOfReason = 1;
static constexpr int kPeopleShown = 8;

PatternsDialog::PatternsDialog(PatternsDesk& desk, QWidget* parent)
    : GrowingDialog(parent)
    , m_desk(desk)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_text(wrappedLabel({}, TextRole::Soft))
    , m_fields(new FieldForm)
    , m_weeks(new WeeksBox)
    , m_told(new Remark(Remark::Kind::Good))
    , m_refusal(new Remark(Remark::Kind::Problem))
    , m_heading(wrappedLabel({}, TextRole::Strong))
    , m_rows(new TextTable(this))
    , m_table(new TableBox(kColumnOfReason, kPeopleShown))
    , m_make(primaryButton({}, "check"))
    , m_close(plainButton()) {
    build();
    m_table->setModel(m_rows);
    m_table->wrapRows();
    m_weeks->setValue(PersonVisits::weeksAhead());
    connect(m_make, &QPushButton::clicked, this, &PatternsDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumSize(640, 360);
    retranslate();
}

void PatternsDialog::build() {
    m_fields->addRow(kWeeksOfAll, {}, m_weeks, FieldWidth::Half);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    for (QWidget* widget : QList<QWidget*>{m_title, m_text, m_fields, m_told, m_refusal, m_heading, m_table})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(foot);
    for (QWidget* widget : QList<QWidget*>{m_heading, m_table})
        widget->hide();
}

void PatternsDialog::make() {
    const auto made = m_desk.make(m_weeks->value(), patience(tr("Making the visits…"), this));
    m_refusal->setText(made ? QString()
                            : wording::messages(made.problems()) + u' ' + tr("Nothing was changed."));
    if (made) tell(made.value());
}

void PatternsDialog::tell(const PatternsWords& words) {
    m_outcome = words.counts;
    m_told->setText(m_outcome);
    m_rows->setContent(PatternsDesk::heads(), words.refused);
    for (QWidget* widget : QList<QWidget*>{m_heading, m_table})
        widget->setVisible(!words.refused.isEmpty());
    m_close->setFocus();
}

void PatternsDialog::retranslate() {
    setWindowTitle(tr("Visits from the plans"));
    m_title->setText(tr("Visits from the plans"));
    m_text->setText(
        tr("The visits of everybody who has an agreed plan are brought into line with it, from now "
           "on. What somebody moved by hand stays where it is. One Undo takes all of it back."));
    m_fields->setLabel(kWeeksOfAll, tr("For how many weeks"));
    m_fields->setHint(kWeeksOfAll, tr("From today on, at most %1").arg(PersonVisits::kMostWeeksAhead));
    m_heading->setText(tr("Somebody has to approve these by name, on the person's own page"));
    m_table->setAccessibleName(tr("People whose visits were left as they are"));
    m_make->setText(tr("Make the visits"));
    m_close->setText(tr("Close"));
}

void PatternsDialog::changeEvent(QEvent* event) {
    GrowingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

QString makeFromPlans(PatternsDesk& desk, QWidget* window) {
    PatternsDialog dialog(desk, window);
    dialog.exec();
    return dialog.outcome();
}

} // namespace aelwyd
