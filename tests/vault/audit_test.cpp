// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/auditverification.h"
#include "tests/support/catch.h"
#include "tests/support/longrun.h"
#include "tests/support/random.h"
#include "tests/vault/connection.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr qint64 kMorning = 1'795'000'000'000;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kNow = kMorning + 60 * kMinute;

/// The heads of all chains in `entries`.
QList<AuditHead> headsOf(const QList<AuditEntry>& entries) {
    QHash<std::pair<QUuid, quint32>, const AuditEntry*> last;
    for (const AuditEntry& entry : entries) {
        const AuditEntry*& newest = last[{entry.device, entry.epoch}];
        if (!newest || newest->number < entry.number) newest = &entry;
    }
    QList<AuditHead> heads;
    for (const AuditEntry* entry : last)
        heads.append({entry->device, entry->epoch, entry->number, hashOf(*entry)});
    std::sort(heads.begin(), heads.end(), [](const AuditHead& a, const AuditHead& b) {
        return std::pair(a.device, a.epoch) < std::pair(b.device, b.epoch);
    });
    return heads;
}

/// A device on which one user has worked: entries a minute apart, a seal after every second one.
struct Trail {
    explicit Trail(int length = 10) {
        trail.keys[user] = {publicKeyOf(seed)};
        for (int i = 0; i < length; ++i)
            write(kMorning + i * kMinute, i % 2 == 1 || i == length - 1);
    }
    void write(qint64 clock, bool sealed) {
        const auto heads = headsOf(trail.entries);
        AuditEntry entry;
        entry.device = device;
        entry.clock = clock;
        entry.user = user;
        entry.role = Role::Supervisor;
        entry.action = AuditAction::Changed;
        entry.entity = person;
        entry.commitment = commitmentTo("words about somebody", personKey);
        entry = following(heads.isEmpty() ? std::nullopt : std::optional(heads.first()), entry);
        trail.entries.append(entry);
        if (sealed) trail.seals.append(sealOf(entry, seed));
    }
    QList<AuditFinding> findings() const { return findingsOf(trail, kNow); }
    AuditFinding finding(AuditFault fault, quint64 number) const { return {fault, device, 1, number}; }

    QUuid device = QUuid::createUuid(), user = QUuid::createUuid(), person = QUuid::createUuid();
    SecretBytes seed = SecretBytes::random(32);
    SecretBytes personKey = newPersonKey();
    AuditTrail trail;
};

QSet<int> faultsIn(const QList<AuditFinding>& findings) {
    QSet<int> faults;
    for (const AuditFinding& finding : findings)
        faults.insert(static_cast<int>(finding.fault));
    return faults;
}

} // namespace

TEST_CASE("A chain that was only added to verifies, in whatever order it is read") {
    Trail trail;
    CHECK(trail.findings().isEmpty());
    std::reverse(trail.trail.entries.begin(), trail.trail.entries.end());
    CHECK(trail.findings().isEmpty());
    trail.trail.entries.append(trail.trail.entries.first()); // a merge brings the same entry again
    CHECK(trail.findings().isEmpty());
    CHECK(Trail(0).findings().isEmpty());
}

TEST_CASE("An entry that is missing is a gap") {
    Trail trail;
    trail.trail.entries.removeAt(4);
    CHECK(trail.findings() == QList{trail.finding(AuditFault::Gap, 6)});
}

TEST_CASE("Entries gone from the end are a gap for whoever has seen them, even with their seals gone") {
    Trail trail;
    trail.trail.remembered = headsOf(trail.trail.entries);
    trail.trail.entries.removeLast();
    trail.trail.entries.removeLast();
    trail.trail.seals.removeLast();
    CHECK(trail.findings() == QList{trail.finding(AuditFault::Gap, 10)});
    trail.trail.entries.clear();
    trail.trail.seals.clear();
    CHECK(trail.findings() == QList{trail.finding(AuditFault::Gap, 10)});
}

TEST_CASE("Two histories of one device are a fork") {
    Trail trail, twin;
    AuditEntry other = trail.trail.entries[6];
    other.action = AuditAction::Viewed;
    trail.trail.entries.append(other);
    CHECK(trail.findings() == QList{trail.finding(AuditFault::Fork, 7)});
    twin.trail.remembered = headsOf(twin.trail.entries);
    twin.trail.remembered.first().hash = QByteArray(32, 'x');
    CHECK(twin.findings() == QList{twin.finding(AuditFault::Fork, 10)});
}

TEST_CASE("Whatever is changed in an entry or a seal is a bad signature") {
    const QList<void (*)(AuditEntry&)> changes{
        [](AuditEntry& entry) { entry.user = QUuid::createUuid(); },
        [](AuditEntry& entry) { entry.role = Role::Manager; },
        [](AuditEntry& entry) { entry.action = AuditAction::Viewed; },
        [](AuditEntry& entry) { entry.entity = QUuid::createUuid(); },
        [](AuditEntry& entry) { entry.clock += 1; },
        [](AuditEntry& entry) { entry.commitment[3] = static_cast<char>(entry.commitment[3] ^ 1); }};
    for (const auto change : changes)
        for (int at : {0, 4, 5, 9}) {
            Trail trail;
            change(trail.trail.entries[at]);
            CHECK(faultsIn(trail.findings()) == QSet{static_cast<int>(AuditFault::BadSignature)});
        }
    Trail trail;
    trail.trail.seals[2].signature[5] = static_cast<char>(trail.trail.seals[2].signature[5] ^ 1);
    CHECK(trail.findings() == QList{trail.finding(AuditFault::BadSignature, 6)});
}

