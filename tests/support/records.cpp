// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/records.h"

#include "core/base/text.h"

namespace aelwyd::test {

namespace {

QDate day(Chance& chance) {
    return QDate(1925, 1, 1).addDays(chance.below(37'000)); // to 2026
}

std::optional<QDate> maybeDay(Chance& chance) {
    return chance.coin() ? std::optional(day(chance)) : std::nullopt;
}

std::optional<int> maybeNumber(Chance& chance, int most) {
    return chance.coin() ? std::optional(chance.between(0, most)) : std::nullopt;
}

BilingualText bilingual(Chance& chance) {
    return {chance.note(), chance.note()};
}

template <class E>
E oneOf(Chance& chance) {
    return chance.oneOf(allOf<E>());
}

QStringList set(Chance& chance) {
    QStringList set;
    for (int i = chance.below(4); i > 0; --i)
        set.append(chance.line());
    return tidiedSet(set);
}

LanguageCode language(Chance& chance) {
    return *LanguageCode::tryFromString(chance.oneOf(QStringList{"cy", "en", "bsl", "pl", "ur", "so"}));
}

template <class Item, class Make>
QList<Item> some(Chance& chance, Make make) {
    QList<Item> items;
    for (int i = chance.below(4); i > 0; --i)
        items.append(make());
    return items;
}

PersonalOutcome outcome(Chance& chance) {
    PersonalOutcome made{.wish = bilingual(chance),
                         .approach = bilingual(chance),
                         .kind = oneOf<OutcomeKind>(chance),
                         .status = oneOf<OutcomeStatus>(chance),
                         .statusReason = bilingual(chance)};
    made.links = some<FrameworkLink>(chance, [&] {
        return FrameworkLink{chance.oneOf(QStringList{"national", "torfaen", "senses"}),
                             chance.oneOf(QStringList{"rights", "a/b", "belonging"})};
    });
    return made;
}

Activity activity(Chance& chance, const QList<PersonalOutcome>& outcomes) {
    Activity made{.tier = oneOf<ActivityTier>(chance),
                  .what = bilingual(chance),
                  .howILikeIt = bilingual(chance),
                  .whatIDoMyself = bilingual(chance)};
    if (!outcomes.isEmpty() && chance.coin()) made.outcome = chance.oneOf(outcomes).id;
    if (chance.coin()) made.minutes = chance.between(1, 1440);
    made.timeOfDay = oneOf<TimeOfDay>(chance);
    made.carers = chance.between(1, 2);
    made.personalCare = chance.coin();
    made.competences = some<QString>(chance, [&] {
        return chance.oneOf(QStringList{"HSC218", "HSC221", "HSC 223"});
    });
    return made;
}

PatternVisit visit(Chance& chance) {
    PatternVisit made{.days = Weekdays::fromMask(chance.below(128))};
    if (chance.coin()) made.start = QTime(chance.below(24), chance.below(60));
    made.toleranceMinutes = chance.between(0, 720);
    made.minutes = chance.between(1, 1440);
    made.carers = chance.between(1, 2);
    made.shortReason = bilingual(chance);
    return made;
}

PositiveRisk risk(Chance& chance) {
    return {.wish = bilingual(chance),
            .worry = bilingual(chance),
            .agreed = bilingual(chance),
            .sharedByPerson = chance.coin(),
            .sharedByProvider = chance.coin(),
            .sharedByCommissioner = chance.coin(),
            .reviewOn = maybeDay(chance)};
}

SharingConsent consent(Chance& chance) {
    return {.who = bilingual(chance),
            .why = bilingual(chance),
            .what = bilingual(chance),
            .how = bilingual(chance),
            .until = maybeDay(chance),
            .given = chance.coin()};
}

/// One entry added, taken out or moved.
template <class Item, class Make>
void shuffle(Chance& chance, QList<Item>& items, Make make) {
    const int size = static_cast<int>(items.size());
    const int what = size == 0 ? 0 : chance.below(3);
    if (what == 0)
        items.insert(chance.below(size + 1), make());
    else if (what == 1)
        items.removeAt(chance.below(size));
    else
        items.move(chance.below(size), chance.below(size));
}

} // namespace

ServiceUser randomPerson(Chance& chance) {
    ServiceUser person;
    for (QString* text : {&person.firstName, &person.knownAs, &person.pronoun, &person.postcode,
                          &person.locality, &person.phone, &person.mobile, &person.localAuthorityReference})
        *text = chance.line();
    person.reference = QStringLiteral("R-%1").arg(chance.below(1'000'000'000));
    person.lastName = QStringLiteral("Ŵyn") + chance.line();
    person.address = chance.note();
    person.dateOfBirth = maybeDay(chance);
    if (chance.coin()) person.nhsNumber = NhsNumber::fromString(QStringLiteral("943 476 5919"));
    if (chance.coin()) person.language = language(chance);
    for (bool* flag :
         {&person.interpreterNeeded, &person.communication.sight, &person.communication.hearing,
          &person.communication.signLanguage, &person.communication.learningDisability, &person.archived})
        *flag = chance.coin();
    person.communication.ownWay = bilingual(chance);
    person.cultureAndFaith = bilingual(chance);
    person.workerGender = oneOf<GenderPreference>(chance);
    for (QStringList* tags : {&person.qualities, &person.interests, &person.competences, &person.doNotSend})
        *tags = set(chance);
    return person;
}

CircleMember randomMember(Chance& chance, const ServiceUserId& person) {
    CircleMember member{.serviceUser = person};
    member.name = QStringLiteral("Gwen") + chance.line();
    member.relationship = oneOf<Relationship>(chance);
    for (BilingualText* text : {&member.relation, &member.does, &member.when})
        *text = bilingual(chance);
    member.phone = chance.line();
    member.email = chance.line();
    if (chance.coin()) member.callOrder = chance.between(1, 99);
    for (bool* flag : {&member.partnerInPlan, &member.maySeePlan, &member.maySeeVisits, &member.maySeeHealth,
                       &member.maySeeMoney})
        *flag = chance.coin();
    return member;
}

Package randomPackage(Chance& chance, const ServiceUserId& person) {
    Package package{.serviceUser = person, .startsOn = maybeDay(chance)};
    for (Funding funding : allOf<Funding>())
        if (chance.below(3) == 0) package.funding.append(funding);
    for (int i = chance.below(5); i > 0; --i) {
        package = withStage(package, {day(chance), oneOf<PackageStage>(chance), chance.line()});
        const int least = chance.below(600);
        package = withHours(package, {day(chance), least, least + chance.below(600)});
    }
    package.bankPeriod = oneOf<BankPeriod>(chance);
    package.bankStartsOn = maybeDay(chance);
    package.carryOverLimitMinutes = maybeNumber(chance, 6000);
    QMap<QDate, BankTerms> terms;
    for (int i = chance.below(3); i > 0; --i) {
        const QDate from = day(chance);
        terms.insert(from, {from, oneOf<BankPeriod>(chance), maybeNumber(chance, 600)});
    }
    package.laterTerms = terms.values();
    package.hourlyRatePence = maybeNumber(chance, 5000);
    package.maxWeeklyChargePence = maybeNumber(chance, 10000);
    return package;
}

RagDecision randomDecision(Chance& chance, QDate day) {
    return {oneOf<Rag>(chance), day, chance.line(), chance.note()};
}

CareWorker randomWorker(Chance& chance) {
    CareWorker worker;
    for (QString* text :
         {&worker.firstName, &worker.leaveReason, &worker.locality, &worker.registrationNumber})
        *text = chance.line();
    worker.reference = QStringLiteral("W-%1").arg(chance.below(1'000'000'000));
    worker.lastName = QStringLiteral("Prys") + chance.line();
    for (auto* date : {&worker.startDate, &worker.leaveDate, &worker.trainedOn, &worker.registrationExpires,
                       &worker.dbsDate})
        *date = maybeDay(chance);
    worker.confirmedForAll = chance.coin();
    worker.archived = chance.coin();
    if (chance.coin()) worker.gender = oneOf<Gender>(chance);
    worker.languages = some<SpokenLanguage>(chance, [&] {
        return SpokenLanguage{language(chance), oneOf<LanguageLevel>(chance)};
    });
    worker.competences = some<Competence>(chance, [&] {
        const QDate from = day(chance);
        return Competence{chance.oneOf(QStringList{"HSC218", "HSC221"}), from,
                          chance.coin() ? std::optional(from.addYears(3)) : std::nullopt};
    });
    // One window a day at most, so that none overlaps another; an end at 00:00 is the day's midnight.
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (chance.coin())
            worker.availability.append({weekday, QTime(chance.below(12), chance.below(60)),
                                        chance.coin() ? QTime(0, 0) : QTime(chance.between(12, 23), 0)});
    worker.contractMinimumMinutes = maybeNumber(chance, 600);
    worker.contractMaximumMinutes = chance.coin() ? std::optional(600 + chance.below(600)) : std::nullopt;
    worker.employment = oneOf<Employment>(chance);
    for (QStringList* tags : {&worker.qualities, &worker.interests, &worker.doNotSend})
        *tags = set(chance);
    return tidied(worker);
}

SupportPlan withRandomContent(Chance& chance, SupportPlan plan) {
    for (PlanText part : allOf<PlanText>())
        plan.texts[part] = bilingual(chance);
    plan.outcomes = some<PersonalOutcome>(chance, [&] { return outcome(chance); });
    plan.activities = some<Activity>(chance, [&] { return activity(chance, plan.outcomes); });
    plan.visits = some<PatternVisit>(chance, [&] { return visit(chance); });
    plan.risks = some<PositiveRisk>(chance, [&] { return risk(chance); });
    plan.consents = some<SharingConsent>(chance, [&] { return consent(chance); });
    plan.reviewOn = maybeDay(chance);
    return plan;
}

SupportPlan withRandomEdit(Chance& chance, SupportPlan plan) {
    switch (chance.below(9)) {
    case 0:
        plan.texts[oneOf<PlanText>(chance)] = bilingual(chance);
        break;
    case 1:
        plan.reviewOn = maybeDay(chance);
        break;
    case 2:
        shuffle(chance, plan.outcomes, [&] { return outcome(chance); });
        break;
    case 3:
        shuffle(chance, plan.activities, [&] { return activity(chance, plan.outcomes); });
        break;
    case 4:
        shuffle(chance, plan.visits, [&] { return visit(chance); });
        break;
    case 5:
        shuffle(chance, plan.risks, [&] { return risk(chance); });
        break;
    case 6:
        shuffle(chance, plan.consents, [&] { return consent(chance); });
        break;
    case 7:
        if (!plan.outcomes.isEmpty()) plan.outcomes[0].wish = bilingual(chance);
        break;
    default:
        if (!plan.visits.isEmpty()) plan.visits[0].minutes = chance.between(1, 1440);
    }
    return plan;
}

SupportPlan asRead(SupportPlan plan) {
    plan.texts.removeIf([](QMap<PlanText, BilingualText>::iterator text) { return text.value().isEmpty(); });
    return plan;
}

} // namespace aelwyd::test
