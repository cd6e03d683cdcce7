// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoworkers.h"

#include "core/demo/demojson.h"
#include "core/demo/dice.h"
#include "core/demo/namesheet.h"

namespace aelwyd {

using namespace demojson;

namespace {

/// Experience follows from how long they have been here, as Box 7 has it: Red at first, Amber from two weeks,
/// Green by ability.
Rag experienceAfter(int weeks, Dice& dice) {
    if (weeks <= 2) return Rag::Red;
    if (weeks <= 12) return dice.chance(80) ? Rag::Amber : Rag::Red;
    return dice.chance(75) ? Rag::Green : Rag::Amber;
}

int weeksHere(Dice& dice, int index) {
    if (index % 10 == 3) return dice.between(1, 2);
    return index % 5 == 1 ? dice.between(3, 12) : dice.between(13, 400);
}

void readService(CareWorker& worker, Dice& dice, int index, const DemoOptions& options,
                 const DemoContent& content) {
    const int weeks = weeksHere(dice, index);
    const QDate start = options.today.addDays(-7 * weeks);
    worker.startDate = start.addDays(1 - start.dayOfWeek());
    worker.trainedOn = worker.startDate->addDays(4);
    worker.dbsDate = worker.startDate->addDays(-dice.between(9, 40));
    while (worker.dbsDate->daysTo(options.today) > 3 * 365)
        worker.dbsDate = worker.dbsDate->addDays(3 * 365 - 30);
    const QStringList managers = strings(content.names, "managers");
    const Rag status = experienceAfter(weeks, dice);
    const int decidedAfter = status == Rag::Red ? 5 : status == Rag::Amber ? std::min(weeks * 7 - 1, 35) : 80;
    worker.experience = RagDecision{
        status, worker.startDate->addDays(std::min(decidedAfter, weeks * 7)),
        managers.at(index % managers.size()),
        dice.pick(content.workers.value(QLatin1String("reasons")).toObject().value(toCode(status)).toArray())
            .toString()};
    worker.confirmedForAll = status == Rag::Amber && weeks > 8 && dice.chance(40);
    if (index % 15 != 14) return;
    worker.leaveDate = options.today.addDays(-dice.between(3, 60));
    if (*worker.leaveDate <= *worker.startDate) worker.leaveDate = worker.startDate->addDays(6);
    worker.leaveReason =
        dice.pick(content.workers.value(QLatin1String("leave_reasons")).toArray()).toString();
}

void readEmployment(CareWorker& worker, Dice& dice, int index, QDate today) {
    if (index % 15 == 7) worker.employment = Employment::PersonalAssistant;
    if (index % 15 == 12) worker.employment = Employment::MicroEnterprise;
    const int hours = dice.between(5, 9) * 4;
    worker.contractMinimumMinutes = hours * 60;
    worker.contractMaximumMinutes = (hours + dice.between(1, 3) * 4) * 60;
    if (worker.employment != Employment::Employed || worker.startDate->daysTo(today) < 120) return;
    worker.registrationNumber = QStringLiteral("W/%1").arg(5000000 + index * 7919 % 900000);
    worker.registrationExpires =
        today.addDays(index % 12 == 5 ? dice.between(5, 40) : dice.between(90, 1000));
}

void readLanguages(CareWorker& worker, Dice& dice, const QJsonArray& mixes) {
    const QJsonObject mix = dice.pick(mixes).toObject();
    for (auto entry = mix.begin(); entry != mix.end(); ++entry)
        worker.languages.append(
            {LanguageCode::fromString(entry.key()),
             fromCode<LanguageLevel>(entry.value().toString()).value_or(LanguageLevel::Some)});
}

void readUnits(CareWorker& worker, Dice& dice, const QJsonObject& pool, QDate today) {
    const bool starter = worker.experience->status == Rag::Red;
    for (const QString& unit : strings(pool, "units_basic"))
        worker.competences.append({unit, worker.trainedOn->addDays(dice.below(3)), std::nullopt});
    if (starter) return;
    for (const QString& unit : strings(pool, "units_yearly"))
        if (dice.chance(85)) {
            const QDate from = std::max(*worker.trainedOn, today.addDays(-dice.between(20, 340)));
            worker.competences.append({unit, from, from.addYears(1)});
        }
    for (const QJsonValue& unit :
         dice.pickSome(pool.value(QLatin1String("units_more")).toArray(), dice.between(2, 7)))
        worker.competences.append(
            {unit.toString(), worker.trainedOn->addDays(dice.between(10, 60)), std::nullopt});
}

void readAvailability(CareWorker& worker, Dice& dice, const QJsonArray& patterns) {
    const QJsonArray pattern = dice.pick(patterns).toArray();
    for (const QJsonValue& window : pattern) {
        const QStringList words = window.toString().split(u' ');
        const QTime start = QTime::fromString(words.at(1), QStringLiteral("HH:mm"));
        const QTime end = QTime::fromString(words.at(2), QStringLiteral("HH:mm"));
        for (QChar day : words.at(0))
            worker.availability.append({day.digitValue(), start, end});
    }
}

} // namespace

CareWorker demoWorker(const QUuid& agency, int index, const DemoOptions& options,
                      const DemoContent& content) {
    const QString reference = QStringLiteral("W-%1").arg(index + 1, 3, 10, QLatin1Char('0'));
    Dice dice(derivedUuid(agency, "worker/" + QByteArray::number(index)));
    CareWorker worker{.id = CareWorkerId::derived(agency, "worker/" + reference.toUtf8())};
    const PersonName name = NameSheet(content.workers, derivedUuid(agency, "worker names")).at(index);
    worker.reference = reference;
    worker.firstName = name.first;
    worker.lastName = name.last;
    worker.gender = fromCode<Gender>(name.gender);
    worker.locality = text(dice.pick(content.places).toObject(), "name");
    readService(worker, dice, index, options, content);
    readEmployment(worker, dice, index, options.today);
    readLanguages(worker, dice, content.workers.value(QLatin1String("languages")).toArray());
    readUnits(worker, dice, content.workers, options.today);
    for (const QJsonValue& word :
         dice.pickSome(content.workers.value(QLatin1String("qualities")).toArray(), 2))
        worker.qualities.append(word.toString());
    for (const QJsonValue& word :
         dice.pickSome(content.workers.value(QLatin1String("interests")).toArray(), 3))
        worker.interests.append(word.toString());
    readAvailability(worker, dice, content.workers.value(QLatin1String("availability")).toArray());
    if (index % 11 == 6)
        worker.doNotSend.append(QStringLiteral("P-%1").arg(dice.between(2, 20), 4, 10, QLatin1Char('0')));
    return tidied(worker);
}

} // namespace aelwyd
