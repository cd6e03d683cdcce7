// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/competencestab.h"

#include "core/workforce/trainingmatrix.h"
#include "ui/presentation/forms/typedtext.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"
#include "ui/widgets/kit/picklist.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/taborder.h"

#include <QHBoxLayout>

namespace aelwyd {

namespace {

const QString kHeldField = QStringLiteral("competences");
/// In average characters: a date in words.
constexpr int kDateCharacters = 21;

StateBadge::Tone toneOf(TrainingState state) {
    if (state == TrainingState::Held) return StateBadge::Tone::Good;
    const bool now = state == TrainingState::Expiring || state == TrainingState::Expired;
    return now ? StateBadge::Tone::Warning : StateBadge::Tone::Quiet;
}

/// Of this entry alone, as it is typed.
std::optional<TrainingState> stateOf(const TypedCompetence& held, QDate today) {
    const auto from = typedtext::readDate(held.from);
    if (!from) return std::nullopt;
    CareWorker worker;
    worker.competences = {{held.unit, *from, typedtext::readDate(held.until)}};
    return trainingCell(worker, held.unit, today).state;
}

/// "from – until".
QHBoxLayout* daysSideBySide(DateField* from, DateField* until) {
    auto* days = new QHBoxLayout;
    days->setSpacing(10);
    for (DateField* field : {from, until}) {
        field->setFixedWidth(field->fontMetrics().averageCharWidth() * kDateCharacters);
        days->addWidget(field);
    }
    days->insertWidget(1, plainLabel(QStringLiteral("–")));
    days->addStretch(1);
    return days;
}

} // namespace

CompetencesTab::CompetencesTab(StaffDesk& desk, QWidget* parent)
    : StaffTab(desk, parent)
    , m_card(new Card)
    , m_addCard(new Card)
    , m_none(wrappedLabel({}, TextRole::Soft))
    , m_rowsBox(new QWidget)
    , m_rowsColumn(new QVBoxLayout(m_rowsBox))
    , m_pick(new PickList(sourceOf([&desk] { return desk.competences(); })))
    , m_untold(new Remark(Remark::Kind::Problem)) {
    m_rowsColumn->setContentsMargins(0, 0, 0, 0);
    m_rowsColumn->setSpacing(14);
    for (QWidget* widget : QList<QWidget*>{m_none, m_rowsBox, m_untold})
        m_card->body()->addWidget(widget);
    m_addCard->body()->addWidget(m_pick);
    m_column->addWidget(m_card);
    m_column->addWidget(m_addCard);
    WorkerForm& form = desk.worker();
    connect(m_pick, &PickList::picked, this, &CompetencesTab::pick);
    connect(&form, &WorkerForm::refilled, this, &CompetencesTab::refresh);
    connect(&form, &WorkerForm::edited, this, &CompetencesTab::showProblems);
    whenAControlIsLeft(this, [&form] { form.saveWhatIsRight(); });
    retranslate();
}

QStringList CompetencesTab::units() const {
    QStringList units;
    for (const TypedCompetence& held : m_desk.worker().entry().competences)
        units.append(held.unit);
    return units;
}

void CompetencesTab::refresh() {
    if (!m_desk.current()) return;
    QStringList shown;
    for (const Row& row : std::as_const(m_rows))
        shown.append(row.unit);
    if (shown != units()) build();
    const QList<TypedCompetence>& competences = m_desk.worker().entry().competences;
    for (int number = 0; number < m_rows.size(); ++number) {
        m_rows.at(number).from->replaceText(competences.at(number).from);
        m_rows.at(number).until->replaceText(competences.at(number).until);
    }
    m_none->setVisible(m_rows.isEmpty());
    m_pick->setChosen(units());
    showProblems();
}

void CompetencesTab::build() {
    for (const Row& row : std::as_const(m_rows)) {
        m_rowsColumn->removeWidget(row.box);
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const QString& unit : units()) {
        m_rows.append(makeRow(int(m_rows.size()), unit));
        m_rowsColumn->addWidget(m_rows.last().box);
        wordRow(m_rows.last());
    }
    tabThrough(m_rowsBox, tabStopsIn(*m_rowsBox));
}

CompetencesTab::Row CompetencesTab::makeRow(int number, const QString& unit) {
    Row row{unit,
            new QWidget,
            wrappedLabel(),
            new DateField,
            new DateField,
            new StateBadge,
            new Remark(Remark::Kind::Problem),
            iconButton("x")};
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(row.name, 1);
    head->addWidget(row.state);
    head->addWidget(row.remove);
    column->addLayout(head);
    column->addLayout(daysSideBySide(row.from, row.until));
    column->addWidget(row.problem);
    connect(row.from, &QLineEdit::textEdited, this,
            [this, number](const QString& typed) { edit(number, &TypedCompetence::from, typed); });
    connect(row.until, &QLineEdit::textEdited, this,
            [this, number](const QString& typed) { edit(number, &TypedCompetence::until, typed); });
    connect(row.remove, &QToolButton::clicked, this, [this, number] { remove(number); });
    return row;
}

void CompetencesTab::edit(int number, QString TypedCompetence::*text, const QString& typed) {
    m_desk.worker().edit(kHeldField, [&](WorkerEntry& entry) {
        if (number < entry.competences.size()) entry.competences[number].*text = typed;
    });
}

/// What was ticked is held from today, until somebody writes another day; what was cleared is taken out.
void CompetencesTab::pick() {
    const QStringList chosen = m_pick->chosen();
    m_desk.worker().edit(kHeldField, [&](WorkerEntry& entry) {
        entry.competences.removeIf([&](const TypedCompetence& held) { return !chosen.contains(held.unit); });
        const QStringList known = units();
        for (const QString& unit : chosen)
            if (!known.contains(unit))
                entry.competences.append({unit, typedtext::shownDate(m_desk.today()), {}});
    });
    m_desk.worker().saveWhatIsRight();
    refresh();
}

void CompetencesTab::remove(int number) {
    m_desk.worker().edit(kHeldField, [number](WorkerEntry& entry) {
        if (number < entry.competences.size()) entry.competences.removeAt(number);
    });
    m_desk.worker().saveWhatIsRight();
    refresh();
    m_pick->setFocus();
}

void CompetencesTab::showProblems() {
    Problems problems;
    for (const Problem& problem : m_desk.worker().shownProblems())
        if (problem.field == kHeldField) problems.append(problem);
    const QList<TypedCompetence>& competences = m_desk.worker().entry().competences;
    for (int number = 0; number < m_rows.size() && number < competences.size(); ++number) {
        const Row& row = m_rows.at(number);
        Problems own;
        for (const Problem& problem : std::as_const(problems))
            if (problem.arguments.value(0) == row.unit) own.append(problem);
        row.problem->setText(wording::messages(own));
        row.from->setAccessibleDescription(row.problem->text());
        const auto state = stateOf(competences.at(number), m_desk.today());
        row.state->setText(state ? wording::word(*state) : QString());
        row.state->setTone(toneOf(state.value_or(TrainingState::None)));
        row.state->setVisible(state.has_value());
        row.state->updateGeometry();
        problems.removeIf([&](const Problem& problem) { return problem.arguments.value(0) == row.unit; });
    }
    m_untold->setText(wording::messages(problems));
}

void CompetencesTab::wordRow(const Row& row) {
    const QString name = m_desk.competenceName(row.unit);
    row.name->setText(name);
    row.from->setAccessibleName(tr("From: %1").arg(name));
    row.until->setAccessibleName(tr("Until: %1").arg(name));
    row.from->setPlaceholderText(tr("From"));
    row.until->setPlaceholderText(tr("Does not run out"));
    setButtonName(row.remove, tr("Take out: %1").arg(name));
}

void CompetencesTab::retranslate() {
    m_card->setTitle(tr("Competences held"));
    m_addCard->setTitle(tr("Add or take out"));
    m_pick->setAccessibleName(tr("Competences held"));
    m_none->setText(tr("No competence is written down yet. Choose from the list below; each begins today "
                       "until you write another day."));
    for (const Row& row : std::as_const(m_rows))
        wordRow(row);
    refresh();
}

} // namespace aelwyd
