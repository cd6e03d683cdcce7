// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitlookout.h"

#include "core/storage/reading.h"

namespace aelwyd {

namespace {

/// Word for word as in the index visit_start.
const QByteArray kMoment =
    "CASE WHEN v.state = 'delivered' THEN coalesce(v.actual_start, v.planned_start) ELSE v.planned_start END";

const QByteArray kFacts =
    "SELECT v.id, v.service_user_id, v.kind, v.state, v.planned_start, v.planned_minutes, v.actual_start, "
    "v.actual_minutes, v.cancelled_at, v.agreed_short, v.outcome_item_id, w.care_worker_id ";
const QByteArray kInTime = kMoment + " >= ? AND " + kMoment + " < ?";

void readTimes(Query& query, Visit& visit) {
    RowReader reader(query);
    reader("kind", visit.kind);
    reader("state", visit.state);
    reader("planned_start", visit.plannedStart);
    reader("planned_minutes", visit.plannedMinutes);
    reader("actual_start", visit.actualStart);
    reader("actual_minutes", visit.actualMinutes);
    reader("cancelled_at", visit.cancelledAt);
    reader("agreed_short", visit.agreedShort);
}

Visit readFacts(Query& query, const VisitId& id) {
    Visit visit{.id = id, .person = query.id<ServiceUserId>()};
    readTimes(query, visit);
    RowReader reader(query);
    reader("outcome_item_id", visit.outcome);
    return visit;
}

constexpr int kWorkerColumns = 11;

/// A visit, or one more worker of the last.
void readCall(Query& query, QList<Visit>& visits) {
    const auto id = query.id<VisitId>();
    if (visits.isEmpty() || visits.last().id != id)
        visits.append(readFacts(query, id));
    else
        for (int column = 1; column < kWorkerColumns; ++column)
            query.skip();
    if (!query.isNull()) visits.last().workers.append(query.id<CareWorkerId>());
}

QList<Visit> factsInTime(Database& database, LocalMoment from, LocalMoment until, const QByteArray& more) {
    // One row for each visit and worker, a visit's rows together: the plan is one loop inside the other.
    Query query(database, kFacts + "FROM visit v LEFT JOIN visit_worker w ON w.visit_id = v.id WHERE " +
                              kInTime + more);
    query.bind(from.minutes()).bind(until.minutes());
    QList<Visit> visits;
    while (query.next())
        readCall(query, visits);
    return visits;
}

QList<VisitPlace> placesWhere(Database& database, const QByteArray& whose, const QByteArray& id,
                              LocalMoment from, LocalMoment until) {
    Query query(database, "SELECT v.id, v.service_user_id, w.care_worker_id FROM visit v JOIN visit_worker w "
                          "ON w.visit_id = v.id WHERE " +
                              whose + " = ? AND " + kInTime);
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
    return placesWhere(database, "v.service_user_id", person.bytes(), from, until);
}

QList<VisitPlace> placesOf(Database& database, const CareWorkerId& worker, LocalMoment from,
                           LocalMoment until) {
    return placesWhere(database, "w.care_worker_id", worker.bytes(), from, until);
}

QList<PlannedCall> plannedCalls(Database& database, LocalMoment from, LocalMoment until) {
    Query query(
        database,
        "SELECT v.id, v.service_user_id, v.kind, v.carers, v.planned_start, "
        "v.planned_minutes, w.care_worker_id FROM visit v LEFT JOIN visit_worker w ON w.visit_id = v.id "
        "WHERE " +
            kInTime + " AND v.state = 'planned' ORDER BY " + kMoment + ", v.id");
    query.bind(from.minutes()).bind(until.minutes());
    QList<PlannedCall> calls;
    while (query.next()) {
        PlannedCall call{.visit = query.id<VisitId>(),
                         .person = query.id<ServiceUserId>(),
                         .start = LocalMoment::fromMinutes(0)};
        RowReader reader(query);
        reader("kind", call.kind);
        reader("carers", call.carers);
        call.start = LocalMoment::fromMinutes(query.integer());
        reader("planned_minutes", call.minutes);
        reader("care_worker_id", call.worker);
        calls.append(call);
    }
    return calls;
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
        visits.append(visit);
    }
    return visits;
}

QList<Visit> visitFacts(Database& database, LocalMoment from, LocalMoment until) {
    return factsInTime(database, from, until, {});
}

QList<Visit> visitFactsNotPlanned(Database& database, LocalMoment from, LocalMoment until) {
    return factsInTime(database, from, until, " AND v.state <> 'planned'");
}

QList<Visit> visitTimesOf(Database& database, const CareWorkerId& worker, LocalMoment from,
                          LocalMoment until) {
    Query query(database,
                "SELECT v.id, v.service_user_id, v.kind, v.state, v.planned_start, "
                "v.planned_minutes, v.actual_start, v.actual_minutes FROM visit_worker w JOIN visit "
                "v ON v.id = w.visit_id WHERE w.care_worker_id = ? AND " +
                    kInTime);
    query.bind(worker.bytes()).bind(from.minutes()).bind(until.minutes());
    QList<Visit> visits;
    while (query.next()) {
        const auto id = query.id<VisitId>();
        Visit& visit = visits.emplaceBack(Visit{.id = id, .person = query.id<ServiceUserId>()});
        RowReader reader(query);
        reader("kind", visit.kind);
        reader("state", visit.state);
        reader("planned_start", visit.plannedStart);
        reader("planned_minutes", visit.plannedMinutes);
        reader("actual_start", visit.actualStart);
        reader("actual_minutes", visit.actualMinutes);
        visit.workers.append(worker);
    }
    return visits;
}

} // namespace aelwyd
