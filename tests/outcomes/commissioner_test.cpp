// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "tests/outcomes/reportdesk.h"
#include "tests/support/random.h"

using namespace aelwyd;
using test::Chance;
using test::ReportDesk;
using test::value;

TEST_CASE("A commissioner learns how long somebody waited, and neither who nor in which words") {
    ReportDesk desk;
    REQUIRE(desk.concerns.save({.person = desk.person.id,
                                .kind = ConcernKind::Complaint,
                                .what = {{}, QStringLiteral("Nobody came on Sunday")},
                                .raisedOn = QDate(2026, 11, 10)}));
    const CommissionerReport report = desk.reports.commissioner(desk.autumn);
    qsizetype waits = 0;
    for (const FigureLine& line : linesOf(report)) {
        CHECK_FALSE(line.words.en.contains(QStringLiteral("Nobody came")));
        CHECK_FALSE(line.group == desk.person.reference);
        waits += line.section == u"waiting" && line.on && line.figure.value == 20 &&
                 line.figure.rows == report.waiting.open.rows;
    }
    CHECK(waits == 1);
    CHECK(linesOf(report.waiting).last().group == desk.person.reference);
    CHECK(linesOf(report.waiting).last().words.en == u"Nobody came on Sunday");
}

TEST_CASE("A commissioner's report holds the people, and only the stories that consent lets leave") {
    ReportDesk desk;
    for (const StoryConsent consent : allOf<StoryConsent>()) {
        Story story{.person = desk.person.id,
                    .title = {{}, toCode(consent)},
                    .story = {{}, QStringLiteral("She walked there.")},
                    .on = QDate(2026, 10, 1)};
        REQUIRE(desk.stories.save(story));
        REQUIRE(desk.stories.agree({.story = story.id,
                                    .on = desk.clock.today(),
                                    .consent = consent,
                                    .givenBy = QStringLiteral("Eirlys")}));
    }
    const CommissionerReport report = desk.reports.commissioner(desk.autumn);
    CHECK(report.people.rows == QList{desk.person.id.uuid()});
    CHECK(report.stories.size() == 2);
    CHECK(report.storiesWithheld == 2);
    ReportScope elsewhere = desk.autumn;
    elsewhere.locality = QStringLiteral("Newtown");
    const CommissionerReport empty = desk.reports.commissioner(elsewhere);
    CHECK(empty.people.value == 0);
    CHECK(empty.stories.isEmpty());
    CHECK(empty.storiesWithheld == 0);
    CHECK(value(empty.outcomes.points.last().byStatus, OutcomeStatus::Active) == 0);
    ReportScope paid = desk.autumn;
    paid.funding = Funding::DirectPayment;
    CHECK(desk.reports.commissioner(paid).people.value == 0);
    paid.funding = Funding::LocalAuthority;
    CHECK(desk.reports.commissioner(paid).people.value == 1);
}

TEST_CASE("People are counted whose package was there on any day of the period") {
    ReportDesk desk;
    const auto count = [&](QDate from, QDate to) {
        return desk.reports.commissioner({from, to}).people.value;
    };
    CHECK(count(desk.start.addDays(-9), desk.start.addDays(-1)) == 0);
    CHECK(count(desk.start.addDays(-9), desk.start) == 1);
    BankService bank(desk.workspace);
    REQUIRE(bank.end(desk.person.id, QDate(2026, 10, 31)));
    CHECK(count(QDate(2026, 10, 31), QDate(2026, 11, 30)) == 1);
    CHECK(count(QDate(2026, 11, 1), QDate(2026, 11, 30)) == 0);
}

TEST_CASE("Every figure that counts has as many rows as it says, and each row once") {
    ReportDesk desk;
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 40; ++i) {
        const QDate day = desk.start.addDays(chance.below(80));
        desk.rate(chance.below(3), chance.between(0, 10), day);
        if (chance.coin()) REQUIRE(desk.visits.record(desk.made(day, chance.between(20, 60))));
    }
    for (const FigureLine& line : linesOf(desk.reports.commissioner(desk.autumn))) {
        INFO(line.section.toStdString() << '/' << line.group.toStdString() << '/' << line.item.toStdString());
        const QSet<QUuid> once(line.figure.rows.begin(), line.figure.rows.end());
        CHECK(once.size() == line.figure.rows.size());
        const bool counts = line.section == u"outcomes" || line.section == u"progress" ||
                            line.section == u"reviews" || line.section == u"people";
        if (counts) CHECK(line.figure.rows.size() == line.figure.value);
    }
}
