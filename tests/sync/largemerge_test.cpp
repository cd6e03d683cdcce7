// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/value.h"
#include "tests/sync/mergecopies.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// More than those for which the log's triggers stay where they are.
constexpr int kPeople = 700;

QByteArray idOf(int person) {
    QByteArray id(16, '\0');
    id[6] = '\x70';
    id[8] = '\x80';
    id[14] = static_cast<char>(person >> 8);
    id[15] = static_cast<char>(person);
    return "x'" + id.toHex() + "'";
}

QByteArrayList people() {
    QByteArrayList sql;
    for (int i = 0; i < kPeople; ++i)
        sql.append("INSERT INTO service_user (id, reference, last_name, phone) VALUES (" + idOf(i) + ", 'P-" +
                   QByteArray::number(i) + "', 'Owen', '029')");
    return sql;
}

/// One field or more of each, up to all of these.
QByteArrayList editsOfAll(Chance& chance) {
    const QByteArrayList fields{"first_name = 'Eirlys'",
                                "last_name = 'Prys-Ôl'",
                                "phone = ''",
                                "date_of_birth = NULL",
                                "date_of_birth = '1940-02-03'",
                                "nhs_number = '9434765919'",
                                "language = 'cy'",
                                "own_way_cy = 'te cyn brecwast'",
                                "own_way_en = 'tea'",
                                "archived = 1",
                                "reference = 'Q-1'"};
    QByteArrayList sql;
    for (int i = 0; i < kPeople; ++i) {
        QByteArrayList sets{"known_as = 'K" + QByteArray::number(i) + "'"};
        const int most = chance.below(static_cast<int>(fields.size()) + 1);
        for (const QByteArray& each : fields)
            if (chance.below(static_cast<int>(fields.size())) < most &&
                !sets.last().startsWith(each.left(10)))
                sets.append(each);
        sql.append("UPDATE service_user SET " + sets.join(", ") + " WHERE id = " + idOf(i));
    }
    return sql;
}

QStringList triggersOf(Copy& copy) {
    QStringList all;
    Query query(copy.database(), "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name");
    while (query.next())
        all.append(query.text());
    return all;
}

void checkAlike(Copy& a, Copy& b) {
    CHECK(a.content() == b.content());
    CHECK(a.histories() == b.histories());
    CHECK(tablesUnlikeLog(b.database()).isEmpty());
    CHECK(triggersOf(b) == triggersOf(a));
}

} // namespace

TEST_CASE("Many rows that come in at once are added, changed and removed as few are, and the log goes on") {
    Chance chance;
    INFO("seed " << chance.seed());
    Copy a(kA), b(kB);
    a.write(people());
    CHECK(b.hear(a).rows.value(QStringLiteral("service_user")).added == kPeople);
    checkAlike(a, b);
    a.write(editsOfAll(chance));
    CHECK(b.hear(a).rows.value(QStringLiteral("service_user")).changed == kPeople);
    checkAlike(a, b);
    b.write("UPDATE service_user SET mobile = '07700 900 123' WHERE id = " + idOf(7));
    a.hear(b);
    CHECK(a.text("SELECT mobile FROM service_user WHERE id = " + idOf(7)) == QLatin1String("07700 900 123"));
    checkAlike(b, a);
    a.write("DELETE FROM service_user");
    CHECK(b.hear(a).rows.value(QStringLiteral("service_user")).removed == kPeople);
    checkAlike(a, b);
}

TEST_CASE("Many rows of which the file refuses the last change nothing, and the log notes what is written") {
    Chance chance;
    INFO("seed " << chance.seed());
    Copy a(kA), b(kB);
    a.write(people());
    b.hear(a);
    const QStringList content = b.content(), triggers = triggersOf(b);
    a.write(editsOfAll(chance));
    SyncBatch bad = a.since(b.held());
    bad.commits.last().ops.last().value = encoded(SyncValue::ofReal(0.5));
    const auto refused = b.merge(bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems().first().code == ErrorCode::Damaged);
    CHECK(b.content() == content);
    CHECK(triggersOf(b) == triggers);
    b.write("UPDATE service_user SET mobile = '07700 900 123' WHERE id = " + idOf(7));
    CHECK(b.since(a.held()).commits.size() == 1);
    b.hear(a);
    a.hear(b);
    checkAlike(a, b);
}
