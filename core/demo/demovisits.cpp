// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demovisits.h"

#include "core/bank/bankperiod.h"
#include "core/demo/demoheldup.h"
#include "core/demo/demoroster.h"
#include "core/demo/demotravel.h"
#include "core/visits/pattern.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kDaysAhead = 14;
/// The shortest outing that is worth the saved minutes, in minutes.
constexpr int kOuting = 45;
constexpr int kQuarter = 15; // minutes
/// What comes within so many minutes hangs on a tablet or a bus; of all else one may ask for so many more.
constexpr int kToTheMinuteVisit = 10;
constexpr int kAskedFor = 30;

/// The plan that was in force on `day`: agreed by then, the latest of them.
const SupportPlan* planOn(const DemoPerson& person, QDate day) {
    const SupportPlan* found = nullptr;
    for (const SupportPlan& plan : person.plans)
        if (plan.agreement && plan.agreement->on <= day) found = &plan;
    return found;
}

/// Before the first agreement the first agreed plan holds already: people were supported while it was
/// written.
const SupportPlan* planFor(const DemoPerson& person, QDate day) {
    if (const SupportPlan* plan = planOn(person, day)) return plan;
    const auto agreed = std::find_if(person.plans.begin(), person.plans.end(),
                                     [](const SupportPlan& plan) { return plan.agreement.has_value(); });
    return agreed == person.plans.end() ? nullptr : &*agreed;
}

/// In minutes: what the plan says, and a little more where the office may ring and ask.
int toleranceOf(const DemoPerson& person, const Visit& visit) {
    const SupportPlan* plan = planFor(person, visit.plannedStart->day());
    if (!plan || !visit.planItem) return 0;
    const auto item = std::find_if(plan->visits.begin(), plan->visits.end(),
                                   [&](const auto& each) { return each.id.uuid() == *visit.planItem; });
    if (item == plan->visits.end()) return 0;
    return item->toleranceMinutes > kToTheMinuteVisit ? item->toleranceMinutes + kAskedFor
                                                      : item->toleranceMinutes;
}

/// A visit, and whose it is.
struct DemoVisit {
    Visit visit;
    const DemoPerson* person;
};

bool comesBefore(const DemoVisit& a, const DemoVisit& b) {
    return std::pair(*a.visit.plannedStart, a.visit.reference) <
           std::pair(*b.visit.plannedStart, b.visit.reference);
}

/// Somebody was a bit worried, and went back in the early evening: when outings are over.
void addPopIns(QList<DemoVisit>& visits, const QUuid& agency, const DemoAgency& made,
               const DemoOptions& options) {
    for (const DemoPerson& person : made.people)
        for (QDate day = options.today.addDays(-7 * options.weeks); day < options.today;
             day = day.addDays(1)) {
            const QByteArray key = "pop-in/" + person.person.id.bytes() + day.toString(Qt::ISODate).toUtf8();
            Dice dice(derivedUuid(agency, key));
            if (!dice.chance(1) || !person.package || !isInForce(*person.package, day)) continue;
            Visit visit{.id = VisitId::derived(agency, key), .person = person.person.id};
            visit.reference =
                person.person.reference + day.toString(QStringLiteral("-yyMMdd")) + QStringLiteral("-G");
            visit.kind = VisitKind::PopIn;
            visit.plannedStart = LocalMoment::at(day, QTime(17, kQuarter * dice.below(4)));
            visit.plannedMinutes = kQuarter;
            visits.append({visit, &person});
        }
}

QList<DemoVisit> patternsOf(const QUuid& agency, const DemoAgency& made, const DemoOptions& options) {
    QList<DemoVisit> visits;
    for (const DemoPerson& person : made.people)
        for (QDate day = options.today.addDays(-7 * options.weeks); day < options.today.addDays(kDaysAhead);
             day = day.addDays(1)) {
            const SupportPlan* plan = person.package ? planFor(person, day) : nullptr;
            if (!plan) continue;
            for (const Visit& visit :
                 visitsOfPattern(*plan, *person.package, person.person.reference, day, day))
                visits.append({visit, &person});
        }
    addPopIns(visits, agency, made, options);
    std::sort(visits.begin(), visits.end(), comesBefore);
    return visits;
}

