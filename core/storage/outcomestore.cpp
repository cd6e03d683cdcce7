// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outcomestore.h"

#include "core/storage/planrows.h"
#include "core/storage/reading.h"

namespace aelwyd {

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, OutcomeRating>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("outcome_item_id", row.outcome);
    io("on_day", row.on);
    io("score", row.score);
    io("words", row.words);
    io("said_by", row.saidBy);
    io("said_by_name", row.saidByName);
    io("corrects", row.corrects);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, OutcomeStatusChange>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("outcome_item_id", row.outcome);
    io("on_day", row.on);
    io("status", row.status);
    io("why", row.why);
    io("decided_by", row.decidedBy);
}

namespace {

const PlanItemId& anyOutcome() {
    static const PlanItemId id = PlanItemId::create();
    return id;
}

const OutcomeRating& ratingSample() {
    static const OutcomeRating sample{.person = anyPerson(), .outcome = anyOutcome()};
    return sample;
}

const OutcomeStatusChange& changeSample() {
    static const OutcomeStatusChange sample{.person = anyPerson(), .outcome = anyOutcome()};
    return sample;
}

const QByteArray kOfPerson = "WHERE service_user_id = ? ORDER BY id";

} // namespace

QList<OutcomeRating> OutcomeStore::ratings(const ServiceUserId& person) const {
    return rowsWhere(m_database, "outcome_rating", ratingSample(), kOfPerson, {person.bytes()});
}

QList<OutcomeRating> OutcomeStore::allRatings() const {
    return rowsWhere(m_database, "outcome_rating", ratingSample(), "ORDER BY id");
}

void OutcomeStore::add(const OutcomeRating& rating) {
    upsert(m_database, "outcome_rating", rating);
}

QList<OutcomeStatusChange> OutcomeStore::changes(const ServiceUserId& person) const {
    return rowsWhere(m_database, "outcome_status_change", changeSample(), kOfPerson, {person.bytes()});
}

QList<OutcomeStatusChange> OutcomeStore::allChanges() const {
    return rowsWhere(m_database, "outcome_status_change", changeSample(), "ORDER BY id");
}

void OutcomeStore::add(const OutcomeStatusChange& change) {
    upsert(m_database, "outcome_status_change", change);
}

QList<AgreedOutcome> OutcomeStore::agreed(const ServiceUserId& person) const {
    return agreedWhere("WHERE p.service_user_id = ? ", {person.bytes()});
}

QList<AgreedOutcome> OutcomeStore::allAgreed() const {
    return agreedWhere({}, {});
}

QList<AgreedOutcome> OutcomeStore::agreedWhere(const QByteArray& where, const QList<QByteArray>& ids) const {
    static const QByteArray columns = columnsOf(PlanRow<PersonalOutcome>{}).join(", o.");
    Query query(m_database, "SELECT p.service_user_id, p.version, a.agreed_on, o." + columns +
                                " FROM plan_outcome o JOIN support_plan p ON p.id = o.plan_id "
                                "JOIN plan_agreement a ON a.plan_id = p.id " +
                                where + "ORDER BY p.service_user_id, p.version, o.place, o.id");
    for (const QByteArray& id : ids)
        query.bind(id);
    QList<AgreedOutcome> found;
    while (query.next()) {
        const auto person = query.id<ServiceUserId>();
        const int version = static_cast<int>(query.integer());
        const QDate on = query.day();
        const auto row = readRow(query, PlanRow<PersonalOutcome>{});
        found.append({person, *SupportPlanId::tryFromUuid(row.plan), version, on, row.item});
    }
    return found;
}

bool OutcomeStore::isOf(const ServiceUserId& person, const PlanItemId& outcome) const {
    Query query(m_database, "SELECT 1 FROM plan_outcome o JOIN support_plan p ON p.id = o.plan_id WHERE "
                            "p.service_user_id = ? AND o.item_id = ? LIMIT 1");
    return query.bind(person.bytes()).bind(outcome.bytes()).next();
}

} // namespace aelwyd
