// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/questionbar.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/matching/personpicker.h"
#include "ui/widgets/plans/minutesfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>

namespace aelwyd {

namespace {

const std::array kQuestionFields{"person", "day", "time", "minutes"};
/// How the fields share the room that is left.
constexpr std::array kShares{5, 3, 1, 2};
/// In pixels: with less room the person stands on a line alone.
constexpr int kWidthForOneLine = 560;

void markField(QWidget* field, bool problem) {
    if (field->property("problem").toBool() == problem) return;
    field->setProperty("problem", problem);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

QuestionBar::QuestionBar(MatchDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
    , m_person(new PersonPicker(desk.persons()))
    , m_day(new DateField)
    , m_time(new TimeField)
    , m_minutes(new MinutesField)
    , m_problem(new Remark(Remark::Kind::Problem)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    for (QWidget* field : fields()) {
        m_labels.append(plainLabel());
        m_labels.last()->setBuddy(field);
    }
    m_time->setMinimumWidth(66);
    m_minutes->setMinimumWidth(92);
    m_day->setMinimumWidth(156);
    place();
    connectFields();
    retranslate();
    showQuestion();
}

std::array<QWidget*, 4> QuestionBar::fields() const {
    return {m_person, m_day, m_time, m_minutes};
}

/// All on one line, or the person above the rest.
void QuestionBar::place() {
    for (int number = 0; number < int(kShares.size()); ++number) {
        const bool alone = !m_oneLine && number == 0;
        const int line = m_oneLine || alone ? 0 : 2;
        const int column = m_oneLine || alone ? number : number - 1;
        const std::array<QWidget*, 2> pair{m_labels.at(number), fields().at(size_t(number))};
        for (int below = 0; below < 2; ++below) {
            m_grid->removeWidget(pair.at(size_t(below)));
            m_grid->addWidget(pair.at(size_t(below)), line + below, column, 1, alone ? 3 : 1);
        }
        m_grid->setColumnStretch(column, alone ? 0 : kShares.at(size_t(number)));
    }
    m_grid->setColumnStretch(3, m_oneLine ? kShares.back() : 0);
    m_grid->removeWidget(m_problem);
    m_grid->addWidget(m_problem, 4, 0, 1, 4);
}

void QuestionBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_oneLine == (width() >= kWidthForOneLine)) return;
    m_oneLine = !m_oneLine;
    place();
}

void QuestionBar::connectFields() {
    connect(m_person, &PersonPicker::chosen, this, [this] {
        follow();
        finish();
    });
    connect(m_person, &PersonPicker::unchosen, this, &QuestionBar::follow);
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_day, m_time, m_minutes}) {
        connect(field, &QLineEdit::textEdited, this, &QuestionBar::follow);
        connect(field, &QLineEdit::returnPressed, this, &QuestionBar::finish);
    }
    connect(&m_desk, &MatchDesk::answered, this, &QuestionBar::showQuestion);
}

MatchQuestion QuestionBar::typed() const {
    return {m_person->person(), m_day->date(), m_time->time(), m_minutes->minutes()};
}

/// While one types, only what is wrong already is told; what is still to come is not.
void QuestionBar::follow() {
    m_typing = true;
    Problems problems = m_desk.ask(typed());
    problems.removeIf([](const Problem& problem) { return problem.code == ErrorCode::Required; });
    showProblems(problems);
    m_typing = false;
}

/// All that is missing is told, and the focus goes there.
void QuestionBar::finish() {
    Problems problems;
    if (m_desk.question() != typed() || !m_desk.answer()) {
        m_typing = true;
        problems = m_desk.ask(typed());
        m_typing = false;
    }
    const auto unreadable = [&](const char* field, bool readable, ErrorCode code) {
        if (readable) return;
        for (Problem& problem : problems)
            if (problem.field == QLatin1String(field)) problem.code = code;
    };
    unreadable("person", !m_person->isOpen(), ErrorCode::NobodyFound);
    unreadable("day", m_day->isReadable(), ErrorCode::Date);
    unreadable("time", m_time->isReadable(), ErrorCode::Time);
    unreadable("minutes", m_minutes->isReadable(), ErrorCode::Number);
    showProblems(problems);
    for (size_t i = 0; i < kQuestionFields.size(); ++i)
        if (!problems.isEmpty() && problems.first().field == QLatin1String(kQuestionFields[i]))
            return fields()[i]->setFocus();
}

void QuestionBar::showProblems(const Problems& problems) {
    m_shown = problems;
    QStringList lines;
    for (size_t i = 0; i < kQuestionFields.size(); ++i) {
        bool wrong = false;
        for (const Problem& problem : problems) {
            if (problem.field != QLatin1String(kQuestionFields[i])) continue;
            wrong = true;
            lines.append(tr("%1: %2", "field, what is wrong")
                             .arg(m_labels.at(qsizetype(i))->text(), wording::message(problem)));
        }
        markField(fields()[i], wrong);
        fields()[i]->setAccessibleDescription(wrong ? lines.last() : QString());
    }
    m_problem->setText(lines.join(u'\n'));
}

void QuestionBar::focusPerson() {
    m_person->setFocus(Qt::ShortcutFocusReason);
    m_person->selectAll();
}

void QuestionBar::showQuestion() {
    if (m_typing) return;
    const MatchQuestion& question = m_desk.question();
    m_person->setPerson(question.person);
    m_day->setDate(question.day);
    m_time->setTime(question.time);
    m_minutes->setMinutes(question.minutes);
    showProblems({});
}

void QuestionBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void QuestionBar::retranslate() {
    const QStringList words{tr("Person"), tr("Day"), tr("Time"), tr("How long")};
    const std::array<QWidget*, 4> fields{m_person, m_day, m_time, m_minutes};
    for (int i = 0; i < 4; ++i) {
        m_labels.at(i)->setText(words.at(i));
        fields[size_t(i)]->setAccessibleName(words.at(i));
    }
    m_person->setPlaceholderText(tr("Name, number or postcode"));
    m_person->setListName(tr("People who are found"));
    m_time->setPlaceholderText(QStringLiteral("8:15"));
    m_minutes->setPlaceholderText(QStringLiteral("45"));
    showProblems(Problems(m_shown));
}

} // namespace aelwyd