/// Lets the days go by.
class VisitStory {
  public:
    VisitStory(const QUuid& agency, const DemoAgency& made, const DemoOptions& options)
        : m_agency(agency)
        , m_today(options.today)
        , m_roster(agency, made) {}
    /// What the plans ask for; to be said of all visits before the first is told.
    void expect(const DemoVisit& visit);
    void tell(DemoVisit next);
    QList<Visit> take() { return std::move(m_told); }

  private:
    void staff(const DemoPerson& person, Visit& visit, Dice& dice);
    void happen(const DemoPerson& person, Visit& visit, Dice& dice);
    void cancel(const DemoPerson& person, Visit& visit, Dice& dice);
    void deliver(Visit& visit, Dice& dice);
    bool isFree(const Visit& visit) const;
    void isWith(const Visit& visit);
    void goOut(const DemoVisit& after, Dice& dice);
    void popIn(const DemoVisit& next, Dice& dice);
    int& saved(const DemoPerson& person, QDate day);

    QUuid m_agency;
    QDate m_today;
    DemoRoster m_roster;
    QHash<std::pair<ServiceUserId, int>, int> m_saved;
    /// When somebody is with the person: what the plan says until it is told, then what came of it.
    QHash<std::pair<ServiceUserId, QDate>, QHash<VisitId, VisitSpan>> m_withPerson;
    QList<Visit> m_told;
};

/// Minutes in the bank in the period of `day`.
int& VisitStory::saved(const DemoPerson& person, QDate day) {
    return m_saved[{person.person.id, bankNumber(*person.package, day).value_or(-1)}];
}

void VisitStory::isWith(const Visit& visit) {
    m_withPerson[{visit.person, visit.plannedStart->day()}].insert(visit.id, *spanOf(visit));
}

void VisitStory::expect(const DemoVisit& visit) {
    if (visit.visit.kind == VisitKind::Planned) isWith(visit.visit);
}

/// Whether nobody else is with the person then.
bool VisitStory::isFree(const Visit& visit) const {
    const auto spans = m_withPerson.value({visit.person, visit.plannedStart->day()});
    for (auto other = spans.begin(); other != spans.end(); ++other)
        if (other.key() != visit.id && overlap(other.value(), *spanOf(visit))) return false;
    return true;
}

/// The person calls it off, or whoever stands closest to them.
void VisitStory::cancel(const DemoPerson& person, Visit& visit, Dice& dice) {
    visit.state = VisitState::Cancelled;
    const bool family = !person.circle.isEmpty() && dice.chance(50);
    visit.cancelledBy = family ? person.circle.first().name : calledName(person.person);
    visit.cancelledAt = visit.plannedStart->plus(dice.chance(70) ? -2 * 24 * 60 : -90);
}

void VisitStory::deliver(Visit& visit, Dice& dice) {
    constexpr int kStep = 5; // minutes
    visit.state = VisitState::Delivered;
    visit.actualStart = visit.plannedStart->plus(kStep * std::max(0, dice.between(-3, 2)));
    visit.actualMinutes = visit.plannedMinutes;
    const int chance = dice.below(100);
    if (chance < 12 && *visit.plannedMinutes >= 30) {
        *visit.actualMinutes -= kStep * dice.between(1, 3);
        visit.agreedShort = chance < 10;
    } else if (chance < 17) {
        *visit.actualMinutes += kStep;
    }
}

void VisitStory::happen(const DemoPerson& person, Visit& visit, Dice& dice) {
    const int chance = dice.below(200);
    if (visit.workers.isEmpty() || chance == 0)
        visit.state = VisitState::Missed;
    else if (chance < 7)
        cancel(person, visit, dice);
    else if (chance < 8)
        visit.state = VisitState::Refused;
    else
        deliver(visit, dice);
}

