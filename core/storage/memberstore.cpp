// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading.h"
#include "core/storage/tagstore.h"
#include "core/storage/workerrows.h"
#include "core/storage/workerstore.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace aelwyd {

namespace {

void removeRow(Database& database, const QByteArray& table, const QByteArray& id) {
    Query(database, "DELETE FROM " + table + " WHERE id = ?").bind(id).run();
}

QList<CareWorker> bareWorkers(Database& database) {
    return rowsWhere(database, "care_worker", CareWorker{}, "ORDER BY id");
}

/// In the order of kCompetences; the same few units are shared.
QHash<QUuid, QList<Competence>> allCompetences(Database& database) {
    Query query(database, "SELECT care_worker_id, unit, from_day, until FROM care_worker_competence");
    QHash<QUuid, QList<Competence>> held;
    QSet<QString> units;
    while (query.next()) {
        auto& own = held[query.uuid()];
        RowReader io(query);
        Competence& one = own.emplaceBack();
        one.unit = *units.insert(query.text());
        io("from_day", one.from);
        io("until", one.until);
    }
    return sortedEach(std::move(held),
                      [](const Competence& one) { return std::tie(one.unit, one.from, one.until); });
}

/// In the order of kAvailability.
QHash<QUuid, QList<AvailabilityWindow>> allAvailability(Database& database) {
    Query query(database, "SELECT care_worker_id, weekday, start, until FROM care_worker_availability");
    QHash<QUuid, QList<AvailabilityWindow>> windows;
    while (query.next()) {
        auto& own = windows[query.uuid()];
        RowReader io(query);
        AvailabilityWindow& one = own.emplaceBack();
        io("weekday", one.weekday);
        io("start", one.start);
        io("until", one.end);
    }
    return sortedEach(std::move(windows), [](const AvailabilityWindow& one) {
        return std::tie(one.weekday, one.start, one.end);
    });
}

/// The tags of every worker by kind, sorted.
QHash<QUuid, QHash<QString, QStringList>> allTags(Database& database) {
    QHash<QUuid, QHash<QString, QStringList>> tags;
    Query query(database, "SELECT care_worker_id, kind, value FROM care_worker_tag");
    while (query.next()) {
        const QUuid worker = query.uuid();
        const QString kind = query.text();
        tags[worker][kind].append(query.text());
    }
    for (auto& kinds : tags)
        for (QStringList& values : kinds)
            values.sort();
    return tags;
}

/// Every table of the noun, read once.
struct Everything {
    explicit Everything(Database& database)
        : languages(readAll<SpokenLanguage>(database, kLanguages))
        , competences(allCompetences(database))
        , availability(allAvailability(database))
        , experience(readAll<ExperienceDecision>(database, kExperience))
        , leave(readAll<Leave>(database, leaveTable()))
        , exceptions(readAll<AvailabilityException>(database, exceptionTable()))
        , tags(allTags(database)) {}

    StaffMember member(CareWorker worker) const {
        const QUuid id = worker.id.uuid();
        worker.languages = languages.value(id);
        worker.competences = competences.value(id);
        worker.availability = availability.value(id);
        const auto kinds = tags.value(id);
        worker.qualities = kinds.value(QStringLiteral("quality"));
        worker.interests = kinds.value(QStringLiteral("interest"));
        worker.doNotSend = kinds.value(QStringLiteral("do_not_send"));
        const auto history = experience.value(id);
        if (!history.isEmpty()) worker.experience = history.last();
        return {worker, history, leave.value(id), exceptions.value(id)};
    }

