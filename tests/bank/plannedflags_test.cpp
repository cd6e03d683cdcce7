// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/plannedflags.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

const QDate kPlannedMonday(2026, 11, 23);

/// A week of a hundred minutes with half an hour in the bank.
BankStatement plannedWeek() {
    BankStatement week;
    week.period = {kPlannedMonday, kPlannedMonday.addDays(6)};
    week.block = 100;
    week.balance = 30;
    return week;
}

Visit plannedOn(int day, int minutes, VisitKind kind = VisitKind::Planned) {
    Visit visit{.reference = QStringLiteral("V-%1").arg(day), .person = ServiceUserId::create()};
    visit.kind = kind;
    visit.plannedStart = LocalMoment::at(kPlannedMonday.addDays(day), QTime(9, 0));
    visit.plannedMinutes = minutes;
    return visit;
}

} // namespace

TEST_CASE("Planned visits that pass the block are flagged with the figures, unless somebody approved them") {
    BankStatement week = plannedWeek();
    week.delivered = 20;
    Visit approved = plannedOn(3, 10);
    approved.approvedBy = QStringLiteral("Nia Prys");
    const Visit fits = plannedOn(0, 80), passes = plannedOn(2, 1), later = plannedOn(7, 500);
    const Visit office = plannedOn(1, 500, VisitKind::Review);
    const QList<Visit> visits{approved, passes, later, office, fits};
    CHECK(flaggedPlans(week, visits) ==
          QList<FlaggedVisit>{{passes.id, passes.reference, VisitFlag::OverBlock, {101, 100}}});
    week.closed = true;
    CHECK(flaggedPlans(week, visits).isEmpty());
}

TEST_CASE("Flexible visits still planned are flagged when the bank does not hold them after repaying") {
    BankStatement week = plannedWeek();
    week.owed = 10;
    const Visit fits = plannedOn(0, 40, VisitKind::Flexible), lacks = plannedOn(1, 5, VisitKind::PopIn);
    CHECK(flaggedPlans(week, {fits}).isEmpty());
    CHECK(flaggedPlans(week, {fits, lacks}) ==
          QList<FlaggedVisit>{{lacks.id, lacks.reference, VisitFlag::OverBank, {5}}});
    Visit made = lacks;
    made.state = VisitState::Delivered;
    CHECK(flaggedPlans(week, {fits, made}).isEmpty());
}
