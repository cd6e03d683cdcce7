// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/subjectcopy.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

QString textOf(const SubjectFacts& facts) {
    const Report report = subjectCopy(facts, QDate(2026, 3, 1), ReaderLanguage::English);
    QString held;
    for (const ReportPart& part : report.parts) {
        held += part.heading + u'\n' + part.remark + u'\n';
        for (const ReportRow& row : part.table->rows)
            for (const auto& cell : row)
                held += cell.text + u'\n';
    }
    return held;
}

} // namespace

TEST_CASE("A person's copy holds stories and requests, and says that notes about safety are kept apart") {
    SubjectFacts facts;
    facts.person.lastName = QStringLiteral("Evans");
    Story story{.person = facts.person.id};
    story.title.en = QStringLiteral("Chapel again");
    story.on = QDate(2026, 2, 1);
    facts.stories.append(story);
    Concern concern;
    concern.what.en = QStringLiteral("A rail by the stairs");
    concern.raisedOn = QDate(2026, 2, 2);
    facts.concerns.append(concern);
    const QString held = textOf(facts);
    for (const char* words : {"Chapel again", "A rail by the stairs", "kept apart"})
        CHECK(held.contains(QLatin1String(words)));
}

TEST_CASE(
    "A person's copy tells in words who may see a story, who pays, and what the person needs and enjoys") {
    SubjectFacts facts;
    facts.person.communication.hearing = true;
    facts.person.interests = {QStringLiteral("singing"), QStringLiteral("lace_making")};
    facts.person.qualities = {QStringLiteral("on_time")};
    facts.package = Package{.serviceUser = facts.person.id,
                            .funding = {Funding::LocalAuthority, Funding::TopUp},
                            .hourlyRatePence = 2250};
    facts.charge = WeeklyCharge{.monday = QDate(2026, 2, 23),
                                .minutes = {420, 600},
                                .pence = std::array{9000, 10000},
                                .basis = ChargeBasis::Hours};
    Story story{.person = facts.person.id};
    story.title.en = QStringLiteral("Chapel again");
    facts.stories.append(story);
    facts.consents[story.id].append({.story = story.id,
                                     .on = QDate(2026, 2, 3),
                                     .consent = StoryConsent::Commissioner,
                                     .givenBy = QStringLiteral("Eirlys")});
    // when
    const QString held = textOf(facts);
    // then
    for (const char* words :
         {"hearing", "singing, lace making", "to come on time", "Local authority, Topped up privately",
          "£22.50", "£90.00 – £100.00", "Whoever pays for my support", "Eirlys"}) {
        INFO(words);
        CHECK(held.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(held.contains(QStringLiteral("on_time")));
}

TEST_CASE("A person's copy tells how far the outcomes are day after day") {
    SubjectFacts facts;
    for (const int month : {10, 6, 9})
        facts.ratings.append({.person = facts.person.id,
                              .outcome = PlanItemId::create(),
                              .on = QDate(2026, month, 1),
                              .score = month});
    const QString held = textOf(facts);
    const auto june = held.indexOf(QStringLiteral("1 June 2026")),
               september = held.indexOf(QStringLiteral("1 September 2026")),
               october = held.indexOf(QStringLiteral("1 October 2026"));
    CHECK(june > 0);
    CHECK(june < september);
    CHECK(september < october);
}
