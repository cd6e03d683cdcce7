// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergeshowing.h"
#include "core/storage/query.h"
#include "core/sync/commithash.h"
#include "core/sync/hybridclock.h"
#include "core/sync/value.h"
#include "tests/support/catch.h"
#include "tests/sync/schedule.h"

#include <algorithm>
#include <numeric>

using namespace aelwyd;
using test::Chance;
using test::Replica;

namespace {

constexpr qint64 kMonday = 1'795'424'400'000;

/// A copy for one test.
struct Copy : Replica {
    explicit Copy(const char* device, qint64 clock = kMonday) { begin(QUuid(QLatin1String(device)), clock); }
    ~Copy() { end(); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    QString text(const QByteArray& sql) {
        Query query(database(), sql);
        return query.next() ? query.text() : QStringLiteral("nothing");
    }
    /// Takes in all that the other has.
    MergeReport hear(Copy& other) {
        const auto report = merge(other.since(held()));
        REQUIRE(report);
        return report.value();
    }
};

constexpr const char* kA = "{00000000-0000-4000-8000-00000000000a}";
constexpr const char* kB = "{00000000-0000-4000-8000-00000000000b}";
constexpr const char* kC = "{00000000-0000-4000-8000-00000000000c}";

const QByteArray kMair = "x'00000000000070008000000000000001'";
const QByteArray kAddMair =
    "INSERT INTO service_user (id, reference, last_name) VALUES (" + kMair + ", 'P-1', 'Owen')";
const QByteArray kNia = "x'00000000000070008000000000000002'";
const QByteArray kAddNia = "INSERT INTO circle_member (id, service_user_id, name, relationship) VALUES (" +
                           kNia + ", " + kMair + ", 'Nia', 'kin')";

QByteArray setMair(const QByteArray& fields) {
    return "UPDATE service_user SET " + fields + " WHERE id = " + kMair;
}

const QByteArray kPhone = "SELECT phone FROM service_user";

/// Two copies that both know Mair.
struct TwoCopies {
    Copy a{kA};
    Copy b{kB};
    TwoCopies() {
        a.write(kAddMair);
        b.hear(a);
    }
    void meet() {
        b.hear(a);
        a.hear(b);
        REQUIRE(a.content() == b.content());
        REQUIRE(a.histories() == b.histories());
        REQUIRE(a.findings() == b.findings());
        REQUIRE(tablesUnlikeLog(a.database()).isEmpty());
    }
};

} // namespace

TEST_CASE("Different fields of one person are merged without a word") {
    TwoCopies two;
    two.a.write(setMair("phone = '1'"));
    two.b.write(setMair("mobile = '2'"));
    two.meet();
    CHECK(two.a.text("SELECT phone || mobile FROM service_user") == QLatin1String("12"));
    CHECK(two.a.findings().isEmpty());
}

TEST_CASE("Who knew of the other's word overrules it, whatever the clocks say") {
    TwoCopies two;
    two.a.turnClock(kMonday + qint64(10) * 365 * 24 * 3600 * 1000);
    two.a.write(setMair("phone = 'from ten years ahead'"));
    two.b.hear(two.a);
    two.b.write(setMair("phone = 'after it'"));
    two.meet();
    CHECK(two.a.text(kPhone) == QLatin1String("after it"));
    CHECK(two.a.findings().isEmpty());
}

TEST_CASE("Two who did not know of one another leave a conflict on both copies, and deciding it settles it "
          "on both") {
    TwoCopies two;
    two.a.write(setMair("phone = '1'"));
    two.b.turnClock(two.b.clock() + 60'000);
    two.b.write(setMair("phone = '2'"));
    two.meet();
    CHECK(two.a.text(kPhone) == QLatin1String("2"));
    REQUIRE(two.a.findings().size() == 1);
    two.a.write(setMair("phone = '1'"));
    two.meet();
    CHECK(two.b.text(kPhone) == QLatin1String("1"));
    CHECK(two.b.findings().isEmpty());
}

TEST_CASE("The same value from both is no conflict, nor is where a row stands in its list") {
    TwoCopies two;
    two.a.write(kAddNia);
    two.b.hear(two.a);
    for (Copy* copy : {&two.a, &two.b})
        copy->write(setMair("phone = '1'"));
    two.a.write("UPDATE circle_member SET call_order = 1");
    two.b.write("UPDATE circle_member SET call_order = 2");
    two.meet();
    CHECK(two.a.findings().isEmpty());
}

TEST_CASE("Fields that only mean something together come from one hand") {
    TwoCopies two;
    two.a.write(setMair("address = 'Tŷ Isaf', postcode = 'LL55 1AA'"));
    two.b.turnClock(two.b.clock() + 60'000);
    two.b.write(setMair("postcode = 'CF10 1AA'"));
    two.meet();
    CHECK(two.a.text("SELECT address || '/' || postcode FROM service_user") == QLatin1String("/CF10 1AA"));
    CHECK(two.a.findings().size() == 1);
}

TEST_CASE("Of long text both versions stay, one below the other") {
    TwoCopies two;
    two.a.write(setMair("own_way_cy = 'te cyn brecwast'"));
    two.b.turnClock(two.b.clock() + 60'000);
    two.b.write(setMair("own_way_cy = 'coffi'"));
    two.meet();
    CHECK(two.a.text("SELECT own_way_cy FROM service_user") == QLatin1String("te cyn brecwast\n\ncoffi"));
}

TEST_CASE("A deletion hides what it had seen, and nothing else") {
    TwoCopies two;
    two.a.write(kAddNia);
    two.b.hear(two.a);
    two.a.write("DELETE FROM circle_member");
    SECTION("and nobody wrote to it") {
        two.meet();
        CHECK(two.b.text("SELECT name FROM circle_member") == QLatin1String("nothing"));
        CHECK(two.b.findings().isEmpty());
    }
    SECTION("and somebody wrote to it") {
        two.b.write("UPDATE circle_member SET phone = '7'");
        two.meet();
        CHECK(two.a.text("SELECT name || phone FROM circle_member") == QLatin1String("Nia7"));
        CHECK(two.a.findings().size() == 1);
        two.a.write("DELETE FROM circle_member");
        two.meet();
        CHECK(two.b.text("SELECT name FROM circle_member") == QLatin1String("nothing"));
        CHECK(two.b.findings().isEmpty());
    }
}

TEST_CASE("Who is deleted on one copy and gets something on the other is there on both") {
    TwoCopies two;
    two.a.write("DELETE FROM service_user");
    two.b.write(kAddNia);
    two.meet();
    CHECK(two.a.text("SELECT last_name FROM service_user") == QLatin1String("Owen"));
    CHECK(two.a.text("SELECT name FROM circle_member") == QLatin1String("Nia"));
    CHECK(two.a.findings().size() == 1);
}

TEST_CASE("A tag that one takes away while the other puts it on again stays") {
    TwoCopies two;
    const QByteArray tag = "INSERT INTO service_user_tag VALUES (x'00000000000070008000000000000003', " +
                           kMair + ", 'interest', 'canu')";
    two.a.write(tag);
    two.b.hear(two.a);
    two.b.write("DELETE FROM service_user_tag");
    two.a.write("DELETE FROM service_user_tag");
    two.a.write(tag);
    two.meet();
    CHECK(two.b.text("SELECT value FROM service_user_tag") == QLatin1String("canu"));
}

TEST_CASE("A row that is written again as a whole forgets what stood in it before") {
    TwoCopies two;
    two.a.write(kAddNia);
    two.a.write("UPDATE circle_member SET phone = '1'");
    two.a.write("DELETE FROM circle_member");
    two.b.hear(two.a);
    two.a.write(kAddNia);
    two.meet();
    CHECK(two.b.text("SELECT name || phone FROM circle_member") == QLatin1String("Nia"));
    CHECK(two.b.findings().isEmpty());
}

TEST_CASE("Who writes to a row does not overrule another who added the same row apart") {
    TwoCopies two;
    const QByteArray tag = "INSERT INTO service_user_tag VALUES (x'00000000000070008000000000000003', " +
                           kMair + ", 'interest', ";
    two.b.turnClock(two.b.clock() + 60'000);
    two.b.write(tag + "'canu')");
    two.a.write(tag + "'garddio')");
    two.a.write("UPDATE service_user_tag SET value = 'darllen'");
    two.meet();
    CHECK(two.a.text("SELECT value FROM service_user_tag") == QLatin1String("canu"));
    CHECK(two.a.findings().size() == 1);
}

TEST_CASE("What moves elsewhere in the step in which its place is deleted does not keep the place") {
    TwoCopies two;
    two.a.write(kAddNia);
    two.a.write("INSERT INTO service_user (id, reference, last_name) VALUES "
                "(x'00000000000070008000000000000009', 'P-9', 'Parry')");
    two.a.write(
        QByteArrayList{"UPDATE circle_member SET service_user_id = x'00000000000070008000000000000009'",
                       "UPDATE service_user SET phone = '1' WHERE id = " + kMair,
                       "DELETE FROM service_user WHERE id = " + kMair});
    two.meet();
    CHECK(two.b.text("SELECT last_name FROM service_user") == QLatin1String("Parry"));
    CHECK(two.b.text("SELECT count(*) FROM service_user") == QLatin1String("1"));
}

TEST_CASE("Any order of five files, each twice, comes to the same") {
    Chance chance;
    INFO("seed " << chance.seed());
    Copy a(kA), b(kB), c(kC);
    a.write(kAddMair);
    QList<SyncBatch> files{a.since({})};
    b.hear(a);
    c.hear(a);
    b.write(setMair("phone = '2'"));
    files.append(b.since(a.held()));
    c.write(setMair("phone = '3', mobile = '4'"));
    files.append(c.since(a.held()));
    a.hear(b);
    a.write(kAddNia);
    files.append(a.since(b.held()));
    c.write("DELETE FROM service_user");
    files.append(c.since(b.held()));
    QList<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    QStringList expected;
    do {
        Copy d("{00000000-0000-4000-8000-00000000000d}");
        QList<SyncBatch> waiting;
        for (int round = 0; round < 2; ++round)
            for (const int each : order)
                waiting.append(files[each]);
        for (int round = 0; round < 6; ++round)
            for (const SyncBatch& file : waiting)
                REQUIRE(d.merge(file));
        if (expected.isEmpty()) expected = d.content() + d.findings();
        REQUIRE(d.content() + d.findings() == expected);
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(expected.size() > 2);
}

TEST_CASE("A file that builds on what is not here changes nothing, and says what is missing") {
    Copy a(kA), b(kB);
    a.write(kAddMair);
    const VersionVector first = a.held();
    a.write(setMair("phone = '1'"));
    const SyncBatch later = a.since(first);
    const auto report = b.merge(later);
    REQUIRE(report);
    CHECK(report.value().isParked());
    CHECK(report.value().missing == first);
    CHECK(b.content().isEmpty());
    CHECK(b.held().isEmpty());
    b.hear(a);
    CHECK_FALSE(b.merge(later).value().isParked());
    CHECK(b.content() == a.content());
}

TEST_CASE("A trial of a file tells what the file does, and changes nothing") {
    TwoCopies two;
    two.a.write(setMair("phone = '1'"));
    const SyncBatch file = two.a.since(two.b.held());
    const QStringList before = two.b.content() + two.b.histories();
    const auto trial = two.b.preview(file);
    CHECK(two.b.content() + two.b.histories() == before);
    const auto done = two.b.merge(file);
    REQUIRE((trial && done));
    CHECK(trial.value().rows == done.value().rows);
    CHECK(trial.value().edits == 1);
    CHECK(done.value().rows.value(QStringLiteral("service_user")).changed == 1);
}

TEST_CASE("Two copies that write under one name are found out, and nothing changes") {
    Copy a(kA), twin(kA), b(kB);
    a.write(kAddMair);
    twin.hear(a);
    b.hear(a);
    a.write(setMair("phone = '1'"));
    twin.write(setMair("phone = '2'"));
    b.hear(a);
    const QStringList before = b.content();
    for (const SyncBatch& file : {twin.since({}), twin.since(VersionVector{{QUuid(QLatin1String(kA)), 1}})}) {
        const auto report = b.merge(file);
        REQUIRE_FALSE(report);
        CHECK(report.problems().first().code == ErrorCode::ClonedDevice);
        CHECK(b.content() == before);
    }
    CHECK(a.merge(twin.since({})).problems().first().code == ErrorCode::ClonedDevice);
    twin.write(setMair("phone = '3'"));
    CHECK(a.merge(twin.since(a.held())).problems().first().code == ErrorCode::ClonedDevice);
}

TEST_CASE("A copy that was restored goes on under another name and hears what it had forgotten") {
    Copy a(kA), b(kB), restored(kA);
    a.write(kAddMair);
    restored.hear(a);
    restored.log().become(QUuid(QLatin1String(kC)));
    a.write(setMair("phone = '1'"));
    b.hear(a);
    restored.write(setMair("mobile = '2'"));
    restored.hear(b);
    b.hear(restored);
    CHECK(restored.content() == b.content());
    CHECK(b.text("SELECT phone || mobile FROM service_user") == QLatin1String("12"));
}

TEST_CASE("What a newer program wrote is kept, passed on, and waits with all that builds on it") {
    Copy a(kA), b(kB), c(kC);
    a.write(kAddMair);
    SyncBatch newer = a.since({});
    SyncCommit commit = newer.commits.first();
    commit.number = 2;
    commit.previous = hashOf(newer.commits.first());
    commit.schema = kSchemaVersion + 1;
    commit.seen = {{commit.device, 1}};
    commit.ops = {{60'000, 1, QUuid::createUuid(), encoded(SyncValue::ofInteger(1))}};
    newer.commits.append(commit);
    SyncCommit after = commit;
    after.device = QUuid(QLatin1String(kC));
    after.number = 1;
    after.previous = hashBeforeFirst();
    after.schema = kSchemaVersion;
    after.seen = {{commit.device, 2}};
    after.ops = {{2, 9, newer.commits.first().ops.first().row, encoded(SyncValue::ofText("1"))}};
    newer.commits.append(after);
    const auto report = b.merge(newer);
    REQUIRE(report);
    CHECK(report.value().waiting == 2);
    CHECK(b.text(kPhone).isEmpty());
    CHECK(b.held().value(commit.device) == 2);
    b.write(setMair("mobile = '3'"));
    CHECK(b.since({}).commits.last().seen.value(commit.device) == 1);
    CHECK(c.merge(b.since({})).value().waiting == 2);
    CHECK(c.content() == b.content());
    CHECK(tablesUnlikeLog(b.database()).isEmpty());
}

TEST_CASE("Commits that nobody can have written are refused whole") {
    Copy a(kA), b(kB);
    a.write(kAddMair);
    const SyncBatch good = a.since({});
    const auto refused = [&](const std::function<void(SyncCommit&)>& spoil) {
        SyncBatch bad = good;
        spoil(bad.commits.first());
        const auto report = b.merge(bad);
        return !report && report.problems().first().code == ErrorCode::Damaged && b.content().isEmpty() &&
               b.held().isEmpty();
    };
    CHECK(refused([](SyncCommit& commit) { commit.number = 2; }));
    CHECK(refused([](SyncCommit& commit) { commit.seen.insert(QUuid(QLatin1String(kC)), 3); }));
    CHECK(refused([](SyncCommit& commit) { commit.ops.last().value = encoded(SyncValue::ofInteger(7)); }));
    CHECK(refused([](SyncCommit& commit) { commit.ops.last().value = QByteArray("\x09"); }));
    CHECK(refused([](SyncCommit& commit) {
        commit.ops.append({5, 0, QUuid::createUuid(), encoded(SyncValue::ofInteger(1))});
    }));
    CHECK(b.merge(good));
}

TEST_CASE("A commit's clock goes forward whatever the computer's does, and follows others for a quarter of "
          "an hour at most") {
    const quint64 now = nextClock(0, 0, kMonday);
    CHECK(timeOf(now) == kMonday);
    CHECK(nextClock(now, 0, kMonday - 1'000'000) == now + 1);
    const quint64 ahead = nextClock(0, 0, kMonday + 60'000);
    CHECK(nextClock(now, ahead, kMonday) == ahead + 1);
    const quint64 farAhead = nextClock(0, 0, kMonday + 1'000'000'000);
    CHECK(timeOf(nextClock(now, farAhead, kMonday)) == kMonday + kClockFollowed);
    CHECK(nextClock(now, 0, -5) == now + 1);
}

TEST_CASE("Who was erased on one copy is erased on the other, with every word of the log") {
    TwoCopies two;
    two.a.write(QByteArrayList{setMair("first_name = 'Angharadwen'"), kAddNia});
    two.b.hear(two.a);
    const RowKey mair{2, QUuid::fromRfc4122(QByteArray::fromHex(kMair.mid(2, 32)))};
    const RowKey nia{5, QUuid::fromRfc4122(QByteArray::fromHex(kNia.mid(2, 32)))};
    two.a.database().execute("DELETE FROM circle_member; DELETE FROM service_user");
    two.a.log().erase({mair, nia});
    two.a.write(QByteArrayList{});
    two.b.write("UPDATE circle_member SET phone = '7'");
    two.meet();
    for (Copy* copy : {&two.a, &two.b}) {
        CHECK(copy->content().isEmpty());
        Query query(copy->database(),
                    "SELECT count(*) FROM sync_commit WHERE instr(ops, CAST('Angharadwen' AS BLOB))");
        REQUIRE(query.next());
        CHECK(query.integer() == 0);
    }
    Copy c(kC);
    REQUIRE(c.merge(two.b.since({})));
    CHECK(c.content().isEmpty());
}
