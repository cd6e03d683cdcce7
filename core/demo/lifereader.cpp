// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lifereader.h"

#include "core/demo/demojson.h"
#include "core/demo/demonumbers.h"
#include "core/demo/packagereader.h"
#include "core/demo/planreader.h"
#include "core/demo/slots.h"

namespace aelwyd {

using namespace demojson;

namespace {

QJsonObject placeOf(const QJsonObject& life, const DemoContent& content) {
    const QString key = text(life.value(QLatin1String("person")).toObject(), "place");
    for (int number = 0; number < content.places.size(); ++number) {
        QJsonObject place = content.places.at(number).toObject();
        place.insert(QStringLiteral("number"), number);
        if (text(place, "key") == key) return place;
    }
    throw std::invalid_argument("demo content: place " + key.toStdString());
}

Slots slotsOf(const QJsonObject& place) {
    Slots words;
    for (const char* key : {"gp", "nurse", "social_worker"})
        words.insert(QLatin1String(key), text(place, key));
    for (const char* key : {"surgery", "pharmacy", "authority"}) {
        const BilingualText name = bilingual(place, key);
        words.insert(QLatin1String(key) + QStringLiteral("_cy"), name.cy);
        words.insert(QLatin1String(key) + QStringLiteral("_en"), name.en);
    }
    return words;
}

CommunicationNeeds communicationFrom(const QJsonObject& json) {
    CommunicationNeeds needs;
    needs.sight = contains(json, "needs", "sight");
    needs.hearing = contains(json, "needs", "hearing");
    needs.signLanguage = contains(json, "needs", "sign_language");
    needs.learningDisability = contains(json, "needs", "learning_disability");
    needs.ownWay = bilingual(json, "own_way");
    return needs;
}

void readNames(ServiceUser& person, const QJsonObject& json) {
    person.firstName = text(json, "first_name");
    person.lastName = text(json, "last_name");
    person.knownAs = text(json, "known_as");
    person.pronoun = text(json, "pronoun");
    const QDate born = QDate::fromString(text(json, "born"), Qt::ISODate);
    if (born.isValid()) person.dateOfBirth = born;
}

void readPlace(ServiceUser& person, const QJsonObject& json, const QJsonObject& place, int index) {
    person.locality = text(place, "name");
    const QString house = text(json, "house");
    person.address = house.contains(person.locality) ? house : house + u'\n' + person.locality;
    person.postcode = demoPostcode(text(place, "area"), index);
    if (!contains(json, "lacks", "phone")) person.phone = demoPhone(text(place, "phone"), index);
    if (json.value(QLatin1String("mobile")).toBool())
        person.mobile = demoPhone(QStringLiteral("07700 900"), index);
    person.localAuthorityReference =
        QStringLiteral("%1-%2").arg(text(place, "authority_code")).arg(20417 + index * 37);
    if (!contains(json, "lacks", "nhs_number")) person.nhsNumber = demoNhsNumber(index);
}

void readWishes(ServiceUser& person, const QJsonObject& json) {
    person.language = LanguageCode::tryFromString(text(json, "language"));
    person.interpreterNeeded = json.value(QLatin1String("interpreter")).toBool();
    person.communication = communicationFrom(json);
    person.cultureAndFaith = bilingual(json, "culture");
    person.workerGender = coded(json, "worker_gender", GenderPreference::Any);
    person.qualities = strings(json, "qualities");
    person.interests = strings(json, "interests");
    person.doNotSend = strings(json, "do_not_send");
}

ServiceUser serviceUserFrom(const QJsonObject& life, const QJsonObject& place, const LifeContext& context) {
    const QJsonObject json = life.value(QLatin1String("person")).toObject();
    const QString reference = QStringLiteral("P-%1").arg(context.index + 1, 4, 10, QLatin1Char('0'));
    ServiceUser person{.id = ServiceUserId::derived(context.agency, "person/" + reference.toUtf8())};
    person.reference = reference;
    readNames(person, json);
    readPlace(person, json, place, context.index);
    readWishes(person, json);
    return person;
}

CircleMember memberFrom(const QJsonObject& json, const ServiceUserId& person, qsizetype place,
                        const QString& phone) {
    CircleMember member{.id = CircleMemberId::derived(person.uuid(), "circle/" + QByteArray::number(place)),
                        .serviceUser = person};
    member.name = text(json, "name");
    member.relationship = coded(json, "relationship", Relationship::Family);
    member.relation = bilingual(json, "relation");
    member.phone = phone;
    member.does = bilingual(json, "does");
    member.when = bilingual(json, "when");
    member.partnerInPlan = json.value(QLatin1String("partner")).toBool();
    if (const int order = json.value(QLatin1String("call")).toInt()) member.callOrder = order;
    member.maySeePlan = contains(json, "sees", "plan");
    member.maySeeVisits = contains(json, "sees", "visits");
    member.maySeeHealth = contains(json, "sees", "health");
    member.maySeeMoney = contains(json, "sees", "money");
    return member;
}

/// Those who serve a whole place (a surgery, a chemist) have one number there, everybody else their own.
QString circlePhone(const QJsonObject& place, Relationship relationship, bool ofPlace, int number) {
    if (!ofPlace) return demoPhone(QStringLiteral("07700 900"), number);
    const int first = 500 + place.value(QLatin1String("number")).toInt() * 20;
    return demoPhone(QStringLiteral("01632 960"), first + static_cast<int>(relationship));
}

QList<CircleMember> circleFrom(const QJsonArray& json, const ServiceUserId& person, const QJsonObject& shared,
                               const QJsonObject& place, int index) {
    QList<CircleMember> circle;
    for (const QJsonValue& value : json) {
        const QJsonObject object =
            value.isObject() ? value.toObject() : shared.value(value.toString()).toObject();
        if (object.isEmpty()) throw std::invalid_argument("demo content: " + value.toString().toStdString());
        const int number = index * 7 + static_cast<int>(circle.size()) * 131 + 400;
        const auto relationship = coded(object, "relationship", Relationship::Family);
        const bool hasPhone = !object.value(QLatin1String("no_phone")).toBool();
        const QString phone =
            hasPhone ? circlePhone(place, relationship, !value.isObject(), number) : QString();
        circle.append(memberFrom(object, person, circle.size(), phone));
    }
    return circle;
}

/// What the units of the plan's activities come to is what the person needs of workers.
QStringList unitsNeeded(const QList<SupportPlan>& plans) {
    QStringList units;
    if (!plans.isEmpty())
        for (const Activity& activity : plans.last().activities)
            units += activity.competences;
    units.sort();
    units.removeDuplicates();
    return units;
}

} // namespace

DemoPerson personFromLife(const QJsonObject& life, const LifeContext& context, const DemoContent& content) {
    const QJsonObject place = placeOf(life, content);
    const QJsonObject shared = filled(content.shared, slotsOf(place)).toObject();
    DemoPerson made{.person = serviceUserFrom(life, place, context)};
    made.circle = circleFrom(life.value(QLatin1String("circle")).toArray(), made.person.id,
                             shared.value(QLatin1String("circle")).toObject(), place, context.index);
    const LifeDates dates = datesOf(life, context.options.today);
    const QStringList managers = strings(content.names, "managers");
    const Meeting meeting{made.person, managers.at(context.index % managers.size()),
                          text(place, "social_worker")};
    made.plans = plansFrom(life, dates, meeting, shared.value(QLatin1String("consents")).toObject());
    made.package = packageFrom(life, dates, made.person, made.plans, context.options);
    made.complexity = complexityFrom(life, dates, meeting.manager);
    made.person.competences = unitsNeeded(made.plans);
    made.person = tidied(made.person);
    return made;
}

} // namespace aelwyd
