// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/feedback.h"
#include "core/service/catalogues.h"
#include "core/service/workspace.h"
#include "core/workforce/due.h"

#include <QSet>
#include <functional>

namespace aelwyd {

/// What is due for one worker.
struct WorkerDue {
    CareWorkerId worker;
    QList<DueItem> items;
};

/// Care workers: their records, decisions, absences, meetings, and what falls due. Field names in problems
/// are those of the spreadsheet and of the structs' fields in snake case.
class WorkforceService {
  public:
    /// Without catalogues every competence unit passes. Neither is owned; both must outlive this.
    explicit WorkforceService(Workspace& workspace, const Catalogues* catalogues = nullptr);

    /// In Welsh alphabetical order of last name, first name, reference.
    QList<CareWorker> workers() const;
    /// As written, or else in capitals: "w-007" finds W-007.
    std::optional<CareWorker> byReference(const QString& reference) const;
    std::optional<CareWorker> worker(const CareWorkerId& id) const;
    /// With decisions, leave and exceptions; the members in the order of their ids.
    std::optional<StaffMember> member(const CareWorkerId& id) const;
    QList<StaffMember> members() const;
    /// What stands against saving; nothing is written. Duplicate on reference; Choice on "competences" for a
    /// unit that is not in the catalogue; a new experience must not be dated before the induction ended, nor
    /// the induction be moved behind the experience (DateOrder on "trained_on").
    Problems check(const CareWorker& worker) const;
    /// Adds or updates; a changed experience is added to the history.
    Result<void> save(const CareWorker& worker);
    /// The worker leaves: the first day on which they do not work, and why. NotFound; DateOrder.
    Result<void> leave(const CareWorkerId& id, QDate day, const QString& reason);

    /// The decisions about experience, earliest first.
    QList<RagDecision> experienceHistory(const CareWorkerId& id) const;
    QList<ExperienceDecision> experienceDecisions(const CareWorkerId& id) const;
    /// Added to the history and never changed. Required on "experience_decided_on" and "decided_by";
    /// DateInFuture; DateOrder before the induction; Choice on "ruling" for one who is not Amber.
    Result<void> decideExperience(const CareWorkerId& id, const ExperienceDecision& decision);

    // Adding or changing, and taking away, what belongs to a worker. Saving: what problemsOf says of it, and
    // NotFound for a worker who is not there.

    Result<void> saveLeave(const Leave& leave);
    Result<void> removeLeave(const Leave& leave);
    /// What problemsOf says, and Availability on "availability" where another exception of that day overlaps
    /// it; a day off stands against any other of its day.
    Problems check(const AvailabilityException& exception) const;
    Result<void> saveException(const AvailabilityException& exception);
    Result<void> removeException(const AvailabilityException& exception);
    /// Earliest first.
    QList<StaffMeeting> meetings(const CareWorkerId& id) const;
    Result<void> saveMeeting(const StaffMeeting& meeting);
    Result<void> removeMeeting(const StaffMeeting& meeting);
    /// What assessors saw, earliest first: it feeds the next decision.
    QList<ShadowingObservation> observations(const CareWorkerId& id) const;
    Result<void> saveObservation(const ShadowingObservation& observation);
    Result<void> removeObservation(const ShadowingObservation& observation);

    /// What people said about how it goes with the worker, latest first.
    QList<Feedback> feedback(const CareWorkerId& id) const;

    /// How long papers hold for what falls due, as the agency has set it by `today`.
    DueTerms dueTerms(QDate today) const;
    /// The same to be asked for many days.
    std::function<DueTerms(QDate)> termsByDay() const;
    /// Due, late, or due within `ahead` days; workers for whom nothing is are left out. In the order of
    /// workers().
    QList<WorkerDue> dueOn(QDate today, int ahead = 60) const;
    /// Ids of those for whom something is due or late.
    QSet<QUuid> dueNow(QDate today) const;
    QList<DueItem> dueFor(const CareWorkerId& id, QDate today, int ahead = 60) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    template <class Record>
    Result<void> put(const Record& record, const Problems& problems);
    template <class Record>
    Result<void> takeOut(const Record& record);

    Workspace& m_workspace;
    const Catalogues* m_catalogues;
};

} // namespace aelwyd
