// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewdates.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kFirstDays = 1;
constexpr int kFirstWeekDays = 7;
constexpr int kSixWeekDays = 42;
constexpr int kMonthsBetween = 3;
constexpr int kMonthsOfYear = 12;

/// The last day on which a review of this sort was held since the start.
template <class Sort>
std::optional<QDate> lastHeld(const ReviewFacts& facts, Sort isOfSort) {
    std::optional<QDate> last;
    for (const HeldReview& held : facts.held)
        if (held.on >= *facts.startsOn && isOfSort(held.kind)) last = std::max(last, std::optional(held.on));
    return last;
}

void addOpening(QList<ReviewDue>& due, const ReviewFacts& facts, QDate today) {
    const QDate start = *facts.startsOn;
    if (today > lastDayOfOpening(start)) return;
    for (const auto& [kind, days] :
         {std::pair(ReviewKind::FirstDay, kFirstDays), {ReviewKind::FirstWeek, kFirstWeekDays}})
        if (!lastHeld(facts, [kind = kind](ReviewKind held) { return held >= kind; }))
            due.append({kind, start.addDays(days)});
}

ReviewDue nextFull(const ReviewFacts& facts, const std::optional<QDate>& last) {
    ReviewDue next = last ? ReviewDue{ReviewKind::ThreeMonths, last->addMonths(kMonthsBetween)}
                          : ReviewDue{ReviewKind::SixWeeks, facts.startsOn->addDays(kSixWeekDays)};
    const bool named = facts.agreedOn && *facts.agreedOn > last.value_or(*facts.startsOn);
    if (named) next.on = std::min(next.on, *facts.agreedOn);
    return next;
}

void addFull(QList<ReviewDue>& due, const ReviewFacts& facts) {
    const ReviewDue next = nextFull(facts, lastHeld(facts, isFull));
    const auto yearly = lastHeld(facts, [](ReviewKind kind) { return kind == ReviewKind::Yearly; });
    const QDate yearlyOn = yearly.value_or(*facts.startsOn).addMonths(kMonthsOfYear);
    if (next.kind == ReviewKind::SixWeeks || next.on < yearlyOn) due.append(next);
    due.append({ReviewKind::Yearly, yearlyOn});
}

} // namespace

QDate lastDayOfOpening(QDate start) {
    return start.addDays(kSixWeekDays);
}

QList<ReviewDue> reviewsDue(const ReviewFacts& facts, QDate today) {
    if (!facts.startsOn || (facts.endsOn && *facts.endsOn < today)) return {};
    QList<ReviewDue> due;
    addOpening(due, facts, today);
    addFull(due, facts);
    due.removeIf([&](const ReviewDue& each) { return facts.endsOn && each.on > *facts.endsOn; });
    std::sort(due.begin(), due.end(), [](const ReviewDue& a, const ReviewDue& b) {
        return std::pair(a.on, a.kind) < std::pair(b.on, b.kind);
    });
    return due;
}

ReviewFacts factsOfPackage(const Package& package) {
    ReviewFacts facts;
    facts.startsOn = package.startsOn;
    for (const StageChange& change : package.stages)
        if (change.stage == PackageStage::Active && !facts.startsOn) facts.startsOn = change.from;
    if (!package.stages.isEmpty() && package.stages.last().stage == PackageStage::Ended)
        facts.endsOn = package.stages.last().from.addDays(-1);
    return facts;
}

} // namespace aelwyd
