// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people/abouttab.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/card.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QVBoxLayout>

namespace aelwyd {

AboutTab::AboutTab(PeopleDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_binder(desk.person())
    , m_waiting(new Remark(Remark::Kind::Warning))
    , m_throwAway(linkButton({}, "undo-2"))
    , m_archive(linkButton({}, "archive")) {
    using namespace personfields;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_waiting);
    column->addWidget(m_throwAway, 0, Qt::AlignLeft);
    addCard({addNames, addBirth, addNumbers, addReferences});
    addCard({addPhones, addAddress});
    addCard({addLanguage, addCommunication});
    addCard({addCulture});
    addPreferences(*addCard({}), m_binder, desk.choices());
    m_archive->setObjectName(QStringLiteral("archive"));
    column->addWidget(m_archive, 0, Qt::AlignLeft);
    connect(m_archive, &QPushButton::clicked, this, &AboutTab::archiveAsked);
    PersonForm& form = desk.person();
    connect(&form, &PersonForm::refilled, this, [this] { m_binder.fill(); });
    connect(&form, &PersonForm::edited, this, &AboutTab::refresh);
    connect(m_throwAway, &QPushButton::clicked, &form, &PersonForm::throwAway);
    whenAControlIsLeft(this, [&form] { form.saveWhatIsRight(); });
    retranslate();
}

FieldForm* AboutTab::addCard(const QList<AddRows>& parts) {
    auto* card = new Card;
    auto* form = new FieldForm;
    for (const AddRows part : parts)
        part(*form, m_binder);
    card->body()->addWidget(form);
    layout()->addWidget(card);
    m_cards.append(card);
    m_forms.append(form);
    return form;
}

void AboutTab::refresh() {
    Problems problems = m_desk.person().shownProblems();
    for (FieldForm* form : m_forms)
        problems = form->showProblems(problems);
    showState(problems);
    m_archive->setVisible(!m_desk.person().entry().person.archived);
}

void AboutTab::showState(const Problems& untold) {
    const PersonForm& form = m_desk.person();
    const bool waits = form.isDirty() && (form.wasRestored() || !form.shownProblems().isEmpty());
    const QString sentence =
        form.wasRestored()
            ? tr("What you had typed before is back, and not stored yet. It is stored when you leave the "
                 "field.")
            : tr("Some of it is not stored yet: see the messages beside the fields. The rest is stored.");
    m_waiting->setText(!untold.isEmpty() ? wording::messages(untold) : waits ? sentence : QString());
    m_throwAway->setVisible(waits);
}

void AboutTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AboutTab::retranslate() {
    const QStringList titles{tr("Name and numbers"), tr("How to reach them"),
                             tr("Language and communication"), tr("Culture and faith"),
                             tr("What is asked of workers")};
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setTitle(titles.at(i));
    m_archive->setText(tr("Take off the list"));
    m_throwAway->setText(tr("Throw away what is not stored"));
    for (FieldForm* form : m_forms)
        personfields::word(*form);
    if (m_desk.current()) refresh();
}

} // namespace aelwyd
