// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/matching/feedbackcard.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct SaidOffice : MatchOffice {
    CareWorkerId mair = employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    CareWorkerId gwen = employ(QStringLiteral("W-2"), QStringLiteral("Gwen"));
    ServiceUserId person = support(QStringLiteral("Eirlys"));
    FeedbackDesk desk{matching, people, workforce, agency};
    void write(const char* field, const QString& text) { desk.form().edit(QLatin1String(field), text); }
};

} // namespace

TEST_CASE("What a person says about a worker is written down by name and stays") {
    // given
    SaidOffice office;
    office.plan(office.person, "2026-11-20T09:00", {office.gwen});
    office.desk.open(office.person);
    // then
    CHECK(office.desk.workers() == QStringList{office.gwen.toString()});
    CHECK(office.desk.form().text(QStringLiteral("said_by")) == QLatin1String("Eirlys Rees"));
    // when
    office.write("worker", office.gwen.toString());
    office.write("liking", QStringLiteral("liked"));
    office.write("words_cy", QStringLiteral("Mae hi'n canu gyda fi."));
    REQUIRE(office.desk.form().save());
    // then
    REQUIRE(office.desk.said().size() == 1);
    CHECK(office.desk.said().first().worker == office.gwen);
    CHECK(office.desk.said().first().words.cy == QLatin1String("Mae hi'n canu gyda fi."));
    CHECK(office.desk.said().first().on == office.clock.today());
}

TEST_CASE("Without a worker, or of a day to come, nothing is written down and each field says why") {
    // given
    SaidOffice office;
    office.desk.open(office.person);
    office.write("said_on", QStringLiteral("2026-11-24"));
    office.write("said_by", QStringLiteral("a\u202eb"));
    // when
    const auto refused = office.desk.form().save();
    // then
    REQUIRE_FALSE(refused);
    QStringList fields;
    for (const Problem& problem : refused.problems())
        fields.append(problem.field);
    CHECK(fields == QStringList{"worker", "liking", "said_on", "said_by"});
    CHECK(office.desk.said().isEmpty());
}

TEST_CASE("The card lists what was said with words, and offers whoever came lately") {
    // given
    SaidOffice office;
    office.plan(office.person, "2026-11-20T09:00", {office.mair});
    REQUIRE(office.matching.record({.person = office.person,
                                    .worker = office.mair,
                                    .on = QDate(2026, 11, 21),
                                    .saidBy = QStringLiteral("Eirlys Rees"),
                                    .liking = Liking::RatherNot,
                                    .words = {{}, QStringLiteral("Always in a hurry.")}}));
    FeedbackCard card(office.desk);
    card.show();
    // when
    office.desk.open(office.person);
    QStringList texts;
    for (const QLabel* label : card.findChildren<QLabel*>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    // then
    CHECK(all.contains(QStringLiteral("Mair Prys: Rather not")));
    CHECK(all.contains(QStringLiteral("“Always in a hurry.”")));
    CHECK(all.contains(QStringLiteral("Said by: Eirlys Rees")));
    CHECK(card.findChildren<CodeBox*>().first()->count() == 2);
}
