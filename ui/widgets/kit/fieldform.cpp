// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/fieldform.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/fieldgroup.h"
#include "ui/widgets/kit/intosight.h"
#include "ui/widgets/kit/labels.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QStyle>

namespace aelwyd {

/// From this width on (in average characters) half fields stand side by side.
static constexpr int kCharactersForTwo = 66;

FieldForm::FieldForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(14);
}

static void nameControl(QWidget* control, const QString& label) {
    if (auto* bilingual = qobject_cast<BilingualField*>(control)) return bilingual->setLabel(label);
    control->setAccessibleName(label);
}

/// A paste that was refused is told like any other problem of the field.
static void tellRefusals(QWidget* control, Remark* problem) {
    const auto tell = [problem](int length, int longest) {
        problem->setText(wording::tooMuch(length, longest));
    };
    if (auto* line = qobject_cast<TextField*>(control))
        QObject::connect(line, &TextField::refused, problem, tell);
    if (auto* area = qobject_cast<TextArea*>(control))
        QObject::connect(area, &TextArea::refused, problem, tell);
}

void FieldForm::addRow(const QString& field, const QString& label, QWidget* control, FieldWidth width) {
    Row made{field,
             {},
             new QWidget(this),
             wrappedLabel(label),
             control,
             wrappedLabel({}, TextRole::Small),
             new Remark(Remark::Kind::Problem),
             width};
    auto* column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const auto side = qobject_cast<QAbstractButton*>(control) ? Qt::AlignLeft : Qt::Alignment();
    column->addWidget(made.label);
    column->addWidget(control, 0, side);
    column->addWidget(made.hintLabel);
    column->addWidget(made.problem);
    column->addStretch(1);
    made.label->setBuddy(control);
    made.label->setVisible(!label.isEmpty());
    made.hintLabel->hide();
    if (!label.isEmpty()) nameControl(control, label);
    tellRefusals(control, made.problem);
    listenTo(field, control);
    m_rows.append(made);
    place();
}

/// What was told of a field may have gone with what is typed or chosen now.
void FieldForm::listenTo(const QString& field, QWidget* control) {
    const auto filled = [this, field] { forgetNeeded(field, field); };
    if (auto* bilingual = qobject_cast<BilingualField*>(control))
        connect(bilingual, &BilingualField::edited, this,
                [this, field, bilingual] { forgetCleared(field, *bilingual); });
    if (auto* box = qobject_cast<QComboBox*>(control)) connect(box, &QComboBox::activated, this, filled);
    if (auto* line = qobject_cast<QLineEdit*>(control)) connect(line, &QLineEdit::textEdited, this, filled);
    if (auto* area = qobject_cast<TextArea*>(control)) connect(area, &TextArea::edited, this, filled);
    if (auto* group = qobject_cast<FieldGroup*>(control))
        connect(group, &FieldGroup::edited, this,
                [this, field](const QString& part) { forgetNeeded(part, field); });
}

PlainLabel* FieldForm::addHeading(const QString& text) {
    Row made;
    made.label = plainLabel(text, TextRole::Strong);
    made.box = made.label;
    made.label->setContentsMargins(0, 8, 0, 0);
    m_rows.append(made);
    place();
    return made.label;
}

