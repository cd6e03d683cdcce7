// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/story.h"

#include "core/base/checks.h"
#include "core/base/text.h"

#include <algorithm>

namespace aelwyd {

QString searchedWords(const Story& story) {
    QStringList texts;
    for (const BilingualText& text : {story.title, story.story, story.why})
        texts << text.cy << text.en;
    return foldedForSearch(texts.join(u' '));
}

bool holdsWords(const QString& folded, const QString& typed) {
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

Story tidied(Story story) {
    for (BilingualText* text : {&story.title, &story.story, &story.why})
        *text = tidied(*text);
    story.tellerName = tidied(story.tellerName, TextSort::Name);
    std::sort(story.outcomes.begin(), story.outcomes.end());
    story.outcomes.erase(std::unique(story.outcomes.begin(), story.outcomes.end()), story.outcomes.end());
    return story;
}

ConsentEntry tidied(ConsentEntry entry) {
    entry.givenBy = tidied(entry.givenBy, TextSort::Name);
    entry.note = tidied(entry.note, TextSort::Note);
    return entry;
}

Problems problemsOf(const Story& story, QDate today) {
    Checks checks;
    checks.required("title", story.title).required("story", story.story).pastDay("on", story.on, today);
    checks.clean("title", story.title).clean("story", story.story).clean("why", story.why);
    checks.clean("teller_name", story.tellerName, TextSort::Name);
    return checks.problems();
}

Problems problemsOf(const ConsentEntry& entry, QDate today) {
    Checks checks;
    checks.pastDay("on", entry.on, today).required("given_by", entry.givenBy);
    checks.clean("given_by", entry.givenBy, TextSort::Name).clean("note", entry.note, TextSort::Note);
    return checks.problems();
}

StoryConsent consentOn(const QList<ConsentEntry>& history, QDate day) {
    const ConsentEntry* found = nullptr;
    const auto key = [](const ConsentEntry& entry) { return std::tuple(entry.on, entry.place, entry.id); };
    for (const ConsentEntry& entry : history)
        if (entry.on <= day && (!found || key(*found) < key(entry))) found = &entry;
    return found ? found->consent : StoryConsent::Nobody;
}

bool allows(StoryConsent consent, StoryAudience audience) {
    return static_cast<int>(consent) > static_cast<int>(audience);
}

std::optional<SharedStory> sharedWith(StoryAudience audience, const Story& story, StoryConsent consent) {
    if (story.archived || !allows(consent, audience)) return std::nullopt;
    SharedStory shared{story.id,     story.title,      story.story,  story.why, story.on,
                       story.teller, story.tellerName, story.person, {}};
    const bool hidden = story.namesChanged && audience != StoryAudience::Team;
    if (hidden) shared.tellerName.clear();
    if (hidden) shared.person.reset();
    shared.outcomes = story.outcomes;
    return shared;
}

} // namespace aelwyd
