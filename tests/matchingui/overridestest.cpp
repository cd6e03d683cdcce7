// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"
#include "tests/support/accessiblewalk.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Visits to somebody Red, given to a worker who is Red: twice by one name and once by another.
struct OverriddenOffice : MatchOffice {
    OverriddenOffice() {
        const ServiceUserId eirlys = support(QStringLiteral("Eirlys"), Rag::Red);
        const CareWorkerId huw = employ(QStringLiteral("W-1"), QStringLiteral("Huw"), Rag::Red);
        const std::pair<const char*, const char*> decided[] = {{"2026-11-24T09:00", "Nia Prys"},
                                                               {"2026-11-25T09:00", "Mair Rees"},
                                                               {"2026-11-26T09:00", "Nia Prys"}};
        for (const auto& [at, by] : decided) {
            const auto given =
                matching.assign(plan(eirlys, at), huw, {QStringLiteral("He knows her"), QLatin1String(by)});
            REQUIRE(given);
            REQUIRE(given.value().done);
        }
    }
};

} // namespace

TEST_CASE("What was overridden is counted by name and by rule, and every decision is told") {
    OverriddenOffice office;
    OverridesDesk desk(office.matching, office.visits, office.people, office.workforce);
    desk.read(4);
    REQUIRE(desk.facts().lines.size() == 3);
    const NamedCounts names{{"Nia Prys", 2}, {"Mair Rees", 1}};
    const NamedCounts rules{{"rag", 3}};
    CHECK(desk.facts().byName() == names);
    CHECK(desk.facts().byRule() == rules);
    CHECK(desk.byName().index(0, 1).data().toString() == "2");
    CHECK(desk.every().index(0, 3).data().toString() == "Huw Prys");
    CHECK(desk.every().index(0, 5).data().toString() == "He knows her");
    CHECK(desk.sentence().endsWith(": 3."));
    const Report report = overridesReport(desk.facts(), ReaderLanguage::English);
    CHECK(report.figure == "3");
    REQUIRE(report.parts.size() == 3);
    CHECK(report.parts[1].table->rows[0][0].text == "RAG status");
    const QStringList row = overridesRows(desk.facts(), ReaderLanguage::English)[1];
    CHECK(row[0] == "2026-11-23");
    CHECK(row.mid(3, 4) == QStringList{"Eirlys Rees", "Huw Prys", "RAG status", "He knows her"});
}

TEST_CASE("Where no rule was overridden the page says so") {
    MatchOffice office;
    MatchScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("overrides"));
    QApplication::processEvents();
    CHECK(desk.screen.place() == "overrides");
    CHECK(desk.visibleText().contains("No rule was overridden in this time."));
    CHECK(desk.visibleText().contains("will be listed here"));
    CHECK(accessibilityFaults(desk.screen) == QStringList());
    CHECK(overridesReport(desk.overrides.facts(), ReaderLanguage::English).parts.size() == 1);
}

TEST_CASE("The page of what was overridden can be read with a screen reader and goes on paper") {
    OverriddenOffice office;
    MatchScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("overrides"));
    QApplication::processEvents();
    CHECK(accessibilityFaults(desk.screen) == QStringList());
    int asked = 0;
    QObject::connect(&desk.screen, &MatchingScreen::overridesPaperAsked, [&] { ++asked; });
    desk.click(QStringLiteral("On paper…"));
    CHECK(asked == 1);
}
