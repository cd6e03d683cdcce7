// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/sync/schedule.h"

#include <array>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

using Erasers = std::array<Replica, 4>;

QUuid nameOfEraser(size_t place) {
    return QUuid(QStringLiteral("{00000000-0000-4000-8000-0000000000%1}").arg(0xa0 + place, 2, 16));
}

void eraseSomebody(Replica& copy, Chance& chance) {
    QList<ServiceUserId> people;
    Query query(copy.database(), "SELECT id FROM service_user ORDER BY id");
    while (query.next())
        people.append(ServiceUserId::fromBytes(query.blob()));
    if (people.isEmpty()) return;
    erasePerson(copy.database(), chance.oneOf(people));
    copy.write(QByteArrayList{});
}

/// As an office whose user may erase does it.
void hear(Replica& to, Replica& from) {
    const auto report = to.merge(from.since(to.held()));
    if (!report) FAIL(report.problems().first().arguments.join(u' ').toStdString());
    if (report.value().leftOver.isEmpty()) return;
    to.log().erase(report.value().leftOver);
    to.write(QByteArrayList{});
}

void actOn(Erasers& copies, Chance& chance) {
    Replica& one = copies[static_cast<size_t>(chance.below(4))];
    Replica& other = copies[static_cast<size_t>(chance.below(4))];
    switch (chance.below(6)) {
    case 0:
        return eraseSomebody(one, chance);
    case 1:
    case 2:
        if (&one != &other) hear(one, other);
        return;
    default:
        one.edit(chance);
    }
}

/// Until what somebody had to erase afterwards is known to all.
void settleAll(Erasers& copies) {
    for (int round = 0; round < 3; ++round)
        for (Replica& to : copies)
            for (Replica& from : copies)
                if (&to != &from) hear(to, from);
}

} // namespace

TEST_CASE(
    "Copies that erase people while others write about them come to show the same, and nothing of those",
    "[schedules]") {
    static Erasers copies;
    for (unsigned seed = 77'000; seed < 77'060; ++seed) {
        Chance chance(seed);
        INFO("seed " << seed);
        for (size_t i = 0; i < copies.size(); ++i)
            copies[i].begin(nameOfEraser(i), 1'795'000'000'000);
        for (int step = chance.between(10, 30); step > 0; --step)
            actOn(copies, chance);
        settleAll(copies);
        const QStringList first = copies[0].content();
        for (Replica& each : copies) {
            REQUIRE(each.content() == first);
            REQUIRE(tablesUnlikeLog(each.database()) == QStringList());
        }
        for (Replica& each : copies)
            each.end();
    }
}
