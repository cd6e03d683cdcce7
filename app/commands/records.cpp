// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/records.h"

#include "core/bank/bankterms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aelwyd {

namespace {

QJsonValue orNull(const std::optional<QDate>& date) {
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const std::optional<int>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<LanguageCode>& language) {
    return language ? QJsonValue(language->code()) : QJsonValue();
}

template <class E>
QJsonValue codeOrNull(const std::optional<E>& value) {
    return value ? QJsonValue(toCode(*value)) : QJsonValue();
}

QJsonArray listOf(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

QJsonObject bothOf(const BilingualText& text) {
    return {{QStringLiteral("cy"), text.cy}, {QStringLiteral("en"), text.en}};
}

QJsonObject jsonOf(const StageChange& change) {
    return {{QStringLiteral("from"), change.from.toString(Qt::ISODate)},
            {QStringLiteral("stage"), toCode(change.stage)},
            {QStringLiteral("reason"), change.reason}};
}

QJsonObject jsonOf(const AgreedHours& hours) {
    return {{QStringLiteral("from"), hours.from.toString(Qt::ISODate)},
            {QStringLiteral("minimum_minutes"), hours.minimumMinutes},
            {QStringLiteral("maximum_minutes"), hours.maximumMinutes}};
}

QJsonObject jsonOf(const BankTerms& terms) {
    return {{QStringLiteral("from"), terms.from.toString(Qt::ISODate)},
            {QStringLiteral("bank_period"), toCode(terms.period)},
            {QStringLiteral("carry_over_limit_minutes"), orNull(terms.carryOverLimitMinutes)}};
}

QJsonObject jsonOf(const Competence& competence) {
    return {{QStringLiteral("unit"), competence.unit},
            {QStringLiteral("from"), competence.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), orNull(competence.until)}};
}

QJsonObject jsonOf(const SpokenLanguage& spoken) {
    return {{QStringLiteral("language"), spoken.language.code()},
            {QStringLiteral("level"), toCode(spoken.level)}};
}

QJsonObject jsonOf(const AvailabilityWindow& window) {
    return {{QStringLiteral("weekday"), window.weekday},
            {QStringLiteral("start"), window.start.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("end"), window.end.toString(QStringLiteral("HH:mm"))}};
}

QJsonObject jsonOf(const CommunicationNeeds& needs) {
    return {{QStringLiteral("sight"), needs.sight},
            {QStringLiteral("hearing"), needs.hearing},
            {QStringLiteral("sign_language"), needs.signLanguage},
            {QStringLiteral("learning_disability"), needs.learningDisability},
            {QStringLiteral("own_way"), bothOf(needs.ownWay)}};
}

template <class List>
QJsonArray jsonList(const List& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(jsonOf(value));
    return array;
}

/// Hours a week as the spreadsheets write them; null if none are agreed.
void addHoursInForce(QJsonObject& json, const std::optional<AgreedHours>& hours) {
    json.insert(QStringLiteral("agreed_hours_min"),
                hours ? QJsonValue(hours->minimumMinutes / 60.0) : QJsonValue());
    json.insert(QStringLiteral("agreed_hours_max"),
                hours ? QJsonValue(hours->maximumMinutes / 60.0) : QJsonValue());
}

} // namespace

QJsonObject jsonOf(const PersonRow& row) {
    return {{QStringLiteral("reference"), row.reference},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("known_as"), row.knownAs},
            {QStringLiteral("locality"), row.locality},
            {QStringLiteral("language"), orNull(row.language)},
            {QStringLiteral("complexity"), codeOrNull(row.complexity)},
            {QStringLiteral("stage"), toCode(row.stage)},
            {QStringLiteral("review_on"), orNull(row.reviewOn)},
            {QStringLiteral("has_draft"), row.hasDraft},
            {QStringLiteral("has_agreed_plan"), row.hasAgreedPlan}};
}

QJsonObject jsonOf(const ServiceUser& person) {
    return {{QStringLiteral("reference"), person.reference},
            {QStringLiteral("first_name"), person.firstName},
            {QStringLiteral("last_name"), person.lastName},
            {QStringLiteral("known_as"), person.knownAs},
            {QStringLiteral("pronoun"), person.pronoun},
            {QStringLiteral("date_of_birth"), orNull(person.dateOfBirth)},
            {QStringLiteral("address"), person.address},
            {QStringLiteral("postcode"), person.postcode},
            {QStringLiteral("locality"), person.locality},
            {QStringLiteral("phone"), person.phone},
            {QStringLiteral("mobile"), person.mobile},
            {QStringLiteral("local_authority_reference"), person.localAuthorityReference},
            {QStringLiteral("nhs_number"),
             person.nhsNumber ? QJsonValue(person.nhsNumber->digits()) : QJsonValue()},
            {QStringLiteral("language"), orNull(person.language)},
            {QStringLiteral("interpreter_needed"), person.interpreterNeeded},
            {QStringLiteral("communication"), jsonOf(person.communication)},
            {QStringLiteral("culture_and_faith"), bothOf(person.cultureAndFaith)},
            {QStringLiteral("worker_gender"), toCode(person.workerGender)},
            {QStringLiteral("competences"), listOf(person.competences)},
            {QStringLiteral("qualities"), listOf(person.qualities)},
            {QStringLiteral("interests"), listOf(person.interests)},
            {QStringLiteral("do_not_send"), listOf(person.doNotSend)},
            {QStringLiteral("archived"), person.archived}};
}

