// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demostaffdays.h"

#include "core/demo/demojson.h"
#include "core/demo/demoroster.h"
#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

using namespace demojson;

namespace {

constexpr int kShadowDays = 21;
constexpr qsizetype kMostShadowed = 2;
/// Visits are planned for two weeks: beyond them leave is booked, within them a free day is found.
constexpr int kPlannedAhead = 14;
/// Nothing is looked at that is longer ago.
constexpr int kDaysBack = 60;

/// Makes the days of one worker after another.
class StaffDays {
  public:
    StaffDays(const DemoAgency& made, const DemoContent& content, QDate today)
        : m_made(made)
        , m_content(content)
        , m_today(today) {
        for (const DemoPerson& person : made.people)
            m_people.insert(person.person.id, &person);
        for (const CareWorker& worker : made.workers)
            m_names.insert(worker.id, fullName(worker));
        for (const Visit& visit : made.visits) {
            const auto span = spanOf(visit);
            if (!span || !takesTime(visit) || span->start.day() < today.addDays(-kDaysBack)) continue;
            for (const CareWorkerId& worker : visit.workers)
                m_busy[worker].append(*span);
            if (canBeShadowed(visit, span->start.day())) m_shadowable.append(&visit);
        }
    }

    void tell(const CareWorker& worker) {
        Dice dice(derivedUuid(worker.id.uuid(), "staff days"));
        const bool stays = !worker.leaveDate && worker.startDate && *worker.startDate < m_today;
        if (!stays) return;
        if (dice.chance(50)) bookHoliday(worker, dice);
        if (dice.chance(25)) addSickness(worker, dice);
        if (dice.chance(25)) addFreeDay(worker, dice);
        if (demoExperienceOn(worker, m_today) == Rag::Red) shadow(worker, dice);
    }

    DemoStaffDays take() { return m_days; }

  private:
    bool isFree(const CareWorkerId& worker, QDate from, QDate until) const {
        const QList<VisitSpan> spans = m_busy.value(worker);
        return std::none_of(spans.begin(), spans.end(), [&](const VisitSpan& span) {
            return span.start.day() <= until && span.end().day() >= from;
        });
    }

    void addLeave(const CareWorker& worker, QDate from, QDate until, LeaveKind kind) {
        if (!isFree(worker.id, from, until)) return;
        const QByteArray key = "leave/" + from.toString(Qt::ISODate).toUtf8();
        m_days.leave.append({LeaveId::derived(worker.id.uuid(), key), worker.id, from, until, kind, {}});
    }

    void bookHoliday(const CareWorker& worker, Dice& dice) {
        const QDate from = m_today.addDays(kPlannedAhead + dice.between(3, 40));
        addLeave(worker, from, from.addDays(dice.between(1, 9)), LeaveKind::Holiday);
    }

    void addSickness(const CareWorker& worker, Dice& dice) {
        const QDate from = std::max(*worker.startDate, m_today.addDays(-dice.between(5, 50)));
        addLeave(worker, from, from, LeaveKind::Sickness);
    }

    /// The first day of the next two weeks on which they have nothing to do, from one on that chance names.
    void addFreeDay(const CareWorker& worker, Dice& dice) {
        for (QDate day = m_today.addDays(dice.between(1, 5)); day < m_today.addDays(kPlannedAhead);
             day = day.addDays(1)) {
            if (!isFree(worker.id, day, day)) continue;
            const QByteArray key = "exception/" + day.toString(Qt::ISODate).toUtf8();
            m_days.exceptions.append(
                {AvailabilityExceptionId::derived(worker.id.uuid(), key), worker.id, day, {}, {}});
            return;
        }
    }

    bool canBeShadowed(const Visit& visit, QDate day) const {
        const DemoPerson* person = m_people.value(visit.person);
        const bool fits = visit.kind == VisitKind::Planned && visit.state == VisitState::Delivered &&
                          visit.workers.size() == 1 && person;
        return fits && day >= m_today.addDays(-kShadowDays) && day < m_today &&
               complexityOn(person->complexity, day) != Rag::Green;
    }

