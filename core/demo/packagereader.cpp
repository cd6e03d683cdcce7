// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/packagereader.h"

#include "core/demo/demojson.h"
#include "core/demo/planreader.h"

namespace aelwyd {

using namespace demojson;

namespace {

QJsonObject part(const QJsonObject& life, const char* name) {
    return life.value(QLatin1String(name)).toObject();
}

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

PackageStage stageOf(const QJsonObject& life) {
    return coded(part(life, "package"), "stage", PackageStage::Active);
}

bool hasStarted(PackageStage stage) {
    return stage != PackageStage::Enquiry && stage != PackageStage::Assessment;
}

/// How many versions were agreed; a person whose support has not begun has none.
int agreedVersions(const QJsonObject& life) {
    const QJsonObject plan = part(life, "plan");
    if (plan.isEmpty() || !hasStarted(stageOf(life))) return 0;
    return plan.value(QLatin1String("versions")).toInt(1);
}

bool chooses(const QJsonObject& life, const char* language) {
    return text(part(life, "person"), "language") == QLatin1String(language);
}

bool paysAlone(const QJsonObject& life) {
    return strings(part(life, "package"), "funding") == QStringList{QStringLiteral("self_funded")};
}

AgreementParty personParty(const QJsonObject& life, const ServiceUser& person) {
    const QJsonObject representative = part(part(life, "plan"), "representative");
    if (representative.isEmpty()) return {PartyRole::Person, fullName(person), {}};
    return {PartyRole::Representative, text(representative, "name"), text(representative, "note")};
}

/// A person who pays for all of it has no social worker.
AgreementParty socialWorkerParty(const QJsonObject& life, const Meeting& meeting) {
    if (!paysAlone(life)) return {PartyRole::SocialWorker, meeting.socialWorker, {}};
    return {PartyRole::SocialWorker,
            {},
            chooses(life, "cy") ? QStringLiteral("Talu'n breifat: dim gweithiwr cymdeithasol")
                                : QStringLiteral("Self-funded: there is no social worker")};
}

Agreement agreementOn(QDate day, const QJsonObject& life, const Meeting& meeting) {
    return {day,
            {personParty(life, meeting.person),
             {PartyRole::Provider, meeting.manager, {}},
             socialWorkerParty(life, meeting)}};
}

/// `plan` as version `version`; an agreed one is superseded when it is not the last that was agreed.
SupportPlan asVersion(SupportPlan plan, int version, const QJsonObject& life, const LifeDates& dates,
                      const Meeting& meeting) {
    const QUuid person = plan.serviceUser.uuid();
    plan.id = SupportPlanId::derived(person, "plan/" + QByteArray::number(version));
    plan.version = version;
    if (version > dates.agreed.size()) return plan;
    plan.agreement = agreementOn(dates.agreed.at(version - 1), life, meeting);
    const bool last = version == dates.agreed.size();
    plan.state = last ? PlanState::Agreed : PlanState::Superseded;
    if (!last) plan.reviewOn = plan.agreement->on.addDays(42);
    return plan;
}

QList<StageChange> stagesFrom(const QJsonObject& life, const LifeDates& dates) {
    const PackageStage stage = stageOf(life);
    QList<StageChange> stages{{dates.enquired, PackageStage::Enquiry, {}}};
    if (stage == PackageStage::Enquiry) return stages;
    stages.append({dates.assessed, PackageStage::Assessment, {}});
    if (stage == PackageStage::Assessment) return stages;
    stages.append({dates.started, PackageStage::Active, {}});
    if (stage != PackageStage::Active)
        stages.append({dates.changed, stage, text(part(life, "package"), "reason")});
    return stages;
}

/// The pattern's minutes a week to the next half hour, and what may be used freely on top.
AgreedHours hoursFor(const SupportPlan& plan, QDate from, int freeMinutes) {
    const int pattern = (weeklyMinutes(plan) + 29) / 30 * 30;
    return {from, pattern, pattern + freeMinutes};
}

void readMoney(Package& package, const QJsonObject& json) {
    for (const QString& code : strings(json, "funding"))
        if (const auto funding = fromCode<Funding>(code)) package.funding.append(*funding);
    package.bankPeriod = coded(json, "bank_period", BankPeriod::ThreeMonths);
    if (json.contains(QLatin1String("carry_over_minutes")))
        package.carryOverLimitMinutes = json.value(QLatin1String("carry_over_minutes")).toInt();
    if (json.contains(QLatin1String("rate_pence")))
        package.hourlyRatePence = json.value(QLatin1String("rate_pence")).toInt();
    if (json.contains(QLatin1String("max_charge_pence")))
        package.maxWeeklyChargePence = json.value(QLatin1String("max_charge_pence")).toInt();
}

} // namespace

LifeDates datesOf(const QJsonObject& life, QDate today) {
    LifeDates dates{.today = today};
    const QJsonObject package = part(life, "package");
    const int days = package.value(QLatin1String("since_weeks")).toInt(20) * 7;
    const bool started = hasStarted(stageOf(life));
    if (started) dates.started = mondayOf(today.addDays(-days));
    dates.enquired = started ? dates.started.addDays(-24)
                             : today.addDays(-package.value(QLatin1String("since_days")).toInt(10));
    dates.assessed = started ? dates.started.addDays(-13) : today.addDays(-3);
    if (const int ago = package.value(QLatin1String("changed_days_ago")).toInt())
        dates.changed = today.addDays(-ago);
    const int last = part(life, "plan").value(QLatin1String("agreed_days_ago")).toInt(days + 5);
    for (int version = agreedVersions(life); version > 0; --version)
        dates.agreed.prepend(today.addDays(-last - (agreedVersions(life) - version) * 97));
    return dates;
}

QList<SupportPlan> plansFrom(const QJsonObject& life, const LifeDates& dates, const Meeting& meeting,
                             const QJsonObject& sharedConsents) {
    const QJsonObject json = part(life, "plan");
    if (json.isEmpty()) return {};
    const SupportPlan now =
        planFromJson(json, meeting.person.id, meeting.person.id.uuid(), dates.today, sharedConsents);
    const bool draft = dates.agreed.isEmpty() || json.value(QLatin1String("draft")).toBool();
    const int versions = static_cast<int>(dates.agreed.size()) + (draft ? 1 : 0);
    const SupportPlan before = earlierVersion(now, part(json, "earlier_texts"));
    QList<SupportPlan> plans;
    for (int version = 1; version <= versions; ++version)
        plans.append(asVersion(version == versions ? now : before, version, life, dates, meeting));
    return plans;
}

std::optional<Package> packageFrom(const QJsonObject& life, const LifeDates& dates, const ServiceUser& person,
                                   const QList<SupportPlan>& plans, const DemoOptions& options) {
    const QJsonObject json = part(life, "package");
    if (json.isEmpty()) return std::nullopt;
    Package package{.id = PackageId::derived(person.id.uuid(), "package"), .serviceUser = person.id};
    package.stages = stagesFrom(life, dates);
    readMoney(package, json);
    if (!dates.started.isValid()) return package;
    package.startsOn = dates.started;
    package.bankStartsOn = std::max(dates.started, mondayOf(dates.today.addDays(-7 * options.weeks)));
    const int freeMinutes = json.value(QLatin1String("free_minutes")).toInt();
    for (const SupportPlan& plan : plans)
        if (plan.agreement)
            package =
                withHours(package, hoursFor(plan, std::max(dates.started, plan.agreement->on), freeMinutes));
    return package;
}

QList<RagDecision> complexityFrom(const QJsonObject& life, const LifeDates& dates, const QString& manager) {
    const QJsonObject json = part(life, "complexity");
    if (json.isEmpty()) return {};
    const RagDecision now{coded(json, "status", Rag::Amber), dates.assessed, manager, text(json, "reason")};
    const QJsonObject before = part(json, "before");
    if (before.isEmpty() || dates.agreed.isEmpty()) return {now};
    RagDecision later = now;
    later.decidedOn = std::max(dates.assessed, dates.agreed.last());
    return {{coded(before, "status", Rag::Amber), dates.assessed, manager, text(before, "reason")}, later};
}

} // namespace aelwyd
