// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/plantab.h"

#include "ui/presentation/plans/planreadiness.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/kit/scrolled.h"
#include "ui/widgets/plans/agreementdialog.h"
#include "ui/widgets/plans/comparisonwindow.h"
#include "ui/widgets/plans/planeditor.h"
#include "ui/widgets/plans/planreader.h"
#include "ui/widgets/plans/versioncard.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aelwyd {

PlanTab::PlanTab(PlanService& plans, const Catalogues& catalogues, const PeopleService& people,
                 Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_plans(plans, people)
    , m_choices(PlanChoices::from(catalogues))
    , m_questions(questions)
    , m_stack(new QStackedWidget)
    , m_overview(new QWidget)
    , m_empty(new EmptyPage("clipboard-list"))
    , m_draft(new VersionCard)
    , m_force(new VersionCard)
    , m_versions(new VersionsCard)
    , m_discarded(new QWidget)
    , m_reader(new PlanReader(m_choices)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 28, 12);
    layout->addWidget(m_stack);
    buildOverview();
    m_stack->addWidget(scrolled(m_overview));
    m_stack->addWidget(m_reader);
    connect(m_reader, &PlanReader::closeRequested, this, &PlanTab::showOverview);
    connect(m_reader, &PlanReader::printRequested, this, &PlanTab::printRequested);
    connect(&m_plans, &PersonPlans::changed, this, &PlanTab::refresh);
    retranslate();
}

void PlanTab::buildOverview() {
    auto* layout = new QVBoxLayout(m_overview);
    layout->setContentsMargins(0, 0, 0, 20);
    layout->setSpacing(12);
    buildDraftCard();
    buildForceCard();
    auto* line = new QHBoxLayout(m_discarded);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_bringBack = linkButton({}, "undo-2"));
    line->addStretch(1);
    for (QWidget* widget : QList<QWidget*>{m_discarded, m_empty, m_draft, m_force, m_versions})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_bringBack, &QPushButton::clicked, this, [this] { m_plans.bringBackDraft(); });
    connect(m_empty, &EmptyPage::firstStep, this, &PlanTab::write);
    connect(m_versions, &VersionsCard::readRequested, this, &PlanTab::read);
    connect(m_versions, &VersionsCard::compareRequested, this, &PlanTab::compare);
    connect(m_versions, &VersionsCard::printRequested, this, &PlanTab::printRequested);
}

void PlanTab::buildDraftCard() {
    m_goOn = primaryButton({}, "pencil");
    m_agree = plainButton({}, "check");
    m_compareDraft = plainButton({}, "columns-2");
    m_printDraft = plainButton({}, "printer");
    m_discard = linkButton({}, "trash-2");
    for (QPushButton* button : {m_goOn, m_agree, m_compareDraft, m_printDraft, m_discard})
        m_draft->addButton(button);
    connect(m_goOn, &QPushButton::clicked, this, &PlanTab::write);
    connect(m_agree, &QPushButton::clicked, this, &PlanTab::agree);
    connect(m_discard, &QPushButton::clicked, this, &PlanTab::discard);
    connect(m_compareDraft, &QPushButton::clicked, this, [this] {
        if (const auto draft = m_plans.draft()) compare(draft->id);
    });
    connect(m_printDraft, &QPushButton::clicked, this, [this] {
        if (const auto draft = m_plans.draft()) emit printRequested(draft->id);
    });
}

void PlanTab::buildForceCard() {
    m_change = plainButton({}, "pencil");
    m_read = plainButton({}, "book-open");
    m_print = plainButton({}, "printer");
    for (QPushButton* button : {m_read, m_change, m_print})
        m_force->addButton(button);
    connect(m_change, &QPushButton::clicked, this, &PlanTab::write);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (const auto inForce = m_plans.inForce()) read(inForce->id);
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const auto inForce = m_plans.inForce()) emit printRequested(inForce->id);
    });
}

void PlanTab::open(const std::optional<ServiceUserId>& person) {
    const bool same = person && m_plans.person() && m_plans.person()->id == *person;
    if (same) return;
    closeEditor();
    m_stack->setCurrentIndex(0);
    m_plans.setPerson(person);
}

void PlanTab::write() {
    const Result<SupportPlanId> draft = m_plans.startDraft();
    if (!draft)
        return m_questions.tell(tr("The plan cannot be written"), wording::messages(draft.problems()));
    if (m_editor && m_editor->model().id() == draft.value()) return m_stack->setCurrentWidget(m_editor);
    closeEditor();
    m_editor = new PlanEditor(m_plans.service(), draft.value(), m_choices);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    connect(m_editor, &PlanEditor::closeRequested, this, &PlanTab::showOverview);
    connect(m_editor, &PlanEditor::agreeRequested, this, &PlanTab::agree);
    m_editor->enter();
    emit roomWanted(true);
    emit undoScopeChanged();
}

bool PlanTab::flush() {
    if (!m_editor) return true;
    m_editor->flush();
    return m_editor->model().problems().isEmpty();
}