/// Hidden on purpose, not only because the form is not on screen yet.
static bool wasHidden(const QWidget& box) {
    return box.isHidden() && box.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

/// Puts the rows into the grid: full ones across, half ones two to a line where the form is wide enough.
void FieldForm::place() {
    m_columns = width() < kCharactersForTwo * fontMetrics().averageCharWidth() ? 1 : 2;
    int line = 0, column = 0;
    for (const Row& row : std::as_const(m_rows)) {
        if (wasHidden(*row.box)) continue;
        const bool half = row.width == FieldWidth::Half && row.control && m_columns == 2;
        if (!half && column > 0) ++line, column = 0;
        m_grid->addWidget(row.box, line, column, 1, half ? 1 : 2);
        column = half ? (column + 1) % 2 : 0;
        if (column == 0) ++line;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

qsizetype FieldForm::placeOf(const QString& field) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row& r) { return r.control && r.field == field; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

FieldForm::Row* FieldForm::row(const QString& field) {
    const qsizetype place = placeOf(field);
    return place < 0 ? nullptr : &m_rows[place];
}

void FieldForm::setLabel(const QString& field, const QString& label) {
    Row* found = row(field);
    if (!found) return;
    found->label->setText(label);
    found->label->setVisible(!label.isEmpty());
    nameControl(found->control, label);
}

void FieldForm::setHint(const QString& field, const QString& hint) {
    Row* found = row(field);
    if (!found) return;
    found->hint = hint;
    found->hintLabel->setText(hint);
    found->hintLabel->setVisible(!hint.isEmpty() && found->problem->text().isEmpty());
}

void FieldForm::setRowVisible(const QString& field, bool visible) {
    Row* found = row(field);
    if (!found || wasHidden(*found->box) == !visible) return;
    found->box->setVisible(visible);
    if (!visible) m_grid->removeWidget(found->box);
    place();
}

static bool belongs(const QString& field, const QString& row) {
    if (!field.startsWith(row)) return false;
    return field.size() == row.size() || QStringLiteral("/._[").contains(field.at(row.size()));
}

static bool isOfLanguage(const Problem& problem, QLatin1String code) {
    return problem.field.endsWith(code) &&
           QStringLiteral("/._").contains(problem.field.at(problem.field.size() - 3));
}

static Problems endingWith(const Problems& problems, QLatin1String code) {
    Problems found;
    for (const Problem& problem : problems)
        if (isOfLanguage(problem, code)) found.append(problem);
    return found;
}

static Problems without(Problems problems, const Problems& taken) {
    problems.removeIf([&](const Problem& problem) { return taken.contains(problem); });
    return problems;
}

static void showInBoth(BilingualField& control, const Problems& problems) {
    const Problems welsh = endingWith(problems, QLatin1String("cy"));
    const Problems english = endingWith(problems, QLatin1String("en"));
    control.setProblem(ReaderLanguage::Welsh, wording::messages(welsh));
    control.setProblem(ReaderLanguage::English, wording::messages(english));
    control.setProblem(wording::messages(without(problems, welsh + english)));
}

void markProblem(QWidget& control, const QString& message) {
    control.setAccessibleDescription(message);
    if (control.property("problem").toBool() == !message.isEmpty()) return;
    control.setProperty("problem", !message.isEmpty());
    control.style()->unpolish(&control);
    control.style()->polish(&control);
}

void FieldForm::showProblems(Row& row, const Problems& problems) {
    if (auto* bilingual = qobject_cast<BilingualField*>(row.control)) return showInBoth(*bilingual, problems);
    auto* group = qobject_cast<FieldGroup*>(row.control);
    const QString message = wording::messages(group ? group->showProblems(problems) : problems);
    // What goes does so first: never is there room asked for both.
    if (!message.isEmpty()) row.hintLabel->hide();
    row.problem->setText(message);
    if (message.isEmpty()) row.hintLabel->setVisible(!row.hint.isEmpty());
    markProblem(*row.control, message);
}

Problems FieldForm::problemsOf(const QString& field) const {
    Problems own = m_problems;
    own.removeIf([&](const Problem& problem) { return !belongs(problem.field, field); });
    return own;
}

Problems FieldForm::showProblems(const Problems& problems) {
    m_problems = problems;
    Problems left = problems;
    for (Row& row : m_rows) {
        if (!row.control) continue;
        Problems own;
        for (const Problem& problem : problems)
            if (belongs(problem.field, row.field)) own.append(problem), left.removeAll(problem);
        showProblems(row, own);
    }
    return left;
}

void FieldForm::forgetProblem(const QString& field) {
    m_problems.removeIf([&](const Problem& problem) { return belongs(problem.field, field); });
    if (Row* found = row(field)) showProblems(*found, {});
}

/// That something is needed is no longer so once it is there, nor that nobody is found by words that do not
/// stand there any more; what else was told may still be so. `part`: the row's field, or one of those that it
/// holds.
void FieldForm::forgetNeeded(const QString& part, const QString& field) {
    const Problems told = problemsOf(part);
    const auto isOther = [](const Problem& problem) {
        return problem.code != ErrorCode::Required && problem.code != ErrorCode::NobodyFound;
    };
    if (std::any_of(told.begin(), told.end(), isOther)) return;
    m_problems.removeIf([&](const Problem& problem) { return belongs(problem.field, part); });
    if (Row* found = row(field)) showProblems(*found, problemsOf(field));
}

/// What was changed no longer has the problem that was told of it, in any language of the interface.
void FieldForm::forgetCleared(const QString& field, const BilingualField& control) {
    m_problems.removeIf([&](const Problem& problem) {
        if (!belongs(problem.field, field)) return false;
        if (isOfLanguage(problem, QLatin1String("cy"))) return !control.tellsProblem(ReaderLanguage::Welsh);
        return !isOfLanguage(problem, QLatin1String("en")) || !control.tellsProblem(ReaderLanguage::English);
    });
}

bool FieldForm::focusFirstProblem() {
    for (const Row& row : std::as_const(m_rows))
        for (const Problem& problem : std::as_const(m_problems))
            if (row.control && belongs(problem.field, row.field)) {
                row.control->setFocus();
                bringIntoSight(row.box);
                return true;
            }
    return false;
}

QWidget* FieldForm::control(const QString& field) const {
    const qsizetype place = placeOf(field);
    return place < 0 ? nullptr : m_rows.at(place).control;
}

void FieldForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = width() < kCharactersForTwo * fontMetrics().averageCharWidth() ? 1 : 2;
    if (columns != m_columns) place();
}

void FieldForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showProblems(Problems(m_problems));
}

} // namespace aelwyd
