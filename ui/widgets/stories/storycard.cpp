// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storycard.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/outcomes/outcomelines.h"
#include "ui/widgets/stories/consentdialog.h"
#include "ui/widgets/stories/storydialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aelwyd {

StoryCard::StoryCard(StoriesDesk& desk, QWidget* parent)
    : Card(QStringLiteral("…"), parent)
    , m_desk(desk)
    , m_facts(wrappedLabel({}, TextRole::Small))
    , m_story(wrappedLabel())
    , m_why(wrappedLabel({}, TextRole::Soft))
    , m_refusal(new Remark(Remark::Kind::Problem)) {
    for (QWidget* widget : QList<QWidget*>{m_facts, m_story, m_why, m_refusal})
        body()->addWidget(widget);
    auto* links = new QHBoxLayout;
    body()->addLayout(links);
    m_consent = addLink("eye", &StoryCard::askConsent);
    m_change = addLink("pencil", &StoryCard::change);
    m_person = addLink("user", &StoryCard::openPerson);
    m_away = addLink("archive", &StoryCard::putAway);
    for (QPushButton* link : {m_consent, m_change, m_person, m_away})
        links->addWidget(link);
    links->addStretch(1);
    retranslate();
}

QPushButton* StoryCard::addLink(const char* iconName, void (StoryCard::*asked)()) {
    QPushButton* button = linkButton({}, iconName);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void StoryCard::setStory(const std::optional<StoryLine>& line) {
    using outcomelines::read;
    m_line = line;
    m_refusal->setText({});
    setTitle(line ? read(line->story.title) : tr("No story was found"));
    const QString names = line && line->story.namesChanged ? tr("The names in it are made up") : QString();
    m_facts->setText(
        line ? outcomelines::joined({line->whose, wording::date(line->story.on),
                                     wording::word(line->story.teller), line->story.tellerName,
                                     tr("May see it: %1").arg(wording::word(line->consent)), names})
             : tr("Stories are written on the page of the person, or from a visit."));
    m_story->setText(line ? read(line->story.story) : QString());
    m_why->setText(line ? read(line->story.why) : QString());
    for (QPushButton* link : {m_consent, m_change, m_person, m_away})
        link->setVisible(line.has_value());
}

void StoryCard::askConsent() {
    const Story story = m_line->story;
    ConsentDialog(m_desk.openFor(story), story, window()).exec();
}

void StoryCard::change() {
    const Story story = m_line->story;
    StoryDialog(m_desk.openFor(story), story, window()).exec();
}

void StoryCard::openPerson() {
    emit placeAsked(QStringLiteral("people:person/%1/outcomes").arg(m_line->story.person.toString()));
}

void StoryCard::putAway() {
    m_refusal->setText(wording::messages(m_desk.putAway(m_line->story)));
}

void StoryCard::retranslate() {
    m_consent->setText(tr("Who may see it…"));
    m_change->setText(tr("Change…"));
    m_person->setText(tr("Open the person"));
    m_away->setText(tr("Take off the list"));
    setStory(m_line);
}

void StoryCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace aelwyd
