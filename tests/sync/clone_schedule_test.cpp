// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/branches.h"
#include "core/storage/mergeshowing.h"
#include "core/sync/commithash.h"
#include "tests/support/catch.h"
#include "tests/sync/schedule.h"

#include <array>
#include <set>

using namespace aelwyd;
using test::Chance;
using test::Replica;

namespace {

constexpr qint64 kNow = 1'795'000'000'000;
constexpr size_t kCopies = 5;

QUuid someDevice(Chance& chance) {
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes.append(static_cast<char>(chance.below(256)));
    return QUuid::fromRfc4122(bytes);
}

std::array<std::unique_ptr<Replica>, kCopies>& copies() {
    static std::array<std::unique_ptr<Replica>, kCopies> all;
    for (auto& one : all)
        if (!one) one = std::make_unique<Replica>();
    return all;
}

/// Five copies of which some are copied or put back with their names, and some run older or newer programs.
class HardSchedule {
  public:
    HardSchedule(Chance& chance, bool isCloning, bool isMixed)
        : m_copies(copies())
        , m_chance(chance)
        , m_isCloning(isCloning) {
        for (auto& copy : m_copies) {
            copy->begin(someDevice(chance), kNow + chance.below(100'000));
            if (isMixed) copy->setSchema(kSchemaVersion + chance.between(-1, 1));
        }
    }
    ~HardSchedule() {
        for (auto& copy : m_copies)
            copy->end();
    }
    HardSchedule(const HardSchedule&) = delete;
    HardSchedule& operator=(const HardSchedule&) = delete;

    void run() {
        const int steps = m_chance.between(10, 30);
        for (int step = 0; step < steps; ++step)
            act();
        for (auto& copy : m_copies) {
            copy->setSchema(kSchemaVersion + 1);
            REQUIRE(copy->applyWaiting());
        }
        for (int round = 0; round < 4 && !isSettled(); ++round)
            meet();
        REQUIRE(isSettled());
    }

    void check() {
        Replica& first = *m_copies.front();
        const QList<SyncCommit> commits = first.since({}).commits;
        std::set<QByteArray> hashes;
        for (const SyncCommit& each : commits)
            hashes.insert(hashOf(each));
        for (const QByteArray& each : m_written)
            REQUIRE(hashes.contains(each));
        const QStringList content = first.content(), histories = first.histories(),
                          findings = first.findings();
        REQUIRE(content == test::contentByRules(commits, first.database()));
        for (size_t other = 1; other < kCopies; ++other) {
            REQUIRE(m_copies[other]->content() == content);
            REQUIRE(m_copies[other]->histories() == histories);
            REQUIRE(m_copies[other]->findings() == findings);
        }
        REQUIRE(tablesUnlikeLog(m_copies.back()->database()) == QStringList());
    }

  private:
    Replica& any() { return *m_copies[static_cast<size_t>(m_chance.below(kCopies))]; }

    void act() {
        const int what = m_chance.below(m_isCloning ? 14 : 12);
        if (what < 7) return edit(any());
        if (what < 12) return hear(any(), any());
        what == 12 ? clone() : restore();
    }

    void edit(Replica& copy) {
        const QUuid device = copy.device();
        const quint64 before = copy.held().value(device);
        copy.edit(m_chance);
        if (copy.held().value(device) == before) return;
        m_written.append(hashOf(copy.since({{device, before}}).commits.last()));
    }

    /// The whole disk of one copy is put into the other's computer: it has what that had, and its name.
    void clone() {
        Replica &from = any(), &to = any();
        if (&from == &to || m_clones++ > 0) return;
        const QUuid name = from.device();
        hear(to, from);
        if (to.schema() < from.schema()) to.setSchema(from.schema());
        REQUIRE(to.applyWaiting());
        if (from.device() == name) to.become(name);
    }

    /// Back to nothing, or to what it held once, as the program does it: under another name.
    void restore() {
        Replica& copy = any();
        for (auto& other : m_copies)
            if (other.get() != &copy) hear(*other, copy);
        const SyncBatch kept = copy.since({});
        const qint64 clock = copy.clock();
        copy.end();
        copy.begin(someDevice(m_chance), clock);
        if (m_chance.coin()) REQUIRE(copy.merge(kept));
    }

    /// What it has, and where somebody wrote under its name elsewhere, all that there is of that.
    void hear(Replica& to, Replica& from) {
        if (&to == &from) return;
        VersionVector has = to.held();
        for (const SyncOrigin& each : readOrigins(from.database()))
            if (contradicts(to.database(), {each.device, each.number, each.hash, {}}))
                has.remove(each.device);
        auto report = to.merge(from.since(has));
        for (int tries = 0; tries < 3 && !report; ++tries) {
            INFO(report.problems().first().arguments.join(u' ').toStdString());
            REQUIRE(report.problems().first().code == ErrorCode::ClonedDevice);
            has.remove(QUuid::fromString(report.problems().first().arguments.first()));
            report = to.merge(from.since(has));
        }
        REQUIRE(report);
        REQUIRE_FALSE(report.value().isParked());
        if (report.value().isRenamed) to.become(someDevice(m_chance));
        if (m_chance.below(6) == 0) REQUIRE(to.merge(from.since({})).value().commits == 0);
    }

    void meet() {
        for (auto& to : m_copies)
            for (auto& from : m_copies)
                hear(*to, *from);
    }

    bool isSettled() {
        const auto ends = [](Replica& copy) {
            QMap<QUuid, QByteArray> hashes;
            for (const SyncOrigin& each : readOrigins(copy.database()))
                if (each.number > 0) hashes.insert(each.device, each.hash);
            return hashes;
        };
        return std::all_of(m_copies.begin(), m_copies.end(),
                           [&](const auto& each) { return ends(*each) == ends(*m_copies.front()); });
    }

    std::array<std::unique_ptr<Replica>, kCopies>& m_copies;
    Chance& m_chance;
    const bool m_isCloning;
    int m_clones = 0;
    QList<QByteArray> m_written;
};

void runHard(unsigned seed, int count, bool isCloning, bool isMixed) {
    for (int i = 0; i < count; ++i) {
        Chance chance(seed + static_cast<unsigned>(i));
        INFO("seed " << chance.seed());
        HardSchedule schedule(chance, isCloning, isMixed);
        schedule.run();
        schedule.check();
    }
}

/// A sample every day, a thousand each in the long run.
int countOfHard() {
    return qEnvironmentVariableIntValue("AELWYD_SCHEDULES") > 0 ? 1000 : 60;
}

unsigned seedOf(unsigned usual) {
    const int wanted = qEnvironmentVariableIntValue("AELWYD_SEED");
    return wanted > 0 ? static_cast<unsigned>(wanted) : usual;
}

} // namespace

TEST_CASE("Copies that were copied or put back with their names meet, and nothing typed is lost",
          "[schedules][clones]") {
    runHard(seedOf(11'000'000), countOfHard(), true, false);
}

TEST_CASE("Older and newer programs pass on what they do not understand, and show the same once they are up "
          "to date",
          "[schedules][schemas]") {
    runHard(seedOf(12'000'000), countOfHard(), false, true);
}

TEST_CASE("Copied disks and programs of three ages at once", "[schedules][clones][schemas]") {
    runHard(seedOf(13'000'000), countOfHard() / 3, true, true);
}
