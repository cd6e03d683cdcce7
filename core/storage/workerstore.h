// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/staffmember.h"
#include "core/workforce/supervision.h"

namespace aelwyd {

class Database;

/// What falls due for one worker follows from these.
struct DueFacts {
    StaffMember member;
    QList<StaffMeeting> meetings;
};

/// Care workers and the decisions about their experience: the SQL of the noun.
class WorkerStore {
  public:
    explicit WorkerStore(Database& database)
        : m_database(database) {}

    QList<CareWorkerId> ids() const;
    std::optional<CareWorker> worker(const CareWorkerId& id) const;
    std::optional<CareWorkerId> byReference(const QString& reference) const;
    void write(const CareWorker& worker);
    QList<RagDecision> experienceHistory(const CareWorkerId& id) const;
    QList<ExperienceDecision> experienceDecisions(const CareWorkerId& id) const;
    void addExperience(const CareWorkerId& id, const RagDecision& decision);
    void addExperience(const CareWorkerId& id, const ExperienceDecision& decision);

    /// Everything that planning needs of one worker, or of all in a few readings of the file.
    std::optional<StaffMember> member(const CareWorkerId& id) const;
    QList<StaffMember> members() const;

    /// Of all who are not archived: only what falling due by `until` hangs on, so that it is read quickly. Of
    /// each competence that ends for good by then the last day, of each kind of meeting the last one that was
    /// held by `today`.
    QList<DueFacts> dueFacts(QDate today, QDate until) const;
    /// Of whom a meeting is noted that is held later than `today`.
    QSet<CareWorkerId> metAfter(QDate today) const;

    void write(const Leave& leave);
    void write(const AvailabilityException& exception);
    void write(const StaffMeeting& meeting);
    void write(const ShadowingObservation& observation);
    void remove(const Leave& leave);
    void remove(const AvailabilityException& exception);
    void remove(const StaffMeeting& meeting);
    void remove(const ShadowingObservation& observation);
    /// Earliest first.
    QList<StaffMeeting> meetings(const CareWorkerId& id) const;
    QList<ShadowingObservation> observations(const CareWorkerId& id) const;

  private:
    Database& m_database;
};

} // namespace aelwyd
