// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/support/catch.h"
#include "ui/presentation/printing/progresspicture.h"
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

TEST_CASE("An outcome that was let go says so on the paper for a review, and why") {
    ReviewPaperFacts facts = formOfTomos();
    facts.outcomes.first().status = {
        QDate(2026, 11, 20), OutcomeStatus::LetGo, {{}, QStringLiteral("The chapel has closed")}};
    CHECK(textOf(facts, ReaderLanguage::English).contains(QStringLiteral("Let go: The chapel has closed")));
    CHECK(textOf(facts, ReaderLanguage::Welsh).contains(QStringLiteral("Wedi'i ollwng:")));
}

TEST_CASE("The record of a review tells what was said, with the answer that was chosen ticked") {
    ReviewPaperFacts facts = formOfTomos();
    facts.held = heldWithTomos();
    facts.held->heldBy = QStringLiteral("Sian Blackwood");
    facts.held->participants = {{newUuidV7(), Voice::Person, {}, {}}};
    const QString text = textOf(facts, ReaderLanguage::English);
    for (const char* words : {"Record of a review", "Held by: Sian Blackwood", "The mornings are good.",
                              "Nia sings with me.", "Ask the minister", "1 December 2026"})
        CHECK(text.contains(QLatin1String(words)));
    const Report record = reviewPaper(facts, ReaderLanguage::English);
    CHECK(record.parts.last().table->rows.first()[1].text == u"Tŵm Rhŷs");
    const auto asked = std::find_if(record.parts.begin(), record.parts.end(), [](const ReportPart& part) {
        return part.heading.startsWith(QStringLiteral("Does the support"));
    });
    REQUIRE(asked != record.parts.end());
    CHECK(asked->sentences.first() == QStringLiteral("☐ Wholly     ☒ Partly     ☐ Not at all"));
}

TEST_CASE("The form tells what became of the bank, which stories were told and what is asked for, and no "
          "complaint in words") {
    ReviewPaperFacts facts = formOfTomos();
    facts.preparation.bank = BankSince{.banked = 75, .used = 45, .lapsed = 0, .balance = 30};
    facts.preparation.stories = {{.person = facts.person.id,
                                  .title = {{}, QStringLiteral("The chapel choir")},
                                  .story = {{}, QStringLiteral("He sang.")},
                                  .on = QDate(2026, 10, 4)}};
    facts.preparation.concerns = {{.kind = ConcernKind::Request,
                                   .what = {{}, QStringLiteral("A frame for the bath")},
                                   .raisedOn = QDate(2026, 11, 2)},
                                  {.kind = ConcernKind::Complaint,
                                   .what = {{}, QStringLiteral("Nobody came on Sunday")},
                                   .raisedOn = QDate(2026, 11, 3)}};
    const QString text = textOf(facts, ReaderLanguage::English);
    for (const char* words :
         {"Time put into my bank", "1 h 15 min", "Time in my bank now", "The chapel choir", "4 October 2026",
          "A frame for the bath", "2 November 2026", "Still open"})
        CHECK(text.contains(QLatin1String(words)));
    CHECK_FALSE(text.contains(QStringLiteral("Nobody came")));
}

TEST_CASE("The record tells how far outcomes were at the review, and what was said then") {
    ReviewPaperFacts facts = formOfTomos();
    const auto rate = [&](QDate on, int score, const char* words) {
        facts.outcomes.first().progress.line.append({.person = facts.person.id,
                                                     .outcome = PlanItemId::create(),
                                                     .on = on,
                                                     .score = score,
                                                     .words = {{}, QString::fromUtf8(words)}});
    };
    rate(QDate(2026, 8, 24), 3, "Not yet");
    rate(facts.on, 7, "I went twice");
    const auto row = [&] {
        const Report report = reviewPaper(facts, ReaderLanguage::English);
        for (const ReportPart& part : report.parts)
            if (part.heading.startsWith(QStringLiteral("How far"))) return part.table->rows.first();
        return ReportRow();
    };
    REQUIRE(row().size() == 4);
    CHECK(row()[0].text == u"1. I want to go to chapel.");
    CHECK(row()[1].text == u"3 → 7");
    CHECK(row()[2].text.trimmed().isEmpty());
    facts.held = heldWithTomos();
    CHECK(row()[1].text == u"3");
    CHECK(row()[2].text == u"7");
    CHECK(row()[3].text == u"I went twice");
}

TEST_CASE("The form draws how far each outcome came, a line for each that was rated on several days") {
    ReviewPaperFacts facts = formOfTomos();
    const ReportWords words(ReaderLanguage::English);
    CHECK_FALSE(progressPicture(facts.outcomes, words));
    facts.outcomes.append(facts.outcomes.first());
    for (const auto& [on, score] : {std::pair{QDate(2026, 9, 1), 2}, std::pair{QDate(2026, 10, 1), 6}})
        facts.outcomes.last().progress.line.append(
            {.person = facts.person.id, .outcome = PlanItemId::create(), .on = on, .score = score});
    const auto picture = progressPicture(facts.outcomes, words);
    REQUIRE(picture);
    REQUIRE(picture->lines.size() == 1);
    CHECK(picture->lines.first().label == u"2");
    CHECK(picture->lines.first().points == QList<QPointF>{{0, 2}, {30, 6}});
    CHECK(picture->most == QPointF(30, 10));
    CHECK(textOf(facts, ReaderLanguage::English).contains(QStringLiteral("1 September 2026")));
}

TEST_CASE("A review of the first week asks only how the start has gone") {
    const auto asksOfOutcomes = [](ReviewKind kind) {
        ReviewPaperFacts facts = formOfTomos();
        facts.kind = kind;
        const auto parts = reviewPaper(facts, ReaderLanguage::English).parts;
        return std::any_of(parts.begin(), parts.end(), [](const ReportPart& part) {
            return part.heading.startsWith(QStringLiteral("Does the support"));
        });
    };
    CHECK(asksOfOutcomes(ReviewKind::SixWeeks));
    CHECK_FALSE(asksOfOutcomes(ReviewKind::FirstWeek));
}
