// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workerstore.h"

#include "core/storage/decisionstore.h"
#include "core/storage/tagstore.h"

namespace aelwyd {

namespace {

/// One row of a worker's languages, competences or availability.
template <class Part>
struct WorkerRow {
    QUuid id;
    QUuid worker;
    Part part;
};

const QByteArray kWorkerColumn = "care_worker_id";

} // namespace

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

namespace {

template <class Part>
QList<Part> readParts(Database& database, const QByteArray& table, const CareWorkerId& id, const Part& sample,
                      const QByteArray& order) {
    QList<Part> parts;
    for (const auto& row :
         childrenOf(database, table, kWorkerColumn, id.uuid(), WorkerRow<Part>{{}, {}, sample}, order))
        parts.append(row.part);
    return parts;
}

/// Row ids follow from worker and place: these lists are read and written whole.
template <class Part>
void writeParts(Database& database, const QByteArray& table, const CareWorkerId& id,
                const QList<Part>& parts) {
    QList<WorkerRow<Part>> rows;
    for (int i = 0; i < parts.size(); ++i)
        rows.append({derivedUuid(id.uuid(), table + '/' + QByteArray::number(i)), id.uuid(), parts[i]});
    replaceChildren(database, table, kWorkerColumn, id.uuid(), rows);
}

void readLists(Database& database, CareWorker& worker) {
    worker.languages = readParts(database, "care_worker_language", worker.id,
                                 SpokenLanguage{LanguageCode::english()}, "language, level");
    worker.competences =
        readParts(database, "care_worker_competence", worker.id, Competence{}, "unit, from_day, until");
    worker.availability = readParts(database, "care_worker_availability", worker.id, AvailabilityWindow{},
                                    "weekday, start, until");
    const auto tags = readTags(database, "care_worker_tag", kWorkerColumn, worker.id.uuid());
    worker.qualities = tags.value(QStringLiteral("quality"));
    worker.interests = tags.value(QStringLiteral("interest"));
    worker.doNotSend = tags.value(QStringLiteral("do_not_send"));
}

} // namespace

QList<CareWorkerId> WorkerStore::ids() const {
    QList<CareWorkerId> ids;
    Query query(m_database, "SELECT id FROM care_worker");
    while (query.next())
        ids.append(CareWorkerId::fromBytes(query.blob()));
    return ids;
}

std::optional<CareWorker> WorkerStore::worker(const CareWorkerId& id) const {
    auto found = childrenOf(m_database, "care_worker", "id", id.uuid(), CareWorker{});
    if (found.isEmpty()) return std::nullopt;
    readLists(m_database, found.first());
    const auto history = experienceHistory(id);
    if (!history.isEmpty()) found.first().experience = history.last();
    return found.first();
}

std::optional<CareWorkerId> WorkerStore::byReference(const QString& reference) const {
    Query query(m_database, "SELECT id FROM care_worker WHERE reference = ? ORDER BY id LIMIT 1");
    query.bind(reference);
    return query.next() ? std::optional(CareWorkerId::fromBytes(query.blob())) : std::nullopt;
}

void WorkerStore::write(const CareWorker& worker) {
    upsert(m_database, "care_worker", worker);
    writeParts(m_database, "care_worker_language", worker.id, worker.languages);
    writeParts(m_database, "care_worker_competence", worker.id, worker.competences);
    writeParts(m_database, "care_worker_availability", worker.id, worker.availability);
    writeTags(m_database, "care_worker_tag", kWorkerColumn, worker.id.uuid(),
              {{QStringLiteral("quality"), worker.qualities},
               {QStringLiteral("interest"), worker.interests},
               {QStringLiteral("do_not_send"), worker.doNotSend}});
}

QList<RagDecision> WorkerStore::experienceHistory(const CareWorkerId& id) const {
    return readDecisions(m_database, "experience_decision", kWorkerColumn, id.uuid());
}

void WorkerStore::addExperience(const CareWorkerId& id, const RagDecision& decision) {
    addDecision(m_database, "experience_decision", kWorkerColumn, id.uuid(), decision);
}

} // namespace aelwyd