    bool mayShadow(const CareWorker& worker, const Visit& visit, const VisitSpan& span) const {
        const QList<VisitSpan> busy = m_busy.value(worker.id);
        return visit.workers.first() != worker.id &&
               isWelcomeAt(worker, m_people.value(visit.person)->person) &&
               std::none_of(busy.begin(), busy.end(),
                            [&](const VisitSpan& other) { return overlap(span, other); });
    }

    /// What is seen feeds the next decision.
    QDate since(const CareWorker& worker) const {
        QDate last = std::max(*worker.startDate, worker.trainedOn.value_or(*worker.startDate));
        if (worker.experience && worker.experience->decidedOn)
            last = std::max(last, *worker.experience->decidedOn);
        for (const Leave& leave : m_days.leave)
            if (leave.worker == worker.id && leave.kind == LeaveKind::Sickness)
                last = std::max(last, leave.until);
        return last;
    }

    void shadow(const CareWorker& worker, Dice& dice) {
        const QDate last = since(worker);
        qsizetype count = 0;
        for (const Visit* visit : std::as_const(m_shadowable)) {
            if (count == kMostShadowed) return;
            const VisitSpan span = *spanOf(*visit);
            const bool isTaken = span.start.day() <= last || m_shadowed.contains(visit->id);
            if (isTaken || !mayShadow(worker, *visit, span) || !dice.chance(40)) continue;
            goAlong(worker, *visit, span, dice);
            ++count;
        }
    }

    void goAlong(const CareWorker& worker, const Visit& visit, const VisitSpan& span, Dice& dice) {
        Visit beside{.person = visit.person, .workers = {worker.id}};
        beside.id = VisitId::derived(worker.id.uuid(), "shadowing/" + visit.id.bytes());
        beside.reference = visit.reference + QStringLiteral("-S");
        beside.kind = VisitKind::Shadowing;
        beside.state = VisitState::Delivered;
        beside.plannedStart = visit.plannedStart;
        beside.plannedMinutes = visit.plannedMinutes;
        beside.actualStart = span.start;
        beside.actualMinutes = span.minutes;
        m_days.shadowing.append(beside);
        m_shadowed.insert(visit.id);
        m_busy[worker.id].append(span);
        observe(worker, visit, span.start.day(), dice);
    }

    void observe(const CareWorker& worker, const Visit& visit, QDate day, Dice& dice) {
        const QJsonArray notes = m_content.workers.value(QLatin1String("shadowing_notes")).toArray();
        ShadowingObservation seen{.worker = worker.id, .on = day};
        seen.id = ShadowingId::derived(worker.id.uuid(), "observation/" + visit.id.bytes());
        seen.assessor = m_names.value(visit.workers.first());
        seen.complexity = complexityOn(m_people.value(visit.person)->complexity, day);
        seen.seen = dice.pick(notes).toString();
        seen.recommends = dice.chance(60) ? Rag::Amber : Rag::Red;
        m_days.observations.append(seen);
    }

    const DemoAgency& m_made;
    const DemoContent& m_content;
    QDate m_today;
    QHash<ServiceUserId, const DemoPerson*> m_people;
    QHash<CareWorkerId, QString> m_names;
    QHash<CareWorkerId, QList<VisitSpan>> m_busy;
    QList<const Visit*> m_shadowable;
    QSet<VisitId> m_shadowed;
    DemoStaffDays m_days;
};

} // namespace

DemoStaffDays demoStaffDays(const DemoAgency& made, const DemoContent& content, QDate today) {
    StaffDays days(made, content, today);
    for (const CareWorker& worker : made.workers)
        days.tell(worker);
    return days.take();
}

} // namespace aelwyd
