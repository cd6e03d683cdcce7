// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/visitsui/tabdesk.h"
#include "ui/presentation/visits/happenedform.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("Calling off tells whether the minutes are banked before it is kept") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 25), 9, 45);
    TabDesk desk(office);
    // when
    desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened"))->click();
    desk.choose(QStringLiteral("What happened"), QStringLiteral("cancelled"));
    // then
    CHECK(desk.says("Cancelled in good time. Banked: 45 min"));
    CHECK_FALSE(desk.says("This is needed"));
    // when
    desk.type(QStringLiteral("Called off at"), QStringLiteral(" "));
    // then
    CHECK(desk.says("Lost at short notice: 45 min"));
    // when
    desk.type(QStringLiteral("Called off at"), QStringLiteral("8:00"));
    desk.click(QStringLiteral("Record"));
    // then
    CHECK(office.visits.ofPerson(office.eirlys.id).first().state == VisitState::Planned);
    CHECK(desk.says("This is needed"));
    // when
    desk.type(QStringLiteral("Called off by"), QStringLiteral("Her daughter"));
    desk.click(QStringLiteral("Record"));
    // then
    const Visit visit = office.visits.ofPerson(office.eirlys.id).first();
    CHECK(visit.state == VisitState::Cancelled);
    CHECK(visit.cancelledAt == at(QDate(2026, 11, 23), 8));
    CHECK(desk.says("Cancelled by: Her daughter"));
    CHECK(office.bank.statement(office.eirlys.id, office.monday).value().balance == 45);
}

TEST_CASE("A shorter visit is banked only if that was agreed") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 23), 8, 45, {office.mair.id});
    TabDesk desk(office);
    desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened"))->click();
    // when
    desk.type(QStringLiteral("How long"), QStringLiteral("30"));
    // then
    CHECK(desk.says("Owed: 15 min"));
    // when
    desk.click(QStringLiteral("It was agreed that the visit is shorter"));
    // then
    CHECK(desk.says("Banked: 15 min"));
    // when
    desk.click(QStringLiteral("Record"));
    // then
    const Visit visit = office.visits.ofPerson(office.eirlys.id).first();
    CHECK(visit.actualMinutes == 30);
    CHECK(visit.agreedShort);
    CHECK(visit.workers == QList<CareWorkerId>{office.mair.id});
}

TEST_CASE("A length that no visit has is told in hours as they are typed, and brings nothing to the bank") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 23), 8, 45, {office.mair.id});
    TabDesk desk(office);
    desk.findBeginning<QAbstractButton>(QStringLiteral("Record what happened"))->click();
    // when
    desk.type(QStringLiteral("How long"), QStringLiteral("2000"));
    desk.click(QStringLiteral("Record"));
    // then
    CHECK(desk.says("This has to lie between 0 min and 24 h. It is: 33 h 20 min."));
    CHECK_FALSE(desk.says("For the bank"));
    // when
    desk.type(QStringLiteral("How long"), QStringLiteral("30"));
    // then
    CHECK(desk.says("The visit ended early, and that was not agreed. Delivered: 30 min · Owed: 15 min"));
}

TEST_CASE("Many visits are recorded as planned at once, and Undo takes that back") {
    // given
    VisitOffice office;
    office.planned(QDate(2026, 11, 23), 7, 30, {office.mair.id});
    office.planned(QDate(2026, 11, 23), 8, 30, {office.mair.id});
    office.planned(QDate(2026, 11, 24), 8, 30, {office.mair.id});
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Tick all that are past"));
    desk.click(QStringLiteral("Made as planned (2)"));
    // then
    const auto made = [&] {
        int count = 0;
        for (const Visit& visit : office.visits.ofPerson(office.eirlys.id))
            count += visit.state == VisitState::Delivered;
        return count;
    };
    CHECK(made() == 2);
    CHECK(desk.says("Recorded as planned: 2"));
    // when
    REQUIRE(office.workspace.undo(office.eirlys.id.uuid()));
    // then
    CHECK(made() == 0);
}

