// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interchangeservice.h"
#include "core/storage/changelog.h"
#include "core/storage/daysums.h"
#include "core/storage/laterchecks.h"
#include "core/storage/peoplestore.h"
#include "core/storage/verification.h"
#include "core/storage/visitstore.h"
#include "core/storage/workerstore.h"
#include "tests/service/listener.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <SQLiteCpp/Exception.h>

using namespace aelwyd;
using test::Chance;

namespace {

const QByteArray kColumns = "reference,person,worker,kind,planned_start,planned_minutes,actual_start,actual_"
                            "minutes,state,cancelled_at,agreed_short,note\n";
constexpr int kWorkers = 4;

QByteArray referenceOf(char letter, int number) {
    return letter + QByteArray("-") + QByteArray::number(number);
}

/// A row as offices write them: mostly sound, of a few visits again and again; of person 5 nobody knows.
QByteArray someRow(Chance& chance) {
    const QByteArray start = QDate(2026, 10, 1).addDays(chance.below(50)).toString(Qt::ISODate).toLatin1() +
                             "T0" + QByteArray::number(chance.below(10)) + ":30";
    const bool delivered = chance.coin();
    QByteArrayList workers;
    for (int i = chance.below(3); i > 0; --i)
        workers.append(referenceOf('W', chance.below(kWorkers)));
    return referenceOf('V', chance.below(60)) + ',' + referenceOf('P', chance.below(6)) + ',' +
           workers.join(';') + ',' + chance.oneOf(QByteArrayList{"planned", "flexible"}) + ',' + start +
           ",45," + (delivered ? start : QByteArray()) + ',' + (delivered ? "40" : "") + ',' +
           (delivered ? "delivered" : "planned") + ",," + chance.oneOf(QByteArrayList{"yes", ""}) + ',' +
           chance.oneOf(QByteArrayList{"", "tea"}) + '\n';
}

/// Two copies with the same people and workers: into one come files, in the other the same visits are
/// written one by one.
struct TwoOffices {
    test::TestAgency files, hands;
    InterchangeService interchange{files.workspace};
    test::Listener heardOfFiles{files.workspace}, heardOfHands{hands.workspace};
    qsizetype commitsOfFiles = 0, commitsOfHands = 0;

