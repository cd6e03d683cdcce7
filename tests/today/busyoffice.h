// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/todayservice.h"
#include "core/storage/matchstore.h"
#include "core/storage/peoplestore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/todaystore.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace aelwyd::test {

inline const QDate kFirstDay(2026, 11, 23);
inline const QStringList kUnits{QStringLiteral("HSC218"), QStringLiteral("HSC221")};
inline const QString kApprover = QStringLiteral("Nia Prys");

/// What Today reads, as when the program is started.
struct Board {
    explicit Board(Workspace& workspace)
        : workforce(workspace)
        , bank(workspace)
        , matching(workspace)
        , reviews(workspace)
        , concerns(workspace)
        , memory(workspace, TodayOutlook(workspace, workforce, bank, matching, reviews))
        , today(workspace, workforce, bank, matching, reviews, concerns) {}
    WorkforceService workforce;
    BankService bank;
    MatchingService matching;
    ReviewService reviews;
    ConcernService concerns;
    TodayMemory memory;
    TodayService today;
};

/// People and workers of whom anything may be written, near the days that matter.
struct BusyOffice {
    explicit BusyOffice(unsigned seed)
        : chance(seed) {
        for (int i = 0; i < 5; ++i)
            takeOn(i);
        for (int i = 0; i < 4; ++i)
            employ(i);
        for (const ServiceUserId& person : std::as_const(people))
            does([&] { PeopleStore(database).addComplexity(person, longAgo()); });
        for (const CareWorkerId& worker : std::as_const(workers))
            does([&] { WorkerStore(database).addExperience(worker, longAgo()); });
        for (int i = 0; i < 12; ++i)
            visit();
        // Whoever is there stays: a visit to somebody who was taken back is no visit.
        workspace.forgetSteps(scope);
    }

    Chance chance;
    TestAgency agency;
    Workspace& workspace = agency.workspace;
    Database& database = *agency.database;
    QUuid scope = newUuidV7();
    QList<ServiceUserId> people;
    QList<CareWorkerId> workers;
    std::unique_ptr<Board> board = std::make_unique<Board>(workspace);

    QDate today() const { return agency.clock.today(); }
    QDate near(int before, int after) { return today().addDays(chance.between(-before, after)); }
    LocalMoment at(QDate day) { return *LocalMoment::at(day, QTime(chance.between(6, 21), 0)); }
    template <class Work>
    void does(Work work, Operation operation = Operation::EditVisit) {
        REQUIRE(workspace.transact({operation, scope}, [&]() -> Result<void> {
            work();
            return {};
        }));
    }

