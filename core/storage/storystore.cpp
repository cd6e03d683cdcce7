// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storystore.h"

#include "core/storage/reading.h"

namespace aelwyd {

namespace {

struct StoryOutcomeRow {
    QUuid id;
    QUuid story;
    PlanItemId outcome;
};

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Story>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("title", row.title);
    io("story", row.story);
    io("why", row.why);
    io("on_day", row.on);
    io("teller", row.teller);
    io("teller_name", row.tellerName);
    io("names_changed", row.namesChanged);
    io("visit_id", row.visit);
    io("archived", row.archived);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, StoryOutcomeRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("story_id", row.story);
    io("outcome_item_id", row.outcome);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ConsentEntry>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("story_id", row.story);
    io("place", row.place);
    io("on_day", row.on);
    io("consent", row.consent);
    io("given_by", row.givenBy);
    io("note", row.note);
}

namespace {

const Story& storySample() {
    static const Story sample{.person = anyPerson()};
    return sample;
}

const ConsentEntry& consentSample() {
    static const ConsentEntry sample{.story = StoryId::create()};
    return sample;
}

} // namespace

QList<Story> StoryStore::list(const QByteArray& tail, const QList<QByteArray>& ids,
                              const QList<QDate>& days) const {
    QList<Story> stories = rowsWhere(m_database, "story", storySample(), tail, ids, days);
    const QByteArray ofThese = "WHERE story_id IN (SELECT id FROM story " + tail + ")";
    const StoryOutcomeRow sample{{}, {}, PlanItemId::create()};
    QHash<QUuid, QList<PlanItemId>> touched;
    for (const auto& row : rowsWhere(m_database, "story_outcome", sample, ofThese, ids, days))
        touched[row.story].append(row.outcome);
    for (Story& story : stories) {
        story.outcomes = touched.value(story.id.uuid());
        std::sort(story.outcomes.begin(), story.outcomes.end());
    }
    return stories;
}

std::optional<Story> StoryStore::story(const StoryId& id) const {
    const auto found = list("WHERE id = ?", {id.bytes()}, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Story> StoryStore::ofPerson(const ServiceUserId& person) const {
    return list("WHERE service_user_id = ? AND archived = 0 ORDER BY on_day DESC, id DESC", {person.bytes()},
                {});
}

QList<Story> StoryStore::all() const {
    return list("WHERE archived = 0 ORDER BY on_day DESC, id DESC", {}, {});
}

QList<Story> StoryStore::between(QDate from, QDate to) const {
    return list("WHERE archived = 0 AND on_day BETWEEN ? AND ? ORDER BY on_day, id", {}, {from, to});
}

void StoryStore::write(const Story& story) {
    upsert(m_database, "story", story);
    QList<StoryOutcomeRow> rows;
    for (const PlanItemId& outcome : story.outcomes)
        rows.append({derivedUuid(story.id.uuid(), outcome.bytes()), story.id.uuid(), outcome});
    replaceChildren(m_database, "story_outcome", "story_id", story.id.uuid(), rows);
}

QList<ConsentEntry> StoryStore::consents(const StoryId& id) const {
    return rowsWhere(m_database, "story_consent", consentSample(), "WHERE story_id = ? ORDER BY place, id",
                     {id.bytes()});
}

QHash<StoryId, QList<ConsentEntry>> StoryStore::allConsents() const {
    QHash<StoryId, QList<ConsentEntry>> byStory;
    for (const ConsentEntry& entry :
         rowsWhere(m_database, "story_consent", consentSample(), "ORDER BY place, id"))
        byStory[entry.story].append(entry);
    return byStory;
}

void StoryStore::add(const ConsentEntry& entry) {
    upsert(m_database, "story_consent", entry);
}

} // namespace aelwyd
