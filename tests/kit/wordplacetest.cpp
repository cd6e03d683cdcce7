// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/wordplace.h"
#include "tests/support/catch.h"

#include <QLineF>

using namespace aelwyd;

namespace {

const QRectF kPicture(0, 0, 560, 180);
const QLineF kSteady(0, 170, 560, 20);
const QSizeF kWord(80, 18);

QPainterPath through(const QList<QPointF>& points) {
    QPainterPath path(points.first());
    for (const QPointF& point : points)
        path.lineTo(point);
    return path;
}

bool isFree(const QPainterPath& line, const QRectF& place) {
    QPainterPathStroker pen;
    return !pen.createStroke(line).intersects(place);
}

} // namespace

TEST_CASE("A word beside a line lies neither on it nor on the others") {
    // given
    const QPainterPath steady = through({kSteady.p1(), kSteady.p2()});
    const QPainterPath spent = through({{0, 170}, {150, 115}, {330, 50}, {560, 50}});
    const QPainterPath grid = through({{0, 112}, {560, 112}});
    WordPlaces places(kPicture);
    places.keepClearOf(steady);
    places.keepClearOf(spent);
    places.ratherClearOf(grid);
    // when
    const QRectF place = places.beside(kSteady, kWord);
    // then
    CHECK(place.size() == kWord);
    CHECK(kPicture.contains(place));
    for (const QPainterPath& line : {steady, spent, grid})
        CHECK(isFree(line, place));
}

TEST_CASE("A word has a place where lines are everywhere, too") {
    WordPlaces places(kPicture);
    for (int y = 0; y < 180; y += 8)
        places.keepClearOf(through({{0, double(y)}, {560, double(y)}}));
    CHECK(kPicture.intersects(places.beside(kSteady, kWord)));
}
