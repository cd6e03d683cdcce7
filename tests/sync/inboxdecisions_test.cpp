// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/inboxoffices.h"

using namespace aelwyd;
using test::InboxOffices;
using test::setPhoneOf;
using test::TestAgency;

TEST_CASE("The number of what is to resolve is that of the list, however it was decided or written anew") {
    InboxOffices offices;
    offices.plan(offices.a, "V-1", 9);
    offices.plan(offices.b, "V-2", 9);
    setPhoneOf(offices.a, offices.person.id, "1");
    setPhoneOf(offices.b, offices.person.id, "2");
    offices.meet();
    const auto isAlike = [&](int expected) {
        return offices.inboxA.count() == expected && offices.inboxA.items().size() == expected;
    };
    REQUIRE(offices.rules() == QList<FindingRule>{FindingRule::Conflict, FindingRule::SameTime});
    CHECK(isAlike(2));
    const QUuid visits = offices.inboxA.items().last().id;
    REQUIRE(offices.inboxA.accept(visits, QStringLiteral("Next door"), QStringLiteral("Nia")));
    CHECK(isAlike(1));
    CHECK(offices.inboxA.accept(visits, QStringLiteral("Again"), {}).problems().first().code ==
          ErrorCode::NotFound);
    REQUIRE(offices.inboxA.undo(visits));
    CHECK(isAlike(2));
    setPhoneOf(offices.a, offices.person.id, "3");
    CHECK(isAlike(1));
}

TEST_CASE("A third text is kept tidy, and what no field could hold is refused beside it") {
    InboxOffices offices;
    setPhoneOf(offices.a, offices.person.id, "1");
    setPhoneOf(offices.b, offices.person.id, "2");
    offices.meet();
    const InboxItem item = offices.inboxA.items().first();
    REQUIRE(item.writing == TextSort::Name);
    const auto refused = [&](const QString& text) {
        return offices.inboxA.writeText(item.id, text).problems().value(0);
    };
    CHECK(refused(QStringLiteral("  ")) == Problem{"text", ErrorCode::Required});
    CHECK(refused(QString(kLongestName + 1, u'1')) ==
          Problem{"text", ErrorCode::TooLong, {QString::number(kLongestName)}});
    CHECK(refused(QStringLiteral("1\u202e2")) == Problem{"text", ErrorCode::BidirectionalControl});
    CHECK(offices.inboxA.count() == 1);
    REQUIRE(offices.inboxA.writeText(item.id, QStringLiteral("  3   4 ")));
    offices.meet();
    CHECK(offices.b.people.person(offices.person.id)->phone == QLatin1String("3 4"));
    CHECK(offices.inboxB.count() == 0);
    CHECK(offices.inboxA.writeText(item.id, QStringLiteral("5")).problems().first().code ==
          ErrorCode::NotFound);
}

TEST_CASE("Long texts may be written anew with their lines, and what is chosen from a list may not") {
    InboxOffices offices;
    const auto write = [&](TestAgency& agency, const char* culture, GenderPreference gender) {
        ServiceUser person = *agency.people.person(offices.person.id);
        person.cultureAndFaith.en = QString::fromLatin1(culture);
        person.workerGender = gender;
        REQUIRE(agency.people.save(person));
    };
    write(offices.a, "Chapel", GenderPreference::Female);
    write(offices.b, "Mosque", GenderPreference::Male);
    offices.meet();
    int texts = 0;
    for (const InboxItem& item : offices.inboxA.items()) {
        const bool isText = item.columns == QStringList{QStringLiteral("culture_en")};
        texts += isText;
        CHECK(item.writing == (isText ? std::optional(TextSort::Note) : std::nullopt));
        if (!isText)
            CHECK(offices.inboxA.writeText(item.id, QStringLiteral("any")).problems().first().code ==
                  ErrorCode::Choice);
        else
            REQUIRE(offices.inboxA.writeText(item.id, QStringLiteral("Chapel\nand mosque")));
    }
    CHECK(texts == 1);
    CHECK(offices.a.people.person(offices.person.id)->cultureAndFaith.en ==
          QLatin1String("Chapel\nand mosque"));
    CHECK(offices.inboxA.count() == 1);
}