    QHash<QUuid, QList<SpokenLanguage>> languages;
    QHash<QUuid, QList<Competence>> competences;
    QHash<QUuid, QList<AvailabilityWindow>> availability;
    QHash<QUuid, QList<ExperienceDecision>> experience;
    QHash<QUuid, QList<Leave>> leave;
    QHash<QUuid, QList<AvailabilityException>> exceptions;
    QHash<QUuid, QHash<QString, QStringList>> tags;
};

/// Without lists.
QList<CareWorker> workersForDue(Database& database) {
    Query query(database, "SELECT id, reference, first_name, last_name, start_date, leave_date, trained_on, "
                          "confirmed_for_all, registration_number, registration_expires, dbs_date, "
                          "employment FROM care_worker WHERE archived = 0");
    QList<CareWorker> workers;
    const CareWorker sample;
    while (query.next()) {
        CareWorker worker = sample;
        RowReader io(query);
        io("id", worker.id);
        for (QString* text : {&worker.reference, &worker.firstName, &worker.lastName})
            io("name", *text);
        for (auto* day : {&worker.startDate, &worker.leaveDate, &worker.trainedOn})
            io("day", *day);
        io("confirmed_for_all", worker.confirmedForAll);
        io("registration_number", worker.registrationNumber);
        io("registration_expires", worker.registrationExpires);
        io("dbs_date", worker.dbsDate);
        io("employment", worker.employment);
        workers.append(worker);
    }
    return workers;
}

/// Units that run out for good, each with its last day, by `until`. Those of whom the file keeps a longer or
/// endless entry are few enough to be looked up one by one.
QHash<QUuid, QList<Competence>> endingCompetences(Database& database, QDate until) {
    Query query(
        database,
        "SELECT DISTINCT care_worker_id, unit, until FROM care_worker_competence c WHERE until <= ?1 AND NOT "
        "EXISTS (SELECT 1 FROM care_worker_competence o WHERE o.care_worker_id = c.care_worker_id AND "
        "o.unit = c.unit AND (o.until IS NULL OR o.until > c.until))");
    query.bind(until.toString(Qt::ISODate));
    QHash<QUuid, QList<Competence>> ending;
    while (query.next()) {
        const QUuid worker = query.uuid();
        const QString unit = query.text();
        const auto last = query.day();
        ending[worker].append({unit, last, last});
    }
    return ending;
}

/// Read in one go and compared here, which costs the file a fraction of grouping them.
QHash<QUuid, QList<StaffMeeting>> lastMeetings(Database& database, QDate today) {
    Query query(database, "SELECT care_worker_id, kind, held_on FROM staff_meeting WHERE held_on <= ?");
    query.bind(today.toString(Qt::ISODate));
    QHash<QUuid, QList<StaffMeeting>> last;
    StaffMeeting meeting{.worker = anyWorker()};
    while (query.next()) {
        RowReader io(query);
        io("care_worker_id", meeting.worker);
        io("kind", meeting.kind);
        io("held_on", meeting.heldOn);
        auto& own = last[meeting.worker.uuid()];
        const auto same = std::find_if(own.begin(), own.end(),
                                       [&](const StaffMeeting& each) { return each.kind == meeting.kind; });
        if (same == own.end())
            own.append(meeting);
        else
            same->heldOn = std::max(same->heldOn, meeting.heldOn);
    }
    return last;
}

} // namespace

QList<DueFacts> WorkerStore::dueFacts(QDate today, QDate until) const {
    const auto experience = readAll<ExperienceDecision>(m_database, kExperience);
    const auto competences = endingCompetences(m_database, until);
    const auto meetings = lastMeetings(m_database, today);
    QList<DueFacts> facts;
    QList<CareWorker> workers = workersForDue(m_database);
    for (CareWorker& worker : workers) {
        const QUuid id = worker.id.uuid();
        worker.competences = competences.value(id);
        facts.append({{std::move(worker), experience.value(id), {}, {}}, meetings.value(id)});
    }
    return facts;
}

QSet<CareWorkerId> WorkerStore::metAfter(QDate today) const {
    Query query(m_database, "SELECT DISTINCT care_worker_id FROM staff_meeting WHERE held_on > ?");
    query.bind(today.toString(Qt::ISODate));
    QSet<CareWorkerId> workers;
    while (query.next())
        workers.insert(query.id<CareWorkerId>());
    return workers;
}

std::optional<StaffMember> WorkerStore::member(const CareWorkerId& id) const {
    const auto found = worker(id);
    if (!found) return std::nullopt;
    return StaffMember{*found, experienceDecisions(id), readOwned<Leave>(m_database, leaveTable(), id),
                       readOwned<AvailabilityException>(m_database, exceptionTable(), id)};
}

QList<StaffMember> WorkerStore::members() const {
    const Everything all(m_database);
    QList<StaffMember> members;
    for (const CareWorker& worker : bareWorkers(m_database))
        members.append(all.member(worker));
    return members;
}

void WorkerStore::write(const Leave& leave) {
    upsert(m_database, leaveTable().table, leave);
}

void WorkerStore::write(const AvailabilityException& exception) {
    upsert(m_database, exceptionTable().table, exception);
}

void WorkerStore::write(const StaffMeeting& meeting) {
    upsert(m_database, meetingTable().table, meeting);
}

void WorkerStore::write(const ShadowingObservation& observation) {
    upsert(m_database, observationTable().table, observation);
}

void WorkerStore::remove(const Leave& leave) {
    removeRow(m_database, leaveTable().table, leave.id.bytes());
}

void WorkerStore::remove(const AvailabilityException& exception) {
    removeRow(m_database, exceptionTable().table, exception.id.bytes());
}

void WorkerStore::remove(const StaffMeeting& meeting) {
    removeRow(m_database, meetingTable().table, meeting.id.bytes());
}

void WorkerStore::remove(const ShadowingObservation& observation) {
    removeRow(m_database, observationTable().table, observation.id.bytes());
}

QList<StaffMeeting> WorkerStore::meetings(const CareWorkerId& id) const {
    return readOwned<StaffMeeting>(m_database, meetingTable(), id);
}

QList<ShadowingObservation> WorkerStore::observations(const CareWorkerId& id) const {
    return readOwned<ShadowingObservation>(m_database, observationTable(), id);
}

} // namespace aelwyd
