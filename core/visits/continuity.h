// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

/// How far it is the same faces that come. Counted over visits that were made (planned, flexible, pop-in); a
/// double-handed visit is one visit and as many meetings as workers came. Always told with `visits`: few
/// visits say little.
struct Continuity {
    int visits = 0;
    /// Meetings of the person with a worker.
    int meetings = 0;
    int differentWorkers = 0;
    /// The share of the meetings that the usual worker had, 0 to 1; nothing without a meeting.
    std::optional<double> usualProviderShare = {};
    /// The index of Bice and Boxerman (Medical Care 15, 1977): 0 when every meeting is with somebody else, 1
    /// when all are with one worker; nothing below two meetings.
    std::optional<double> biceBoxerman = {};
};

/// A visit that was made, as far as continuity reads it: whom to, on which day, by whom.
struct MadeVisit {
    ServiceUserId person;
    QDate day;
    QList<CareWorkerId> workers;
};

Continuity continuityOf(const QList<MadeVisit>& visits);
/// The same for those on the `days` days that end on `last` (a week: 7; two: 14).
Continuity continuityOf(const QList<MadeVisit>& visits, QDate last, int days);

/// The continuity of several people, a team's or an agency's, seen from the people: one figure for all must
/// not hide who has few visits.
struct TeamContinuity {
    int people = 0;
    int visits = 0;
    int meetings = 0;
    /// Different workers a person, the average over people; 0 without people.
    double workersAPerson = 0;
    /// Averages over meetings.
    std::optional<double> usualProviderShare = {};
    std::optional<double> biceBoxerman = {};
};
/// People without a visit are not counted.
TeamContinuity teamContinuityOf(const QList<Continuity>& people);

} // namespace aelwyd
