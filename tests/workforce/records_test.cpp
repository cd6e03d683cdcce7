// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/staffrecord.h"
#include "core/workforce/trainingmatrix.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using test::TestAgency;

namespace {

CareWorker known(TestAgency& agency) {
    CareWorker worker;
    worker.reference = QStringLiteral("W-1");
    worker.lastName = QStringLiteral("Prys");
    worker.startDate = QDate(2026, 10, 1);
    worker.trainedOn = QDate(2026, 10, 5);
    REQUIRE(agency.workforce.save(worker));
    return worker;
}

QStringList codesIn(const Problems& problems) {
    QStringList codes;
    for (const Problem& problem : problems)
        codes.append(problem.field + u':' + toCode(problem.code));
    return codes;
}

ExperienceDecision amberOn(QDate day) {
    return {{Rag::Amber, day, QStringLiteral("Mair Rees"), QStringLiteral("Sure with the hoist")},
            ExperienceBasis::Shadowing,
            day.addDays(-1),
            AmberRuling::ConfirmedForAll};
}

} // namespace

TEST_CASE("A decision with its ruling is kept beside those before it") {
    TestAgency agency;
    const CareWorker worker = known(agency);
    REQUIRE(agency.workforce.decideExperience(
        worker.id, {{Rag::Red, QDate(2026, 10, 5), QStringLiteral("Mair Rees"), {}},
                    ExperienceBasis::Induction,
                    QDate(2026, 10, 5)}));
    REQUIRE(agency.workforce.decideExperience(worker.id, amberOn(QDate(2026, 11, 1))));
    const auto history = agency.workforce.experienceDecisions(worker.id);
    REQUIRE(history.size() == 2);
    CHECK(history[1] == amberOn(QDate(2026, 11, 1)));
    const StaffMember member = *agency.workforce.member(worker.id);
    CHECK(standingOn(member, QDate(2026, 11, 1)).row() == Rag::Green);
    CHECK(standingOn(member, QDate(2026, 10, 31)).row() == Rag::Red);
    CHECK(agency.workforce.members().first() == member);
}

TEST_CASE(
    "A decision before the induction, in the future, by nobody, or a ruling on a Green worker is refused") {
    TestAgency agency;
    const CareWorker worker = known(agency);
    const auto refused = [&](const ExperienceDecision& decision) {
        const auto result = agency.workforce.decideExperience(worker.id, decision);
        return result ? QStringList() : codesIn(result.problems());
    };
    CHECK(refused(amberOn(QDate(2026, 10, 4))) == QStringList{"experience_decided_on:date_order"});
    CHECK(refused(amberOn(QDate(2026, 11, 24))) == QStringList{"experience_decided_on:date_in_future"});
    ExperienceDecision decision = amberOn(QDate(2026, 10, 5));
    decision.status = Rag::Green;
    decision.decidedBy.clear();
    CHECK(refused(decision) == QStringList{"decided_by:required", "ruling:choice"});
    CHECK(agency.workforce.experienceDecisions(worker.id).isEmpty());
}

TEST_CASE("Leave, exceptions, meetings and observations come back as they were kept, and can be undone") {
    TestAgency agency;
    const CareWorker worker = known(agency);
    const Leave leave{.worker = worker.id,
                      .from = QDate(2026, 12, 24),
                      .until = QDate(2026, 12, 28),
                      .kind = LeaveKind::Holiday,
                      .note = QStringLiteral("Nadolig")};
    const AvailabilityException exception{
        .worker = worker.id, .day = QDate(2026, 12, 1), .start = QTime(8, 0), .end = QTime(0, 0)};
    const StaffMeeting meeting{.worker = worker.id, .heldOn = QDate(2026, 11, 2), .heldBy = "Mair"};
    const ShadowingObservation seen{.worker = worker.id,
                                    .on = QDate(2026, 11, 3),
                                    .assessor = "Mair",
                                    .complexity = Rag::Red,
                                    .seen = "Listened first",
                                    .recommends = Rag::Amber};
    REQUIRE(agency.workforce.saveLeave(leave));
    REQUIRE(agency.workforce.saveException(exception));
    REQUIRE(agency.workforce.saveMeeting(meeting));
    REQUIRE(agency.workforce.saveObservation(seen));
    const StaffMember member = *agency.workforce.member(worker.id);
    CHECK(member.leave == QList{leave});
    CHECK(member.exceptions == QList{exception});
    CHECK(agency.workforce.meetings(worker.id) == QList{meeting});
    CHECK(agency.workforce.observations(worker.id) == QList{seen});
    REQUIRE(agency.workforce.removeLeave(leave));
    CHECK(agency.workforce.member(worker.id)->leave.isEmpty());
    REQUIRE(agency.workspace.undo(worker.id.uuid()));
    CHECK(agency.workforce.member(worker.id)->leave == QList{leave});
}

