// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/peopleservice.h"
#include "ui/presentation/matching/personfinder.h"
#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/presentation/printing/storiespaper.h"

namespace aelwyd {

/// A story, whose it is, and who may see it today.
struct StoryLine {
    Story story;
    QString whose;
    StoryConsent consent = StoryConsent::Nobody;
};

/// The stories of the whole agency: found again by their words, and handed on as far as consent allows.
class StoriesDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all outlive the desk.
    explicit StoriesDesk(const OutcomesDesk::Services& services, QObject* parent = nullptr);

    /// Every word of it stands somewhere in the story, or in the name of whose it is; empty: all.
    void setText(const QString& text);
    /// Nothing: from the first story on.
    void setPeriod(const std::optional<FigurePeriod>& period);
    /// Only what they may see; nothing: all, also what nobody agreed to share.
    void setAudience(const std::optional<StoryAudience>& audience);

    /// Latest first.
    const QList<StoryLine>& lines() const { return m_lines; }
    /// Found, but not for this audience.
    int keptBack() const { return m_keptBack; }
    /// Looks again; reads only what has changed since.
    void refresh();
    /// What is shown, as it may leave, earliest first; for the team where no audience was chosen.
    StoriesPaperFacts paper() const;
    /// The desk of the one whose story it is.
    OutcomesDesk& openFor(const Story& story) { return openFor(story.person); }
    OutcomesDesk& openFor(const ServiceUserId& person);
    /// To find whose story is going to be written.
    PersonFinder& people() { return m_person.people(); }
    /// Off the lists; nothing is deleted.
    Problems putAway(const Story& story);

  signals:
    /// Other stories are asked for, or one may have changed.
    void changed();

  private:
    /// A story, and the words by which it is found, folded for search.
    struct Known {
        StoryLine line;
        QString words;
    };
    void read();
    QDate today() const { return m_services.stories.workspace().clock().today(); }
    /// Nothing: from the first story on.
    std::optional<QDate> from() const;
    OutcomesDesk::Services m_services;
    OutcomesDesk m_person;
    QString m_text;
    std::optional<FigurePeriod> m_period;
    std::optional<StoryAudience> m_audience;
    /// Nothing: to be read anew.
    std::optional<QList<Known>> m_known;
    QList<StoryLine> m_lines;
    int m_keptBack = 0;
};

} // namespace aelwyd
