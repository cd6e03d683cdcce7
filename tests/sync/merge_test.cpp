// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commithash.h"
#include "core/sync/hybridclock.h"
#include "core/sync/value.h"
#include "tests/sync/mergecopies.h"

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("Different fields of one person are merged without a word") {
    PairOfCopies two;
    two.a.write(setMair("phone = '1'"));
    two.b.write(setMair("mobile = '2'"));
    two.meet();
    CHECK(two.a.text("SELECT phone || mobile FROM service_user") == QLatin1String("12"));
    CHECK(two.a.findings().isEmpty());
}

TEST_CASE("Who knew of the other's word overrules it, whatever the clocks say") {
    PairOfCopies two;
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
    PairOfCopies two;
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
    PairOfCopies two;
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
    PairOfCopies two;
    two.a.write(setMair("address = 'Tŷ Isaf', postcode = 'LL55 1AA'"));
    two.b.turnClock(two.b.clock() + 60'000);
    two.b.write(setMair("postcode = 'CF10 1AA'"));
    two.meet();
    CHECK(two.a.text("SELECT address || '/' || postcode FROM service_user") == QLatin1String("/CF10 1AA"));
    CHECK(two.a.findings().size() == 1);
}

TEST_CASE("Of long text both versions stay, one below the other") {
    PairOfCopies two;
    two.a.write(setMair("own_way_cy = 'te cyn brecwast'"));
    two.b.turnClock(two.b.clock() + 60'000);
    two.b.write(setMair("own_way_cy = 'coffi'"));
    two.meet();
    CHECK(two.a.text("SELECT own_way_cy FROM service_user") == QLatin1String("te cyn brecwast\n\ncoffi"));
}

TEST_CASE("A deletion hides what it had seen, and nothing else") {
    PairOfCopies two;
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
    PairOfCopies two;
    two.a.write("DELETE FROM service_user");
    two.b.write(kAddNia);
    two.meet();
    CHECK(two.a.text("SELECT last_name FROM service_user") == QLatin1String("Owen"));
    CHECK(two.a.text("SELECT name FROM circle_member") == QLatin1String("Nia"));
    CHECK(two.a.findings().size() == 1);
}

TEST_CASE("A tag that one takes away while the other puts it on again stays") {
    PairOfCopies two;
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
    PairOfCopies two;
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
    PairOfCopies two;
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
    PairOfCopies two;
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

TEST_CASE("What is written to a row that has moved does not keep the place that it left") {
    PairOfCopies two;
    two.a.write(kAddNia);
    two.a.write("INSERT INTO service_user (id, reference, last_name) VALUES "
                "(x'00000000000070008000000000000009', 'P-9', 'Parry')");
    two.a.write("UPDATE circle_member SET service_user_id = x'00000000000070008000000000000009'");
    two.b.hear(two.a);
    two.b.write("DELETE FROM service_user WHERE id = " + kMair);
    two.a.write("UPDATE circle_member SET phone = '7'");
    two.meet();
    CHECK(two.a.text("SELECT last_name FROM service_user") == QLatin1String("Parry"));
    CHECK(two.a.text("SELECT count(*) FROM service_user") == QLatin1String("1"));
    CHECK(two.b.text("SELECT phone FROM circle_member") == QLatin1String("7"));
    CHECK(two.b.findings().isEmpty());
}

TEST_CASE("What is written to a row does not keep a place that its writer had not heard of") {
    PairOfCopies two;
    const QByteArray parry = "x'00000000000070008000000000000009'",
                     move = "UPDATE circle_member SET service_user_id = ";
    two.a.write(kAddNia);
    two.a.write("INSERT INTO service_user (id, reference, last_name) VALUES (" + parry + ", 'P-9', 'Parry')");
    two.b.hear(two.a);
    two.a.write(move + parry);
    two.a.write(move + kMair);
    two.a.write("DELETE FROM service_user WHERE id = " + parry);
    two.b.write("UPDATE circle_member SET phone = '7'");
    two.meet();
    CHECK(two.a.text("SELECT last_name FROM service_user") == QLatin1String("Owen"));
    CHECK(two.a.text("SELECT count(*) FROM service_user") == QLatin1String("1"));
    CHECK(two.b.text("SELECT phone FROM circle_member") == QLatin1String("7"));
}
