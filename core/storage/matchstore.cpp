// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/matchstore.h"

#include "core/storage/children.h"
#include "core/storage/decisionstore.h"

namespace aelwyd {

namespace {

MatchWeights readWeights(Query& query) {
    MatchWeights weights;
    weights.version = static_cast<int>(query.integer());
    for (int& most : weights.most)
        most = static_cast<int>(query.integer());
    weights.feedback = static_cast<int>(query.integer());
    MatchLimits& limits = weights.limits;
    for (int* limit :
         {&limits.redWeeklyMinutes, &limits.microPeople, &limits.dbsYears, &limits.registrationMonths})
        *limit = static_cast<int>(query.integer());
    return weights;
}

const QByteArray kWeightColumns =
    "version, continuity, language, qualities, interests, locality, preference, hours_room, fairness, "
    "feedback, red_minutes, micro_people, dbs_years, registration_months";

Allocation emptyAllocation() {
    static const Allocation allocation{.visit = VisitId::create(), .worker = CareWorkerId::create()};
    return allocation;
}

Feedback emptyFeedback() {
    static const Feedback feedback{.person = ServiceUserId::create(), .worker = CareWorkerId::create()};
    return feedback;
}

constexpr const char* kFeedbackOrder = "said_on, id";

/// Everybody, or one person.
using Whose = std::optional<ServiceUserId>;

/// The condition that asks for them, to follow another one.
QByteArray isOf(const Whose& whose, const QByteArray& column) {
    return whose ? " AND " + column + " = ?" : QByteArray();
}

void bindWhose(Query& query, const Whose& whose) {
    if (whose) query.bind(whose->bytes());
}

void readPeople(Database& database, PeopleFacts& facts, const Whose& whose) {
    Query query(database,
                "SELECT id, reference, worker_gender FROM service_user WHERE TRUE" + isOf(whose, "id"));
    bindWhose(query, whose);
    while (query.next()) {
        PersonFacts& person = facts[query.id<ServiceUserId>()];
        RowReader reader(query);
        reader("reference", person.reference);
        reader("worker_gender", person.workerGender);
    }
}

void readTags(Database& database, PeopleFacts& facts, const Whose& whose) {
    Query query(database, "SELECT service_user_id, kind = 'competence', value FROM service_user_tag WHERE "
                          "kind IN ('competence', 'do_not_send')" +
                              isOf(whose, "service_user_id"));
    bindWhose(query, whose);
    while (query.next()) {
        PersonFacts& person = facts[query.id<ServiceUserId>()];
        (query.integer() != 0 ? person.competences : person.doNotSend).append(query.text());
    }
}

void readComplexity(Database& database, PeopleFacts& facts, const Whose& whose) {
    Query query(database, "SELECT service_user_id, status, decided_on FROM complexity_decision WHERE TRUE" +
                              isOf(whose, "service_user_id") + " ORDER BY " + kDecisionOrder);
    bindWhose(query, whose);
    while (query.next()) {
        auto& history = facts[query.id<ServiceUserId>()].complexity;
        RagDecision decision;
        RowReader reader(query);
        reader("status", decision.status);
        reader("decided_on", decision.decidedOn);
        history.append(decision);
    }
}

void readFacts(Database& database, PeopleFacts& facts, const Whose& whose) {
    readPeople(database, facts, whose);
    readTags(database, facts, whose);
    readComplexity(database, facts, whose);
}

/// Each list sorted, as the person's own are.
void finish(PeopleFacts& facts) {
    for (PersonFacts& person : facts) {
        person.competences.sort();
        person.doNotSend.sort();
        person.needsPersonalCare = person.competences.contains(kPersonalCareUnit);
    }
}

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Allocation>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("visit_id", row.visit);
    io("care_worker_id", row.worker);
    io("allocated_on", row.on);
    io("score", row.score);
    io("weights_version", row.weightsVersion);
    io("rules", row.rules);
    io("override_reason", row.overrideReason);
    io("overridden_by", row.overriddenBy);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Feedback>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("care_worker_id", row.worker);
    io("said_on", row.on);
    io("said_by", row.saidBy);
    io("liking", row.liking);
    io("words", row.words);
}

PeopleFacts MatchStore::peopleFacts() const {
    PeopleFacts facts;
    readFacts(m_database, facts, {});
    finish(facts);
    return facts;
}

PeopleFacts MatchStore::peopleFacts(const QSet<ServiceUserId>& people) const {
    PeopleFacts facts;
    for (const ServiceUserId& person : people)
        readFacts(m_database, facts, person);
    finish(facts);
    return facts;
}

MatchWeights MatchStore::weights() const {
    Query query(m_database,
                "SELECT " + kWeightColumns + " FROM match_weights ORDER BY version DESC, id LIMIT 1");
    return query.next() ? readWeights(query) : MatchWeights{};
}

std::optional<MatchWeights> MatchStore::weights(int version) const {
    Query query(m_database,
                "SELECT " + kWeightColumns + " FROM match_weights WHERE version = ? ORDER BY id LIMIT 1");
    query.bind(qint64(version));
    if (query.next()) return readWeights(query);
    for (const MatchWeights& built : {MatchWeights::first(), MatchWeights{}})
        if (built.version == version) return built;
    return std::nullopt;
}

void MatchStore::addWeights(const MatchWeights& weights, QDate today) {
    Query query(m_database, "INSERT INTO match_weights (id, set_on, " + kWeightColumns +
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(newUuidV7().toRfc4122()).bind(today.toString(Qt::ISODate)).bind(qint64(weights.version));
    for (int most : weights.most)
        query.bind(qint64(most));
    query.bind(qint64(weights.feedback));
    const MatchLimits& limits = weights.limits;
    for (int limit :
         {limits.redWeeklyMinutes, limits.microPeople, limits.dbsYears, limits.registrationMonths})
        query.bind(qint64(limit));
    query.run();
}

LimitsByDay MatchStore::limitsByDay() const {
    Query query(m_database,
                "SELECT " + kWeightColumns + ", set_on FROM match_weights ORDER BY version, id DESC");
    LimitsByDay all;
    while (query.next()) {
        const MatchLimits limits = readWeights(query).limits;
        all.versions.append({query.day(), limits});
    }
    return all;
}

void MatchStore::write(const Allocation& allocation) {
    upsert(m_database, "allocation", allocation);
}

QList<Allocation> MatchStore::list(const QByteArray& where, const QList<QByteArray>& ids,
                                   const QStringList& days) const {
    Query query(m_database, selectSql("allocation", columnsOf(emptyAllocation())) + "WHERE " + where +
                                " ORDER BY allocated_on, id");
    for (const QByteArray& id : ids)
        query.bind(id);
    for (const QString& day : days)
        query.bind(day);
    return readRows(query, emptyAllocation());
}

QList<Allocation> MatchStore::allocations(const VisitId& visit) const {
    return list("visit_id = ?", {visit.bytes()}, {});
}

QList<Allocation> MatchStore::overrides(QDate from, QDate until) const {
    return list("rules <> '' AND allocated_on BETWEEN ? AND ?", {},
                {from.toString(Qt::ISODate), until.toString(Qt::ISODate)});
}

void MatchStore::add(const Feedback& feedback) {
    upsert(m_database, "visit_feedback", feedback);
}

QList<Feedback> MatchStore::feedback(const ServiceUserId& person) const {
    return childrenOf(m_database, "visit_feedback", "service_user_id", person.uuid(), emptyFeedback(),
                      kFeedbackOrder);
}

QList<Feedback> MatchStore::feedback(const CareWorkerId& worker) const {
    return childrenOf(m_database, "visit_feedback", "care_worker_id", worker.uuid(), emptyFeedback(),
                      kFeedbackOrder);
}

} // namespace aelwyd
