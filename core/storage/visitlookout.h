// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

class Database;

/// A planned visit that has fewer workers than it takes.
struct UnstaffedVisit {
    VisitId visit;
    ServiceUserId person;
    LocalMoment start;
    int missing = 1;
};

/// Of the care that is planned to begin from `from` to before `until`, in the order of its start.
QList<UnstaffedVisit> unstaffedVisits(Database& database, LocalMoment from, LocalMoment until);

/// A worker who is to go to somebody.
struct PlannedCall {
    VisitId visit;
    ServiceUserId person;
    CareWorkerId worker;
    LocalMoment start;
};

/// Of all visits but shadowing that are planned to begin from `from` to before `until`; in no order.
QList<PlannedCall> plannedCalls(Database& database, LocalMoment from, LocalMoment until);

/// All visits of a person with what the bank reads of them: reference, kind, state, times, notice and
/// agreement; all else, the workers too, is left empty. In no order.
QList<Visit> bankVisits(Database& database, const ServiceUserId& person);

/// The visits whose moment lies in this time, with workers, kind, state, times, notice, agreement and
/// outcome; all else of them is left empty, so that a year of a large agency is read in seconds. In no order.
QList<Visit> visitFacts(Database& database, LocalMoment from, LocalMoment until);

} // namespace aelwyd
