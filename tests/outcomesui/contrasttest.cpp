// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "core/service/matchingservice.h"
#include "tests/outcomesui/measured.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "ui/presentation/outcomes/figuresdesk.h"
#include "ui/widgets/kit/barrows.h"
#include "ui/widgets/outcomes/figurecard.h"

#include <QApplication>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// The first and the last column of a row of pixels that has exactly this colour; none: both −1.
std::pair<int, int> extentOf(const QImage& image, int y, const QColor& colour) {
    int first = -1, last = -1;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour) {
            if (first < 0) first = x;
            last = x;
        }
    return {first, last};
}

/// Measures name, bar, words and hatching of each row of bars; how many of them were hatched.
int measure(BarRows& bars, const FigurePicture& picture, const Tokens& tokens, double ratio) {
    const QImage image = drawn(bars, tokens, ratio);
    const int rows = int(picture.rows.size()), height = image.height() / rows;
    int hatched = 0;
    for (int i = 0; i < rows; ++i) {
        const FigureRow& row = picture.rows.at(i);
        INFO(picture.title.toStdString() << ", " << row.label.toStdString() << ", ratio " << ratio);
        const int middle = i * height + height / 2;
        const auto [barFrom, barUntil] = extentOf(image, middle, tokens.accent);
        const auto [partFrom, partUntil] = extentOf(image, middle, tokens.amber);
        const int left = barFrom < 0 ? partFrom : partFrom < 0 ? barFrom : std::min(barFrom, partFrom);
        const int before = left < 0 ? image.width() / 3 : left;
        CHECK(strongest(image, tokens.card, QRect(0, i * height, std::max(before - 2, 8), height)) >=
              kReadable);
        const int after = std::max({barUntil, partUntil, 0}) + 3;
        CHECK(strongest(image, tokens.card, QRect(after, i * height, image.width() - after, height)) >=
              kReadable);
        if (barFrom >= 0) CHECK(contrast(tokens.accent, tokens.card) >= kReadable);
        if (partUntil - partFrom < 12) continue;
        const QRect part(partFrom, middle - 3, partUntil - partFrom, 6);
        CHECK(strongest(image, tokens.amberGround, part) >= kReadable);
        ++hatched;
    }
    return hatched;
}

} // namespace

TEST_CASE(
    "Every name, bar, hatching and figure of the pictures stands out from its ground, in light and dark") {
    TestAgency agency;
    const Catalogues catalogues = Catalogues::load();
    DemoService demo{agency.people, agency.plans, agency.workforce, agency.agency, catalogues};
    REQUIRE(demo.make(14, 8, 6, 1));
    const MatchingService matching{agency.workspace};
    FiguresDesk desk{agency.workspace, matching, catalogues};
    desk.setPeriod(FigurePeriod::Year);
    Theme theme{*qApp};
    int hatched = 0;
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        theme.setScheme(scheme);
        const Tokens& tokens = scheme == ColourScheme::Dark ? darkTokens() : lightTokens();
        for (const FigurePicture& picture : desk.board().pictures) {
            FigureCard card;
            card.resize(900, 600);
            card.setPicture(picture);
            card.show();
            QApplication::processEvents();
            auto* bars = card.findChild<BarRows*>();
            REQUIRE(bars);
            if (picture.rows.isEmpty()) continue;
            for (const double ratio : {1.0, 2.0})
                hatched += measure(*bars, picture, tokens, ratio);
        }
    }
    theme.setScheme(ColourScheme::Light);
    CHECK(hatched > 0);
}