    TwoOffices() {
        for (int i = 0; i < 5; ++i)
            copy(test::takeOn(files, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"),
                              QString::fromLatin1(referenceOf('P', i))));
        QByteArray staff = "reference,last_name\n";
        for (int i = 0; i < kWorkers; ++i)
            staff += referenceOf('W', i) + ",Prys\n";
        REQUIRE(interchange.importStaff(staff, false).added == kWorkers);
        for (const CareWorkerId& id : WorkerStore(*files.database).ids())
            copy(*WorkerStore(*files.database).worker(id));
        newOps(files, commitsOfFiles);
        newOps(hands, commitsOfHands);
        heardOfFiles.sets.clear();
        heardOfHands.sets.clear();
    }
    void byHand(const std::function<void()>& work) {
        REQUIRE(hands.workspace.transact({Operation::ImportVisits}, [&]() -> Result<void> {
            work();
            return {};
        }));
    }
    void copy(const ServiceUser& person) {
        byHand([&] { PeopleStore(*hands.database).write(person); });
    }
    void copy(const CareWorker& worker) {
        byHand([&] { WorkerStore(*hands.database).write(worker); });
    }
    void take(const QByteArray& rows) {
        const auto report = interchange.importVisits(kColumns + rows, false);
        REQUIRE_FALSE(report.refused);
        const VisitStore came(*files.database);
        byHand([&] {
            for (const QString& reference : report.visits)
                VisitStore(*hands.database)
                    .write(*came.visit(*came.byReference(reference)), hands.clock.today());
        });
    }
    /// What was logged since the last time, in an order of its own.
    static QByteArrayList newOps(test::TestAgency& agency, qsizetype& commits) {
        const auto all = ChangeLog(*agency.database).since({}).commits;
        QByteArrayList lines;
        for (const SyncCommit& commit : all.mid(commits))
            for (const SyncOp& op : commit.ops)
                lines.append(QByteArray::number(op.table) + ' ' + op.row.toByteArray() + ' ' +
                             QByteArray::number(op.column) + ' ' + op.value.toHex());
        commits = all.size();
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    static QList<Change> newChanges(test::Listener& listener) {
        QList<Change> all;
        for (const ChangeSet& set : listener.sets)
            all += set.changes;
        listener.sets.clear();
        std::sort(all.begin(), all.end(), [](const Change& a, const Change& b) { return a.id < b.id; });
        return all;
    }
    void compare() {
        REQUIRE(newOps(files, commitsOfFiles) == newOps(hands, commitsOfHands));
        CHECK(newChanges(heardOfFiles) == newChanges(heardOfHands));
        CHECK(SumStore(*files.database).wrongTables() == QStringList());
        CHECK(SumStore(*hands.database).wrongTables() == QStringList());
    }
};

Visit oneVisit(test::TestAgency& agency) {
    return {.reference = QStringLiteral("V-new"),
            .person = *agency.people.byReference(QStringLiteral("P-0")),
            .plannedStart = LocalMoment::at(QDate(2026, 11, 25), QTime(9, 0)),
            .plannedMinutes = 30};
}

void writeUndoably(test::TestAgency& agency, const QUuid& scope, const Visit& visit) {
    REQUIRE(agency.workspace.transact({Operation::EditVisit, scope}, [&]() -> Result<void> {
        VisitStore(*agency.database).write(visit, agency.clock.today());
        return {};
    }));
}

} // namespace

TEST_CASE("What a file of visits writes is logged, announced and summed up as if it had come one by one") {
    const unsigned first = Chance().seed();
    for (unsigned seed = first; seed < first + 4; ++seed) {
        INFO("seed " << seed);
        Chance chance(seed);
        TwoOffices offices;
        for (int file = 0; file < 5; ++file) {
            QByteArray rows;
            for (int i = chance.below(40); i >= 0; --i)
                rows += someRow(chance);
            offices.take(rows);
            offices.compare();
        }
        CHECK(verify(*offices.files.database).problems == Problems());
        CHECK(verify(*offices.hands.database).problems == Problems());
    }
}

TEST_CASE("After a file of visits, taken in, tried or stopped, what is written by hand is noted as before") {
    TwoOffices offices;
    const QByteArray rows = kColumns + "V-1,P-0,W-0,planned,2026-11-25T09:00,45,,,,,,\n";
    const QUuid scope = newUuidV7();
    const Visit visit = oneVisit(offices.files);
    const QList<std::function<void()>> files{
        [&] { offices.interchange.importVisits(rows, false, [](double) { return false; }); },
        [&] { offices.interchange.importVisits(rows, true); },
        [&] { offices.interchange.importVisits(rows, false); }};
    for (const auto& file : files) {
        file();
        offices.heardOfFiles.sets.clear();
        writeUndoably(offices.files, scope, visit);
        CHECK(offices.heardOfFiles.count(visit.id.uuid()) == 1);
        REQUIRE(offices.files.workspace.canUndo(scope));
        REQUIRE(offices.files.workspace.undo(scope));
        CHECK_FALSE(VisitStore(*offices.files.database).visit(visit.id));
    }
    CHECK(verify(*offices.files.database).problems == Problems());
}

TEST_CASE("A file of visits inside a step that can be taken back is taken back with it") {
    TwoOffices offices;
    const QUuid scope = newUuidV7();
    REQUIRE(offices.files.workspace.transact({Operation::EditVisit, scope}, [&]() -> Result<void> {
        CHECK(offices.interchange
                  .importVisits(kColumns + "V-1,P-0,W-0;W-1,planned,2026-11-25T09:00,45,,,,,,\n", false)
                  .added == 1);
        return {};
    }));
    REQUIRE(offices.files.workspace.undo(scope));
    CHECK(VisitStore(*offices.files.database).isEmpty());
    CHECK(verify(*offices.files.database).problems == Problems());
}

TEST_CASE("While a file comes in its ids are checked at the end, and after it at every row again") {
    const test::TestAgency agency;
    Database& database = *agency.database;
    const auto writeShortId = [&database] {
        database.execute("INSERT INTO visit (id, reference, service_user_id, kind, state) VALUES (x'0102', "
                         "'V-1', x'0304', 'planned', 'planned')");
    };
    const auto step = [&database](const std::function<void()>& work) {
        database.execute("BEGIN");
        work();
        database.execute("ROLLBACK");
    };
    step([&] {
        LaterChecks checks(database);
        REQUIRE_NOTHROW(writeShortId());
        CHECK_THROWS_AS(checks.settle(), SQLite::Exception);
    });
    step([&] { CHECK_THROWS_AS(writeShortId(), SQLite::Exception); });
    step([&] { const LaterChecks stopped(database); });
    step([&] { CHECK_THROWS_AS(writeShortId(), SQLite::Exception); });
}
