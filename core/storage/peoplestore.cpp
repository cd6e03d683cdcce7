// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peoplestore.h"

#include "core/storage/decisionstore.h"
#include "core/storage/tagstore.h"

namespace aelwyd {

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, ServiceUser>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("reference", row.reference);
    io("first_name", row.firstName);
    io("last_name", row.lastName);
    io("known_as", row.knownAs);
    io("pronoun", row.pronoun);
    io("date_of_birth", row.dateOfBirth);
    io("address", row.address);
    io("postcode", row.postcode);
    io("locality", row.locality);
    io("phone", row.phone);
    io("mobile", row.mobile);
    io("local_authority_reference", row.localAuthorityReference);
    io("nhs_number", row.nhsNumber);
    io("language", row.language);
    io("interpreter_needed", row.interpreterNeeded);
    io("need_sight", row.communication.sight);
    io("need_hearing", row.communication.hearing);
    io("need_sign_language", row.communication.signLanguage);
    io("need_learning_disability", row.communication.learningDisability);
    io("own_way", row.communication.ownWay);
    io("culture", row.cultureAndFaith);
    io("worker_gender", row.workerGender);
    io("archived", row.archived);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, CircleMember>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.serviceUser);
    io("name", row.name);
    io("relationship", row.relationship);
    io("relation", row.relation);
    io("phone", row.phone);
    io("email", row.email);
    io("does", row.does);
    io("when", row.when);
    io("partner_in_plan", row.partnerInPlan);
    io("call_order", row.callOrder);
    io("may_see_plan", row.maySeePlan);
    io("may_see_visits", row.maySeeVisits);
    io("may_see_health", row.maySeeHealth);
    io("may_see_money", row.maySeeMoney);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, PersonKey>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("reference", row.reference);
    io("first_name", row.firstName);
    io("last_name", row.lastName);
    io("known_as", row.knownAs);
    io("postcode", row.postcode);
    io("locality", row.locality);
    io("archived", row.archived);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, PersonLine>
void mapRow(Io& io, Row& row) {
    io("reference", row.reference);
    io("first_name", row.firstName);
    io("last_name", row.lastName);
    io("known_as", row.knownAs);
    io("locality", row.locality);
    io("language", row.language);
    io("complexity", row.complexity);
    io("stage", row.stage);
    io("has_draft", row.hasDraft);
    io("has_agreed", row.hasAgreed);
    io("review_on", row.reviewOn);
}

namespace {

const QByteArray kLineSql = R"(
    SELECT u.reference, u.first_name, u.last_name, u.known_as, u.locality, u.language,
        (SELECT status FROM complexity_decision WHERE service_user_id = u.id ORDER BY id IN (SELECT decision FROM rag_hold) DESC, decided_on DESC, place DESC, id DESC LIMIT 1),
        (SELECT stage FROM package_stage WHERE from_day <= ?1 AND package_id =
            (SELECT id FROM package WHERE service_user_id = u.id ORDER BY starts_on DESC, id DESC LIMIT 1)
            ORDER BY from_day DESC LIMIT 1),
        EXISTS (SELECT 1 FROM support_plan p WHERE p.service_user_id = u.id AND NOT EXISTS
            (SELECT 1 FROM plan_agreement WHERE plan_id = p.id)),
        agreed.id IS NOT NULL, agreed.review_on
    FROM service_user u LEFT JOIN support_plan agreed ON agreed.id =
        (SELECT p.id FROM support_plan p WHERE p.service_user_id = u.id AND EXISTS
            (SELECT 1 FROM plan_agreement WHERE plan_id = p.id) ORDER BY p.version DESC, p.id DESC LIMIT 1)
    WHERE u.id = ?2)";

const QByteArray kServiceUserTags = "service_user_tag";
const QByteArray kServiceUserColumn = "service_user_id";

QHash<QString, QStringList> tagsOfPerson(const ServiceUser& person) {
    return {{QStringLiteral("quality"), person.qualities},
            {QStringLiteral("interest"), person.interests},
            {QStringLiteral("competence"), person.competences},
            {QStringLiteral("do_not_send"), person.doNotSend}};
}

void setPersonTags(ServiceUser& person, const QHash<QString, QStringList>& tags) {
    person.qualities = tags.value(QStringLiteral("quality"));
    person.interests = tags.value(QStringLiteral("interest"));
    person.competences = tags.value(QStringLiteral("competence"));
    person.doNotSend = tags.value(QStringLiteral("do_not_send"));
}

PersonKey readKey(Query& query) {
    static const PersonKey sample{.id = ServiceUserId::create()};
    return readRow(query, sample);
}

