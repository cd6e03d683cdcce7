// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/reviewpaper.h"
#include "ui/print/reports/pangoreportprinter.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

ReviewPaperFacts formOfTomos() {
    ReviewPaperFacts facts;
    facts.person.firstName = QStringLiteral("Tŵm");
    facts.person.lastName = QStringLiteral("Rhŷs");
    facts.on = QDate(2026, 11, 23);
    facts.preparation.since = QDate(2026, 8, 24);
    facts.preparation.visits.delivered = 41;
    OutcomeLine line;
    line.outcome.wish = {QStringLiteral("Rwyf eisiau mynd i'r capel."),
                         QStringLiteral("I want to go to chapel.")};
    facts.outcomes = {line};
    return facts;
}

Review heldWithTomos() {
    Review review{.person = ServiceUserId::create(), .on = QDate(2026, 11, 23)};
    review.meetsOutcomes = ReviewAnswer::Partly;
    review.meetsWords = {{}, QStringLiteral("The mornings are good.")};
    review.result = ReviewResult::TimesChanged;
    review.cards = {{.kind = CardKind::Working, .words = {{}, QStringLiteral("Nia sings with me.")}}};
    review.actions = {{.what = QStringLiteral("Ask the minister"),
                       .owner = QStringLiteral("Nia"),
                       .dueOn = QDate(2026, 12, 1)}};
    return review;
}

QString textOf(const ReviewPaperFacts& facts, ReaderLanguage language) {
    const auto pdf = PangoReportPrinter().pdf({.agencyName = QStringLiteral("Gofal Ŵy"),
                                               .printedOn = QDate(2026, 11, 23),
                                               .reports = {reviewPaper(facts, language)}});
    REQUIRE(pdf);
    return PaperReader(pdf.value()).text().simplified();
}

} // namespace

TEST_CASE("The form for a review has what happened, the wishes, both questions and room to write") {
    const Report form = reviewPaper(formOfTomos(), ReaderLanguage::English);
    CHECK(form.kind == QStringLiteral("Form for a review"));
    int room = 0;
    for (const ReportPart& part : form.parts)
        if (part.table)
            for (const ReportRow& row : part.table->rows)
                room += row.first().text.trimmed().isEmpty();
    CHECK(room == 3 * kCardsAsked + 4 + 4);
    const QString text = textOf(formOfTomos(), ReaderLanguage::English);
    for (const char* words : {"Since 24 August 2026", "41", "I want to go to chapel.", "Wholly", "Not at all",
                              "What is not working", "Signature"})
        CHECK(text.contains(QLatin1String(words)));
    CHECK(
        textOf(formOfTomos(), ReaderLanguage::Welsh).contains(QStringLiteral("Rwyf eisiau mynd i'r capel.")));
}

TEST_CASE("The record of a review tells what was said, with the answer that was chosen ticked") {
    ReviewPaperFacts facts = formOfTomos();
    facts.held = heldWithTomos();
    const QString text = textOf(facts, ReaderLanguage::English);
    for (const char* words : {"Record of a review", "The mornings are good.", "Nia sings with me.",
                              "Ask the minister", "1 December 2026"})
        CHECK(text.contains(QLatin1String(words)));
    const Report record = reviewPaper(facts, ReaderLanguage::English);
    const auto asked = std::find_if(record.parts.begin(), record.parts.end(), [](const ReportPart& part) {
        return part.heading.startsWith(QStringLiteral("Does the support"));
    });
    REQUIRE(asked != record.parts.end());
    CHECK(asked->sentences.first() == QStringLiteral("☐ Wholly     ☒ Partly     ☐ Not at all"));
}

TEST_CASE("A review of the first week asks only how the start has gone") {
    ReviewPaperFacts facts = formOfTomos();
    facts.kind = ReviewKind::FirstWeek;
    for (const ReportPart& part : reviewPaper(facts, ReaderLanguage::English).parts)
        CHECK_FALSE(part.heading.startsWith(QStringLiteral("Does the support")));
}