TEST_CASE("Leave that ends before it begins and half an exception are refused") {
    const Leave leave{
        .worker = CareWorkerId::create(), .from = QDate(2026, 12, 2), .until = QDate(2026, 12, 1)};
    CHECK(codesIn(problemsOf(leave)) == QStringList{"until:date_order"});
    AvailabilityException exception{.worker = leave.worker, .day = QDate(2026, 12, 1), .start = QTime(8, 0)};
    CHECK(codesIn(problemsOf(exception)) == QStringList{"availability:availability"});
    exception.end = QTime(8, 0);
    CHECK(codesIn(problemsOf(exception)) == QStringList{"availability:availability"});
    exception.end = QTime(0, 0);
    CHECK(problemsOf(exception).isEmpty());
}

TEST_CASE("Exceptions of one day that overlap are refused, and nothing of the second is kept") {
    TestAgency agency;
    const CareWorker worker = known(agency);
    const auto keep = [&](std::optional<QTime> start, std::optional<QTime> end, QDate day) {
        const auto kept =
            agency.workforce.saveException({.worker = worker.id, .day = day, .start = start, .end = end});
        return kept ? QStringList() : codesIn(kept.problems());
    };
    const QDate day(2026, 12, 1);
    const QStringList refused{"availability:availability"};
    CHECK(keep(QTime(8, 0), QTime(12, 0), day).isEmpty());
    CHECK(keep(QTime(12, 0), QTime(0, 0), day).isEmpty());
    CHECK(keep(QTime(11, 59), QTime(12, 0), day) == refused);
    CHECK(keep(QTime(23, 0), QTime(0, 0), day) == refused);
    CHECK(keep({}, {}, day) == refused);
    CHECK(keep({}, {}, day.addDays(1)).isEmpty());
    CHECK(keep(QTime(8, 0), QTime(12, 0), day.addDays(1)) == refused);
    CHECK(agency.workforce.member(worker.id)->exceptions.size() == 3);
}

TEST_CASE("The induction cannot be moved behind what was decided after it") {
    TestAgency agency;
    CareWorker worker = known(agency);
    worker.trainedOn = QDate(2026, 10, 5);
    worker.experience = RagDecision{Rag::Amber, QDate(2026, 10, 6), "Nia", {}};
    REQUIRE(agency.workforce.save(worker));
    worker = *agency.workforce.worker(worker.id);
    worker.trainedOn = QDate(2026, 10, 7);
    const auto late = agency.workforce.save(worker);
    REQUIRE_FALSE(late);
    CHECK(codesIn(late.problems()) == QStringList{"trained_on:date_order"});
    CHECK(late.problems().first().arguments == QStringList{"2026-10-06"});
    worker.trainedOn = QDate(2026, 10, 6);
    CHECK(agency.workforce.save(worker));
    auto opened = Sheet::open("reference,last_name,trained_on\nW-1,A,2026-10-07\n", staffColumns());
    REQUIRE(opened);
    SheetRow row;
    REQUIRE(opened.value()->next(row));
    const StaffRecord stored{*agency.workforce.worker(worker.id),
                             agency.workforce.experienceHistory(worker.id)};
    CHECK(codesIn(readStaff(row, stored).problems) == QStringList{"trained_on:range"});
}

