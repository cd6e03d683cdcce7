// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitstore.h"

#include "core/storage/visitmoments.h"
#include "core/storage/visitrows.h"

#include <algorithm>

namespace aelwyd {

namespace {

const QByteArray kVisitStart = momentOfVisit("visit");

bool wasRecorded(const Visit& visit) {
    return visit.state != VisitState::Planned;
}

const QList<QByteArray>& visitColumns() {
    static const QList<QByteArray> columns = columnsOf(emptyVisit());
    return columns;
}

/// Follows from both, and lies beside the visit's own id: rows that come together are stored together, which
/// is what makes large files come in quickly.
VisitWorkerRow workerRow(const Visit& visit, const CareWorkerId& worker) {
    constexpr int kTimeBytes = 8;
    QByteArray id = derivedUuid(visit.id.uuid(), worker.bytes()).toRfc4122();
    id.replace(0, kTimeBytes, visit.id.bytes().first(kTimeBytes));
    return {QUuid::fromRfc4122(id), visit.id.uuid(), worker};
}

template <class Row>
void runFor(Database& database, const QByteArray& sql, const Row& row) {
    Query query(database, sql);
    RowBinder binder(query);
    mapRow(binder, row);
    query.run();
}

/// Each statement is put together once: these run for every row of a large file.
void insertVisit(Database& database, const Visit& visit) {
    static const QByteArray sql = insertSql("visit", visitColumns());
    runFor(database, sql, visit);
}

void updateVisit(Database& database, const Visit& visit) {
    static const QByteArray sql = updateSql("visit", visitColumns());
    runFor(database, sql, visit);
}

void insertWorker(Database& database, const VisitWorkerRow& row) {
    static const QByteArray sql = insertSql("visit_worker", columnsOf(row));
    runFor(database, sql, row);
}

void bindTo(Query& query, const QList<QByteArray>& ids, const std::optional<VisitSpan>& span) {
    for (const QByteArray& id : ids)
        query.bind(id);
    if (span) query.bind(span->start.minutes()).bind(span->end().minutes());
}

void readWorkers(Query& query, QList<Visit>& visits) {
    QHash<QByteArray, Visit*> byId;
    for (Visit& visit : visits)
        byId.insert(visit.id.bytes(), &visit);
    while (query.next())
        if (Visit* visit = byId.value(query.blob())) visit->workers.append(query.id<CareWorkerId>());
    for (Visit& visit : visits)
        std::sort(visit.workers.begin(), visit.workers.end());
}

} // namespace

QList<Visit> VisitStore::list(const QByteArray& where, const QList<QByteArray>& ids,
                              const std::optional<VisitSpan>& span) const {
    QList<Visit> visits;
    {
        static const QByteArray select = selectSql("visit", visitColumns()) + "WHERE ";
        Query query(m_database, select + where + " ORDER BY " + kVisitStart + ", reference, id");
        bindTo(query, ids, span);
        visits = readRows(query, emptyVisit());
    }
    if (visits.isEmpty()) return visits;
    Query query(m_database, "SELECT visit_id, care_worker_id FROM visit_worker WHERE visit_id IN "
                            "(SELECT id FROM visit WHERE " +
                                where + ")");
    bindTo(query, ids, span);
    readWorkers(query, visits);
    return visits;
}

QList<Visit> VisitStore::touching(const QByteArray& where, const QList<QByteArray>& ids, LocalMoment from,
                                  LocalMoment until) const {
    const LocalMoment earliest = from.plus(-kLongestVisit);
    auto visits = list(where, ids, VisitSpan{earliest, static_cast<int>(until.minutesSince(earliest))});
    visits.removeIf([&](const Visit& visit) { return spanOf(visit)->end() <= from; });
    return visits;
}

std::optional<Visit> VisitStore::visit(const VisitId& id) const {
    const auto found = list("id = ?", {id.bytes()}, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<VisitId> VisitStore::byReference(const QString& reference) const {
    Query query(m_database, "SELECT id FROM visit WHERE reference = ? ORDER BY id LIMIT 1");
    query.bind(reference);
    return query.next() ? std::optional(query.id<VisitId>()) : std::nullopt;
}

QStringList VisitStore::references() const {
    QStringList references;
    Query query(m_database, "SELECT reference FROM visit");
    while (query.next())
        references.append(query.text());
    return references;
}

bool VisitStore::isEmpty() const {
    return !Query(m_database, "SELECT 1 FROM visit LIMIT 1").next();
}

QList<Visit> VisitStore::ofPerson(const ServiceUserId& person) const {
    return list("service_user_id = ?", {person.bytes()}, {});
}

QList<Visit> VisitStore::ofPerson(const ServiceUserId& person, LocalMoment from, LocalMoment until) const {
    return touching("service_user_id = ? AND " + kVisitStart + " >= ? AND " + kVisitStart + " < ?",
                    {person.bytes()}, from, until);
}

QList<Visit> VisitStore::ofWorker(const CareWorkerId& worker, LocalMoment from, LocalMoment until) const {
    return touching("id IN (SELECT visit_id FROM visit_moment WHERE care_worker_id = ? AND " + kInTime + ")",
                    {worker.bytes()}, from, until);
}

QList<Visit> VisitStore::between(LocalMoment from, LocalMoment until) const {
    return touching("id IN (SELECT visit_id FROM visit_moment WHERE " + kInTime + ")", {}, from, until);
}

QList<MadeVisit> VisitStore::made(LocalMoment from, LocalMoment until) const {
    static const QByteArray sql =
        "SELECT visit_id, service_user_id, actual_start, care_worker_id FROM visit_moment WHERE state = "
        "'delivered' AND kind IN ('planned', 'flexible', 'pop_in') AND actual_start IS NOT NULL AND " +
        kInTime + " ORDER BY moment, visit_id";
    Query query(m_database, sql);
    query.bind(from.minutes()).bind(until.minutes());
    QList<MadeVisit> made;
    QByteArray before;
    while (query.next()) {
        const QByteArray id = query.blob();
        const auto person = query.id<ServiceUserId>();
        const QDate day = LocalMoment::fromMinutes(query.integer()).day();
        if (id != before) made.append({person, day, {}});
        before = id;
        if (const auto worker = workerIn(query)) made.last().workers.append(*worker);
    }
    return made;
}

void VisitStore::add(const Visit& visit) {
    insertVisit(m_database, visit);
    for (const CareWorkerId& worker : visit.workers)
        insertWorker(m_database, workerRow(visit, worker));
}

void VisitStore::write(const Visit& visit, QDate today) {
    const auto known = this->visit(visit.id);
    if (!known) return add(visit);
    if (wasRecorded(*known) && !sameFacts(*known, visit)) keepSuperseded(*known, today);
    updateVisit(m_database, visit);
    if (known->workers == visit.workers) return;
    QList<VisitWorkerRow> workers;
    for (const CareWorkerId& worker : visit.workers)
        workers.append(workerRow(visit, worker));
    replaceChildren(m_database, "visit_worker", "visit_id", visit.id.uuid(), workers);
}

bool VisitStore::remove(const Visit& visit) {
    const bool told = Query(m_database, "SELECT 1 FROM visit_superseded WHERE visit_id = ? LIMIT 1")
                          .bind(visit.id.bytes())
                          .next();
    if (told || wasRecorded(visit)) return false;
    for (const char* rows : {"visit_worker", "allocation"})
        removeOthers(m_database, rows, "visit_id", visit.id.uuid(), {});
    Query(m_database, "DELETE FROM visit WHERE id = ?").bind(visit.id.bytes()).run();
    return true;
}

void VisitStore::keepSuperseded(const Visit& known, QDate today) {
    Query query(m_database, "SELECT count(*) FROM visit_superseded WHERE visit_id = ?");
    query.bind(known.id.bytes()).next();
    const int place = static_cast<int>(query.integer());
    upsert(m_database, "visit_superseded",
           SupersededRow{derivedUuid(known.id.uuid(), QByteArray("superseded/") + QByteArray::number(place)),
                         known.id.uuid(),
                         {known, place, today}});
}

QList<SupersededVisit> VisitStore::superseded(const ServiceUserId& person) const {
    const SupersededRow sample{{}, {}, {emptyVisit(), 0, {}}};
    static const QByteArray columns = columnsOf(sample).join(", s.");
    // A visit that belongs, or ever belonged, to this person; its reference is what orders its entries.
    Query query(m_database,
                "SELECT s." + columns +
                    ", v.reference FROM visit_superseded s JOIN visit v ON v.id = s.visit_id "
                    "WHERE s.visit_id IN (SELECT visit_id FROM visit_superseded WHERE service_user_id = ?1 "
                    "UNION SELECT id FROM visit WHERE service_user_id = ?1) ORDER BY s.visit_id, s.place");
    query.bind(person.bytes());
    QList<SupersededVisit> found;
    while (query.next()) {
        SupersededRow row = readRow(query, sample);
        row.superseded.visit.id = *VisitId::tryFromUuid(row.visitId);
        row.superseded.visit.reference = query.text();
        found.append(row.superseded);
    }
    return found;
}

} // namespace aelwyd
