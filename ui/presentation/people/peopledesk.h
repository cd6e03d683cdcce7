// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/planservice.h"
#include "ui/presentation/matching/feedbackdesk.h"
#include "ui/presentation/people/circleform.h"
#include "ui/presentation/people/complexityform.h"
#include "ui/presentation/people/overview.h"
#include "ui/presentation/people/packageform.h"
#include "ui/presentation/people/peoplelistmodel.h"
#include "ui/presentation/people/personchoices.h"
#include "ui/presentation/people/personform.h"

namespace aelwyd {

/// Everything that the page of people works with: the list, the forms, and what one person's page shows. One
/// person is open at a time.
class PeopleDesk final : public QObject {
    Q_OBJECT
  public:
    /// The services are not owned and must outlive the desk.
    PeopleDesk(PeopleService& people, PlanService& plans, AgencyService& agency, QObject* parent = nullptr);

    PeopleListModel& list() { return m_list; }
    /// Somebody who is being taken on.
    PersonForm& newcomer() { return m_newcomer; }
    // of the person who is open
    PersonForm& person() { return m_person; }
    CircleForm& circleForm() { return m_circleForm; }
    PackageForm& package() { return m_package; }
    ComplexityForm& complexity() { return m_complexity; }

    /// False if there is no such person; then nobody is open.
    bool open(const ServiceUserId& id);
    const std::optional<ServiceUserId>& current() const { return m_current; }
    /// Only while somebody is open.
    Overview overview() const;
    QList<CircleMember> circle() const;
    /// Latest decision first.
    QList<RagDecision> complexityHistory() const;
    /// What pick lists offer; before the pages are made.
    void setChoices(PersonChoices choices) { m_choices = std::move(choices); }
    const PersonChoices& choices() const { return m_choices; }
    /// What people say about workers, beside their circle; before the pages are made. Not owned; null: it is
    /// not asked for.
    void setFeedback(FeedbackDesk* feedback) { m_feedback = feedback; }
    FeedbackDesk* feedback() const { return m_feedback; }
    /// Knows which visits a decision breaks; before the pages are made. Not owned; null: it is not asked.
    void setMatching(const MatchingService* matching) { m_matching = matching; }
    /// Planned visits to the person who is open that the RAG table stands against.
    int brokenVisits() const;
    QStringList localities() const { return m_people.localities(); }
    Result<void> setArchived(bool archived);
    /// Takes back what was done last on the page of the person who is open.
    Result<void> undo();
    QDate today() const { return m_people.workspace().clock().today(); }
    /// Stores what is right and keeps the rest as typed; the window may be closed after that.
    void flush();
    void retranslate();

  signals:
    /// Something that the page of the open person shows has changed.
    void currentChanged();
    /// The person who was open is gone (taken back by Undo).
    void currentGone();

  private:
    void follow(const ChangeSet& changes);
    const MatchingService* m_matching = nullptr;

    PeopleService& m_people;
    PlanService& m_plans;
    PeopleListModel m_list;
    PersonForm m_newcomer;
    PersonForm m_person;
    CircleForm m_circleForm;
    PackageForm m_package;
    ComplexityForm m_complexity;
    std::optional<ServiceUserId> m_current;
    PersonChoices m_choices;
    FeedbackDesk* m_feedback = nullptr;
};

} // namespace aelwyd
