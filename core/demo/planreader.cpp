// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/planreader.h"

#include "core/demo/demojson.h"

namespace aelwyd {

using namespace demojson;

namespace {

/// What reading the items of one plan needs.
struct Reading {
    QUuid key;
    QDate today;
    QJsonObject sharedConsents;

    PlanItemId item(const char* part, const QString& name) const {
        return PlanItemId::derived(key, QByteArray(part) + '/' + name.toUtf8());
    }
    PlanItemId item(const char* part, qsizetype place) const { return item(part, QString::number(place)); }
    std::optional<QDate> day(const QJsonObject& json, const char* name) const {
        const QJsonValue days = json.value(QLatin1String(name));
        return days.isDouble() ? std::optional(today.addDays(days.toInt())) : std::nullopt;
    }
};

QMap<PlanText, BilingualText> textsFrom(const QJsonObject& json) {
    QMap<PlanText, BilingualText> texts;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto field = fromCode<PlanText>(entry.key());
        if (!field) throw std::invalid_argument("demo content: " + entry.key().toStdString());
        texts.insert(*field, bilingual(entry.value()));
    }
    return texts;
}

PersonalOutcome outcomeFrom(const QJsonObject& json, const Reading& reading) {
    PersonalOutcome outcome{.id = reading.item("outcome", text(json, "key"))};
    outcome.wish = bilingual(json, "wish");
    outcome.approach = bilingual(json, "approach");
    outcome.kind = coded(json, "kind", OutcomeKind::Change);
    outcome.status = coded(json, "status", OutcomeStatus::Active);
    outcome.statusReason = bilingual(json, "status_reason");
    for (const QString& link : strings(json, "links"))
        outcome.links.append({link.section(u':', 0, 0), link.section(u':', 1)});
    return outcome;
}

Activity activityFrom(const QJsonObject& json, qsizetype place, const Reading& reading) {
    Activity activity{.id = reading.item("activity", place)};
    activity.tier = coded(json, "tier", ActivityTier::DailyEssential);
    activity.what = bilingual(json, "what");
    activity.howILikeIt = bilingual(json, "how");
    activity.whatIDoMyself = bilingual(json, "myself");
    const QString outcome = text(json, "outcome");
    if (!outcome.isEmpty()) activity.outcome = reading.item("outcome", outcome);
    if (const int minutes = json.value(QLatin1String("minutes")).toInt()) activity.minutes = minutes;
    activity.timeOfDay = coded(json, "time", TimeOfDay::AnyTime);
    activity.carers = json.value(QLatin1String("carers")).toInt(1);
    activity.personalCare = json.value(QLatin1String("personal")).toBool();
    activity.competences = strings(json, "units");
    activity.competences.sort();
    return activity;
}

Weekdays weekdaysFrom(const QString& words) {
    if (words == QLatin1String("daily")) return Weekdays::everyDay();
    if (words == QLatin1String("weekdays")) return Weekdays::mondayToFriday();
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    Weekdays days;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (!names.contains(word)) throw std::invalid_argument("demo content: " + word.toStdString());
        days = days.with(static_cast<int>(names.indexOf(word)) + 1);
    }
    return days;
}

PatternVisit visitFrom(const QJsonObject& json, qsizetype place, const Reading& reading) {
    PatternVisit visit{.id = reading.item("visit", place)};
    visit.days = weekdaysFrom(text(json, "days"));
    const QTime start = QTime::fromString(text(json, "start"), QStringLiteral("HH:mm"));
    if (start.isValid()) visit.start = start;
    visit.toleranceMinutes = json.value(QLatin1String("tolerance")).toInt(30);
    visit.minutes = json.value(QLatin1String("minutes")).toInt(30);
    visit.carers = json.value(QLatin1String("carers")).toInt(1);
    visit.shortReason = bilingual(json, "short");
    return visit;
}

PositiveRisk riskFrom(const QJsonObject& json, qsizetype place, const Reading& reading) {
    PositiveRisk risk{.id = reading.item("risk", place)};
    risk.wish = bilingual(json, "wish");
    risk.worry = bilingual(json, "worry");
    risk.agreed = bilingual(json, "agreed");
    risk.sharedByPerson = contains(json, "shared", "person");
    risk.sharedByProvider = contains(json, "shared", "provider");
    risk.sharedByCommissioner = contains(json, "shared", "commissioner");
    risk.reviewOn = reading.day(json, "review_in_days");
    return risk;
}

/// A consent spelt out, or the shared one of that name.
QJsonObject consentJson(const QJsonValue& value, const Reading& reading) {
    if (value.isObject()) return value.toObject();
    const QJsonObject shared = reading.sharedConsents.value(value.toString()).toObject();
    if (shared.isEmpty()) throw std::invalid_argument("demo content: " + value.toString().toStdString());
    return shared;
}

SharingConsent consentFrom(const QJsonObject& json, qsizetype place, const Reading& reading) {
    SharingConsent consent{.id = reading.item("consent", place)};
    consent.who = bilingual(json, "who");
    consent.why = bilingual(json, "why");
    consent.what = bilingual(json, "what");
    consent.how = bilingual(json, "how");
    consent.until = reading.day(json, "until_in_days");
    consent.given = json.value(QLatin1String("given")).toBool(true);
    return consent;
}

void readItems(SupportPlan& plan, const QJsonObject& json, const Reading& reading) {
    for (const QJsonValue& value : json.value(QLatin1String("outcomes")).toArray())
        plan.outcomes.append(outcomeFrom(value.toObject(), reading));
    for (const QJsonValue& value : json.value(QLatin1String("activities")).toArray())
        plan.activities.append(activityFrom(value.toObject(), plan.activities.size(), reading));
    for (const QJsonValue& value : json.value(QLatin1String("visits")).toArray())
        plan.visits.append(visitFrom(value.toObject(), plan.visits.size(), reading));
    for (const QJsonValue& value : json.value(QLatin1String("risks")).toArray())
        plan.risks.append(riskFrom(value.toObject(), plan.risks.size(), reading));
    for (const QJsonValue& value : json.value(QLatin1String("consents")).toArray())
        plan.consents.append(consentFrom(consentJson(value, reading), plan.consents.size(), reading));
}

} // namespace

SupportPlan planFromJson(const QJsonObject& json, const ServiceUserId& person, const QUuid& key, QDate today,
                         const QJsonObject& sharedConsents) {
    const Reading reading{key, today, sharedConsents};
    SupportPlan plan{.id = SupportPlanId::derived(key, "plan/1"), .serviceUser = person};
    plan.texts = textsFrom(json.value(QLatin1String("texts")).toObject());
    readItems(plan, json, reading);
    plan.reviewOn = reading.day(json, "review_in_days");
    return plan;
}

SupportPlan earlierVersion(SupportPlan plan, const QJsonObject& texts) {
    if (plan.outcomes.size() > 1) {
        const PlanItemId added = plan.outcomes.takeLast().id;
        plan.activities.removeIf([&](const Activity& activity) { return activity.outcome == added; });
    }
    if (!plan.visits.isEmpty()) plan.visits.first().minutes += 15;
    const auto before = textsFrom(texts);
    for (auto text = before.begin(); text != before.end(); ++text)
        plan.texts.insert(text.key(), text.value());
    return plan;
}

} // namespace aelwyd