TEST_CASE("Windows of one day that share a minute are told, those that touch are not") {
    CareWorker worker;
    worker.reference = worker.lastName = QStringLiteral("W");
    worker.availability = {{1, QTime(7, 0), QTime(14, 0)}, {1, QTime(14, 0), QTime(0, 0)}};
    CHECK(problemsOf(worker).isEmpty());
    worker.availability[1].start = QTime(13, 59);
    CHECK(codesIn(problemsOf(worker)) == QStringList{"availability:availability"});
    worker.availability[1].weekday = 2;
    CHECK(problemsOf(worker).isEmpty());
}

TEST_CASE("Leaving keeps the day and the reason, and not before the start") {
    TestAgency agency;
    const CareWorker worker = known(agency);
    CHECK_FALSE(agency.workforce.leave(worker.id, QDate(2026, 9, 30), "hours"));
    REQUIRE(agency.workforce.leave(worker.id, QDate(2026, 11, 30), "hours"));
    CHECK(agency.workforce.worker(worker.id)->leaveDate == QDate(2026, 11, 30));
    CHECK(agency.workforce.worker(worker.id)->leaveReason == "hours");
}

TEST_CASE("The staff file tells a decision before the induction, and units that are in no catalogue") {
    const auto codes = [](const QByteArray& sheet) {
        auto opened = Sheet::open(sheet, staffColumns());
        REQUIRE(opened);
        SheetRow row;
        REQUIRE(opened.value()->next(row));
        const UnitKnown isKnown = [](const QString& unit) { return unit == QLatin1String("HSC221"); };
        return codesIn(readStaff(row, {}, isKnown).problems);
    };
    const QByteArray head = "reference,last_name,trained_on,experience,experience_decided_on\n";
    CHECK(codes(head + "W-1,A,2026-10-05,amber,2026-10-04") == QStringList{"experience_decided_on:range"});
    CHECK(codes(head + "W-1,A,2026-10-05,amber,2026-10-05").isEmpty());
    CHECK(codes(head + "W-1,A,,amber,2026-10-04").isEmpty());
    CHECK(codes("reference,last_name,competences\nW-1,A,HSC221@2025-04-01").isEmpty());
    CHECK(codes("reference,last_name,competences\nW-1,A,XYZ@2025-04-01") ==
          QStringList{"competences:choice"});
    CHECK(codes("reference,last_name,availability\nW-1,A,Mon 07:00-14:00;Mon 13:00-15:00") ==
          QStringList{"availability:availability"});
}

TEST_CASE("Competences stand in the order of their numbers") {
    CareWorker worker;
    for (const char* unit : {"HSC10", "10", "2", "HSC2", "HSC219", "1b", "1a"})
        worker.competences.append({QLatin1String(unit), QDate(2025, 1, 1), {}});
    CHECK(unitsHeld({worker}) == QStringList{"1a", "1b", "2", "10", "HSC2", "HSC10", "HSC219"});
    CHECK_FALSE(unitBefore(QStringLiteral("2"), QStringLiteral("2")));
}

TEST_CASE("The training matrix shows what is held, runs out soon, has run out, or is still to come") {
    const QDate day(2026, 11, 23);
    CareWorker worker;
    worker.competences = {{"A", QDate(2025, 1, 1), {}},
                          {"B", QDate(2025, 1, 1), day.addDays(60)},
                          {"C", QDate(2025, 1, 1), day.addDays(61)},
                          {"D", QDate(2025, 1, 1), day.addDays(-1)},
                          {"E", day.addDays(1), {}},
                          {"B", QDate(2024, 1, 1), day.addDays(3)}};
    using enum TrainingState;
    const auto state = [&](const char* unit) { return trainingCell(worker, QLatin1String(unit), day).state; };
    CHECK(state("A") == Held);
    CHECK(state("B") == Expiring);
    CHECK(trainingCell(worker, "B", day).until == day.addDays(60));
    CHECK(state("C") == Held);
    CHECK(state("D") == Expired);
    CHECK(state("E") == NotYet);
    CHECK(state("F") == None);
    CareWorker gone;
    gone.leaveDate = day;
    CHECK(trainingMatrix({worker, gone}, unitsHeld({worker}), day).size() == 1);
}
