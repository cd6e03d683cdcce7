// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/lifecomposer.h"

#include "core/base/id.h"
#include "core/demo/demojson.h"
#include "core/demo/dice.h"
#include "core/demo/namesheet.h"
#include "core/demo/slots.h"

#include <QDate>

namespace aelwyd {

using namespace demojson;

namespace {

/// A visit with no more tolerance than this hangs on a tablet or a bus.
constexpr int kToTheMinute = 10;

/// Who the life is about, decided before its fragments are chosen.
struct Sketch {
    PersonName name;
    int age = 80;
    bool welsh = false;
    QJsonObject place;
};

bool suits(const QJsonObject& fragment, const Sketch& sketch) {
    const QStringList genders = strings(fragment, "genders");
    if (!genders.isEmpty() && !genders.contains(sketch.name.gender)) return false;
    return sketch.age >= fragment.value(QLatin1String("min_age")).toInt(0) &&
           sketch.age <= fragment.value(QLatin1String("max_age")).toInt(120);
}

/// The fragments that suit take turns, from a place of chance on, so that neighbours in the list lead
/// different lives.
QJsonObject chosen(const QUuid& agency, int index, const QJsonObject& fragments, const char* pool,
                   const Sketch& sketch) {
    QJsonArray fitting;
    for (const QJsonValue& fragment : fragments.value(QLatin1String(pool)).toArray())
        if (suits(fragment.toObject(), sketch)) fitting.append(fragment);
    if (fitting.isEmpty()) throw std::invalid_argument(std::string("demo content: nothing fits in ") + pool);
    const int first = Dice(derivedUuid(agency, QByteArray("turn/") + pool)).below(1000);
    return fitting.at((first + index) % fitting.size()).toObject();
}

QJsonObject joined(const QJsonObject& a, const QJsonObject& b) {
    QJsonObject both;
    for (const char* language : {"cy", "en"})
        both.insert(QLatin1String(language), QString(text(a, language) + u' ' + text(b, language)).trimmed());
    return both;
}

/// Adds what `fragment` says to the plan: texts are joined, lists grow.
void addTo(QJsonObject& plan, const QJsonObject& fragment) {
    QJsonObject texts = plan.value(QLatin1String("texts")).toObject();
    const QJsonObject added = fragment.value(QLatin1String("texts")).toObject();
    for (auto entry = added.begin(); entry != added.end(); ++entry)
        texts.insert(entry.key(), joined(texts.value(entry.key()).toObject(), entry.value().toObject()));
    plan.insert(QStringLiteral("texts"), texts);
    for (const char* list : {"outcomes", "activities", "visits", "risks", "consents"}) {
        QJsonArray members = plan.value(QLatin1String(list)).toArray();
        for (const QJsonValue& member : fragment.value(QLatin1String(list)).toArray())
            members.append(member);
        plan.insert(QLatin1String(list), members);
    }
}

/// `value` without the texts of one language, at any depth.
QJsonValue without(const QJsonValue& value, const QString& language) {
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& member : value.toArray())
            array.append(without(member, language));
        return array;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject()) return value;
    object.remove(language);
    for (const QString& key : object.keys())
        object.insert(key, without(object.value(key), language));
    return object;
}

/// Some plans were never finished in the other language: there the sign shows who is left out.
void leaveOut(QJsonObject& plan, Dice& dice, bool welsh) {
    if (!dice.chance(15)) return;
    const QString language = welsh ? QStringLiteral("en") : QStringLiteral("cy");
    for (const char* list : {"activities", "risks"})
        plan.insert(QLatin1String(list), without(plan.value(QLatin1String(list)), language));
}

Sketch sketchOf(Dice& dice, const QUuid& agency, int index, const DemoContent& content) {
    Sketch sketch;
    sketch.name = NameSheet(content.names, derivedUuid(agency, "people names")).at(index);
    sketch.age = dice.between(64, 95);
    sketch.place = dice.pick(content.places).toObject();
    sketch.welsh = dice.chance(sketch.place.value(QLatin1String("welsh_share")).toInt());
    return sketch;
}

