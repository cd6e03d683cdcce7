// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/stories/story.h"

#include <QHash>

namespace aelwyd {

/// Stories for an audience, and those that stayed behind because nobody agreed.
struct SharedStories {
    QList<SharedStory> stories;
    QList<StoryId> withheld;
};

/// Stories, and who may see them. Only what consent allows leaves. Field names in problems are those of the
/// structs in snake case.
class StoryService {
  public:
    /// Not owned; must outlive this.
    explicit StoryService(Workspace& workspace)
        : m_workspace(workspace) {}

    std::optional<Story> story(const StoryId& id) const;
    /// Latest first.
    QList<Story> stories(const ServiceUserId& person) const;
    /// Latest first; every word of `text` stands somewhere in title, story or why, accents forgiven. Empty:
    /// all.
    QList<Story> find(const QString& text) const;
    /// What stands against keeping it: see problemsOf; NotFound for a person who is not there; UnknownOutcome
    /// on "outcomes" for one that no version of their plan holds.
    Problems check(const Story& story) const;
    Result<void> save(const Story& story);
    /// Takes the story off the lists, or puts it back; nothing is deleted. NotFound.
    Result<void> setArchived(const StoryId& id, bool archived);

    /// In the order in which they were written down.
    QList<ConsentEntry> consents(const StoryId& id) const;
    /// In force today.
    StoryConsent consent(const StoryId& id) const;
    /// The same of every story that anybody agreed about.
    QHash<StoryId, StoryConsent> consentsInForce() const;
    /// Adds to the history, which is never changed: `place` is given here. A withdrawal is a consent for
    /// nobody. NotFound; see problemsOf.
    Result<void> agree(ConsentEntry entry);

    /// Stories of these days, both included, that the consent in force today lets this audience see, earliest
    /// first.
    SharedStories shared(StoryAudience audience, QDate from, QDate to) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
