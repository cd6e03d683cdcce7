// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dump.h"
#include "core/storage/query.h"
#include "core/storage/verification.h"
#include "tests/storage/child.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/support/scratch.h"

#include <QElapsedTimer>
#include <QThread>
#include <SQLiteCpp/Exception.h>

using namespace aelwyd;
using test::Scratch;
using test::TestAgency;

namespace {

/// What a child has been told is saved, told on to its parent at once.
class Acknowledgements {
  public:
    Acknowledgements() {
        if (pipe(m_ends) != 0) throw std::runtime_error("no pipe");
    }
    ~Acknowledgements() {
        close(m_ends[0]);
        close(m_ends[1]);
    }
    void tell(int number) const {
        if (write(m_ends[1], &number, sizeof number) != sizeof number) _exit(254);
    }
    QList<int> heard() {
        close(std::exchange(m_ends[1], -1));
        QList<int> numbers;
        for (int number = 0; read(m_ends[0], &number, sizeof number) == sizeof number;)
            numbers.append(number);
        return numbers;
    }

  private:
    int m_ends[2];
};

const QStringList kInterests{"arddio", "canu", "cerdded", "darllen", "rygbi"};

QString referenceOf(int number) {
    return QStringLiteral("K-%1").arg(number);
}

/// Takes on one person after another, each with a plan, until it is killed.
int saveForEver(const QString& path, int first, const Acknowledgements& saved) {
    TestAgency agency(path);
    for (int number = first;; ++number) {
        ServiceUser person;
        person.reference = referenceOf(number);
        person.lastName = QStringLiteral("Prydderch");
        person.interests = kInterests;
        if (!agency.people.save(person)) return 1;
        if (number % 3 == 0) test::fullDraft(agency, person.id);
        saved.tell(number);
    }
}

qint64 rowsOf(Database& database, const QByteArray& form) {
    Query query(database, "SELECT count(*) FROM form_draft WHERE form = ?");
    query.bind(QString::fromUtf8(form));
    return query.next() ? query.integer() : -1;
}

QByteArray insertion(const QByteArray& form, int rows) {
    return "INSERT INTO form_draft WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
           "< " +
           QByteArray::number(rows) + ") SELECT randomblob(16), '" + form + "', hex(randomblob(2000)) FROM n";
}

/// Commits after an import, larger than the page cache, was rolled back to its savepoint; then the power
/// goes.
int commitAfterRollback(const QString& path) {
    const auto database = Database::open(path, OpenMode::CreateIfMissing).value();
    for (const QByteArray& sql :
         {QByteArray("BEGIN IMMEDIATE"), insertion("kept", 1), QByteArray("SAVEPOINT import"),
          insertion("refused", 6000), QByteArray("ROLLBACK TO import"), QByteArray("RELEASE import"),
          insertion("kept", 1), QByteArray("COMMIT")})
        database->execute(sql);
    for (int i = 0; i < 20; ++i)
        database->execute(insertion("later", 1));
    raise(SIGKILL);
    return 0;
}

} // namespace

TEST_CASE("Killed half way, again and again, the file opens, is whole, and holds every save that was "
          "acknowledged") {
    const Scratch scratch;
    test::Chance chance;
    INFO("seed " << chance.seed());
    QElapsedTimer timer;
    timer.start();
    int next = 0, kills = 0;
    // On a busy machine the first save takes longer: a child that came to none is followed by one with more
    // time.
    unsigned long most = 150;
    for (; timer.elapsed() < 5000 || kills < 10 || next == 0; ++kills) {
        Acknowledgements saved;
        test::Child child([&] { return saveForEver(scratch.path(), next, saved); });
        QThread::msleep(static_cast<unsigned long>(chance.between(20, static_cast<int>(most))));
        child.kill();
        REQUIRE(child.wait() == -1);
        const QList<int> heard = saved.heard();
        if (heard.isEmpty()) most = std::min(2 * most, 4000UL);

        TestAgency agency(scratch.path());
        REQUIRE(verify(*agency.database).problems.isEmpty());
        for (int number : heard) {
            const auto id = agency.people.byReference(referenceOf(number));
            REQUIRE(id);
            REQUIRE(agency.people.person(*id)->interests == kInterests);
            if (number % 3 == 0) REQUIRE(agency.plans.draftOf(*id));
        }
        // The one in hand when the program was killed is there whole or not at all.
        next = heard.isEmpty() ? next : heard.last() + 1;
        if (const auto id = agency.people.byReference(referenceOf(next))) {
            REQUIRE(agency.people.person(*id)->interests == kInterests);
            ++next;
        }
    }
}

TEST_CASE("Killed while it is first made, the file can be made again") {
    test::Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 25; ++i) {
        const Scratch scratch;
        test::Child child([&] {
            const TestAgency agency(scratch.path());
            return 0;
        });
        QThread::usleep(static_cast<unsigned long>(chance.below(60'000)));
        child.kill();
        child.wait();
        const TestAgency agency(scratch.path());
        REQUIRE(verify(*agency.database).problems.isEmpty());
    }
}

TEST_CASE("Commits after a savepoint that was rolled back survive a kill") {
    const Scratch scratch;
    REQUIRE(test::inChild([&] { return commitAfterRollback(scratch.path()); }) == -1);
    const auto database = Database::open(scratch.path(), OpenMode::MustExist);
    REQUIRE(database);
    CHECK(rowsOf(*database.value(), "kept") == 2);
    CHECK(rowsOf(*database.value(), "refused") == 0);
    CHECK(rowsOf(*database.value(), "later") == 20);
    CHECK(verify(*database.value()).problems.isEmpty());
}

TEST_CASE("When the disk is full a save fails whole, and once there is room again saving works") {
    const Scratch scratch;
    TestAgency agency(scratch.path());
    const ServiceUser person = test::takeOn(agency, "Eirlys", "Prydderch");
    SupportPlan plan = test::fullDraft(agency, person.id);
    agency.workspace.forgetSteps(plan.id.uuid());
    const QJsonObject before = dumpOf(*agency.database);
    agency.database->execute("PRAGMA max_page_count = 1"); // SQLite takes the pages there are as the least

    for (PlanText part : allOf<PlanText>())
        plan.texts[part] = {QString(15'000, u'ŵ'), QString(15'000, u'x')};
    CHECK_THROWS_AS(agency.plans.saveDraft(plan), SQLite::Exception);
    CHECK(dumpOf(*agency.database) == before);
    CHECK_FALSE(agency.workspace.canUndo(plan.id.uuid()));
    CHECK(verify(*agency.database).problems.isEmpty());

    agency.database->execute("PRAGMA max_page_count = 1000000");
    CHECK(agency.plans.saveDraft(plan));
    CHECK(agency.plans.plan(plan.id) == plan);
    REQUIRE(agency.workspace.undo(plan.id.uuid()));
    CHECK(dumpOf(*agency.database) == before);
}