TEST_CASE("A seal by somebody who is no user, or none at the end, is a bad signature") {
    Trail trail;
    trail.trail.seals.last() = sealOf(trail.trail.entries.last(), SecretBytes::random(32));
    CHECK(trail.findings() == QList{trail.finding(AuditFault::BadSignature, 10)});
    trail.trail.seals.removeLast();
    CHECK(trail.findings() == QList{trail.finding(AuditFault::BadSignature, 10)});
}

TEST_CASE("A clock set back, or ahead of now, is told apart from everything else, a correction is not") {
    Trail trail;
    const qint64 last = trail.trail.entries.last().clock;
    trail.write(last - 9 * kMinute, true);
    CHECK(trail.findings().isEmpty());
    trail.write(last - 30 * kMinute, true);
    CHECK(trail.findings() == QList{trail.finding(AuditFault::ClockAnomaly, 12)});
    Trail ahead;
    ahead.write(kNow + 15 * kMinute, true);
    CHECK(ahead.findings() == QList{ahead.finding(AuditFault::ClockAnomaly, 11)});
    ahead.write(kNow + 16 * kMinute, true);
    CHECK(ahead.findings() == QList{ahead.finding(AuditFault::ClockAnomaly, 11)}); // once for the run
}

TEST_CASE("What clocks did is settled up to the entry by which a manager said so, and no further") {
    Trail trail;
    trail.write(kNow + 20 * kMinute, true);
    trail.write(kNow - 40 * kMinute, true);
    trail.write(kNow + 20 * kMinute, true);
    trail.write(kNow + 21 * kMinute, true);
    const auto anomaly = [&](quint64 number) { return trail.finding(AuditFault::ClockAnomaly, number); };
    CHECK(trail.findings() == QList{anomaly(11), anomaly(12), anomaly(13)});
    trail.trail.clockSettled.insert({trail.device, 2}, 14); // of another chain
    CHECK(trail.findings().size() == 3);
    trail.trail.clockSettled.insert({trail.device, 1}, 12);
    CHECK(trail.findings() == QList{anomaly(13)});
    trail.trail.clockSettled.insert({trail.device, 1}, 13);
    CHECK(trail.findings() == QList{anomaly(14)}); // it runs ahead again, or still
    trail.trail.clockSettled.insert({trail.device, 1}, 14);
    CHECK(trail.findings().isEmpty());
}

TEST_CASE("A restored copy goes on in an epoch of its own, and both verify") {
    Trail trail;
    AuditEntry entry = trail.trail.entries.last();
    entry.epoch = 2;
    entry = following(std::nullopt, entry);
    trail.trail.entries.append(entry);
    trail.trail.seals.append(sealOf(entry, trail.seed));
    CHECK(trail.findings().isEmpty());
    CHECK(headsOf(trail.trail.entries).size() == 2);
}

TEST_CASE(
    "When a person's key is destroyed, the chain still verifies and commits to nothing that can be tried") {
    Trail trail;
    const QByteArray commitment = trail.trail.entries.first().commitment;
    CHECK(commitment == commitmentTo("words about somebody", trail.personKey));
    trail.personKey = newPersonKey();
    CHECK(commitment != commitmentTo("words about somebody", trail.personKey));
    CHECK(trail.findings().isEmpty());
}

TEST_CASE("Any tampering with a chain, at random, is found", "[long]") {
    Chance chance;
    INFO("seed " << chance.seed());
    Tally tally("tamperings with a chain of the audit trail");
    for (int rounds = times(100, 20'000); rounds > 0; --rounds) {
        Trail trail(chance.between(3, 12));
        trail.trail.remembered = headsOf(trail.trail.entries);
        auto& entries = trail.trail.entries;
        const int at = chance.below(static_cast<int>(entries.size()));
        switch (chance.below(3)) {
        case 0:
            entries.removeAt(at);
            break;
        case 1:
            entries[at].number += static_cast<quint64>(chance.between(1, 3));
            break;
        default:
            entries[at].entity = QUuid::createUuid();
        }
        REQUIRE_FALSE(trail.findings().isEmpty());
        tally.add();
    }
}

TEST_CASE("The short form of a head fits on paper") {
    const QString text = shortForm({QUuid(), 1, 1, QByteArray::fromHex("4f1c907ab2ffff")});
    CHECK(text == QStringLiteral("4f1c9-07ab2"));
}

TEST_CASE("Heads that are kept are the same when they are read again, and what is no head is left out") {
    const Trail one, other(3);
    const QList<AuditHead> heads = headsOf(one.trail.entries) + headsOf(other.trail.entries);
    REQUIRE(heads.size() == 2);
    CHECK(auditHeadsIn(textOf(heads)) == heads);
    CHECK(auditHeadsIn(textOf({})).isEmpty());
    CHECK(auditHeadsIn(QStringLiteral("a/1/2/3 ") + textOf(heads).chopped(1)) == QList{heads.first()});
}
