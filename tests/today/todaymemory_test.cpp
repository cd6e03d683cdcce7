// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"
#include "core/storage/latersums.h"
#include "core/storage/query.h"
#include "core/storage/todaystore.h"
#include "core/storage/todaytriggers.h"
#include "core/storage/visitmoments.h"
#include "tests/support/catch.h"
#include "tests/today/busyoffice.h"

#include <QSet>
#include <functional>

using namespace aelwyd;
using test::BusyOffice;
using test::Chance;
using test::kApprover;
using test::kFirstDay;

namespace {

std::string told(const QList<TodayItem>& lines) {
    QStringList words;
    for (const TodayItem& line : lines)
        words.append(QStringList{toCode(line.kind), line.on.toString(Qt::ISODate), line.reference,
                                 line.detail, QString::number(line.amount), line.worker,
                                 line.at ? line.at->toIso() : QString()}
                         .join(u' '));
    return words.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("Whatever is written and whichever days pass, Today remembers what is true") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 6; ++seed) {
        BusyOffice office(seed);
        for (int i = 0; i < 60; ++i) {
            INFO("seed " << seed << ", step " << i);
            office.step();
            const auto truth = office.truth();
            REQUIRE(told(office.board->today.board()) == told(truth));
            if (office.chance.coin()) office.board->today.keep();
            REQUIRE(office.board->memory.untrue().isEmpty());
        }
    }
}

TEST_CASE("Visits that come by tens of thousands leave Today as true as those written one by one") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 4; ++seed) {
        BusyOffice office(seed);
        for (int i = 0; i < 8; ++i) {
            INFO("seed " << seed << ", step " << i);
            office.board->today.board();
            office.board->today.keep();
            const bool isAdding = office.chance.coin();
            office.does(
                [&] {
                    LaterSums sums(office.database);
                    LaterMoments moments(office.database);
                    LaterToday today(office.database);
                    for (int step = 0; step < 4; ++step)
                        isAdding ? office.visit() : office.visit(office.someVisit());
                    sums.settle();
                    moments.settle();
                    today.settle();
                },
                Operation::ImportVisits);
            REQUIRE(told(office.board->today.board()) == told(office.truth()));
        }
    }
}

TEST_CASE("What was worked out is read the next time, and only whoever is written of is worked out again") {
    BusyOffice office(7);
    office.board->today.board();
    office.board->today.keep();
    const TodayStore store(office.database);
    for (TodayPart part : allOf<TodayPart>()) {
        CHECK(store.isKept(part, office.today()));
        CHECK(store.endedBy(part, office.today()).isEmpty());
    }
    const ServiceUserId person = office.people.first();
    office.repackage(person);
    CHECK(store.endedBy(TodayPart::Bank, office.today()) == QList{person.uuid()});
    CHECK(store.endedBy(TodayPart::Reviews, office.today()) == QList{person.uuid()});
    CHECK(store.endedBy(TodayPart::Workers, office.today()).isEmpty());
}

TEST_CASE("What was worked out before something was written is not kept as if it came after") {
    BusyOffice office(11);
    office.board->today.board(); // not kept yet
    office.repackage(office.people.first());
    office.board->today.keep();
    CHECK_FALSE(TodayStore(office.database).isKept(TodayPart::Bank, office.today()));
    CHECK(told(office.board->today.board()) == told(office.truth()));
}

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

TEST_CASE("Nothing is kept of whoever is gone") {
    BusyOffice office(13);
    office.board->today.board();
    office.board->today.keep();
    const ServiceUserId gone = ServiceUserId::create();
    office.does([&] {
        PeopleStore(office.database).write(ServiceUser{.id = gone, .reference = QStringLiteral("P-9")});
    });
    CHECK(TodayStore(office.database).notesOf(TodayPart::Bank, gone.uuid()));
    office.goBack();
    CHECK_FALSE(TodayStore(office.database).notesOf(TodayPart::Bank, gone.uuid()));
}

TEST_CASE("Of whoever was erased Today's memory holds nothing, in the notes of their workers either") {
    BusyOffice office(19);
    for (int i = 0; i < 60; ++i)
        office.visit();
    office.board->today.board();
    while (office.board->today.readAhead()) {
    }
    Query mentioned(office.database, "SELECT person FROM today_note WHERE person IS NOT NULL LIMIT 1");
    REQUIRE(mentioned.next());
    const auto erased = mentioned.id<ServiceUserId>();
    const auto mentions = [&](const char* table, const char* column) {
        Query query(office.database,
                    QByteArray("SELECT count(*) FROM ") + table + " WHERE " + column + " = ?");
        query.bind(erased.bytes()).next();
        return query.integer();
    };
    CHECK(mentions("today_owner", "owner") > 0);
    CHECK(mentions("today_note", "person") > 0);
    office.does([&] { erasePerson(office.database, erased); });
    CHECK(mentions("today_owner", "owner") == 0);
    CHECK(mentions("today_note", "owner") == 0);
    CHECK(mentions("today_note", "person") == 0);
    CHECK(mentions("today_changed", "service_user_id") == 0);
    CHECK(told(office.board->today.board()) == told(office.truth()));
}

TEST_CASE("Working ahead ends, and the next mornings have nothing to work out of rules") {
    BusyOffice office(17);
    office.board->today.board();
    int steps = 0;
    while (office.board->today.readAhead())
        REQUIRE(++steps < 100);
    for (int days = 1; days <= kDaysNoted; ++days)
        CHECK(TodayStore(office.database).endedBy(TodayPart::Rules, kFirstDay.addDays(days)).isEmpty());
}