QUuid PlanTab::undoScope() const {
    return m_editor ? m_editor->model().id().uuid() : QUuid();
}

void PlanTab::closeEditor() {
    if (!m_editor) return;
    m_editor->flush();
    m_editor->disconnect(this);
    m_editor->deleteLater();
    m_stack->removeWidget(m_editor);
    m_editor->hide();
    m_editor = nullptr;
    emit roomWanted(false);
    emit undoScopeChanged();
}

void PlanTab::showOverview() {
    closeEditor();
    m_stack->setCurrentIndex(0);
    refresh();
}

void PlanTab::refresh() {
    leaveIfSettled();
    const bool person = m_plans.person().has_value(), none = m_plans.versions().isEmpty();
    m_empty->setVisible(person && none);
    m_draft->setVisible(m_plans.draft().has_value());
    m_force->setVisible(m_plans.inForce().has_value());
    m_discarded->setVisible(m_plans.canBringBackDraft());
    m_versions->setVisible(!none);
    if (m_editor) return;
    showDraft();
    showForce();
    m_versions->showVersions(m_plans);
}

/// The draft of the editor was agreed or thrown away: there is nothing more to write.
void PlanTab::leaveIfSettled() {
    const auto draft = m_plans.draft();
    if (!m_editor || (draft && draft->id == m_editor->model().id())) return;
    closeEditor();
    m_stack->setCurrentIndex(0);
}

void PlanTab::showDraft() {
    const auto draft = m_plans.draft();
    const auto plan = draft ? m_plans.plan(draft->id) : std::nullopt;
    if (!plan) return;
    const auto needed = stillNeeded(*plan, m_plans.today()).size();
    m_draft->setWords(wording::version(plan->version), wording::word(PlanState::Draft),
                      needed == 0 ? tr("Nothing is missing: it can be agreed at the meeting.")
                                  : tr("Still needed before it can be agreed: %1").arg(needed),
                      true);
    m_compareDraft->setVisible(m_plans.before(draft->id).has_value());
}

void PlanTab::showForce() {
    const auto inForce = m_plans.inForce();
    if (!inForce) return;
    QStringList facts;
    if (inForce->agreedOn) facts.append(tr("Agreed on %1").arg(wording::date(*inForce->agreedOn)));
    if (inForce->reviewOn) facts.append(tr("Next review: %1").arg(wording::date(*inForce->reviewOn)));
    m_force->setWords(wording::version(inForce->version), tr("In force"), facts.join(QStringLiteral("  ·  ")),
                      false);
    m_force->setWishes(m_plans.wishes(inForce->id));
    m_change->setVisible(!m_plans.draft());
}

void PlanTab::read(const SupportPlanId& id) {
    const auto plan = m_plans.plan(id);
    if (!plan) return;
    m_reader->read(*plan);
    m_stack->setCurrentWidget(m_reader);
}

void PlanTab::compare(const SupportPlanId& id) {
    flush();
    const auto earlier = m_plans.before(id);
    if (!earlier) return;
    ComparisonWindow window(m_plans, m_choices, earlier->id, id, this);
    window.exec();
}

void PlanTab::agree() {
    flush();
    if (m_editor && m_editor->goToUnreadable()) return;
    const auto draft = m_plans.draft();
    const auto plan = draft ? m_plans.plan(draft->id) : std::nullopt;
    if (!plan) return;
    if (!stillNeeded(*plan, m_plans.today()).isEmpty()) {
        write();
        if (m_editor) m_editor->showNeeded();
        return;
    }
    askForAgreement(draft->id);
}

/// What was filled in before somebody said "Not yet" is still there the next time.
void PlanTab::askForAgreement(const SupportPlanId& draft) {
    AgreementDialog dialog(m_plans, draft, this);
    if (m_begunAgreement && m_begunAgreement->first == draft) dialog.setForm(m_begunAgreement->second);
    dialog.exec();
    m_begunAgreement = std::pair(draft, dialog.form());
}

void PlanTab::discard() {
    if (const auto done = m_plans.discardDraft(); !done)
        m_questions.tell(tr("The draft is still there"), wording::messages(done.problems()));
}

void PlanTab::retranslate() {
    m_empty->setWords(
        tr("No support plan yet"),
        tr("Here will be what matters to the person, what they want to achieve, and how we support them."));
    m_empty->setFirstStep(tr("Write the first plan"), "pencil");
    m_goOn->setText(tr("Go on writing"));
    m_agree->setText(tr("Agree…"));
    m_compareDraft->setText(tr("What changed"));
    m_printDraft->setText(tr("Print…"));
    m_discard->setText(tr("Throw the draft away"));
    m_change->setText(tr("Change the plan"));
    m_read->setText(tr("Read"));
    m_print->setText(tr("Print…"));
    m_bringBack->setText(tr("The draft was thrown away. Bring it back"));
    refresh();
}

void PlanTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