/// The stages of everybody's latest package.
QHash<QUuid, QList<StageChange>> allStages(Database& database) {
    Query query(database, "SELECT p.service_user_id, p.id, s.from_day, s.stage, s.reason FROM package p JOIN "
                          "package_stage s ON "
                          "s.package_id = p.id ORDER BY p.service_user_id, p.starts_on, p.id, s.from_day");
    QHash<QUuid, QList<StageChange>> stages;
    QByteArray package;
    while (query.next()) {
        auto& ofPerson = stages[query.uuid()];
        if (const QByteArray id = query.blob(); id != package) {
            ofPerson.clear();
            package = id;
        }
        StageChange change;
        RowReader reader(query);
        reader("from_day", change.from);
        reader("stage", change.stage);
        reader("reason", change.reason);
        ofPerson.append(change);
    }
    return stages;
}

QByteArray selectKeys() {
    static const QByteArray sql =
        selectSql("service_user", columnsOf(PersonKey{.id = ServiceUserId::create()}));
    return sql;
}

} // namespace

QList<PersonKey> PeopleStore::keys() const {
    QList<PersonKey> keys = keysWithoutStages();
    auto stages = allStages(m_database);
    for (PersonKey& key : keys)
        key.stages = stages.take(key.id.uuid());
    return keys;
}

QList<PersonKey> PeopleStore::keysWithoutStages() const {
    QList<PersonKey> keys;
    Query query(m_database, selectKeys());
    while (query.next())
        keys.append(readKey(query));
    return keys;
}

static QList<ServiceUserId> idsWhere(Database& database, const QByteArray& condition) {
    QList<ServiceUserId> ids;
    Query query(database, "SELECT id FROM service_user WHERE " + condition + " ORDER BY id");
    while (query.next())
        ids.append(query.id<ServiceUserId>());
    return ids;
}

QList<ServiceUserId> PeopleStore::ids() const {
    return idsWhere(m_database, "TRUE");
}

QList<ServiceUserId> PeopleStore::idsNotArchived() const {
    return idsWhere(m_database, "archived = 0");
}

std::optional<PersonKey> PeopleStore::key(const ServiceUserId& id) const {
    Query query(m_database, selectKeys() + "WHERE id = ?");
    query.bind(id.bytes());
    if (!query.next()) return std::nullopt;
    PersonKey key = readKey(query);
    if (const auto latest = package(id)) key.stages = latest->stages;
    return key;
}

std::optional<PersonLine> PeopleStore::line(const ServiceUserId& id, QDate today) const {
    Query query(m_database, kLineSql);
    query.bind(today.toString(Qt::ISODate)).bind(id.bytes());
    if (!query.next()) return std::nullopt;
    return readRow(query, PersonLine{.id = id});
}

std::optional<ServiceUser> PeopleStore::person(const ServiceUserId& id) const {
    auto found = childrenOf(m_database, "service_user", "id", id.uuid(), ServiceUser{});
    if (found.isEmpty()) return std::nullopt;
    setPersonTags(found.first(), readTags(m_database, kServiceUserTags, kServiceUserColumn, id.uuid()));
    return found.first();
}

std::optional<ServiceUserId> PeopleStore::byReference(const QString& reference) const {
    Query query(m_database, "SELECT id FROM service_user WHERE reference = ? ORDER BY id LIMIT 1");
    query.bind(reference);
    return query.next() ? std::optional(query.id<ServiceUserId>()) : std::nullopt;
}

QStringList PeopleStore::references() const {
    QStringList references;
    Query query(m_database, "SELECT reference FROM service_user");
    while (query.next())
        references.append(query.text());
    return references;
}

void PeopleStore::write(const ServiceUser& person) {
    upsert(m_database, "service_user", person);
    writeTags(m_database, kServiceUserTags, kServiceUserColumn, person.id.uuid(), tagsOfPerson(person));
}

QList<RagDecision> PeopleStore::complexityHistory(const ServiceUserId& id) const {
    return readDecisions(m_database, "complexity_decision", kServiceUserColumn, id.uuid());
}

void PeopleStore::addComplexity(const ServiceUserId& id, const RagDecision& decision) {
    addDecision(m_database, "complexity_decision", kServiceUserColumn, id.uuid(), decision);
}

QList<CircleMember> PeopleStore::circle(const ServiceUserId& id) const {
    return childrenOf(m_database, "circle_member", kServiceUserColumn, id.uuid(),
                      CircleMember{.serviceUser = id}, "call_order IS NULL, call_order, name, id");
}

void PeopleStore::write(const CircleMember& member) {
    upsert(m_database, "circle_member", member);
}

void PeopleStore::remove(const CircleMember& member) {
    Query(m_database, "DELETE FROM circle_member WHERE id = ?").bind(member.id.bytes()).run();
}

} // namespace aelwyd
