// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitlookout.h"

#include "core/storage/reading.h"
#include "core/storage/visitmoments.h"

namespace aelwyd {

namespace {

const QByteArray kTimes = "kind, state, planned_start, planned_minutes, actual_start, actual_minutes";

void readTimes(Query& query, Visit& visit) {
    RowReader reader(query);
    reader("kind", visit.kind);
    reader("state", visit.state);
    reader("planned_start", visit.plannedStart);
    reader("planned_minutes", visit.plannedMinutes);
    reader("actual_start", visit.actualStart);
    reader("actual_minutes", visit.actualMinutes);
}

void readAgreement(Query& query, Visit& visit) {
    RowReader reader(query);
    reader("cancelled_at", visit.cancelledAt);
    reader("agreed_short", visit.agreedShort);
}

Visit readFacts(Query& query, const VisitId& id) {
    Visit visit{.id = id, .person = query.id<ServiceUserId>()};
    readTimes(query, visit);
    readAgreement(query, visit);
    RowReader reader(query);
    reader("outcome_item_id", visit.outcome);
    return visit;
}

/// A visit, or one more worker of the last. The worker comes before the facts, which only the first row of a
/// visit is read for.
void readCall(Query& query, QList<Visit>& visits) {
    const auto id = query.id<VisitId>();
    const auto worker = workerIn(query);
    if (visits.isEmpty() || visits.last().id != id) visits.append(readFacts(query, id));
    if (worker) visits.last().workers.append(*worker);
}

QList<Visit> factsInTime(Database& database, LocalMoment from, LocalMoment until, const QByteArray& more) {
    Query query(database, "SELECT visit_id, care_worker_id, service_user_id, " + kTimes +
                              ", cancelled_at, agreed_short, outcome_item_id FROM visit_moment WHERE " +
                              kInTime + more + " ORDER BY moment, visit_id");
    query.bind(from.minutes()).bind(until.minutes());
    QList<Visit> visits;
    while (query.next())
        readCall(query, visits);
    return visits;
}

/// The index of such places holds just these rows.
const QByteArray kMayBeOpen = kInTime + " AND state = 'planned' AND (care_worker_id = x'' OR carers > 1)";
const QByteArray kOpenVisits = "SELECT visit_id FROM visit_moment WHERE " + kMayBeOpen +
                               " AND kind IN ('planned', 'flexible', 'pop_in') GROUP BY moment, visit_id "
                               "HAVING sum(care_worker_id <> x'') < carers";

/// From the visit to how many it takes.
PlannedCall readPlace(Query& query) {
    PlannedCall call{.visit = query.id<VisitId>(),
                     .person = query.id<ServiceUserId>(),
                     .start = LocalMoment::fromMinutes(0)};
    RowReader reader(query);
    reader("kind", call.kind);
    reader("carers", call.carers);
    return call;
}

QList<VisitPlace> placesFrom(Database& database, const QByteArray& tables, const QByteArray& id,
                             LocalMoment from, LocalMoment until) {
    Query query(database, "SELECT visit_id, service_user_id, care_worker_id FROM " + tables);
    query.bind(id).bind(from.minutes()).bind(until.minutes());
    QList<VisitPlace> places;
    while (query.next()) {
        const auto visit = query.id<VisitId>();
        const auto person = query.id<ServiceUserId>();
        places.append({visit, person, query.id<CareWorkerId>()});
    }
    return places;
}

} // namespace

QList<VisitPlace> placesOf(Database& database, const ServiceUserId& person, LocalMoment from,
                           LocalMoment until) {
    const QByteArray moment = momentOfVisit("v");
    return placesFrom(database,
                      "visit v JOIN visit_worker w ON w.visit_id = v.id WHERE v.service_user_id = ? AND " +
                          moment + " >= ? AND " + moment + " < ?",
                      person.bytes(), from, until);
}

QList<VisitPlace> placesOf(Database& database, const CareWorkerId& worker, LocalMoment from,
                           LocalMoment until) {
    return placesFrom(database, "visit_moment WHERE care_worker_id = ? AND " + kInTime, worker.bytes(), from,
                      until);
}

QList<PlannedCall> plannedCalls(Database& database, LocalMoment from, LocalMoment until) {
    Query query(database, "SELECT visit_id, service_user_id, kind, carers, planned_start, planned_minutes, "
                          "care_worker_id FROM visit_moment WHERE " +
                              kInTime + " AND state = 'planned' ORDER BY moment, visit_id");
    query.bind(from.minutes()).bind(until.minutes());
    QList<PlannedCall> calls;
    while (query.next()) {
        PlannedCall call = readPlace(query);
        call.start = LocalMoment::fromMinutes(query.integer());
        RowReader reader(query);
        reader("planned_minutes", call.minutes);
        call.worker = workerIn(query);
        calls.append(call);
    }
    return calls;
}

QList<PlannedCall> openCalls(Database& database, LocalMoment from, LocalMoment until) {
    Query query(database, "SELECT visit_id, service_user_id, kind, carers, moment, care_worker_id FROM "
                          "visit_moment WHERE " +
                              kMayBeOpen + " ORDER BY moment, visit_id");
    query.bind(from.minutes()).bind(until.minutes());
    QList<PlannedCall> calls;
    while (query.next()) {
        PlannedCall call = readPlace(query);
        call.start = LocalMoment::fromMinutes(query.integer());
        call.worker = workerIn(query);
        calls.append(call);
    }
    return calls;
}

OpenVisits countOpen(Database& database, LocalMoment from, LocalMoment until) {
    OpenVisits open;
    Query count(database, "SELECT count(*) FROM (" + kOpenVisits + ")");
    count.bind(from.minutes()).bind(until.minutes()).next();
    open.count = static_cast<int>(count.integer());
    Query first(database, kOpenVisits + " ORDER BY moment, visit_id LIMIT 1");
    if (first.bind(from.minutes()).bind(until.minutes()).next()) open.first = first.id<VisitId>();
    return open;
}

QList<Visit> bankVisits(Database& database, const ServiceUserId& person) {
    Query query(database, "SELECT id, reference, kind, state, planned_start, planned_minutes, actual_start, "
                          "actual_minutes, cancelled_at, agreed_short FROM visit WHERE service_user_id = ?");
    query.bind(person.bytes());
    QList<Visit> visits;
    while (query.next()) {
        Visit visit{.id = query.id<VisitId>(), .person = person};
        visit.reference = query.text();
        readTimes(query, visit);
        readAgreement(query, visit);
        visits.append(visit);
    }
    return visits;
}

QList<Visit> visitFacts(Database& database, LocalMoment from, LocalMoment until) {
    return factsInTime(database, from, until, {});
}

QList<Visit> visitFactsNotPlanned(Database& database, LocalMoment from, LocalMoment until) {
    return factsInTime(database, from, until, " AND state <> 'planned'");
}

QList<Visit> visitTimesOf(Database& database, const CareWorkerId& worker, LocalMoment from,
                          LocalMoment until) {
    Query query(database, "SELECT visit_id, service_user_id, " + kTimes +
                              " FROM visit_moment WHERE care_worker_id = ? AND " + kInTime);
    query.bind(worker.bytes()).bind(from.minutes()).bind(until.minutes());
    QList<Visit> visits;
    while (query.next()) {
        const auto id = query.id<VisitId>();
        Visit& visit = visits.emplaceBack(Visit{.id = id, .person = query.id<ServiceUserId>()});
        readTimes(query, visit);
        visit.workers.append(worker);
    }
    return visits;
}

} // namespace aelwyd