    /// Most may go to most, so that of other rules too one is the first that is broken.
    RagDecision longAgo() {
        return {chance.below(4) ? Rag::Green : Rag::Amber, today().addDays(-200), kApprover, {}};
    }
    void takeOn(int number) {
        ServiceUser person{.reference = QStringLiteral("P-%1").arg(number),
                           .firstName = QStringLiteral("Eirlys")};
        people.append(person.id);
        does([&] { PeopleStore(database).write(person); });
        repackage(person.id);
    }
    void employ(int number) {
        CareWorker worker{.reference = QStringLiteral("W-%1").arg(number),
                          .firstName = QStringLiteral("Mair")};
        workers.append(worker.id);
        does([&] { WorkerStore(database).write(changed(worker)); });
    }
    CareWorker changed(CareWorker worker) {
        worker.startDate = chance.below(5) ? std::optional(near(700, 3)) : std::nullopt;
        worker.trainedOn = chance.coin() ? std::optional(near(80, 3)) : std::nullopt;
        worker.leaveDate = chance.below(5) ? std::nullopt : std::optional(near(3, 9));
        worker.registrationExpires = chance.coin() ? std::optional(near(5, 50)) : std::nullopt;
        worker.dbsDate = chance.below(5) ? std::optional(near(5, 50).addYears(-3)) : std::nullopt;
        worker.employment = chance.below(3) ? Employment::Employed : Employment::MicroEnterprise;
        worker.contractMaximumMinutes = chance.coin() ? std::optional(chance.between(60, 300)) : std::nullopt;
        worker.archived = chance.below(8) == 0;
        worker.gender = chance.coin() ? Gender::Female : Gender::Male;
        worker.doNotSend = chance.below(4) ? QStringList() : QStringList{QStringLiteral("P-1")};
        worker.competences.clear();
        for (const QString& unit : kUnits)
            if (chance.below(3))
                worker.competences.append(
                    {unit, near(900, 3), chance.coin() ? std::optional(near(9, 50)) : std::nullopt});
        worker.availability.clear();
        for (int weekday = 1; weekday <= 7; ++weekday)
            if (chance.below(6)) worker.availability.append({weekday, QTime(6, 0), QTime(23, 0)});
        return worker;
    }
    void changeWorker() {
        const auto known = WorkerStore(database).worker(chance.oneOf(workers));
        if (known) does([&] { WorkerStore(database).write(changed(*known)); });
    }
    void changePerson() {
        auto person = PeopleStore(database).person(chance.oneOf(people));
        if (!person) return;
        person->archived = chance.below(6) == 0;
        person->competences = chance.coin() ? kUnits.first(chance.below(3)) : QStringList();
        person->doNotSend = chance.below(4) ? QStringList() : QStringList{QStringLiteral("W-1")};
        person->workerGender = chance.coin() ? GenderPreference::Any : GenderPreference::Female;
        does([&] { PeopleStore(database).write(*person); });
    }
    void repackage(const ServiceUserId& person) {
        Package package = PeopleStore(database).package(person).value_or(Package{.serviceUser = person});
        package.startsOn = near(130, 5);
        package.stages = {{*package.startsOn, PackageStage::Active, {}}};
        if (chance.below(4) == 0)
            package.stages.append(
                {std::max(*package.startsOn, near(2, 6)).addDays(1), PackageStage::Ended, {}});
        package.hours = {{*package.startsOn, chance.below(5) * 60, chance.between(5, 9) * 60}};
        package.bankPeriod = chance.coin() ? BankPeriod::Week : BankPeriod::FourWeeks;
        does([&] { PeopleStore(database).write(package); });
    }
    void visit(std::optional<Visit> old = {}) {
        Visit visit = old.value_or(Visit{.reference = QStringLiteral("V-%1").arg(chance.below(100000)),
                                         .person = chance.oneOf(people)});
        visit.plannedStart = at(chance.below(3) ? near(3, 16) : near(30, 2));
        visit.plannedMinutes = chance.between(1, 6) * 15;
        visit.kind = static_cast<VisitKind>(chance.below(5));
        visit.carers = chance.below(4) ? 1 : 2;
        visit.workers.clear();
        for (const CareWorkerId& worker : std::as_const(workers))
            if (chance.below(3) == 0) visit.workers.append(worker);
        std::sort(visit.workers.begin(), visit.workers.end());
        visit.state = VisitState::Planned;
        visit.actualStart.reset();
        visit.actualMinutes.reset();
        if (chance.below(3) == 0) {
            visit.state = VisitState::Delivered;
            visit.actualStart = visit.plannedStart->plus(10);
            visit.actualMinutes = chance.between(1, 5) * 10;
            visit.agreedShort = chance.coin();
        }
        does([&] { VisitStore(database).write(visit, today()); });
    }
    std::optional<Visit> someVisit() {
        const auto all = VisitStore(database).ofPerson(chance.oneOf(people));
        return all.isEmpty() ? std::nullopt : std::optional(chance.oneOf(all));
    }
    void decide() {
        const RagDecision decision{static_cast<Rag>(chance.below(3)), near(70, 3), kApprover, {}};
        if (chance.coin())
            does([&] { PeopleStore(database).addComplexity(chance.oneOf(people), decision); });
        else
            does([&] { WorkerStore(database).addExperience(chance.oneOf(workers), decision); });
    }
    void meet() {
        const StaffMeeting meeting{.worker = chance.oneOf(workers),
                                   .kind = chance.coin() ? MeetingKind::Supervision
                                                         : MeetingKind::DevelopmentPlan,
                                   .heldOn = near(100, 4)};
        does([&] { WorkerStore(database).write(meeting); });
    }
    void absent() {
        const QDate from = near(2, 8);
        const Leave leave{
            .worker = chance.oneOf(workers), .from = from, .until = from.addDays(chance.below(4))};
        does([&] { WorkerStore(database).write(leave); });
    }
    void review() {
        Review review{.person = chance.oneOf(people),
                      .kind = static_cast<ReviewKind>(chance.below(5)),
                      .on = near(100, 0)};
        review.heldBy = kApprover;
        review.archived = chance.below(6) == 0;
        does([&] { ReviewStore(database).write(review); });
    }
    void adjust() {
        REQUIRE(board->bank.adjust(
            {{}, chance.oneOf(people), near(20, 5), chance.between(1, 90), kApprover, kApprover}));
    }
    void limit() {
        MatchWeights weights = MatchStore(database).weights();
        ++weights.version;
        weights.limits.dbsYears = chance.between(2, 4);
        weights.limits.microPeople = chance.between(1, 4);
        does([&] { MatchStore(database).addWeights(weights, today()); });
    }
    void removeVisit() {
        if (const auto visit = someVisit()) does([&] { VisitStore(database).remove(*visit); });
    }
    void goBack() {
        if (workspace.canUndo(scope)) REQUIRE(workspace.undo(scope));
    }
    void goForth() {
        if (workspace.canRedo(scope)) REQUIRE(workspace.redo(scope));
    }
    void start() { board = std::make_unique<Board>(workspace); }
    void workAhead() {
        for (int i = chance.below(6); i > 0 && board->today.readAhead(); --i) {
        }
    }
    void pass() {
        agency.clock.setDay(today().addDays(chance.below(6) ? chance.between(1, 3) : chance.between(-2, 12)));
    }
    void step() {
        const auto known = chance.coin() ? someVisit() : std::nullopt;
        const std::function<void()> steps[]{
            [&] { visit(known); },   [&] { visit(known); },   [&] { removeVisit(); },
            [&] { changeWorker(); }, [&] { changePerson(); }, [&] { repackage(chance.oneOf(people)); },
            [&] { decide(); },       [&] { meet(); },         [&] { absent(); },
            [&] { review(); },       [&] { adjust(); },       [&] { limit(); },
            [&] { goBack(); },       [&] { goForth(); },      [&] { start(); },
            [&] { workAhead(); },    [&] { pass(); },         [&] { pass(); }};
        steps[chance.below(static_cast<int>(std::size(steps)))]();
    }
    /// Everything worked out, and nothing of it kept.
    QList<TodayItem> truth() {
        QList<TodayItem> lines;
        workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
            TodayStore(database).forget();
            lines = Board(workspace).today.board();
            return Problem{{}, ErrorCode::Cancelled};
        });
        return lines;
    }
};

/// Lines in words, so that a test shows how they differ.
inline std::string told(const QList<TodayItem>& lines) {
    QStringList words;
    for (const TodayItem& line : lines)
        words.append(QStringList{toCode(line.kind), line.on.toString(Qt::ISODate), line.reference,
                                 line.detail, QString::number(line.amount), line.worker,
                                 line.at ? line.at->toIso() : QString()}
                         .join(u' '));
    return words.join(u'\n').toStdString();
}

} // namespace aelwyd::test