QJsonObject personJson(Dice& dice, const Sketch& sketch, const QJsonObject& passion,
                       const QJsonObject& condition, int thisYear) {
    const bool female = sketch.name.gender == QLatin1String("female");
    const QDate born = QDate(thisYear - sketch.age, 1, 1).addDays(dice.below(360) - 365);
    QJsonObject person{{QStringLiteral("first_name"), sketch.name.first},
                       {QStringLiteral("last_name"), sketch.name.last}};
    person.insert(QStringLiteral("pronoun"), sketch.welsh
                                                 ? (female ? QStringLiteral("hi") : QStringLiteral("ef"))
                                                 : (female ? QStringLiteral("she") : QStringLiteral("he")));
    person.insert(QStringLiteral("born"), born.toString(Qt::ISODate));
    person.insert(QStringLiteral("place"), sketch.place.value(QLatin1String("key")));
    const QString street = dice.pick(sketch.place.value(QLatin1String("streets")).toArray()).toString();
    person.insert(QStringLiteral("house"), QStringLiteral("%1 %2").arg(dice.between(1, 88)).arg(street));
    person.insert(QStringLiteral("language"), sketch.welsh ? QStringLiteral("cy") : QStringLiteral("en"));
    person.insert(QStringLiteral("interests"), passion.value(QLatin1String("interests")));
    person.insert(QStringLiteral("needs"), condition.value(QLatin1String("needs")));
    const QJsonArray qualities{QStringLiteral("being_known"), QStringLiteral("listening"),
                               QStringLiteral("on_time"),     QStringLiteral("respect"),
                               QStringLiteral("smiling"),     QStringLiteral("time")};
    person.insert(QStringLiteral("qualities"), dice.pickSome(qualities, dice.between(1, 2)));
    if (female && dice.chance(45)) person.insert(QStringLiteral("worker_gender"), QStringLiteral("female"));
    person.insert(QStringLiteral("mobile"), dice.chance(35));
    return person;
}

QJsonObject complexityJson(const QJsonObject& condition, bool welsh) {
    return {{QStringLiteral("status"), condition.value(QLatin1String("status"))},
            {QStringLiteral("reason"),
             text(condition.value(QLatin1String("reason")).toObject(), welsh ? "cy" : "en")}};
}

/// Of fourteen people one has just asked, two are being assessed, one is paused, one has ended.
QString stageFor(int index) {
    switch (index % 14) {
    case 5:
        return QStringLiteral("enquiry");
    case 2:
    case 9:
        return QStringLiteral("assessment");
    case 7:
        return QStringLiteral("paused");
    case 12:
        return QStringLiteral("ended");
    default:
        return QStringLiteral("active");
    }
}

QString reasonFor(Dice& dice, const QString& stage, const DemoContent& content, bool welsh) {
    const QJsonArray reasons =
        content.fragments.value(QLatin1String("reasons")).toObject().value(stage).toArray();
    return reasons.isEmpty() ? QString() : text(dice.pick(reasons).toObject(), welsh ? "cy" : "en");
}

QJsonObject packageJson(Dice& dice, int index, const DemoContent& content, bool welsh) {
    const QString stage = stageFor(index);
    QJsonObject package = dice.pick(content.fragments.value(QLatin1String("packages")).toArray()).toObject();
    package.insert(QStringLiteral("stage"), stage);
    package.insert(QStringLiteral("since_weeks"), dice.between(7, 150));
    package.insert(QStringLiteral("since_days"), dice.between(4, 25));
    package.insert(QStringLiteral("changed_days_ago"), dice.between(2, 30));
    package.insert(QStringLiteral("reason"), reasonFor(dice, stage, content, welsh));
    package.insert(QStringLiteral("free_minutes"), dice.below(4) * 30);
    return package;
}

