// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/stagecard.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/datedlist.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QHBoxLayout>

namespace aelwyd {

namespace {

const QString kNextStage = QStringLiteral("next_stage");

QString stageWord(const QString& code) {
    const auto stage = fromCode<PackageStage>(code);
    return stage ? wording::word(*stage) : QString();
}

QString refusal(const Problem& problem) {
    if (problem.code != ErrorCode::DateOrder || problem.arguments.size() != 2)
        return wording::message(problem);
    return StageCard::tr("From “%1” a package cannot go to “%2”. Choose another step, or another day.")
        .arg(stageWord(problem.arguments.first()), stageWord(problem.arguments.last()));
}

} // namespace

StageCard::StageCard(PeopleDesk& desk, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_binder(desk.package())
    , m_now(plainLabel({}, TextRole::Figure))
    , m_since(wrappedLabel({}, TextRole::Soft))
    , m_next(new QWidget)
    , m_nextRow(new QHBoxLayout(m_next))
    , m_steps(new DatedList) {
    m_nextRow->setContentsMargins(0, 0, 0, 0);
    m_nextRow->setSpacing(10);
    makeEditor();
    for (QWidget* widget : QList<QWidget*>{m_now, m_since, m_next, m_editor, m_refused, m_steps})
        body()->addWidget(widget);
    PackageForm& form = desk.package();
    connect(&form, &PackageForm::refilled, this, &StageCard::refresh);
    connect(&form, &PackageForm::edited, this, &StageCard::showProblems);
    connect(m_save, &QPushButton::clicked, this, &StageCard::save);
    connect(m_cancel, &QPushButton::clicked, this, &StageCard::giveUp);
    connect(m_steps, &DatedList::removeAsked, this,
            [this, &form](QDate from) { tell(form.removeStage(from)); });
    whenAControlIsLeft(m_editor, [&form] { form.leaveField(); });
    retranslate();
}

void StageCard::makeEditor() {
    m_editor = new QWidget;
    m_editorTitle = plainLabel({}, TextRole::Strong);
    m_fields = new FieldForm;
    m_refused = new Remark(Remark::Kind::Problem);
    auto* from = new DateField;
    auto* reason = new TextField;
    m_fields->addRow(QStringLiteral("stage_from"), {}, from, FieldWidth::Half);
    m_fields->addRow(QStringLiteral("stage_reason"), {}, reason, FieldWidth::Half);
    m_binder.bind(from, QStringLiteral("stage_from"),
                  [](PackageEntry& e) -> QString& { return e.stageFrom; });
    m_binder.bind(reason, QStringLiteral("stage_reason"),
                  [](PackageEntry& e) -> QString& { return e.stageReason; });
    m_save = plainButton({}, "check");
    m_cancel = linkButton();
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* widget : QList<QWidget*>{m_editorTitle, m_fields})
        column->addWidget(widget);
    column->addLayout(buttonRow({m_save, m_cancel}));
}

void StageCard::refresh() {
    if (!m_desk.current()) return;
    m_binder.fill();
    showNow();
    showSteps();
    offerNext();
    showProblems();
}

void StageCard::showNow() {
    const Package& package = m_desk.package().package();
    m_now->setText(wording::word(stageOn(package, m_desk.today())));
    const StageChange* since = nullptr;
    for (const StageChange& change : package.stages)
        if (change.from <= m_desk.today()) since = &change;
    QStringList parts;
    if (since) parts.append(tr("Since %1").arg(wording::date(since->from)));
    if (since && !since->reason.isEmpty()) parts.append(withVisibleControls(since->reason));
    m_since->setText(parts.join(QStringLiteral(" · ")));
    m_since->setVisible(!parts.isEmpty());
}

void StageCard::showSteps() {
    QList<DatedList::Step> steps;
    for (const StageChange& change : m_desk.package().package().stages)
        steps.prepend({change.from, wording::word(change.stage), change.reason});
    m_steps->setSteps(steps);
}

void StageCard::offerNext() {
    const auto next = nextStages(stageOn(m_desk.package().package(), m_desk.today()));
    if (next != m_offered) {
        m_offered = next;
        makeNextButtons();
    }
    const auto chosen = m_desk.package().entry().stage;
    m_next->setVisible(!chosen);
    m_editor->setVisible(chosen.has_value());
    if (chosen) m_editorTitle->setText(wording::moveTo(*chosen));
}

void StageCard::makeNextButtons() {
    while (QLayoutItem* item = m_nextRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const PackageStage stage : std::as_const(m_offered)) {
        auto* button = plainButton(wording::moveTo(stage));
        button->setObjectName(toCode(stage));
        connect(button, &QPushButton::clicked, this, [this, stage] { begin(stage); });
        m_nextRow->addWidget(button);
    }
    m_nextRow->addStretch(1);
}

void StageCard::begin(PackageStage stage) {
    m_desk.package().edit(kNextStage, [stage](PackageEntry& entry) { entry.stage = stage; });
    offerNext();
    m_fields->control(QStringLiteral("stage_from"))->setFocus();
}

void StageCard::save() {
    const Result<void> saved = m_desk.package().saveStage();
    tell(saved);
    if (!saved) m_fields->focusFirstProblem();
}

/// What no field can tell, as that nobody with this role may do it.
void StageCard::tell(const Result<void>& done) {
    if (done) return;
    Problems untold = m_fields->showProblems(done.problems());
    untold.removeIf([](const Problem& problem) { return problem.field == kNextStage; });
    if (!untold.isEmpty()) m_refused->setText(wording::messages(untold));
}

void StageCard::giveUp() {
    m_desk.package().giveUpStage();
}

void StageCard::showProblems() {
    const Problems problems = m_desk.package().shownProblems();
    m_fields->showProblems(problems);
    QStringList refused;
    for (const Problem& problem : problems)
        if (problem.field == kNextStage) refused.append(refusal(problem));
    m_refused->setText(refused.join(u'\n'));
}

void StageCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void StageCard::retranslate() {
    setTitle(tr("Where things stand"));
    m_fields->setLabel(QStringLiteral("stage_from"), tr("From"));
    m_fields->setLabel(QStringLiteral("stage_reason"), tr("Why"));
    m_fields->setHint(QStringLiteral("stage_reason"),
                      tr("For example: in hospital; respite; moved to her son"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    makeNextButtons();
    refresh();
}

} // namespace aelwyd
