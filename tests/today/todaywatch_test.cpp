// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/todaystore.h"
#include "core/storage/todaytriggers.h"
#include "tests/support/catch.h"
#include "tests/today/busyoffice.h"

#include <QSet>
#include <functional>

using namespace aelwyd;
using test::BusyOffice;
using test::kApprover;
using test::kFirstDay;
using test::told;

TEST_CASE("Every table is watched for what Today remembers, or known to be none of its business") {
    // What is only told by words, or read anew each time.
    const QSet<QByteArray> others{"agency",
                                  "circle_member",
                                  "package_funding",
                                  "plan_text",
                                  "plan_outcome",
                                  "plan_activity",
                                  "plan_visit",
                                  "plan_risk",
                                  "plan_consent",
                                  "plan_agreement_party",
                                  "visit_superseded",
                                  "time_request",
                                  "visit_feedback",
                                  "outcome_rating",
                                  "outcome_status_change",
                                  "review_participant",
                                  "review_card",
                                  "review_action",
                                  "story",
                                  "story_outcome",
                                  "story_consent",
                                  "concern",
                                  "concern_chase",
                                  "safeguarding_concern",
                                  "theme_round",
                                  "theme",
                                  "theme_action",
                                  "theme_card",
                                  "audit_entry",
                                  "audit_seal",
                                  "audit_note",
                                  "audit_key",
                                  "sync_decision"};
    QSet<QByteArray> watched;
    for (const Guard& guard : todayTriggers())
        for (const char* event : {"_insert_today", "_update_today", "_delete_today"})
            if (guard.name.endsWith(event)) watched.insert(guard.name.chopped(qstrlen(event)));
    for (const TableInfo& table : tables()) {
        if (table.tableClass != TableClass::Replicated && table.tableClass != TableClass::Ledger) continue;
        INFO(table.name);
        CHECK(watched.contains(table.name) != others.contains(table.name));
    }
    CHECK(watched.contains("rag_hold"));
    CHECK(todayTriggers().size() == 3 * watched.size());
}

TEST_CASE("Whatever is written of a worker, what is due and which rules are broken is worked out again") {
    BusyOffice office(23);
    const CareWorkerId worker = office.workers.first();
    const QUuid owner = worker.uuid();
    const TodayStore store(office.database);
    const WorkerStore workers(office.database);
    const std::function<void(WorkerStore)> writings[]{
        [&](WorkerStore to) { to.write(office.changed(*workers.worker(worker))); },
        [&](WorkerStore to) { to.write(Leave{.worker = worker, .from = kFirstDay, .until = kFirstDay}); },
        [&](WorkerStore to) { to.write(AvailabilityException{.worker = worker, .day = kFirstDay}); },
        [&](WorkerStore to) { to.write(StaffMeeting{.worker = worker, .heldOn = kFirstDay}); },
        [&](WorkerStore to) {
            to.addExperience(worker, RagDecision{Rag::Red, kFirstDay, kApprover, {}});
        }};
    for (const auto& writing : writings) {
        office.board->today.board();
        office.board->today.keep();
        REQUIRE(store.endedBy(TodayPart::Rules, kFirstDay).isEmpty());
        office.does([&] { writing(WorkerStore(office.database)); });
        CHECK(store.endedBy(TodayPart::Rules, kFirstDay) == QList{owner});
        CHECK(store.endedBy(TodayPart::Workers, kFirstDay) == QList{owner});
    }
}

TEST_CASE("A visit that is moved has its person's bank and its workers' rules worked out again") {
    BusyOffice office(29);
    Visit visit{.reference = QStringLiteral("V-1"), .person = office.people.first()};
    visit.workers = {office.workers.first()};
    visit.plannedStart = office.at(kFirstDay);
    visit.plannedMinutes = 30;
    office.does([&] { VisitStore(office.database).write(visit, kFirstDay); });
    office.board->today.board();
    office.board->today.keep();
    visit.plannedStart = visit.plannedStart->plus(60);
    office.does([&] { VisitStore(office.database).write(visit, kFirstDay); });
    const TodayStore store(office.database);
    CHECK(store.endedBy(TodayPart::Rules, kFirstDay) == QList{visit.workers.first().uuid()});
    CHECK(store.endedBy(TodayPart::Bank, kFirstDay) == QList{visit.person.uuid()});
    CHECK(store.changedPeople().isEmpty());
}

TEST_CASE("Whatever is written of a person that rules ask, those who come there are tried again") {
    BusyOffice office(31);
    const ServiceUserId person = office.people.first();
    const TodayStore store(office.database);
    const std::function<void(PeopleStore, ServiceUser)> writings[]{
        [](PeopleStore to, ServiceUser one) {
            one.workerGender = GenderPreference::Female;
            to.write(one);
        },
        [](PeopleStore to, ServiceUser one) {
            one.competences = {QStringLiteral("HSC2028")};
            to.write(one);
        },
        [](PeopleStore to, ServiceUser one) {
            to.addComplexity(one.id, {Rag::Red, kFirstDay, kApprover, {}});
        }};
    for (const auto& writing : writings) {
        office.board->today.board();
        office.board->today.keep();
        REQUIRE(store.changedPeople().isEmpty());
        office.does([&] {
            const PeopleStore people(office.database);
            writing(people, *people.person(person));
        });
        CHECK(store.changedPeople() == QList{person});
        CHECK(told(office.board->today.board()) == told(office.truth()));
    }
}
