// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paperreader.h"
#include "tests/print/sampleplans.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

PlanDocument crowdedPlan() {
    PlanDocument document = markedPlan();
    for (int i = 0; i < 12; ++i) {
        PersonalOutcome outcome = document.plan.outcomes[i % 3];
        outcome.id = PlanItemId::create();
        outcome.approach = {.cy = prose(150 + 90 * i), .en = prose(150 + 80 * i)};
        document.plan.outcomes.append(outcome);
        Activity activity = document.plan.activities[i % 3];
        activity.id = PlanItemId::create();
        activity.howILikeIt = {.cy = prose(60 + 50 * i), .en = prose(70 + 50 * i)};
        document.plan.activities.append(activity);
        PositiveRisk risk = document.plan.risks.first();
        risk.id = PlanItemId::create();
        risk.agreed = {.cy = prose(100 + 60 * i), .en = prose(100 + 60 * i)};
        document.plan.risks.append(risk);
    }
    return document;
}

paper::LayoutTrace traceOf(const PlanDocument& document, PlanLayout layout, PrintLanguage language) {
    paper::LayoutTrace trace;
    REQUIRE(PangoPlanPrinter().pdf(document, layout, language, trace));
    return trace;
}

/// Items in more than one piece.
QStringList splitItems(const paper::LayoutTrace& trace) {
    QMap<QString, int> pieces;
    for (const paper::TracedPiece& piece : trace.pieces)
        ++pieces[piece.item];
    QStringList split;
    for (auto it = pieces.begin(); it != pieces.end(); ++it)
        if (it.value() > 1) split.append(it.key());
    return split;
}

/// The highest place of any item: the upper edge of the content, on whichever page an item comes first.
double topOf(const paper::LayoutTrace& trace) {
    const auto higher = [](const paper::TracedPiece& a, const paper::TracedPiece& b) {
        return a.area.top() < b.area.top();
    };
    return std::min_element(trace.pieces.begin(), trace.pieces.end(), higher)->area.top();
}

double heightOf(const paper::LayoutTrace& trace, const QString& item) {
    double height = 0;
    for (const paper::TracedPiece& piece : trace.pieces)
        if (piece.item == item) height += piece.area.height();
    return height;
}

} // namespace

TEST_CASE("No outcome, activity, visit or risk breaks across pages") {
    const PlanDocument document = crowdedPlan();
    for (const PrintLanguage language : {PrintLanguage::Welsh, PrintLanguage::English, PrintLanguage::Both})
        for (const PlanLayout layout : {PlanLayout::Full, PlanLayout::Home}) {
            const paper::LayoutTrace trace = traceOf(document, layout, language);
            CHECK(trace.pages > 3);
            CHECK(splitItems(trace) == QStringList());
        }
}

TEST_CASE("In large print only what is longer than a page is split") {
    const paper::LayoutTrace trace = traceOf(crowdedPlan(), PlanLayout::LargePrint, PrintLanguage::Both);
    for (const QString& item : splitItems(trace))
        CHECK(heightOf(trace, item) > trace.usableHeight * 0.95);
}

TEST_CASE("Nothing lies over the footer or over another item") {
    const paper::LayoutTrace trace = traceOf(crowdedPlan(), PlanLayout::Full, PrintLanguage::Both);
    const double contentTop = topOf(trace);
    for (qsizetype i = 1; i < trace.pieces.size(); ++i) {
        const paper::TracedPiece& before = trace.pieces[i - 1];
        const paper::TracedPiece& piece = trace.pieces[i];
        CHECK(piece.area.height() <= trace.usableHeight + 0.01);
        if (before.page == piece.page)
            CHECK(piece.area.top() >= before.area.bottom() - 0.01);
        else
            CHECK(piece.page > before.page);
        CHECK(piece.area.bottom() <= contentTop + trace.usableHeight + 0.01);
    }
}

TEST_CASE("An outcome longer than a page is split and says that it goes on") {
    PlanDocument document = markedPlan();
    document.plan.outcomes.first().approach.en = prose(12000) + QStringLiteral(" lastword");
    const paper::LayoutTrace trace = traceOf(document, PlanLayout::Full, PrintLanguage::English);
    const QString name = QStringLiteral("outcome/") + document.plan.outcomes.first().id.toString();
    CHECK(splitItems(trace) == QStringList{name});
    const QString text = PaperReader(printed(document, PlanLayout::Full, PrintLanguage::English)).text();
    CHECK(text.contains(QStringLiteral("continued")));
    CHECK(text.contains(QStringLiteral("lastword")));
}

TEST_CASE("The head of a table stands above its rows on every page, and is read once") {
    PlanDocument document = markedPlan();
    for (int i = 0; i < 40; ++i) {
        Activity activity = document.plan.activities.first();
        activity.id = PlanItemId::create();
        document.plan.activities.append(activity);
    }
    const PaperReader reader(printed(document, PlanLayout::Full, PrintLanguage::English));
    CHECK(reader.text().count(QStringLiteral("How I like it")) > 3);
    CHECK(reader.readingText().count(QStringLiteral("How I like it")) == 3);
}

TEST_CASE("Large print has no letter below 18 points, in footers neither") {
    PlanDocument document = crowdedPlan();
    document.demo = true;
    for (const PrintLanguage language : {PrintLanguage::English, PrintLanguage::Both}) {
        const QList<double> sizes =
            PaperReader(printed(document, PlanLayout::LargePrint, language)).fontSizes();
        REQUIRE_FALSE(sizes.isEmpty());
        CHECK(*std::min_element(sizes.begin(), sizes.end()) >= 17.9);
    }
    const QList<double> ordinary =
        PaperReader(printed(document, PlanLayout::Full, PrintLanguage::English)).fontSizes();
    CHECK(*std::min_element(ordinary.begin(), ordinary.end()) < 12);
}

TEST_CASE("A profile is one page in English, however much was written") {
    for (quint32 seed = 1; seed <= 80; ++seed) {
        INFO("seed " << seed);
        CHECK(traceOf(randomPlan(seed), PlanLayout::OnePage, PrintLanguage::English).pages == 1);
    }
}

TEST_CASE("A profile is one page in Welsh and side by side, however much was written") {
    for (quint32 seed = 101; seed <= 160; ++seed) {
        INFO("seed " << seed);
        CHECK(traceOf(randomPlan(seed), PlanLayout::OnePage, PrintLanguage::Welsh).pages == 1);
        const paper::LayoutTrace both = traceOf(randomPlan(seed), PlanLayout::OnePage, PrintLanguage::Both);
        CHECK(both.pages == 1);
        CHECK(both.pieces.first().area.height() <= both.usableHeight);
    }
}

TEST_CASE("A profile that had to be cut short points to the full plan, and only then") {
    PlanDocument document = markedPlan();
    CHECK_FALSE(traceOf(document, PlanLayout::OnePage, PrintLanguage::English).trimmed);
    CHECK(traceOf(document, PlanLayout::OnePage, PrintLanguage::English).scale > 1);
    document.plan.texts[PlanText::WhatMatters].en = prose(9000);
    const paper::LayoutTrace trace = traceOf(document, PlanLayout::OnePage, PrintLanguage::English);
    CHECK(trace.trimmed);
    CHECK(trace.scale < 1);
    const QString text = PaperReader(printed(document, PlanLayout::OnePage, PrintLanguage::English)).text();
    CHECK(text.contains(QStringLiteral("there is more in my full plan")));
}