/// When it was agreed and is to be reviewed: within three months of the last meeting, most still to come,
/// some due, some late.
void addDays(QJsonObject& plan, Dice& dice, const QJsonObject& package) {
    const int sinceStart = package.value(QLatin1String("since_weeks")).toInt() * 7;
    const int sinceMeeting = dice.between(8, 100);
    const bool two = sinceStart > sinceMeeting + 97 && dice.chance(40);
    const bool first = sinceStart + 5 <= 100;
    const int agreed = first ? sinceStart + 5 : sinceMeeting;
    if (two) plan.insert(QStringLiteral("versions"), 2);
    plan.insert(QStringLiteral("agreed_days_ago"), agreed);
    plan.insert(QStringLiteral("review_in_days"), (first ? 47 : 91) - agreed);
    if (!two && dice.chance(15)) plan.insert(QStringLiteral("draft"), true);
}

/// Nobody's day is quite like another's: what need not be to the minute comes an hour earlier or two later,
/// or nobody could be everywhere at half past eight.
void keepOwnHours(QJsonObject& plan, int minutes) {
    QJsonArray visits;
    for (const QJsonValue& value : plan.value(QLatin1String("visits")).toArray()) {
        QJsonObject visit = value.toObject();
        const QTime start = QTime::fromString(text(visit, "start"), QStringLiteral("HH:mm"));
        if (visit.value(QLatin1String("tolerance")).toInt() > kToTheMinute)
            visit.insert(QStringLiteral("start"),
                         start.addSecs(60 * minutes).toString(QStringLiteral("HH:mm")));
        visits.append(visit);
    }
    plan.insert(QStringLiteral("visits"), visits);
}

QJsonObject planJson(Dice& dice, const QList<QJsonObject>& parts, const DemoContent& content, bool welsh) {
    QJsonObject plan;
    for (const QJsonObject& fragment : parts)
        addTo(plan, fragment);
    const QJsonArray extras = content.fragments.value(QLatin1String("extras")).toArray();
    addTo(plan, {{QStringLiteral("activities"), dice.pickSome(extras, dice.between(2, 3))}});
    leaveOut(plan, dice, welsh);
    return plan;
}

Slots namesFor(Dice& dice, const Sketch& sketch, const DemoContent& content) {
    const QJsonObject around = content.names.value(QLatin1String("around")).toObject();
    Slots words{{QStringLiteral("last"), sketch.name.last},
                {QStringLiteral("in_cy"), text(sketch.place, "in_cy")},
                {QStringLiteral("place"), text(sketch.place, "name")}};
    for (const QString& slot : around.keys())
        words.insert(slot, dice.pick(around.value(slot).toArray()).toString());
    return words;
}

} // namespace

QJsonObject composedLife(const QUuid& agency, int index, const DemoContent& content, int thisYear) {
    Dice dice(derivedUuid(agency, "life/" + QByteArray::number(index)));
    const Sketch sketch = sketchOf(dice, agency, index, content);
    const QJsonObject& pools = content.fragments;
    const QJsonObject past = chosen(agency, index, pools, "pasts", sketch);
    const QJsonObject home = chosen(agency, index, pools, "homes", sketch);
    const QJsonObject condition = chosen(agency, index, pools, "conditions", sketch);
    const QJsonObject passion = chosen(agency, index, pools, "passions", sketch);
    const QJsonObject language =
        pools.value(QLatin1String("languages")).toObject().value(sketch.welsh ? "cy" : "en").toObject();
    const QJsonObject package = packageJson(dice, index, content, sketch.welsh);
    QJsonObject plan = planJson(dice, {past, language, condition, home, passion}, content, sketch.welsh);
    addDays(plan, dice, package);
    Dice hours(derivedUuid(agency, "hours/" + QByteArray::number(index)));
    keepOwnHours(plan, 15 * hours.between(-5, 8));
    QJsonObject life{{QStringLiteral("person"), personJson(dice, sketch, passion, condition, thisYear)},
                     {QStringLiteral("circle"), home.value(QLatin1String("circle"))},
                     {QStringLiteral("complexity"), complexityJson(condition, sketch.welsh)},
                     {QStringLiteral("package"), package}};
    if (text(package, "stage") != QLatin1String("enquiry")) life.insert(QStringLiteral("plan"), plan);
    return filled(life, namesFor(dice, sketch, content)).toObject();
}

} // namespace aelwyd
