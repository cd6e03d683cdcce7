// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/storiesdesk.h"

#include "core/base/text.h"

namespace aelwyd {

StoriesDesk::StoriesDesk(const OutcomesDesk::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_person(services) {
    connect(&services.stories.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Noun::Story) && !changes.touches(Noun::ServiceUser)) return;
        m_known.reset();
        emit changed();
    });
}

void StoriesDesk::setText(const QString& text) {
    m_text = text;
    emit changed();
}

void StoriesDesk::setPeriod(const std::optional<FigurePeriod>& period) {
    m_period = period;
    emit changed();
}

void StoriesDesk::setAudience(const std::optional<StoryAudience>& audience) {
    m_audience = audience;
    emit changed();
}

std::optional<QDate> StoriesDesk::from() const {
    return m_period ? std::optional(today().addMonths(-monthsOf(*m_period)).addDays(1)) : std::nullopt;
}

void StoriesDesk::read() {
    const auto consents = m_services.stories.consentsInForce();
    const auto names = m_services.people.names();
    m_known.emplace();
    for (const Story& story : m_services.stories.find({})) {
        const QString whose = names.value(story.person);
        const QString words = searchedWords(story) + u' ' + foldedForSearch(whose);
        m_known->append({{story, whose, consents.value(story.id, StoryConsent::Nobody)}, words});
    }
}

void StoriesDesk::refresh() {
    if (!m_known) read();
    const auto first = from();
    m_lines.clear();
    m_keptBack = 0;
    for (const auto& [line, words] : std::as_const(*m_known)) {
        if ((first && line.story.on < *first) || !holdsWords(words, m_text)) continue;
        if (m_audience && !allows(line.consent, *m_audience))
            ++m_keptBack;
        else
            m_lines.append(line);
    }
}

StoriesPaperFacts StoriesDesk::paper() const {
    StoriesPaperFacts facts{.audience = m_audience.value_or(StoryAudience::Team), .to = today()};
    facts.withheld = m_keptBack;
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        const auto shared = sharedWith(facts.audience, line->story, line->consent);
        shared ? facts.stories.append(*shared) : void(++facts.withheld);
    }
    facts.from = from().value_or(m_lines.isEmpty() ? facts.to : m_lines.last().story.on);
    return facts;
}

OutcomesDesk& StoriesDesk::openFor(const ServiceUserId& person) {
    m_person.open(person);
    return m_person;
}

Problems StoriesDesk::putAway(const Story& story) {
    return m_services.stories.setArchived(story.id, true).problems();
}

} // namespace aelwyd
