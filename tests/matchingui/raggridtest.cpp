// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

QString cellWords(const RagGridModel& grid, int row, int column) {
    return grid.index(row, column).data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("Every cell of the grid says what the table says, and why") {
    // given
    MatchOffice office;
    const std::array statuses{Rag::Red, Rag::Amber, Rag::Green};
    for (size_t i = 0; i < 3; ++i) {
        office.employ(QStringLiteral("W-%1").arg(i), QStringLiteral("%1").arg(QChar('A' + int(i))),
                      statuses[i]);
        office.support(QStringLiteral("%1").arg(QChar('A' + int(i))), statuses[i]);
    }
    RagGridModel grid(office.matching, office.people, office.workforce);
    // when
    grid.begin();
    // then
    REQUIRE(grid.rowCount() == 3);
    REQUIRE(grid.columnCount() == 3);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            CAPTURE(row, column);
            const RagVerdict verdict = ragVerdict(statuses[size_t(column)], statuses[size_t(row)]);
            CHECK(grid.index(row, column).data(RagGridModel::VerdictRole).toInt() == int(verdict));
            CHECK(cellWords(grid, row, column).startsWith(verdictWords(verdict)));
        }
    CHECK(grid.shadowOnly() == 3);
    CHECK(cellWords(grid, 0, 1) ==
          QStringLiteral("May only shadow. Worker: B Prys (Amber). Person: A Rees (Red)."));
}

TEST_CASE("The grid is narrowed to localities and follows a decision") {
    // given
    MatchOffice office;
    const CareWorkerId mair = office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    office.support(QStringLiteral("Eirlys"), Rag::Red);
    ServiceUser other = takeOn(office, QStringLiteral("Huw"), QStringLiteral("Rees"));
    other.locality = QStringLiteral("Cydweli");
    REQUIRE(office.people.save(other));
    RagGridModel grid(office.matching, office.people, office.workforce);
    grid.begin();
    REQUIRE(grid.rowCount() == 2);
    CHECK(grid.peopleLocalities() == QStringList{QStringLiteral("Cydweli"), QStringLiteral("Llanelli")});
    // when
    grid.setPeopleLocality(QStringLiteral("Llanelli"));
    // then
    REQUIRE(grid.rowCount() == 1);
    CHECK(cellWords(grid, 0, 0).startsWith(QStringLiteral("May work.")));
    // when
    office.decide(mair, Rag::Red);
    // then
    CHECK(cellWords(grid, 0, 0).startsWith(QStringLiteral("May only shadow.")));
    CHECK(grid.personAt(0).has_value());
    CHECK_FALSE(grid.personAt(1).has_value());
}

TEST_CASE("The grid goes on paper and into a spreadsheet as it is narrowed") {
    // given
    MatchOffice office;
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"), Rag::Amber);
    office.support(QStringLiteral("Eirlys"), Rag::Red);
    office.support(QStringLiteral("Gwen"), Rag::Green);
    ServiceUser other = takeOn(office, QStringLiteral("Huw"), QStringLiteral("Rees"));
    other.locality = QStringLiteral("Cydweli");
    REQUIRE(office.people.save(other));
    MatchScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("grid"));
    desk.grid.setPeopleLocality(QStringLiteral("Llanelli"));
    int asked = 0;
    QObject::connect(&desk.screen, &MatchingScreen::gridPaperAsked, [&] { ++asked; });
    // when
    desk.click(QStringLiteral("On paper…"));
    // then
    CHECK(asked == 1);
    const RagGridFacts facts = desk.grid.facts();
    CHECK(facts.shadowOnly() == 1);
    const auto rows = ragGridRows(facts, ReaderLanguage::English);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].last() == QStringLiteral("W-1 Mair Prys (Amber)"));
    CHECK(rows[1].mid(1) == QStringList{"Eirlys Rees", "Red", "Only shadows"});
    CHECK(rows[2].mid(1) == QStringList{"Gwen Rees", "Green", "May work"});
    const Report paper = ragGridReport(facts, ReaderLanguage::English);
    CHECK(paper.figure == QStringLiteral("1"));
    CHECK(paper.parts.first().sentences == QStringList{"Only people of this locality: Llanelli"});
    REQUIRE(paper.parts.size() == 4);
    const ReportTable& pairs = *paper.parts.last().table;
    CHECK(pairs.rows[0][1].text == QStringLiteral("Only shadows"));
    CHECK(pairs.rows[0][1].mark == ReportMark::Soon);
    CHECK(pairs.rows[1][1].mark == ReportMark::Well);
    // the table of decisions: the row of Amber
    const ReportRow amber = paper.parts.first().table->rows[1];
    CHECK(amber[1].mark == ReportMark::Soon);
    CHECK(amber[2].mark == ReportMark::Well);
    CHECK(amber[3].mark == ReportMark::Well);
}
