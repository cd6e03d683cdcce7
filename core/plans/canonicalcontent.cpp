// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/supportplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aelwyd {

namespace {

QJsonObject jsonOf(const BilingualText& text) {
    return {{QStringLiteral("cy"), text.cy}, {QStringLiteral("en"), text.en}};
}

QJsonValue jsonOf(const std::optional<QDate>& date) {
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const PersonalOutcome& outcome) {
    QJsonArray links;
    for (const auto& link : outcome.links)
        links.append(link.framework + u'/' + link.heading);
    return {{QStringLiteral("id"), outcome.id.toString()},
            {QStringLiteral("wish"), jsonOf(outcome.wish)},
            {QStringLiteral("approach"), jsonOf(outcome.approach)},
            {QStringLiteral("kind"), toCode(outcome.kind)},
            {QStringLiteral("status"), toCode(outcome.status)},
            {QStringLiteral("status_reason"), jsonOf(outcome.statusReason)},
            {QStringLiteral("links"), links}};
}

QJsonObject jsonOf(const Activity& activity) {
    return {{QStringLiteral("id"), activity.id.toString()},
            {QStringLiteral("tier"), toCode(activity.tier)},
            {QStringLiteral("what"), jsonOf(activity.what)},
            {QStringLiteral("how"), jsonOf(activity.howILikeIt)},
            {QStringLiteral("myself"), jsonOf(activity.whatIDoMyself)},
            {QStringLiteral("outcome"),
             activity.outcome ? QJsonValue(activity.outcome->toString()) : QJsonValue()},
            {QStringLiteral("minutes"), activity.minutes ? QJsonValue(*activity.minutes) : QJsonValue()},
            {QStringLiteral("time_of_day"), toCode(activity.timeOfDay)},
            {QStringLiteral("carers"), activity.carers},
            {QStringLiteral("personal_care"), activity.personalCare},
            {QStringLiteral("competences"), QJsonArray::fromStringList(activity.competences)}};
}

QJsonObject jsonOf(const PatternVisit& visit) {
    return {{QStringLiteral("id"), visit.id.toString()},
            {QStringLiteral("days"), visit.days.mask()},
            {QStringLiteral("start"),
             visit.start ? QJsonValue(visit.start->toString(QStringLiteral("HH:mm"))) : QJsonValue()},
            {QStringLiteral("tolerance"), visit.toleranceMinutes},
            {QStringLiteral("minutes"), visit.minutes},
            {QStringLiteral("carers"), visit.carers},
            {QStringLiteral("short_reason"), jsonOf(visit.shortReason)}};
}

QJsonObject jsonOf(const PositiveRisk& risk) {
    return {{QStringLiteral("id"), risk.id.toString()},
            {QStringLiteral("wish"), jsonOf(risk.wish)},
            {QStringLiteral("worry"), jsonOf(risk.worry)},
            {QStringLiteral("agreed"), jsonOf(risk.agreed)},
            {QStringLiteral("shared"),
             QJsonArray{risk.sharedByPerson, risk.sharedByProvider, risk.sharedByCommissioner}},
            {QStringLiteral("review_on"), jsonOf(risk.reviewOn)}};
}

QJsonObject jsonOf(const SharingConsent& consent) {
    return {{QStringLiteral("id"), consent.id.toString()}, {QStringLiteral("who"), jsonOf(consent.who)},
            {QStringLiteral("why"), jsonOf(consent.why)},  {QStringLiteral("what"), jsonOf(consent.what)},
            {QStringLiteral("how"), jsonOf(consent.how)},  {QStringLiteral("until"), jsonOf(consent.until)},
            {QStringLiteral("given"), consent.given}};
}

template <class Item>
QJsonArray jsonOf(const QList<Item>& items) {
    QJsonArray array;
    for (const Item& item : items)
        array.append(jsonOf(item));
    return array;
}

QJsonObject jsonOf(const QMap<PlanText, BilingualText>& texts) {
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (!text.value().isEmpty()) object.insert(toCode(text.key()), jsonOf(text.value()));
    return object;
}

QJsonValue jsonOf(const std::optional<Agreement>& agreement) {
    if (!agreement) return {};
    QJsonArray parties;
    for (const auto& party : agreement->parties)
        parties.append(QJsonArray{toCode(party.role), party.name, party.note});
    return QJsonObject{{QStringLiteral("on"), agreement->on.toString(Qt::ISODate)},
                       {QStringLiteral("parties"), parties}};
}

} // namespace

QByteArray canonicalContent(const SupportPlan& plan) {
    const QJsonObject content{{QStringLiteral("person"), plan.serviceUser.toString()},
                              {QStringLiteral("version"), plan.version},
                              {QStringLiteral("texts"), jsonOf(plan.texts)},
                              {QStringLiteral("outcomes"), jsonOf(plan.outcomes)},
                              {QStringLiteral("activities"), jsonOf(plan.activities)},
                              {QStringLiteral("visits"), jsonOf(plan.visits)},
                              {QStringLiteral("risks"), jsonOf(plan.risks)},
                              {QStringLiteral("consents"), jsonOf(plan.consents)},
                              {QStringLiteral("review_on"), jsonOf(plan.reviewOn)},
                              {QStringLiteral("agreement"), jsonOf(plan.agreement)}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

} // namespace aelwyd
