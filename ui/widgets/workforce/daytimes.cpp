// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/daytimes.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/flowlayout.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/taborder.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

namespace aelwyd {

namespace {

/// In average characters: the names of the days, and a time.
constexpr int kDayCharacters = 14;
constexpr int kTimeCharacters = 11;

QString timesMessage(const Problem& problem) {
    const bool turned = problem.code == ErrorCode::Availability && problem.arguments.size() == 2;
    return turned ? DayTimes::tr("The end has to come after the start. Midnight is 00:00.")
                  : wording::message(problem);
}

} // namespace

DayTimes::DayTimes(WorkerForm& form, int weekday, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_weekday(weekday)
    , m_name(plainLabel({}, TextRole::Strong))
    , m_none(plainLabel({}, TextRole::Soft))
    , m_row(new QHBoxLayout)
    , m_add(iconButton("plus"))
    , m_problem(new Remark(Remark::Kind::Problem)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    auto* pairs = new QWidget;
    m_flow = new FlowLayout(8, pairs);
    m_name->setFixedWidth(m_name->fontMetrics().averageCharWidth() * kDayCharacters);
    m_row->setSpacing(8);
    m_row->addWidget(m_name, 0, Qt::AlignVCenter);
    m_row->addWidget(m_none, 0, Qt::AlignVCenter);
    m_row->addWidget(pairs, 1);
    m_row->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_add, &QToolButton::clicked, this, &DayTimes::add);
}

/// Where the windows of this weekday stand in the form.
QList<int> DayTimes::places() const {
    QList<int> places;
    const QList<TypedWindow>& windows = m_form.entry().availability;
    for (int place = 0; place < windows.size(); ++place)
        if (windows.at(place).weekday == m_weekday) places.append(place);
    return places;
}

void DayTimes::refresh() {
    const QList<int> now = places();
    if (now.size() != m_pairs.size()) build(now.size());
    for (int number = 0; number < now.size(); ++number) {
        const TypedWindow& window = m_form.entry().availability.at(now.at(number));
        m_pairs.at(number).start->replaceText(window.start);
        m_pairs.at(number).end->replaceText(window.end);
    }
    m_none->setVisible(now.isEmpty());
    wordPairs();
}

void DayTimes::build(qsizetype count) {
    while (m_pairs.size() > count) {
        QWidget* box = m_pairs.takeLast().box;
        m_flow->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    while (m_pairs.size() < count) {
        m_pairs.append(makePair(int(m_pairs.size())));
        m_flow->addWidget(m_pairs.last().box);
        m_pairs.last().box->show();
    }
    orderKeys();
}

/// As they are read: the pairs, then the button that adds one.
void DayTimes::orderKeys() {
    QList<QWidget*> stops;
    for (const Pair& pair : std::as_const(m_pairs))
        stops.append({pair.start, pair.end, pair.remove});
    stops.append(m_add);
    tabThrough(this, stops);
}

DayTimes::Pair DayTimes::makePair(int number) {
    Pair pair{new QWidget, new TimeField, new TimeField, iconButton("x")};
    auto* across = new QHBoxLayout(pair.box);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(4);
    for (TimeField* field : {pair.start, pair.end})
        field->setFixedWidth(field->fontMetrics().averageCharWidth() * kTimeCharacters);
    across->addWidget(pair.start);
    across->addWidget(plainLabel(QStringLiteral("–")));
    across->addWidget(pair.end);
    across->addWidget(pair.remove);
    connect(pair.start, &QLineEdit::textEdited, this,
            [this, number](const QString& typed) { edit(number, &TypedWindow::start, typed); });
    connect(pair.end, &QLineEdit::textEdited, this,
            [this, number](const QString& typed) { edit(number, &TypedWindow::end, typed); });
    connect(pair.remove, &QToolButton::clicked, this, [this, number] { remove(number); });
    return pair;
}

void DayTimes::edit(int number, QString TypedWindow::*text, const QString& typed) {
    const int place = places().value(number, -1);
    if (place < 0) return;
    m_form.edit(QStringLiteral("availability"),
                [&](WorkerEntry& entry) { entry.availability[place].*text = typed; });
}

void DayTimes::add() {
    m_form.edit(QStringLiteral("availability"), [this](WorkerEntry& entry) {
        entry.availability.append({m_weekday, {}, {}});
    });
    refresh();
    if (!m_pairs.isEmpty()) m_pairs.last().start->setFocus();
}

void DayTimes::remove(int number) {
    const int place = places().value(number, -1);
    if (place < 0) return;
    m_form.edit(QStringLiteral("availability"),
                [place](WorkerEntry& entry) { entry.availability.removeAt(place); });
    m_form.saveWhatIsRight();
    m_add->setFocus();
    refresh();
}

void DayTimes::showProblems(const Problems& problems) {
    QStringList lines;
    for (const Problem& problem : problems)
        if (problem.arguments.value(0) == QString::number(m_weekday))
            if (const QString line = timesMessage(problem); !lines.contains(line)) lines.append(line);
    m_problem->setText(lines.join(u'\n'));
    for (const Pair& pair : std::as_const(m_pairs))
        for (TimeField* field : {pair.start, pair.end})
            field->setAccessibleDescription(m_problem->text());
}

QWidget* DayTimes::pairOf(QWidget* control) const {
    for (const Pair& pair : m_pairs)
        if (pair.box->isAncestorOf(control)) return pair.box;
    return nullptr;
}

void DayTimes::retranslate() {
    const QString day = wording::weekday(m_weekday);
    m_name->setText(day);
    m_none->setText(tr("Not available"));
    setButtonName(m_add, tr("Add a time: %1").arg(day));
    wordPairs();
}

void DayTimes::wordPairs() {
    const QString day = wording::weekday(m_weekday);
    for (const Pair& pair : std::as_const(m_pairs)) {
        pair.start->setAccessibleName(tr("Start: %1").arg(day));
        pair.end->setAccessibleName(tr("End: %1").arg(day));
        setButtonName(pair.remove, tr("Take out: %1, %2–%3").arg(day, pair.start->text(), pair.end->text()));
    }
}

} // namespace aelwyd
