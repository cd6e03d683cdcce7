// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/storyservice.h"

#include "core/storage/outcomestore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/storystore.h"

#include <algorithm>

namespace aelwyd {

std::optional<Story> StoryService::story(const StoryId& id) const {
    return StoryStore(m_workspace.database()).story(id);
}

QList<Story> StoryService::stories(const ServiceUserId& person) const {
    return StoryStore(m_workspace.database()).ofPerson(person);
}

QList<Story> StoryService::find(const QString& text) const {
    QList<Story> found = StoryStore(m_workspace.database()).all();
    if (text.isEmpty()) return found;
    found.removeIf([&](const Story& story) { return !holdsWords(searchedWords(story), text); });
    return found;
}

Problems StoryService::check(const Story& told) const {
    const Story story = tidied(told);
    Database& database = m_workspace.database();
    Problems problems = problemsOf(story, m_workspace.clock().today());
    if (!PeopleStore(database).key(story.person)) problems.append({{}, ErrorCode::NotFound});
    const OutcomeStore outcomes(database);
    const bool known =
        std::all_of(story.outcomes.begin(), story.outcomes.end(),
                    [&](const PlanItemId& outcome) { return outcomes.isOf(story.person, outcome); });
    if (!known) problems.append({QStringLiteral("outcomes"), ErrorCode::UnknownOutcome});
    return problems;
}

Result<void> StoryService::save(const Story& story) {
    if (const Problems problems = check(story); !problems.isEmpty()) return problems;
    return m_workspace.transact({Operation::TellStory, story.person.uuid()}, [&]() -> Result<void> {
        StoryStore(m_workspace.database()).write(tidied(story));
        return {};
    });
}

Result<void> StoryService::setArchived(const StoryId& id, bool archived) {
    auto found = story(id);
    if (!found) return Problem{{}, ErrorCode::NotFound};
    found->archived = archived;
    return save(*found);
}

QList<ConsentEntry> StoryService::consents(const StoryId& id) const {
    return StoryStore(m_workspace.database()).consents(id);
}

StoryConsent StoryService::consent(const StoryId& id) const {
    return consentOn(consents(id), m_workspace.clock().today());
}

QHash<StoryId, StoryConsent> StoryService::consentsInForce() const {
    const QDate today = m_workspace.clock().today();
    QHash<StoryId, StoryConsent> inForce;
    const auto histories = StoryStore(m_workspace.database()).allConsents();
    for (auto each = histories.begin(); each != histories.end(); ++each)
        inForce.insert(each.key(), consentOn(each.value(), today));
    return inForce;
}

Result<void> StoryService::agree(ConsentEntry entry) {
    const auto whose = story(entry.story);
    if (!whose) return Problem{{}, ErrorCode::NotFound};
    entry = tidied(std::move(entry));
    const Problems problems = problemsOf(entry, m_workspace.clock().today());
    if (!problems.isEmpty()) return problems;
    entry.place = static_cast<int>(consents(entry.story).size());
    if (entry.id.isNull()) entry.id = newUuidV7();
    return m_workspace.transact({Operation::ConsentToStory, whose->person.uuid()}, [&]() -> Result<void> {
        StoryStore(m_workspace.database()).add(entry);
        return {};
    });
}

SharedStories StoryService::shared(StoryAudience audience, QDate from, QDate to) const {
    const StoryStore store(m_workspace.database());
    const QDate today = m_workspace.clock().today();
    const auto consents = store.allConsents();
    SharedStories shared;
    for (const Story& story : store.between(from, to)) {
        const auto seen = sharedWith(audience, story, consentOn(consents.value(story.id), today));
        if (seen)
            shared.stories.append(*seen);
        else
            shared.withheld.append(story.id);
    }
    return shared;
}

} // namespace aelwyd
