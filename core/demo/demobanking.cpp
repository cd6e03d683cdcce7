// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demobanking.h"

#include "core/bank/bankperiod.h"
#include "core/demo/demojson.h"
#include "core/demo/dice.h"
#include "core/people/packagechange.h"

#include <QHash>
#include <algorithm>

namespace aelwyd {

namespace {

/// Nobody's package began or changed so lately that it could touch what happened since.
constexpr int kLately = 80;
constexpr int kAnHour = 60;

/// In the person's language.
QString ownWords(const DemoPerson& person, const QJsonValue& words) {
    const BilingualText text = demojson::bilingual(words);
    const bool isWelsh = person.person.language && person.person.language->code() == QLatin1String("cy");
    return isWelsh ? text.cy : text.en;
}

QJsonObject bankingWords(const DemoContent& content) {
    return content.progress.value(QLatin1String("banking")).toObject();
}

Dice diceOf(const DemoPerson& person, const QByteArray& what) {
    return Dice(derivedUuid(person.person.id.uuid(), what));
}

bool isSettled(const Package& package, QDate today) {
    const QDate since = today.addDays(-kLately);
    const bool changed = std::any_of(package.stages.begin(), package.stages.end(),
                                     [&](const StageChange& change) { return change.from >= since; });
    return package.startsOn && *package.startsOn < since && !changed && isInForce(package, today);
}

void goToHospital(Package& package, const DemoPerson& person, const DemoContent& content, QDate today) {
    Dice dice = diceOf(person, "hospital");
    if (!dice.chance(12)) return;
    const QDate from = today.addDays(-dice.between(20, 50));
    const auto paused = withPause(package, from, from.addDays(dice.between(3, 9)));
    if (!paused) return;
    package = paused.value();
    for (StageChange& change : package.stages)
        if (change.from == from) change.reason = ownWords(person, bankingWords(content).value("hospital"));
}

void hadMoreBefore(Package& package, const DemoPerson& person, QDate today) {
    Dice dice = diceOf(person, "hours before");
    if (package.hours.size() != 1 || !dice.chance(15)) return;
    AgreedHours now = package.hours.first();
    if (now.from >= today.addDays(-kLately) || now.maximumMinutes > 100 * kAnHour) return;
    package.hours.first().minimumMinutes += kAnHour;
    package.hours.first().maximumMinutes += kAnHour;
    now.from = today.addDays(-dice.between(25, 70));
    package.hours.append(now);
}

/// Writes what goes with one person's bank.
class PersonBanking {
  public:
    PersonBanking(const DemoPerson& person, const DemoContent& content, QDate today, DemoBanking& into)
        : m_person(person)
        , m_words(bankingWords(content))
        , m_managers(demojson::strings(content.names, "managers"))
        , m_today(today)
        , m_dice(diceOf(person, "banking"))
        , m_into(into) {}

    /// `outing`: the last one that was made; null if there was none.
    void tell(const Visit* outing) {
        if (outing) addWish("done", outing->actualStart->day().addDays(-9), *outing->actualMinutes, outing);
        if (m_dice.chance(40))
            addWish("waiting", m_today.addDays(-m_dice.between(2, 20)), 15 * m_dice.between(3, 12), nullptr);
        if (m_dice.chance(15)) letGo();
        if (m_dice.chance(15)) adjust();
    }

  private:
    TimeRequest& addWish(const QByteArray& key, QDate asked, int minutes, const Visit* outing) {
        TimeRequest wish{.id = derivedUuid(m_person.person.id.uuid(), "wish/" + key),
                         .person = m_person.person.id};
        wish.words = ownWords(m_person, m_dice.pick(m_words.value("wishes").toArray()));
        wish.minutes = minutes;
        wish.askedOn = asked;
        if (outing) wish.visit = outing->id;
        if (outing) wish.outcome = outing->outcome;
        m_into.requests.append(wish);
        return m_into.requests.last();
    }

    void letGo() {
        TimeRequest& wish = addWish("let go", m_today.addDays(-m_dice.between(40, 60)), 2 * kAnHour, nullptr);
        wish.letGoOn = wish.askedOn.addDays(12);
    }

    void adjust() {
        const QDate on = m_today.addDays(-m_dice.between(5, 20));
        if (!bankNumber(*m_person.package, on) || isOutside(*m_person.package, on)) return;
        m_into.adjustments.append({derivedUuid(m_person.person.id.uuid(), "adjustment"), m_person.person.id,
                                   on, 15 * m_dice.between(1, 3),
                                   ownWords(m_person, m_words.value("adjustment")),
                                   m_managers.at(m_dice.below(int(m_managers.size())))});
    }

    const DemoPerson& m_person;
    QJsonObject m_words;
    QStringList m_managers;
    QDate m_today;
    Dice m_dice;
    DemoBanking& m_into;
};

/// After one visit of a hundred and fifty somebody says how it went.
void sayHowItWent(const Visit& visit, const DemoPerson& person, const DemoContent& content,
                  DemoBanking& into) {
    Dice dice(derivedUuid(visit.id.uuid(), "feedback"));
    if (visit.state != VisitState::Delivered || visit.workers.isEmpty() || dice.below(150) != 0) return;
    const int chance = dice.below(100);
    const Liking liking = chance < 78 ? Liking::Liked : chance < 95 ? Liking::Neutral : Liking::RatherNot;
    const QJsonObject words = bankingWords(content).value("feedback").toObject();
    const bool family = !person.circle.isEmpty() && dice.chance(30);
    into.feedback.append({FeedbackId::derived(visit.id.uuid(), "feedback"), person.person.id,
                          visit.workers.first(), visit.actualStart->day(),
                          family ? person.circle.first().name : calledName(person.person), liking,
                          demojson::bilingual(dice.pick(words.value(toCode(liking)).toArray()))});
}

} // namespace

Package livedPackage(const DemoPerson& person, const DemoContent& content, QDate today) {
    Package package = *person.package;
    if (!isSettled(package, today)) return package;
    goToHospital(package, person, content, today);
    hadMoreBefore(package, person, today);
    return package;
}

DemoBanking demoBanking(const DemoAgency& made, const DemoContent& content, QDate today) {
    DemoBanking banking;
    QHash<ServiceUserId, const DemoPerson*> people;
    for (const DemoPerson& person : made.people)
        people.insert(person.person.id, &person);
    QHash<ServiceUserId, const Visit*> outings;
    for (const Visit& visit : made.visits) {
        if (visit.kind == VisitKind::Flexible && visit.state == VisitState::Delivered)
            outings.insert(visit.person, &visit);
        sayHowItWent(visit, *people.value(visit.person), content, banking);
    }
    for (const DemoPerson& person : made.people)
        if (person.package && isInForce(*person.package, today))
            PersonBanking(person, content, today, banking).tell(outings.value(person.person.id));
    return banking;
}

} // namespace aelwyd
