// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergeshowing.h"
#include "core/sync/commithash.h"
#include "tests/support/catch.h"
#include "tests/sync/schedule.h"

#include <array>

using namespace aelwyd;
using test::Chance;
using test::Replica;

namespace {

constexpr qint64 kNow = 1'795'000'000'000;
constexpr qint64 kYear = qint64(365) * 24 * 3600 * 1000;

QUuid anyDevice(Chance& chance) {
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes.append(static_cast<char>(chance.below(256)));
    return QUuid::fromRfc4122(bytes);
}

/// Five copies, what they write, and the files between them that come late, twice, in any order or never.
class Schedule {
  public:
    Schedule(std::array<std::unique_ptr<Replica>, 5>& replicas, Chance& chance)
        : m_replicas(replicas)
        , m_chance(chance) {
        for (auto& replica : m_replicas)
            replica->begin(anyDevice(chance), anyClock());
    }
    ~Schedule() {
        for (auto& replica : m_replicas)
            replica->end();
    }
    Schedule(const Schedule&) = delete;
    Schedule& operator=(const Schedule&) = delete;

    void run() {
        for (int step = m_chance.between(6, 20); step > 0; --step)
            act();
        settle();
    }

    /// All that anybody has written.
    QList<SyncCommit> commits() { return m_replicas.front()->since({}).commits; }

  private:
    /// A third of the clocks are wrong by up to ten years.
    qint64 anyClock() { return m_chance.below(3) > 0 ? kNow : kNow + kYear * m_chance.between(-10, 10); }

    Replica& any() { return *m_replicas[static_cast<size_t>(m_chance.below(5))]; }

    void act() {
        switch (m_chance.below(5)) {
        case 0:
            return send();
        case 1:
            return receive();
        case 2:
            if (m_chance.below(4) == 0) any().turnClock(anyClock());
            [[fallthrough]];
        default:
            any().edit(m_chance);
        }
    }

    /// From what somebody had said to have, now or at some time before.
    void send() {
        Replica& from = any();
        m_said.append(any().held());
        m_files.append(from.since(m_chance.coin() ? any().held() : m_chance.oneOf(m_said)));
    }

    void receive() {
        if (m_files.isEmpty()) return;
        const qsizetype place = m_chance.below(static_cast<int>(m_files.size()));
        const SyncBatch file = m_files[place];
        take(any(), file);
        if (m_chance.coin()) m_files.removeAt(place);
    }

    void take(Replica& replica, const SyncBatch& file) {
        const auto before = m_chance.below(16) == 0 ? replica.content() : QStringList{QStringLiteral("?")};
        if (before != QStringList{QStringLiteral("?")}) {
            const auto seen = replica.preview(file);
            REQUIRE(seen);
            REQUIRE(replica.content() == before);
        }
        const auto report = replica.merge(file);
        if (!report) INFO(report.problems().first().arguments.join(u' ').toStdString());
        REQUIRE(report);
        if (m_chance.below(8) == 0) REQUIRE(replica.merge(file).value().commits == 0);
    }

    /// At last everybody has heard everything: each from each, or through one of them.
    void settle() {
        if (m_chance.below(8) == 0) return settleRoundabout();
        const size_t hub = static_cast<size_t>(m_chance.below(5)),
                     first = static_cast<size_t>(m_chance.below(5));
        for (size_t i = 0; i < 5; ++i)
            hear(hub, (first + i) % 5);
        for (size_t i = 0; i < 5; ++i)
            hear((first + i) % 5, hub);
    }

    void settleRoundabout() {
        for (size_t round = 0; round < 2; ++round)
            for (size_t to = 0; to < 5; ++to)
                for (size_t i = 0, first = static_cast<size_t>(m_chance.below(5)); i < 5; ++i)
                    hear(to, (first + i) % 5);
    }

    void hear(size_t to, size_t from) {
        if (to != from) take(*m_replicas[to], m_replicas[from]->since(m_replicas[to]->held()));
    }

    std::array<std::unique_ptr<Replica>, 5>& m_replicas;
    Chance& m_chance;
    QList<SyncBatch> m_files;
    QList<VersionVector> m_said{{}};
};

std::array<std::unique_ptr<Replica>, 5>& replicas() {
    static std::array<std::unique_ptr<Replica>, 5> all;
    for (auto& one : all)
        if (!one) one = std::make_unique<Replica>();
    return all;
}

void runSchedules(unsigned seed, int count) {
    auto& copies = replicas();
    for (int i = 0; i < count; ++i) {
        Chance chance(seed + static_cast<unsigned>(i));
        INFO("seed " << chance.seed());
        Schedule schedule(copies, chance);
        schedule.run();
        const auto commits = schedule.commits();
        const QStringList first = copies.front()->content();
        REQUIRE(first == test::contentByRules(commits, copies.front()->database()));
        const QStringList histories = copies.front()->histories(), findings = copies.front()->findings();
        for (size_t other = 1; other < copies.size(); ++other) {
            REQUIRE(copies[other]->content() == first);
            REQUIRE(copies[other]->histories() == histories);
            REQUIRE(copies[other]->findings() == findings);
        }
        REQUIRE(test::lostWrites(commits, first, copies.front()->database()) == QStringList());
        if (i % 50 == 0) REQUIRE(tablesUnlikeLog(copies.back()->database()) == QStringList());
    }
}

/// The everyday suite runs so many, the long one as many as it is told; a seed of its own repeats one.
int countOfSchedules(int everyday) {
    const int wanted = qEnvironmentVariableIntValue("AELWYD_SCHEDULES");
    return wanted > 0 ? wanted / 4 : everyday;
}

unsigned seedOr(unsigned usual) {
    const int wanted = qEnvironmentVariableIntValue("AELWYD_SEED");
    return wanted > 0 ? static_cast<unsigned>(wanted) : usual;
}

} // namespace

TEST_CASE("Five copies that have seen the same files show the same, and what the rules say (first quarter)",
          "[schedules]") {
    runSchedules(seedOr(1'000'000), countOfSchedules(2500));
}

TEST_CASE("Five copies that have seen the same files show the same, and what the rules say (second quarter)",
          "[schedules]") {
    runSchedules(seedOr(300'000'000), countOfSchedules(2500));
}

TEST_CASE("Five copies that have seen the same files show the same, and what the rules say (third quarter)",
          "[schedules]") {
    runSchedules(seedOr(600'000'000), countOfSchedules(2500));
}

TEST_CASE("Five copies that have seen the same files show the same, and what the rules say (last quarter)",
          "[schedules]") {
    runSchedules(seedOr(900'000'000), countOfSchedules(2500));
}

TEST_CASE("Schedules with chances of the day", "[schedules]") {
    Chance chance;
    INFO("seed " << chance.seed());
    runSchedules(chance.seed() % 1'000'000'000, 50);
}
