// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/print/sampleplans.h"
#include "tests/support/catch.h"

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Marks that are missing, or that are read before the one that should come before them.
QStringList outOfOrder(const QString& text, const QStringList& marks) {
    QStringList faults;
    qsizetype last = -1;
    for (const QString& mark : marks) {
        const qsizetype at = text.indexOf(mark);
        if (at < last || at < 0) faults.append(mark);
        last = qMax(last, at);
    }
    return faults;
}

QStringList missing(const QString& text, const QStringList& marks) {
    QStringList faults;
    for (const QString& mark : marks)
        if (!text.contains(mark)) faults.append(mark);
    return faults;
}

} // namespace

TEST_CASE("Everything that was written is read in the order of the plan") {
    const QByteArray pdf = printed(markedPlan(), PlanLayout::Full, PrintLanguage::English);
    const QString read = PaperReader(pdf).readingText();
    CHECK(outOfOrder(read, marksInOrder(ReaderLanguage::English)) == QStringList());
    CHECK_FALSE(read.contains(QStringLiteral("historyCy")));
}

TEST_CASE("Side by side, each language is read whole and in the order of the plan") {
    const QByteArray pdf = printed(markedPlan(), PlanLayout::Full, PrintLanguage::Both);
    const QString read = PaperReader(pdf).readingText();
    CHECK(outOfOrder(read, marksInOrder(ReaderLanguage::Welsh)) == QStringList());
    CHECK(outOfOrder(read, marksInOrder(ReaderLanguage::English)) == QStringList());
    CHECK(read.indexOf(QStringLiteral("historyCy")) < read.indexOf(QStringLiteral("historyEn")));
}

TEST_CASE(
    "How far each outcome is stands below it in the full plan, with a small line where it was rated twice") {
    // given
    PlanDocument document = markedPlan();
    const auto rated = [&](const PersonalOutcome& outcome, const QList<std::pair<int, int>>& scores) {
        Progress progress;
        for (const auto& [day, score] : scores)
            progress.line.append({.person = document.person.id,
                                  .outcome = outcome.id,
                                  .on = QDate(2026, 10, day),
                                  .score = score});
        document.progress.insert(outcome.id, progress);
    };
    const auto drawn = [&] { return printed(document, PlanLayout::Full, PrintLanguage::English); };
    const QByteArray before = drawn();
    // when
    rated(document.plan.outcomes.at(0), {{1, 3}, {15, 5}});
    rated(document.plan.outcomes.at(1), {{15, 7}});
    const QByteArray after = drawn();
    // then
    const QString read = PaperReader(after).readingText();
    CHECK(read.contains(QStringLiteral("How far it is, from 0 to 10: 3\u00a0→ 5 (15 October 2026)")));
    CHECK(read.contains(QStringLiteral("How far it is, from 0 to 10: 7 (15 October 2026)")));
    CHECK_FALSE(PaperReader(before).readingText().contains(QStringLiteral("How far it is")));
    const QString home = PaperReader(printed(document, PlanLayout::Home, PrintLanguage::English)).text();
    CHECK_FALSE(home.contains(QStringLiteral("How far it is")));
    for (const PrintLanguage language : {PrintLanguage::Welsh, PrintLanguage::Both})
        CHECK(PaperReader(printed(document, PlanLayout::LargePrint, language))
                  .readingText()
                  .contains(QStringLiteral("3\u00a0→ 5")));
}

TEST_CASE("Large print leaves nothing out") {
    const QString read =
        PaperReader(printed(markedPlan(), PlanLayout::LargePrint, PrintLanguage::Both)).readingText();
    CHECK(missing(read, marksInOrder(ReaderLanguage::Welsh)) == QStringList());
    CHECK(missing(read, marksInOrder(ReaderLanguage::English)) == QStringList());
}

TEST_CASE("W and y with a circumflex can be found again in the text") {
    const QString text = PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::Welsh)).text();
    CHECK(text.contains(QStringLiteral("Tŵm Rhŷs-Ŵyn")));
    CHECK(text.contains(QStringLiteral("Gŵyr")));
    CHECK(text.contains(QStringLiteral("tŷ")));
}

TEST_CASE("Letters that a font would join stay single letters") {
    PlanDocument document = markedPlan();
    document.plan.texts[PlanText::History] = {
        .cy = {}, .en = QStringLiteral("Office files, first flat in Aberffraw, Ffion -> Fflint")};
    const QString text = PaperReader(printed(document, PlanLayout::Full, PrintLanguage::English)).text();
    CHECK(text.contains(QStringLiteral("Office files, first flat in Aberffraw, Ffion -> Fflint")));
}

TEST_CASE("A text in one language only is printed in it, with a note in the reader's language") {
    PlanDocument document = markedPlan();
    document.plan.texts[PlanText::History] = {.cy = QStringLiteral("Ganwyd fi ger y môr."), .en = {}};
    const QString english = PaperReader(printed(document, PlanLayout::Full, PrintLanguage::English)).text();
    CHECK(english.contains(QStringLiteral("Ganwyd fi ger y môr.")));
    CHECK(english.contains(QStringLiteral("Written in Welsh only.")));
    const QString both = PaperReader(printed(document, PlanLayout::Full, PrintLanguage::Both)).text();
    CHECK(both.count(QStringLiteral("Ganwyd fi ger y môr.")) == 1);
    CHECK(both.contains(QStringLiteral("Written in Welsh only.")));
}

