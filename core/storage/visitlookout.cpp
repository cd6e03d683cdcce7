// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitlookout.h"

#include "core/storage/reading.h"

namespace aelwyd {

namespace {

/// Word for word as in the index visit_start.
const QByteArray kMoment =
    "CASE WHEN v.state = 'delivered' THEN coalesce(v.actual_start, v.planned_start) ELSE v.planned_start END";

/// One row for each visit and worker, a visit's rows together: the plan is one loop inside the other.
const QByteArray kFacts =
    "SELECT v.id, v.service_user_id, v.kind, v.state, v.planned_start, v.planned_minutes, v.actual_start, "
    "v.actual_minutes, v.cancelled_at, v.agreed_short, v.outcome_item_id, w.care_worker_id FROM visit v LEFT "
    "JOIN visit_worker w ON w.visit_id = v.id WHERE " +
    kMoment + " >= ? AND " + kMoment + " < ?";

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
    Visit visit{.id = id, .person = ServiceUserId::fromBytes(query.blob())};
    readTimes(query, visit);
    RowReader reader(query);
    reader("outcome_item_id", visit.outcome);
    return visit;
}

constexpr int kWorkerColumns = 11;

} // namespace

QList<UnstaffedVisit> unstaffedVisits(Database& database, LocalMoment from, LocalMoment until) {
    Query query(database,
                "SELECT id, service_user_id, planned_start, carers - here FROM (SELECT v.id, "
                "v.service_user_id, v.planned_start, v.carers, (SELECT count(*) FROM visit_worker w WHERE "
                "w.visit_id = v.id) AS here FROM visit v WHERE " +
                    kMoment + " >= ? AND " + kMoment +
                    " < ? AND v.state = 'planned' AND v.kind IN ('planned', 'flexible', 'pop_in')) WHERE "
                    "here < carers ORDER BY planned_start, id");
    query.bind(from.minutes()).bind(until.minutes());
    QList<UnstaffedVisit> found;
    while (query.next()) {
        const auto visit = VisitId::fromBytes(query.blob());
        const auto person = ServiceUserId::fromBytes(query.blob());
        const auto start = LocalMoment::fromMinutes(query.integer());
        found.append({visit, person, start, static_cast<int>(query.integer())});
    }
    return found;
}

QList<PlannedCall> plannedCalls(Database& database, LocalMoment from, LocalMoment until) {
    Query query(
        database,
        "SELECT v.id, v.service_user_id, w.care_worker_id, v.planned_start FROM visit v JOIN visit_worker w "
        "ON w.visit_id = v.id WHERE " +
            kMoment + " >= ? AND " + kMoment + " < ? AND v.state = 'planned' AND v.kind <> 'shadowing'");
    query.bind(from.minutes()).bind(until.minutes());
    QList<PlannedCall> calls;
    while (query.next()) {
        const auto visit = VisitId::fromBytes(query.blob());
        const auto person = ServiceUserId::fromBytes(query.blob());
        const auto worker = CareWorkerId::fromBytes(query.blob());
        calls.append({visit, person, worker, LocalMoment::fromMinutes(query.integer())});
    }
    return calls;
}

QList<Visit> bankVisits(Database& database, const ServiceUserId& person) {
    Query query(database, "SELECT id, reference, kind, state, planned_start, planned_minutes, actual_start, "
                          "actual_minutes, cancelled_at, agreed_short FROM visit WHERE service_user_id = ?");
    query.bind(person.bytes());
    QList<Visit> visits;
    while (query.next()) {
        Visit visit{.id = VisitId::fromBytes(query.blob()), .person = person};
        visit.reference = query.text();
        readTimes(query, visit);
        visits.append(visit);
    }
    return visits;
}

QList<Visit> visitFacts(Database& database, LocalMoment from, LocalMoment until) {
    Query query(database, kFacts);
    query.bind(from.minutes()).bind(until.minutes());
    QList<Visit> visits;
    while (query.next()) {
        const auto id = VisitId::fromBytes(query.blob());
        if (visits.isEmpty() || visits.last().id != id)
            visits.append(readFacts(query, id));
        else
            for (int column = 1; column < kWorkerColumns; ++column)
                query.skip();
        if (!query.isNull()) visits.last().workers.append(CareWorkerId::fromBytes(query.blob()));
    }
    return visits;
}

} // namespace aelwyd