QJsonObject jsonOf(const CircleMember& member) {
    return {{QStringLiteral("name"), member.name},
            {QStringLiteral("relationship"), toCode(member.relationship)},
            {QStringLiteral("relation"), bothOf(member.relation)},
            {QStringLiteral("phone"), member.phone},
            {QStringLiteral("email"), member.email},
            {QStringLiteral("does"), bothOf(member.does)},
            {QStringLiteral("when"), bothOf(member.when)},
            {QStringLiteral("partner_in_plan"), member.partnerInPlan},
            {QStringLiteral("call_order"), orNull(member.callOrder)},
            {QStringLiteral("may_see_plan"), member.maySeePlan},
            {QStringLiteral("may_see_visits"), member.maySeeVisits},
            {QStringLiteral("may_see_health"), member.maySeeHealth},
            {QStringLiteral("may_see_money"), member.maySeeMoney}};
}

QJsonObject jsonOf(const Package& package, QDate today) {
    QStringList funding;
    for (Funding each : package.funding)
        funding.append(toCode(each));
    const BankTerms terms = termsOn(package, today);
    QJsonObject json{{QStringLiteral("start_date"), orNull(package.startsOn)},
                     {QStringLiteral("stage"), toCode(stageOn(package, today))},
                     {QStringLiteral("stages"), jsonList(package.stages)},
                     {QStringLiteral("hours"), jsonList(package.hours)},
                     {QStringLiteral("funding"), listOf(funding)},
                     {QStringLiteral("bank_period"), toCode(terms.period)},
                     {QStringLiteral("bank_starts_on"), orNull(package.bankStartsOn)},
                     {QStringLiteral("carry_over_limit_minutes"), orNull(terms.carryOverLimitMinutes)},
                     {QStringLiteral("later_bank_terms"), jsonList(package.laterTerms)},
                     {QStringLiteral("hourly_rate_pence"), orNull(package.hourlyRatePence)},
                     {QStringLiteral("max_weekly_charge_pence"), orNull(package.maxWeeklyChargePence)}};
    addHoursInForce(json, hoursOn(package, today));
    return json;
}

QJsonObject jsonOf(const RagDecision& decision) {
    return {{QStringLiteral("status"), toCode(decision.status)},
            {QStringLiteral("decided_on"), orNull(decision.decidedOn)},
            {QStringLiteral("decided_by"), decision.decidedBy},
            {QStringLiteral("reason"), decision.reason}};
}

QJsonObject jsonOf(const PlanSummary& summary) {
    return {{QStringLiteral("version"), summary.version},
            {QStringLiteral("state"), toCode(summary.state)},
            {QStringLiteral("agreed_on"), orNull(summary.agreedOn)},
            {QStringLiteral("review_on"), orNull(summary.reviewOn)}};
}

QJsonObject jsonOf(const SupportPlan& plan) {
    QJsonObject json = QJsonDocument::fromJson(canonicalContent(plan)).object();
    json.insert(QStringLiteral("version"), plan.version);
    json.insert(QStringLiteral("state"), toCode(plan.state));
    return json;
}

QJsonObject jsonOf(const CareWorker& worker) {
    return {{QStringLiteral("reference"), worker.reference},
            {QStringLiteral("first_name"), worker.firstName},
            {QStringLiteral("last_name"), worker.lastName},
            {QStringLiteral("name"), fullName(worker)},
            {QStringLiteral("start_date"), orNull(worker.startDate)},
            {QStringLiteral("leave_date"), orNull(worker.leaveDate)},
            {QStringLiteral("leave_reason"), worker.leaveReason},
            {QStringLiteral("trained_on"), orNull(worker.trainedOn)},
            {QStringLiteral("experience"),
             worker.experience ? QJsonValue(toCode(worker.experience->status)) : QJsonValue()},
            {QStringLiteral("experience_decided_on"),
             worker.experience ? orNull(worker.experience->decidedOn) : QJsonValue()},
            {QStringLiteral("confirmed_for_all"), worker.confirmedForAll},
            {QStringLiteral("languages"), jsonList(worker.languages)},
            {QStringLiteral("gender"), codeOrNull(worker.gender)},
            {QStringLiteral("competences"), jsonList(worker.competences)},
            {QStringLiteral("qualities"), listOf(worker.qualities)},
            {QStringLiteral("interests"), listOf(worker.interests)},
            {QStringLiteral("locality"), worker.locality},
            {QStringLiteral("contract_minimum_minutes"), orNull(worker.contractMinimumMinutes)},
            {QStringLiteral("contract_maximum_minutes"), orNull(worker.contractMaximumMinutes)},
            {QStringLiteral("registration_number"), worker.registrationNumber},
            {QStringLiteral("registration_expires"), orNull(worker.registrationExpires)},
            {QStringLiteral("dbs_date"), orNull(worker.dbsDate)},
            {QStringLiteral("employment"), toCode(worker.employment)},
            {QStringLiteral("availability"), jsonList(worker.availability)},
            {QStringLiteral("do_not_send"), listOf(worker.doNotSend)},
            {QStringLiteral("archived"), worker.archived}};
}

} // namespace aelwyd
