// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

class Database;

/// A place at a planned visit: somebody's, or nobody's yet.
struct PlannedCall {
    VisitId visit;
    ServiceUserId person;
    std::optional<CareWorkerId> worker = {};
    LocalMoment start;
    std::optional<int> minutes = {};
    VisitKind kind = VisitKind::Planned;
    /// How many workers the visit takes.
    int carers = 1;
};

/// Of all visits that are planned to begin from `from` to before `until`, in the order of their starts; the
/// calls of one visit lie together.
QList<PlannedCall> plannedCalls(Database& database, LocalMoment from, LocalMoment until);

/// The same of visits that nobody comes to yet, or that take two or more; without how long they are.
QList<PlannedCall> openCalls(Database& database, LocalMoment from, LocalMoment until);

/// Planned care that has fewer workers than it takes.
struct OpenVisits {
    int count = 0;
    /// The one that begins first; null where there is none.
    std::optional<VisitId> first = {};
    friend bool operator==(const OpenVisits&, const OpenVisits&) = default;
};
OpenVisits countOpen(Database& database, LocalMoment from, LocalMoment until);

/// Somebody who comes to a visit of a person.
struct VisitPlace {
    VisitId visit;
    ServiceUserId person;
    CareWorkerId worker;
};

/// Who comes to the visits of one person, or to which visits one worker comes, whose moment lies from `from`
/// to before `until`; of every kind and state. In no order.
QList<VisitPlace> placesOf(Database& database, const ServiceUserId& person, LocalMoment from,
                           LocalMoment until);
QList<VisitPlace> placesOf(Database& database, const CareWorkerId& worker, LocalMoment from,
                           LocalMoment until);

/// All visits of a person with what the bank reads of them: reference, kind, state, times, notice and
/// agreement; all else, the workers too, is left empty. In no order.
QList<Visit> bankVisits(Database& database, const ServiceUserId& person);

/// The visits whose moment lies in this time, with workers, kind, state, times, notice, agreement and
/// outcome; all else of them is left empty, so that a year of a large agency is read in seconds. In no order.
QList<Visit> visitFacts(Database& database, LocalMoment from, LocalMoment until);
/// The same of those that are planned no longer.
QList<Visit> visitFactsNotPlanned(Database& database, LocalMoment from, LocalMoment until);
/// One worker's visits whose moment lies in this time, with whose they are, kind, state and times alone; of
/// those who come to them the worker alone is told. In no order.
QList<Visit> visitTimesOf(Database& database, const CareWorkerId& worker, LocalMoment from,
                          LocalMoment until);

} // namespace aelwyd
