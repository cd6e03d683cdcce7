// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/personprogress.h"

#include <algorithm>

namespace aelwyd {

using namespace demojson;

void PersonProgress::tellStories() {
    const auto& outcomes = agreedPlan()->outcomes;
    if (outcomes.isEmpty()) return;
    for (const QJsonValue& value : list("stories")) {
        const QJsonObject json = value.toObject();
        const int place = json.value(QLatin1String("outcome")).toInt();
        if (json.value(QLatin1String("life")).toInt() == m_number + 1 && place < outcomes.size())
            addStory(json, outcomes.at(place), json.value(QLatin1String("days_ago")).toInt(), "story");
    }
    if (m_number >= 26 && m_dice.chance(25))
        addStory(leastToldStory(), outcomes.first(), m_dice.between(5, 80), "general-story");
}

/// One that was told least often before: from a drawn one on, in their order.
QJsonObject PersonProgress::leastToldStory() {
    const QJsonArray stories = list("general_stories");
    const int count = static_cast<int>(stories.size());
    const int drawn = m_dice.below(count);
    const auto at = [&](int step) { return stories.at((drawn + step) % count).toObject(); };
    const auto told = [&](int step) {
        const BilingualText title = bilingual(at(step), "title");
        return std::count_if(m_into.stories.begin(), m_into.stories.end(),
                             [&](const Story& story) { return story.title == title; });
    };
    int least = 0;
    for (int step = 1; step < count; ++step)
        if (told(step) < told(least)) least = step;
    return at(least);
}

void PersonProgress::addStory(const QJsonObject& json, const PersonalOutcome& outcome, int daysAgo,
                              const QByteArray& key) {
    Story story{.id = StoryId::derived(m_made.person.id.uuid(), key), .person = m_made.person.id};
    story.title = bilingual(json, "title");
    story.story = bilingual(json, "story");
    story.why = bilingual(json, "why");
    story.on = m_today.addDays(-daysAgo);
    story.tellerName = text(json, "teller");
    story.namesChanged = json.value(QLatin1String("names_changed")).toBool();
    story.outcomes = {outcome.id};
    m_into.stories.append(story);
    const auto consent =
        coded(json, "consent", m_dice.chance(60) ? StoryConsent::Commissioner : StoryConsent::Team);
    m_into.consents.append(
        {idFor(key + "/consent"), story.id, 0, story.on, consent, calledName(m_made.person), {}});
}

void PersonProgress::raise() {
    if (m_dice.chance(20)) {
        const QJsonObject request = m_dice.pick(list("requests")).toObject();
        addConcern(request, coded(request, "kind", ConcernKind::Request), "request");
    }
    if (m_dice.chance(6))
        addConcern(m_dice.pick(list("complaints")).toObject(), ConcernKind::Complaint, "complaint");
    if (m_dice.chance(10))
        addConcern(m_dice.pick(list("compliments")).toObject(), ConcernKind::Compliment, "compliment");
}

void PersonProgress::addConcern(const QJsonObject& json, ConcernKind kind, const QByteArray& key) {
    Concern concern{.id = ConcernId::derived(m_made.person.id.uuid(), key), .person = m_made.person.id};
    concern.kind = kind;
    concern.topic = coded(json, "topic", ConcernTopic::Visits);
    concern.what = bilingual(QJsonValue(json));
    concern.raisedOn = m_today.addDays(-m_dice.between(3, 60));
    concern.raisedBy = m_made.circle.isEmpty() ? QString() : m_made.circle.first().name;
    concern.voice = m_made.circle.isEmpty() ? Voice::Person : Voice::Family;
    concern.sentTo = text(json, "to");
    const QDate next = concern.raisedOn.addDays(m_dice.between(1, 3));
    if (!concern.sentTo.isEmpty()) concern.sentOn = std::min(next, m_today);
    const QDate chased = concern.raisedOn.addDays(12);
    if (concern.sentOn && chased <= m_today && m_dice.chance(50))
        concern.chases.append({idFor(key + "/chase"), chased, m_manager, {}});
    const QDate answered = concern.raisedOn.addDays(m_dice.between(4, 35));
    if (kind != ConcernKind::Compliment && answered <= m_today) concern.answeredOn = answered;
    if (concern.answeredOn) concern.answer = bilingual(m_words, "answer");
    // Nobody asks again after the answer has come.
    if (concern.answeredOn && *concern.answeredOn <= chased) concern.chases.clear();
    m_into.concerns.append(concern);
}

} // namespace aelwyd
