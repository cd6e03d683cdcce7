// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/children.h"
#include "core/storage/decisionstore.h"
#include "core/workforce/staffmember.h"
#include "core/workforce/supervision.h"

namespace aelwyd {

/// One row of a worker's languages, competences or availability.
template <class Part>
struct WorkerRow {
    QUuid id;
    QUuid worker;
    Part part;
};

inline const QByteArray kWorkerColumn = "care_worker_id";

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, CareWorker>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("reference", row.reference);
    io("first_name", row.firstName);
    io("last_name", row.lastName);
    io("start_date", row.startDate);
    io("leave_date", row.leaveDate);
    io("leave_reason", row.leaveReason);
    io("trained_on", row.trainedOn);
    io("confirmed_for_all", row.confirmedForAll);
    io("gender", row.gender);
    io("locality", row.locality);
    io("contract_minimum_minutes", row.contractMinimumMinutes);
    io("contract_maximum_minutes", row.contractMaximumMinutes);
    io("registration_number", row.registrationNumber);
    io("registration_expires", row.registrationExpires);
    io("dbs_date", row.dbsDate);
    io("employment", row.employment);
    io("archived", row.archived);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, WorkerRow<SpokenLanguage>>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("language", row.part.language);
    io("level", row.part.level);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, WorkerRow<Competence>>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("unit", row.part.unit);
    io("from_day", row.part.from);
    io("until", row.part.until);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, WorkerRow<AvailabilityWindow>>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("weekday", row.part.weekday);
    io("start", row.part.start);
    io("until", row.part.end);
}

/// One decision about experience, in the place in which it was written down.
struct ExperienceRow {
    QUuid id;
    QUuid worker;
    int place = 0;
    ExperienceDecision decision;
};

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ExperienceRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("place", row.place);
    io("status", row.decision.status);
    io("decided_on", row.decision.decidedOn);
    io("decided_by", row.decision.decidedBy);
    io("reason", row.decision.reason);
    io("basis", row.decision.basis);
    io("basis_on", row.decision.basisOn);
    io("ruling", row.decision.ruling);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Leave>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("from_day", row.from);
    io("until", row.until);
    io("kind", row.kind);
    io("note", row.note);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, AvailabilityException>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("day", row.day);
    io("start", row.start);
    io("until", row.end);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, StaffMeeting>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("kind", row.kind);
    io("held_on", row.heldOn);
    io("held_by", row.heldBy);
    io("note", row.note);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ShadowingObservation>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("care_worker_id", row.worker);
    io("seen_on", row.on);
    io("assessor", row.assessor);
    io("complexity", row.complexity);
    io("seen", row.seen);
    io("recommends", row.recommends);
}

/// Which table holds a part of a worker, in which order, and a row to read into.
template <class Row>
struct WorkerTable {
    QByteArray table;
    QByteArray order;
    Row sample;
};

/// A worker's id for rows that are about to be read.
inline CareWorkerId anyWorker() {
    static const CareWorkerId id = CareWorkerId::create();
    return id;
}

inline const WorkerTable<ExperienceRow> kExperience{"experience_decision", kDecisionOrder, {}};
inline const WorkerTable<WorkerRow<SpokenLanguage>> kLanguages{
    "care_worker_language", "language, level", {{}, {}, {LanguageCode::english()}}};
inline const WorkerTable<WorkerRow<Competence>> kCompetences{
    "care_worker_competence", "unit, from_day, until", {}};
inline const WorkerTable<WorkerRow<AvailabilityWindow>> kAvailability{
    "care_worker_availability", "weekday, start, until", {}};
inline const WorkerTable<Leave>& leaveTable() {
    static const WorkerTable<Leave> table{"care_worker_leave", "from_day, id", {.worker = anyWorker()}};
    return table;
}
inline const WorkerTable<AvailabilityException>& exceptionTable() {
    static const WorkerTable<AvailabilityException> table{
        "care_worker_exception", "day, start, id", {.worker = anyWorker()}};
    return table;
}
inline const WorkerTable<StaffMeeting>& meetingTable() {
    static const WorkerTable<StaffMeeting> table{"staff_meeting", "held_on, id", {.worker = anyWorker()}};
    return table;
}
inline const WorkerTable<ShadowingObservation>& observationTable() {
    static const WorkerTable<ShadowingObservation> table{
        "shadowing_observation", "seen_on, id", {.worker = anyWorker()}};
    return table;
}

/// What a row holds, and whose it is.
template <class Part>
const Part& partOf(const WorkerRow<Part>& row) {
    return row.part;
}
inline const ExperienceDecision& partOf(const ExperienceRow& row) {
    return row.decision;
}
template <class Row>
const Row& partOf(const Row& row) {
    return row;
}
template <class Row>
QUuid ownerOf(const Row& row) {
    if constexpr (requires { row.worker.uuid(); })
        return row.worker.uuid();
    else
        return row.worker;
}

template <class Part, class Row>
QList<Part> readOwned(Database& database, const WorkerTable<Row>& from, const CareWorkerId& id) {
    QList<Part> parts;
    for (const Row& row : childrenOf(database, from.table, kWorkerColumn, id.uuid(), from.sample, from.order))
        parts.append(partOf(row));
    return parts;
}

/// The parts of every worker, in one reading of the table.
template <class Part, class Row>
QHash<QUuid, QList<Part>> readAll(Database& database, const WorkerTable<Row>& from) {
    QHash<QUuid, QList<Part>> byWorker;
    Query query(database, selectSql(from.table, columnsOf(from.sample)) + "ORDER BY " + from.order);
    for (const Row& row : readRows(query, from.sample))
        byWorker[ownerOf(row)].append(partOf(row));
    return byWorker;
}

} // namespace aelwyd
