// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planstore.h"

#include "core/storage/planrows.h"

namespace aelwyd {

namespace {

struct PlanTextRow {
    QUuid id;
    QUuid plan;
    PlanText part = PlanText::History;
    QString cy;
    QString en;
};

struct PartyRow {
    QUuid id;
    QUuid agreement;
    int place = 0;
    AgreementParty party;
};

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, SupportPlan>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.serviceUser);
    io("version", row.version);
    io("review_on", row.reviewOn);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, PlanTextRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("plan_id", row.plan);
    io("part", row.part);
    io("cy", row.cy);
    io("en", row.en);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, PartyRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("agreement_id", row.agreement);
    io("place", row.place);
    io("role", row.party.role);
    io("name", row.party.name);
    io("note", row.party.note);
}

namespace {

std::optional<QDate> optionalDate(Query& query) {
    std::optional<QDate> date;
    RowReader reader(query);
    reader("", date);
    return date;
}

void writeTexts(Database& database, const SupportPlan& plan, const QMap<PlanText, BilingualText>& before) {
    for (PlanText part : allOf<PlanText>()) {
        const BilingualText text = plan.texts.value(part);
        if (text == before.value(part)) continue;
        const QUuid id = derivedUuid(plan.id.uuid(), toCode(part).toUtf8());
        upsert(database, "plan_text", PlanTextRow{id, plan.id.uuid(), part, text.cy, text.en});
    }
}

QMap<PlanText, BilingualText> readTexts(Database& database, const SupportPlanId& id) {
    QMap<PlanText, BilingualText> texts;
    for (const auto& row : childrenOf(database, "plan_text", "plan_id", id.uuid(), PlanTextRow{}))
        if (const BilingualText text{row.cy, row.en}; !text.isEmpty()) texts.insert(row.part, text);
    return texts;
}

} // namespace

QList<PlanHead> PlanStore::heads(const ServiceUserId& person) const {
    Query query(m_database,
                "SELECT p.id, p.version, p.review_on, (SELECT min(a.agreed_on) FROM plan_agreement a WHERE "
                "a.plan_id = "
                "p.id) FROM support_plan p WHERE p.service_user_id = ? ORDER BY p.version DESC, p.id DESC");
    query.bind(person.bytes());
    QList<PlanHead> heads;
    while (query.next()) {
        const auto id = query.id<SupportPlanId>();
        const int version = static_cast<int>(query.integer());
        const auto reviewOn = optionalDate(query);
        heads.append({id, version, reviewOn, optionalDate(query)});
    }
    return heads;
}

std::optional<SupportPlan> PlanStore::plan(const SupportPlanId& id) const {
    const SupportPlan sample{.serviceUser = ServiceUserId::create()};
    auto found = childrenOf(m_database, "support_plan", "id", id.uuid(), sample);
    if (found.isEmpty()) return std::nullopt;
    SupportPlan& plan = found.first();
    plan.texts = readTexts(m_database, id);
    plan.outcomes = readItems<PersonalOutcome>(m_database, "plan_outcome", id);
    plan.activities = readItems<Activity>(m_database, "plan_activity", id);
    plan.visits = readItems<PatternVisit>(m_database, "plan_visit", id);
    plan.risks = readItems<PositiveRisk>(m_database, "plan_risk", id);
    plan.consents = readItems<SharingConsent>(m_database, "plan_consent", id);
    plan.agreement = agreement(id);
    if (plan.agreement) plan.state = hasLaterAgreement(plan) ? PlanState::Superseded : PlanState::Agreed;
    return plan;
}

void PlanStore::write(const SupportPlan& plan, const std::optional<SupportPlan>& before) {
    const SupportPlan old = before.value_or(SupportPlan{.id = plan.id, .serviceUser = plan.serviceUser});
    if (!before || old.reviewOn != plan.reviewOn) upsert(m_database, "support_plan", plan);
    writeTexts(m_database, plan, old.texts);
    writeItems(m_database, "plan_outcome", plan.id, plan.outcomes, old.outcomes);
    writeItems(m_database, "plan_activity", plan.id, plan.activities, old.activities);
    writeItems(m_database, "plan_visit", plan.id, plan.visits, old.visits);
    writeItems(m_database, "plan_risk", plan.id, plan.risks, old.risks);
    writeItems(m_database, "plan_consent", plan.id, plan.consents, old.consents);
}

void PlanStore::remove(const SupportPlanId& id) {
    for (const char* part :
         {"plan_text", "plan_outcome", "plan_activity", "plan_visit", "plan_risk", "plan_consent"})
        removeOthers(m_database, part, "plan_id", id.uuid(), {});
    Query(m_database, "DELETE FROM support_plan WHERE id = ?").bind(id.bytes()).run();
}

void PlanStore::addAgreement(const SupportPlanId& id, const Agreement& agreement, const QByteArray& seal) {
    const QUuid row = derivedUuid(id.uuid(), "agreement");
    for (int i = 0; i < agreement.parties.size(); ++i)
        upsert(m_database, "plan_agreement_party",
               PartyRow{derivedUuid(row, QByteArray::number(i)), row, i, agreement.parties[i]});
    Query(m_database, "INSERT INTO plan_agreement (id, plan_id, agreed_on, seal) VALUES (?, ?, ?, ?)")
        .bind(row.toRfc4122())
        .bind(id.bytes())
        .bind(agreement.on.toString(Qt::ISODate))
        .bind(seal)
        .run();
}

QByteArray PlanStore::seal(const SupportPlanId& id) const {
    Query query(m_database, "SELECT seal FROM plan_agreement WHERE plan_id = ? ORDER BY id LIMIT 1");
    query.bind(id.bytes());
    return query.next() ? query.blob() : QByteArray();
}

QList<SupportPlanId> PlanStore::agreedPlans() const {
    QList<SupportPlanId> ids;
    Query query(m_database, "SELECT DISTINCT plan_id FROM plan_agreement ORDER BY plan_id");
    while (query.next())
        ids.append(query.id<SupportPlanId>());
    return ids;
}

std::optional<Agreement> PlanStore::agreement(const SupportPlanId& id) const {
    Query query(m_database, "SELECT id, agreed_on FROM plan_agreement WHERE plan_id = ? ORDER BY id LIMIT 1");
    query.bind(id.bytes());
    if (!query.next()) return std::nullopt;
    const QUuid row = query.uuid();
    Agreement agreement{query.day(), {}};
    for (const auto& party :
         childrenOf(m_database, "plan_agreement_party", "agreement_id", row, PartyRow{}, "place, id"))
        agreement.parties.append(party.party);
    return agreement;
}

bool PlanStore::hasLaterAgreement(const SupportPlan& plan) const {
    Query query(m_database, "SELECT 1 FROM support_plan p JOIN plan_agreement a ON a.plan_id = p.id WHERE "
                            "p.service_user_id = ? AND "
                            "p.version > ? LIMIT 1");
    query.bind(plan.serviceUser.bytes()).bind(qint64(plan.version));
    return query.next();
}

} // namespace aelwyd
