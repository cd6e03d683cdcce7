// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plans/itemforms.h"

#include "ui/presentation/wording/planwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/picklist.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace aelwyd {

KindChoice::KindChoice(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (OutcomeKind kind : allOf<OutcomeKind>()) {
        auto* button = new QRadioButton;
        auto* explanation = wrappedLabel({}, TextRole::Small);
        explanation->setContentsMargins(30, 0, 0, 4);
        connect(button, &QRadioButton::toggled, this, [this, kind](bool on) {
            if (on) emit chosen(kind);
        });
        layout->addWidget(button);
        layout->addWidget(explanation);
        m_buttons.append(button);
        m_explanations.append(explanation);
    }
    setFocusProxy(m_buttons.first());
    retranslate();
}

void KindChoice::choose(OutcomeKind kind) {
    tickQuietly(*m_buttons[static_cast<int>(kind)], true);
}

void KindChoice::retranslate() {
    for (OutcomeKind kind : allOf<OutcomeKind>()) {
        const int place = static_cast<int>(kind);
        m_buttons[place]->setText(wording::word(kind));
        m_buttons[place]->setAccessibleDescription(wording::explanation(kind));
        m_explanations[place]->setText(wording::explanation(kind));
    }
}

namespace {

QStringList codesOf(const QList<FrameworkLink>& links) {
    QStringList codes;
    for (const FrameworkLink& link : links)
        codes.append(link.framework + u'/' + link.heading);
    return codes;
}

QList<FrameworkLink> linksOf(const QStringList& codes) {
    QList<FrameworkLink> links;
    for (const QString& code : codes)
        links.append({code.section(u'/', 0, 0), code.section(u'/', 1)});
    return links;
}

bool asksWhy(OutcomeStatus status) {
    return status == OutcomeStatus::Changed || status == OutcomeStatus::LetGo;
}

} // namespace

OutcomeForm::OutcomeForm(PlanEditorModel& model, const PlanChoices& choices, const PlanItemId& id)
    : BoundForm(model, PlanPart::Outcomes, id) {
    addText("wish", &PersonalOutcome::wish);
    addKind();
    addText("approach", &PersonalOutcome::approach);
    m_status = addChoice("status", &PersonalOutcome::status);
    addText("status_reason", &PersonalOutcome::statusReason, Lines::Many, 1);
    followWith([this](const PersonalOutcome& outcome) {
        form()->setRowVisible(QStringLiteral("status_reason"),
                              asksWhy(outcome.status) || !outcome.statusReason.isEmpty());
    });
    addLinks(choices);
    retranslate();
    refresh();
}

void OutcomeForm::addKind() {
    m_kind = new KindChoice;
    addRow("kind", m_kind);
    connect(m_kind, &KindChoice::chosen, this, [this](OutcomeKind kind) {
        m_model.chooseIn<PersonalOutcome>(m_id, "kind", &PersonalOutcome::kind, kind);
    });
    fillWith([this](const PersonalOutcome& outcome) { m_kind->choose(outcome.kind); });
}

void OutcomeForm::addLinks(const PlanChoices& choices) {
    QList<PickList::Group> groups;
    for (const OutcomeFramework& framework : choices.frameworks)
        groups.append({framework.name, framework.code, framework.headings});
    m_links = new PickList(groups);
    addRow("links", m_links);
    connect(m_links, &PickList::picked, this, [this] {
        m_model.chooseIn<PersonalOutcome>(m_id, "links", &PersonalOutcome::links, linksOf(m_links->chosen()));
    });
    fillWith([this](const PersonalOutcome& outcome) { m_links->setChosen(codesOf(outcome.links)); });
}

void OutcomeForm::retranslate() {
    ItemForm::retranslate();
    m_kind->retranslate();
    m_links->retranslate();
    m_status->setChoices(
        choicesOf<OutcomeStatus>([](OutcomeStatus status) { return wording::word(status); }));
}

} // namespace aelwyd