TEST_CASE("A pop-in that nobody had planned is as easy as any visit") {
    // given
    VisitOffice office;
    TabDesk desk(office);
    // when
    desk.click(QStringLiteral("Record a pop-in"));
    desk.type(QStringLiteral("Really began at"), QStringLiteral("8:15"));
    desk.type(QStringLiteral("How long"), QStringLiteral("10"));
    desk.choose(QStringLiteral("Who came"), office.gwen.id.toString());
    desk.click(QStringLiteral("Record"));
    // then
    REQUIRE(office.visits.ofPerson(office.eirlys.id).size() == 1);
    const Visit visit = office.visits.ofPerson(office.eirlys.id).first();
    CHECK(visit.kind == VisitKind::PopIn);
    CHECK(visit.state == VisitState::Delivered);
    CHECK(visit.workers == QList<CareWorkerId>{office.gwen.id});
    CHECK_FALSE(visit.plannedStart.has_value());
}

TEST_CASE("What recording brings is told as it will be, also of a visit that is put right") {
    // given
    VisitOffice office;
    Visit missed = office.planned(QDate(2026, 11, 16), 9, 60);
    missed.state = VisitState::Missed;
    REQUIRE(office.visits.record(missed));
    Visit popIn{.reference = office.visits.nextReference(),
                .person = office.eirlys.id,
                .kind = VisitKind::PopIn,
                .state = VisitState::Delivered,
                .actualStart = at(QDate(2026, 11, 17), 9),
                .actualMinutes = 40};
    REQUIRE(office.visits.record(popIn));
    HappenedForm form(office.visits, office.bank, office.agency);
    const auto kinds = [&] {
        QStringList told;
        for (const LedgerEntry& entry : form.effect())
            told.append(toCode(entry.kind) + u' ' + QString::number(entry.minutes));
        return told.join(u',');
    };
    // when
    form.open(*office.visits.visit(popIn.id));
    // then
    CHECK(kinds() == QStringLiteral("delivered 40,repaid 40"));
    // when
    form.edit(QStringLiteral("actual_minutes"), [](HappenedEntry& e) { e.minutes = QStringLiteral("70"); });
    // then
    CHECK(kinds() == QStringLiteral("delivered 70,repaid 60,used 10"));
    // when
    form.edit(QStringLiteral("actual_day"), [](HappenedEntry& e) { e.day = QStringLiteral("30/9/2026"); });
    // then
    CHECK(kinds().isEmpty());
}

TEST_CASE("A day that has not come is told once, also while the time beside it cannot be read") {
    // given
    VisitOffice office;
    const Visit visit = office.planned(QDate(2026, 11, 23), 8, 45, {office.mair.id});
    HappenedForm form(office.visits, office.bank, office.agency);
    form.open(visit);
    const auto codes = [&](const QString& field) {
        QList<ErrorCode> found;
        for (const Problem& problem : form.problems())
            if (problem.field == field) found.append(problem.code);
        return found;
    };
    const QString later = office.clock.today().addDays(3).toString(Qt::ISODate);
    for (const QString& time : {QStringLiteral("half past"), QString(), QStringLiteral("8:15")}) {
        // when
        form.edit(QStringLiteral("actual_day"), [&](HappenedEntry& entry) {
            entry.state = VisitState::Delivered;
            entry.day = entry.cancelledDay = later;
            entry.start = entry.cancelledTime = time;
        });
        // then
        CHECK(codes(QStringLiteral("actual_day")) == QList<ErrorCode>{ErrorCode::DateInFuture});
        // when
        form.edit(QStringLiteral("state"), [](HappenedEntry& entry) { entry.state = VisitState::Cancelled; });
        // then
        CHECK(codes(QStringLiteral("cancelled_day")) == QList<ErrorCode>{ErrorCode::DateInFuture});
    }
}
