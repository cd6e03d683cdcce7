// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bankservice.h"
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "core/service/visitservice.h"
#include "tests/outcomesui/measured.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/presentation/visits/continuitydesk.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/matching/survivalchart.h"
#include "ui/widgets/outcomes/progressline.h"
#include "ui/widgets/visits/continuitypage.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

constexpr double kRatio = 2;

/// Does it in light and in dark, and leaves it light.
template <class Look>
void inBothSchemes(Look look) {
    Theme theme{*qApp};
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        theme.setScheme(scheme);
        QApplication::processEvents();
        look(scheme == ColourScheme::Dark ? darkTokens() : lightTokens());
    }
    theme.setScheme(ColourScheme::Light);
}

/// A place in the chart in pixels of its picture.
QRect inPixels(const SurvivalChart& chart, const QRectF& place) {
    const QRect shown = chart.mapFromScene(place).boundingRect();
    return {(QPointF(shown.topLeft()) * kRatio).toPoint(), (QSizeF(shown.size()) * kRatio).toSize()};
}

QList<SurvivalCurve> sampleCurves() {
    return {{{}, "Everybody", "Everybody", {{0, 9, 1, 0.9}, {1, 8, 0, 0.9}, {2, 6, 0, 0.9}}},
            {FirstWeeks::Kept, "First weeks kept", "Kept", {{0, 5, 0, 1}, {1, 5, 1, 0.8}, {2, 4, 0, 0.8}}},
            {FirstWeeks::Broken, "First weeks broke", "Broken", {{0, 4, 2, 0.5}, {1, 2, 0, 0.5}}}};
}

Progress twoRatings() {
    Progress progress;
    for (const int score : {3, 8})
        progress.line.append({.person = ServiceUserId::create(),
                              .outcome = PlanItemId::create(),
                              .on = QDate(2026, 1, 1).addDays(score),
                              .score = score});
    return progress;
}

} // namespace

TEST_CASE("Every line, name and number of the picture of who stays stands out from its ground, in light and "
          "dark") {
    SurvivalChart chart;
    chart.resize(720, 360);
    chart.show(sampleCurves());
    static_cast<QWidget&>(chart).show();
    inBothSchemes([&](const Tokens& tokens) {
        const QImage image = drawn(chart, tokens, kRatio);
        const QColor ground = image.pixelColor(image.width() - 3, 3);
        int texts = 0;
        for (QGraphicsItem* item : chart.scene()->items()) {
            const auto* text = dynamic_cast<QGraphicsSimpleTextItem*>(item);
            if (!text || !text->isVisible() || text->text().isEmpty()) continue;
            INFO(text->text().toStdString());
            CHECK(strongest(image, ground, inPixels(chart, text->sceneBoundingRect())) >= kReadable);
            ++texts;
        }
        CHECK(texts >= 5);
        for (QAbstractSeries* series : chart.chart()->series()) {
            const QColor pen = qobject_cast<QLineSeries*>(series)->pen().color();
            INFO(series->name().toStdString());
            CHECK(shows(image, pen));
            CHECK(contrast(pen, ground) >= kReadable);
        }
    });
}

TEST_CASE("The bars of continuity and their words stand out from their ground, in light and dark") {
    TestAgency agency;
    const Catalogues catalogues = Catalogues::load();
    DemoService demo{agency.people, agency.plans, agency.workforce, agency.agency, catalogues};
    REQUIRE(demo.make(14, 8, 6, 1));
    const BankService bank{agency.workspace};
    const VisitService visits{agency.workspace};
    const MatchingService matching{agency.workspace};
    ContinuityDesk desk{{bank, visits, agency.people, agency.plans, agency.workforce, matching, catalogues}};
    ContinuityPage page(desk);
    page.resize(1040, 1200);
    page.show();
    inBothSchemes([&](const Tokens& tokens) {
        QApplication::processEvents();
        int pictures = 0;
        for (BarRows* bars : page.findChildren<BarRows*>()) {
            if (!bars->isVisible() || bars->height() == 0) continue;
            const QImage image = drawn(*bars, tokens, kRatio);
            CHECK(shows(image, tokens.accent));
            CHECK(contrast(tokens.accent, tokens.card) >= kReadable);
            const QRect names(0, 0, image.width() / 12, image.height());
            CHECK(strongest(image, tokens.card, names) >= kReadable);
            ++pictures;
        }
        CHECK(pictures == 2);
    });
}

TEST_CASE("The little line of progress stands out from its ground, in light and dark") {
    ProgressLine line(twoRatings());
    line.resize(line.sizeHint());
    line.show();
    inBothSchemes([&](const Tokens& tokens) {
        const QImage image = drawn(line, tokens, kRatio);
        CHECK(shows(image, tokens.accent));
        CHECK(contrast(tokens.accent, tokens.card) >= kReadable);
    });
}
