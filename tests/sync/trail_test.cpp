// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditwriter.h"
#include "core/service/openingnotes.h"
#include "core/storage/localsettings.h"
#include "core/storage/query.h"
#include "core/storage/refusals.h"
#include "core/storage/trailmemory.h"
#include "tests/support/catch.h"
#include "tests/sync/protectedoffice.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

Database& fileOf(const ProtectedOffice& office) {
    return *office.mair->file.database;
}

QUuid trailOf(const ProtectedOffice& office) {
    return AuditWriter(fileOf(office), *office.mair->file.session).device();
}

QList<ErrorCode> faultsOf(const ProtectedOffice& office) {
    QList<ErrorCode> codes;
    for (const Problem& problem : office.mair->audit.verification().problems)
        if (!codes.contains(problem.code)) codes.append(problem.code);
    return codes;
}

/// Takes a file in; each time a backup is made before, named by the clock.
void takeIn(ProtectedOffice& office, const QString& file) {
    office.file.clock->forward(1000);
    mustBe(office.exchange.importFrom(file));
}

/// As when the file is opened the next time, on a computer whose identities lie in this folder.
void openAgain(const ProtectedOffice& office, const char* identities = "identities") {
    qputenv("AELWYD_IDENTITY_FOLDER", office.file.scratch.path(identities).toUtf8());
    noteOpening(fileOf(office), office.mair->file.session, {});
    qunsetenv("AELWYD_IDENTITY_FOLDER");
}

/// All after its first seal is gone, as somebody with the keys but without the program could do it.
void cutTrail(const ProtectedOffice& office, const QUuid& trail) {
    const QByteArray its = "device = x'" + trail.toRfc4122().toHex() + "'";
    const QByteArray later =
        " WHERE " + its + " AND number > (SELECT min(number) FROM audit_seal WHERE " + its + ")";
    withoutRefusals(fileOf(office), [&] {
        fileOf(office).execute("DELETE FROM audit_entry" + later);
        fileOf(office).execute("DELETE FROM audit_seal" + later);
    });
}

/// And something else is written in its place, longer than what was there, and sealed with the writer's key.
void rewriteTrail(const ProtectedOffice& office, const QUuid& trail, const Session& writer) {
    cutTrail(office, trail);
    AuditStore store(fileOf(office));
    for (int i = 0; i < 30; ++i) {
        AuditEntry entry{trail, 1, 0, {}, office.file.clock->now().toMSecsSinceEpoch()};
        entry.user = writer.vault.user;
        entry.entity = writer.keys.vault;
        entry.commitment = QByteArray(32, 'x');
        entry = following(store.head(trail, 1), entry);
        store.add({entry, {}});
        store.add(sealOf(entry, writer.vault.seed));
    }
}

} // namespace

TEST_CASE("What was changed in the trail of another office is found out") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    takeIn(barry, bangor.exported());
    const QByteArray own = trailOf(barry).toRfc4122().toHex();
    withoutRefusals(fileOf(barry), [&] {
        fileOf(barry).execute("UPDATE audit_entry SET clock = clock + 1 WHERE device <> x'" + own +
                              "' AND number = 1");
    });
    CHECK_FALSE(faultsOf(barry).isEmpty());
}

TEST_CASE("A trail whose end is gone since it came from another office is found out, with its seals gone "
          "too") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    takeIn(barry, bangor.exported());
    CHECK(faultsOf(barry).isEmpty());
    cutTrail(barry, trailOf(bangor));
    const Problems found = barry.mair->audit.verification().problems;
    REQUIRE(found.size() == 1);
    CHECK(found.first().code == ErrorCode::AuditGap);
    CHECK(found.first().arguments.value(1) == "Mair");
    // Nothing but the memory tells.
    LocalSettings(fileOf(barry)).keep(QStringLiteral("audit.seen"), {});
    CHECK(faultsOf(barry).isEmpty());
}

TEST_CASE("A trail that was written anew is found out although every seal holds, and stays so") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    takeIn(barry, bangor.exported());
    rewriteTrail(barry, trailOf(bangor), *bangor.mair->file.session);
    CHECK(faultsOf(barry) == QList{ErrorCode::AuditFork});
    openAgain(barry);
    CHECK(faultsOf(barry) == QList{ErrorCode::AuditFork});
}

TEST_CASE("Who lost the end of its own trail hears of it from another office") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    takeIn(barry, bangor.exported());
    openAgain(barry);
    takeIn(bangor, barry.exported());
    CHECK(faultsOf(bangor).isEmpty());
    cutTrail(bangor, trailOf(bangor));
    CHECK(faultsOf(bangor) == QList{ErrorCode::AuditGap});
}

TEST_CASE("How far the others' trails had come is told once, and again when they have gone on") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    const auto told = [&] {
        qsizetype times = 0;
        for (const AuditLine& line : barry.mair->audit.lines({.action = AuditAction::Viewed}))
            times += line.subject == "trails";
        return times;
    };
    openAgain(barry);
    CHECK(told() == 0);
    takeIn(barry, bangor.exported());
    openAgain(barry);
    CHECK(told() == 1);
    openAgain(barry);
    CHECK(told() == 1);
    bangor.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    takeIn(barry, bangor.exported());
    openAgain(barry);
    CHECK(told() == 2);
}

TEST_CASE("What a computer wrote after it was shut out is not missed in its trail") {
    ProtectedOffice bangor, barry, laptop;
    pairUp(bangor, barry);
    pairUp(bangor, laptop);
    const QString forBoth = bangor.exported();
    takeIn(barry, forBoth);
    takeIn(laptop, forBoth);
    laptop.mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1"));
    takeIn(bangor, laptop.exported());
    laptop.mair->takeOn(QStringLiteral("Ifans"), QStringLiteral("P-2"));
    takeIn(barry, laptop.exported());
    openAgain(barry);
    mustBeDone(bangor.pairing.revoke(laptop.log.device()));
    takeIn(barry, bangor.exported());
    takeIn(bangor, barry.exported());
    const AuditStore trails(fileOf(barry));
    const auto heads = TrailMemory(fileOf(barry)).heads();
    CHECK(
        std::any_of(heads.begin(), heads.end(), [&](const AuditHead& head) { return !trails.holds(head); }));
    CHECK(faultsOf(barry).isEmpty());
    CHECK(faultsOf(bangor).isEmpty());
}

TEST_CASE("A copy that another computer may go on with begins a trail of its own at its next opening") {
    ProtectedOffice bangor, barry;
    pairUp(bangor, barry);
    const QUuid before = trailOf(bangor);
    openAgain(bangor);
    CHECK(trailOf(bangor) == before);
    openAgain(bangor, "elsewhere");
    CHECK(trailOf(bangor) != before);
    CHECK(faultsOf(bangor).isEmpty());
}

TEST_CASE("What two computers wrote under one number of one trail is both kept, and told") {
    const ProtectedAgency office;
    const auto mair = office.mair();
    AuditStore store(*mair->file.database);
    AuditEntry other = store.entries({.limit = 1}).first().entry;
    other.action = AuditAction::Viewed;
    store.add({other, {}});
    store.add(sealOf(other, mair->file.session->vault.seed));
    const Problems found = mair->audit.verification().problems;
    REQUIRE(found.size() == 1);
    CHECK(found.first() == Problem{{}, ErrorCode::AuditFork, {QString::number(other.number)}});
}