/// What was saved buys an afternoon out, on a Wednesday or a Saturday.
void VisitStory::goOut(const DemoVisit& after, Dice& dice) {
    const QDate day = after.visit.plannedStart->day();
    int& minutes = saved(*after.person, day);
    const SupportPlan* plan = planFor(*after.person, day);
    const bool goes = (day.dayOfWeek() == 3 || day.dayOfWeek() == 6) && minutes >= kOuting &&
                      !plan->outcomes.isEmpty() && dice.chance(60);
    if (!goes) return;
    Visit outing{.person = after.person->person.id};
    outing.id = VisitId::derived(m_agency, "outing/" + after.visit.id.bytes());
    outing.reference = after.visit.reference + QStringLiteral("-H");
    outing.kind = VisitKind::Flexible;
    outing.plannedStart = LocalMoment::at(day, QTime(14, 30));
    outing.plannedMinutes = std::min(120, minutes / 15 * 15);
    outing.outcome = plan->outcomes.first().id.uuid();
    if (!isFree(outing)) return;
    outing.workers = m_roster.allocate(*after.person, outing, dice);
    if (outing.workers.isEmpty()) return;
    isWith(outing);
    minutes -= *outing.plannedMinutes;
    outing.state = VisitState::Delivered;
    outing.actualStart = outing.plannedStart;
    outing.actualMinutes = outing.plannedMinutes;
    m_told.append(outing);
}

/// What is saved pays for it, and nobody had planned it.
void VisitStory::popIn(const DemoVisit& next, Dice& dice) {
    Visit visit = next.visit;
    int& minutes = saved(*next.person, visit.plannedStart->day());
    if (minutes < *visit.plannedMinutes || !isFree(visit)) return;
    visit.workers = m_roster.allocate(*next.person, visit, dice);
    if (visit.workers.isEmpty()) return;
    isWith(visit);
    visit.state = VisitState::Delivered;
    visit.actualStart = visit.plannedStart;
    visit.actualMinutes = visit.plannedMinutes;
    minutes -= *visit.actualMinutes;
    m_told.append(visit);
}

/// As near to the usual time as somebody can come: the plan says how much earlier or later will do.
void VisitStory::staff(const DemoPerson& person, Visit& visit, Dice& dice) {
    const LocalMoment usual = *visit.plannedStart;
    const int tolerance = toleranceOf(person, visit);
    for (const int step : {0, 1, -1, 2, -2, 3, -3, 4, -4}) {
        if (std::abs(step) * kQuarter > tolerance) continue;
        visit.plannedStart = usual.plus(step * kQuarter);
        if (!isFree(visit)) continue;
        visit.workers = m_roster.allocate(person, visit, dice);
        if (!visit.workers.isEmpty()) return isWith(visit);
    }
    visit.plannedStart = usual;
}

void VisitStory::tell(DemoVisit next) {
    Visit& visit = next.visit;
    Dice dice(derivedUuid(m_agency, "visit/" + visit.id.bytes()));
    if (visit.kind == VisitKind::PopIn) return popIn(next, dice);
    const bool isPast = visit.plannedStart->day() < m_today;
    const bool gap = !isPast && dice.chance(3);
    if (!gap) staff(*next.person, visit, dice);
    if (isPast && visit.workers.isEmpty() && !dice.chance(2)) return;
    if (isPast) happen(*next.person, visit, dice);
    m_told.append(visit);
    if (!isPast) return;
    int& minutes = saved(*next.person, visit.plannedStart->day());
    const bool inTime = visit.cancelledAt && visit.plannedStart->minutesSince(*visit.cancelledAt) >= 24 * 60;
    if (inTime) minutes += *visit.plannedMinutes;
    if (visit.agreedShort) minutes += *visit.plannedMinutes - *visit.actualMinutes;
    const bool owes =
        visit.state == VisitState::Missed || (visit.state == VisitState::Delivered && !visit.agreedShort &&
                                              *visit.actualMinutes < *visit.plannedMinutes);
    if (owes) minutes -= *visit.plannedMinutes;
    if (visit.state == VisitState::Delivered) goOut(next, dice);
}

} // namespace

QList<Visit> demoVisits(const QUuid& agency, const DemoAgency& made, const DemoOptions& options) {
    VisitStory story(agency, made, options);
    const QList<DemoVisit> patterns = patternsOf(agency, made, options);
    for (const DemoVisit& visit : patterns)
        story.expect(visit);
    for (const DemoVisit& visit : patterns)
        story.tell(visit);
    QList<Visit> visits = story.take();
    comeLaterWhereHeldUp(visits);
    writeTravel(agency, visits);
    return visits;
}

} // namespace aelwyd
