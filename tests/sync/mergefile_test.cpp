// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commithash.h"
#include "core/sync/hybridclock.h"
#include "core/sync/value.h"
#include "tests/sync/mergecopies.h"

#include <algorithm>
#include <numeric>

using namespace aelwyd;
using namespace aelwyd::test;

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
    PairOfCopies two;
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

TEST_CASE("A copy that goes on under another name still knows how far it had come under the first") {
    Copy a(kA), b(kB);
    a.write(kAddMair);
    a.write(setMair("phone = '1'"));
    CHECK(a.held() == VersionVector{{QUuid(QLatin1String(kA)), 2}});
    CHECK(a.log().applied() == a.held());
    a.become(QUuid(QLatin1String(kC)));
    CHECK(a.held() == VersionVector{{QUuid(QLatin1String(kA)), 2}});
    a.write(setMair("phone = '2'"));
    a.become(QUuid(QLatin1String(kA)));
    a.write(setMair("phone = '3'"));
    CHECK(a.held() == VersionVector{{QUuid(QLatin1String(kA)), 3}, {QUuid(QLatin1String(kC)), 1}});
    CHECK(a.log().applied() == a.held());
    b.hear(a);
    CHECK(b.text(kPhone) == QLatin1String("3"));
    CHECK(b.histories() == a.histories());
    CHECK(tablesUnlikeLog(a.database()).isEmpty());
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
    PairOfCopies two;
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
