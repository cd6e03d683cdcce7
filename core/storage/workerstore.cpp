// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workerstore.h"

#include "core/storage/tagstore.h"
#include "core/storage/workerrows.h"

namespace aelwyd {

namespace {

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
    worker.languages = readOwned<SpokenLanguage>(database, kLanguages, worker.id);
    worker.competences = readOwned<Competence>(database, kCompetences, worker.id);
    worker.availability = readOwned<AvailabilityWindow>(database, kAvailability, worker.id);
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
        ids.append(query.id<CareWorkerId>());
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
    return query.next() ? std::optional(query.id<CareWorkerId>()) : std::nullopt;
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
    QList<RagDecision> history;
    for (const ExperienceDecision& decision : experienceDecisions(id))
        history.append(decision);
    return history;
}

QList<ExperienceDecision> WorkerStore::experienceDecisions(const CareWorkerId& id) const {
    return readOwned<ExperienceDecision>(m_database, kExperience, id);
}

void WorkerStore::addExperience(const CareWorkerId& id, const RagDecision& decision) {
    addExperience(id, ExperienceDecision{decision});
}

/// The id follows from worker, place, status and day, so that copies that are told the same keep one.
void WorkerStore::addExperience(const CareWorkerId& id, const ExperienceDecision& decision) {
    const auto place = static_cast<int>(experienceDecisions(id).size());
    const QString day = decision.decidedOn ? decision.decidedOn->toString(Qt::ISODate) : QString();
    const QByteArray name = QStringLiteral("%1/%2/%3").arg(place).arg(toCode(decision.status), day).toUtf8();
    upsert(m_database, kExperience.table,
           ExperienceRow{derivedUuid(id.uuid(), name), id.uuid(), place, decision});
}

} // namespace aelwyd
