// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/voice.h"
#include "core/plans/supportplan.h"

namespace aelwyd {

struct StoryTag;
using StoryId = Id<StoryTag>;

/// With whom a story may be shared: each allows those before it too.
enum class StoryConsent { Nobody, Team, Commissioner, Public };
template <>
struct CodeList<StoryConsent> {
    static constexpr std::array codes{"nobody", "team", "commissioner", "public"};
};

/// To whom a story is about to be shown.
enum class StoryAudience { Team, Commissioner, Public };
template <>
struct CodeList<StoryAudience> {
    static constexpr std::array codes{"team", "commissioner", "public"};
};

/// A magic moment (All-care): written once, linked to outcomes, from which the framework report follows.
struct Story {
    StoryId id = StoryId::create();
    ServiceUserId person;
    BilingualText title;
    BilingualText story;
    /// Why it was a magic moment.
    BilingualText why;
    QDate on;
    Voice teller = Voice::CareWorker;
    QString tellerName;
    /// The outcomes that it touches: items of the person's plan, a set in order of id.
    QList<PlanItemId> outcomes;
    /// The names in it are made up already.
    bool namesChanged = false;
    /// The visit that it happened on, if it did.
    std::optional<QUuid> visit;
    /// Left the lists without being deleted.
    bool archived = false;
    friend bool operator==(const Story&, const Story&) = default;
};

/// What was agreed about sharing a story, and by whom. Only ever added to; the last one of the latest day
/// holds, so that a consent is withdrawn by a later one for nobody.
struct ConsentEntry {
    QUuid id;
    StoryId story;
    /// Counts the entries of one story in the order in which they were written down, from 0.
    int place = 0;
    QDate on;
    StoryConsent consent = StoryConsent::Nobody;
    QString givenBy;
    QString note;
    friend bool operator==(const ConsentEntry&, const ConsentEntry&) = default;
};

/// The words by which it is found, folded for search: title, story and why, in both languages.
QString searchedWords(const Story& story);
/// Every word that was typed stands somewhere in words that are folded for search; nothing typed: true.
bool holdsWords(const QString& folded, const QString& typed);

Story tidied(Story story);
ConsentEntry tidied(ConsentEntry entry);
/// Required on "title" and "story"; Required and DateInFuture on "on"; text problems.
Problems problemsOf(const Story& story, QDate today);
/// Required and DateInFuture on "on"; Required on "given_by"; text problems.
Problems problemsOf(const ConsentEntry& entry, QDate today);

/// In force on `day`: that of the latest day until then, of one day the last written down. Nobody without
/// one: silence is no consent.
StoryConsent consentOn(const QList<ConsentEntry>& history, QDate day);
bool allows(StoryConsent consent, StoryAudience audience);

/// A story as it may leave.
struct SharedStory {
    StoryId id;
    BilingualText title;
    BilingualText story;
    BilingualText why;
    QDate on;
    Voice teller = Voice::CareWorker;
    /// Both are left out where names were changed.
    QString tellerName;
    std::optional<ServiceUserId> person;
    QList<PlanItemId> outcomes;
};

/// What `consent` lets this audience see; nothing if it allows none of it, or the story is archived. Where
/// names were changed nobody outside the team learns whose story it is or who told it.
std::optional<SharedStory> sharedWith(StoryAudience audience, const Story& story, StoryConsent consent);

} // namespace aelwyd
