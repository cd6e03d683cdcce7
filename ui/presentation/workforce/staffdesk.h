// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/framework.h"
#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "ui/presentation/people/personchoices.h"
#include "ui/presentation/workforce/staffforms.h"
#include "ui/presentation/workforce/stafflistmodel.h"
#include "ui/presentation/workforce/trainingmodel.h"
#include "ui/presentation/workforce/workerform.h"

namespace aelwyd {

/// Everything that the page of staff works with: the list, the forms, and what one worker's page shows. One
/// worker is open at a time.
class StaffDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the desk.
    StaffDesk(WorkforceService& workforce, PeopleService& people, const Catalogues& catalogues,
              AgencyService& agency, QObject* parent = nullptr);

    StaffListModel& list() { return m_list; }
    TrainingModel& training() { return m_training; }
    /// Somebody who is being added.
    WorkerForm& newcomer() { return m_newcomer; }
    void startNewcomer() { m_newcomer.startNew(m_index.nextReference()); }
    // of the worker who is open
    WorkerForm& worker() { return m_worker; }
    StaffForms& forms() { return m_forms; }

    /// Knows which visits a decision breaks; before the pages are made. Not owned; null: it is not asked.
    void setMatching(const MatchingService* matching) { m_matching = matching; }
    /// Planned visits of the worker who is open that the RAG table stands against.
    int brokenVisits() const;

    /// False if there is no such worker; then nobody is open.
    bool open(const CareWorkerId& id);
    const std::optional<CareWorkerId>& current() const { return m_current; }
    /// Only while somebody is open.
    const StaffMember& member() const { return m_member; }
    Standing standing() const { return standingOn(m_member, today()); }
    /// Due, late, or due within `ahead` days, earliest first.
    QList<DueItem> due(int ahead = 60) const;
    /// Latest first.
    QList<StaffMeeting> meetings() const;
    QList<ShadowingObservation> observations() const;
    /// Those that no decision has followed yet: they feed the next one.
    QList<ShadowingObservation> seenSinceDecision() const;
    /// What people said about how it goes with the worker.
    QList<Feedback> feedback() const;
    QString personName(const ServiceUserId& id) const;
    QList<ExperienceDecision> decisions() const;
    QList<Leave> leave() const;
    /// Earliest first, from today on.
    QList<AvailabilityException> exceptions() const;

    Result<void> remove(const Leave& leave) { return m_workforce.removeLeave(leave); }
    Result<void> remove(const AvailabilityException& one) { return m_workforce.removeException(one); }
    Result<void> remove(const StaffMeeting& meeting) { return m_workforce.removeMeeting(meeting); }
    Result<void> remove(const ShadowingObservation& one) { return m_workforce.removeObservation(one); }
    /// The worker has not left after all.
    Result<void> takeBackLeaving();

    QStringList localities() { return m_index.localities(); }
    /// The competences of the catalogue, in the language of the interface.
    QList<NamedCode> competences() const;
    QString competenceName(const QString& unit) const;
    /// The first `most` people whom `typed` finds, by reference, for those not to be sent to.
    QList<NamedCode> people(const QString& typed, int most) const;
    QString personName(const QString& reference) const;
    /// The same of workers.
    QList<NamedCode> workers(const QString& typed, int most);
    QString workerName(const QString& reference) const;
    /// The same for the page of people. The desk must outlive them.
    PersonChoices choicesForPeople();

    /// How long papers hold, as the agency has set it.
    DueTerms dueTerms() const { return m_workforce.dueTerms(today()); }
    QDate today() const { return m_workforce.workspace().clock().today(); }
    /// Stores what is right and keeps the rest as typed; the window may be closed after that.
    void flush();
    void retranslate();

  signals:
    /// Something that the page of the open worker shows has changed.
    void currentChanged();
    /// The worker who was open is gone (taken back by Undo).
    void currentGone();

  private:
    void follow(const ChangeSet& changes);
    const MatchingService* m_matching = nullptr;
    QList<TypedForm*> allForms();

    WorkforceService& m_workforce;
    PeopleService& m_people;
    const Catalogues& m_catalogues;
    StaffIndex m_index;
    StaffListModel m_list;
    TrainingModel m_training;
    WorkerForm m_newcomer;
    WorkerForm m_worker;
    StaffForms m_forms;
    StaffMember m_member;
    std::optional<CareWorkerId> m_current;
};

} // namespace aelwyd