TEST_CASE("Dates are told in the language of the page") {
    CHECK(PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::Welsh))
              .text()
              .contains(QStringLiteral("1 Mawrth 2026")));
    CHECK(PaperReader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::English))
              .text()
              .contains(QStringLiteral("1 March 2026")));
}

TEST_CASE("A draft says so on every page, and never that it was agreed") {
    for (const PlanLayout layout :
         {PlanLayout::Full, PlanLayout::OnePage, PlanLayout::LargePrint, PlanLayout::Home}) {
        const PaperReader reader(printed(markedDraft(), layout, PrintLanguage::English));
        for (int page = 1; page <= reader.pageCount(); ++page)
            CHECK(reader.textOf(page).contains(QStringLiteral("DRAFT")));
        CHECK_FALSE(reader.text().contains(QStringLiteral("Agreed on")));
    }
}

TEST_CASE("Every page names the person, version, agreement, next review, agency, day and page") {
    const PaperReader reader(printed(markedPlan(), PlanLayout::Full, PrintLanguage::English));
    const int pages = reader.pageCount();
    REQUIRE(pages > 1);
    for (int page = 1; page <= pages; ++page) {
        const QString text = reader.textOf(page);
        const QStringList facts{QStringLiteral("Tŵm Rhŷs-Ŵyn"),
                                QStringLiteral("Version 3"),
                                QStringLiteral("Agreed on 1 March 2026"),
                                QStringLiteral("Nia Prys"),
                                QStringLiteral("Next review: 1 February 2027"),
                                QStringLiteral("Gofal Bro"),
                                QStringLiteral("Printed on 23 November 2026"),
                                QStringLiteral("Page %1 of %2").arg(page).arg(pages)};
        CHECK(missing(text, facts) == QStringList());
    }
}

TEST_CASE("In large print each page names version, agreement and next review, the first also the agency") {
    const PaperReader reader(printed(markedPlan(), PlanLayout::LargePrint, PrintLanguage::English));
    const int pages = reader.pageCount();
    REQUIRE(pages > 1);
    for (int page = 1; page <= pages; ++page) {
        const QString text = reader.textOf(page).simplified();
        const QStringList facts{QStringLiteral("Version: 3"), QStringLiteral("Agreed: 01/03/2026"),
                                QStringLiteral("Next review: 01/02/2027"),
                                QStringLiteral("Page %1 of %2").arg(page).arg(pages)};
        CHECK(missing(text, facts) == QStringList());
        CHECK(text.contains(QStringLiteral("Printed: 23/11/2026")) == (page == 1));
    }
    CHECK(reader.textOf(1).contains(QStringLiteral("Gofal Bro")));
}

TEST_CASE("Only the paper of a made-up agency says Demo") {
    PlanDocument document = markedPlan();
    CHECK_FALSE(PaperReader(printed(document, PlanLayout::Home, PrintLanguage::English))
                    .text()
                    .contains(QStringLiteral("Demo")));
    document.demo = true;
    const PaperReader reader(printed(document, PlanLayout::LargePrint, PrintLanguage::English));
    for (int page = 1; page <= reader.pageCount(); ++page)
        CHECK(reader.textOf(page).contains(QStringLiteral("Demo")));
}

TEST_CASE("The sheet that lies in the home keeps private things to itself") {
    PlanDocument document = markedPlan();
    document.person.dateOfBirth = QDate(1939, 3, 1);
    document.person.address = QStringLiteral("4 Heol y Castell");
    document.person.nhsNumber = NhsNumber::tryFromString(QStringLiteral("943 476 5919"));
    const QString text = PaperReader(printed(document, PlanLayout::Home, PrintLanguage::Both)).text();
    for (const char* secret :
         {"keysandaccess", "history", "hospital", "consent", "risk", "Castell", "1939", "943 476"})
        CHECK_FALSE(text.contains(QLatin1String(secret)));
    for (const char* needed :
         {"whatmattersEn", "dailyessentialLikeEn", "flexibleSelfCy", "08:15", "emergencyEn", "07700 900 456"})
        CHECK(text.contains(QLatin1String(needed)));
}

TEST_CASE("Markup, emoji and right-to-left writing are printed as they are written") {
    PlanDocument document = markedPlan();
    document.person.firstName = QStringLiteral("<b>Eve</b>");
    document.plan.texts[PlanText::History] = {
        .cy = {}, .en = QStringLiteral("<img src='x'> &amp; שלום 👵🏽 \u202Etxt")};
    const QString text = PaperReader(printed(document, PlanLayout::Full, PrintLanguage::English)).text();
    CHECK(text.contains(QStringLiteral("<b>Eve</b>")));
    CHECK(text.contains(QStringLiteral("<img src='x'> &amp;")));
    CHECK_FALSE(text.contains(QChar(0x202E)));
}

TEST_CASE("An empty plan can be printed in every layout and language") {
    PlanDocument document = markedDraft();
    document.plan = SupportPlan{.serviceUser = document.person.id};
    document.circle.clear();
    for (const PlanLayout layout :
         {PlanLayout::Full, PlanLayout::OnePage, PlanLayout::LargePrint, PlanLayout::Home})
        for (const PrintLanguage language :
             {PrintLanguage::Welsh, PrintLanguage::English, PrintLanguage::Both})
            CHECK(PaperReader(printed(document, layout, language)).pageCount() >= 1);
}
