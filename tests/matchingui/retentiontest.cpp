// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matchingui/matchoffice.h"
#include "ui/widgets/matching/survivalchart.h"

#include <QChart>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>
#include <cmath>

using namespace aelwyd;
using namespace aelwyd::test;

TEST_CASE("The table of those who stay has a row for each month and says how many were at risk") {
    // given
    MatchOffice office;
    for (int i = 0; i < 4; ++i) {
        CareWorker worker{.reference = QStringLiteral("W-%1").arg(i)};
        worker.lastName = QStringLiteral("Prys");
        worker.startDate = QDate(2026, 1, 5);
        if (i == 0) worker.leaveDate = QDate(2026, 3, 20);
        if (i == 0) worker.leaveReason = QStringLiteral("Another job");
        REQUIRE(office.workforce.save(worker));
    }
    RetentionDesk desk(office.matching);
    // when
    desk.read(12);
    // then
    const SurvivalTableModel& table = desk.survival();
    REQUIRE(table.rowCount() == desk.report().all.size());
    CHECK(table.index(0, 1).data().toString() == QStringLiteral("4"));
    CHECK(table.index(2, 2).data().toString() == QStringLiteral("75%"));
    CHECK(desk.leavers().index(0, 0).data().toString() == QStringLiteral("Another job"));
    CHECK(desk.leavers().index(0, 1).data().toString() == QStringLiteral("1"));
    CHECK(desk.sentences().join(u'\n').contains(QStringLiteral("after 3 months: 75%")));
}

TEST_CASE("The names of the lines stand beside the picture, none over another") {
    // given
    QList<SurvivalCurve> curves{
        {{}, "Everybody", "Everybody", {{0, 9, 1, 0.9}, {1, 8, 0, 0.9}, {2, 6, 0, 0.9}}},
        {FirstWeeks::Kept, "First weeks kept to the rules", "Kept", {{0, 5, 0, 0.91}}},
        {FirstWeeks::Broken, "First weeks broke the rules", "Broken", {{0, 4, 4, 0.0}}}};
    SurvivalChart chart;
    chart.resize(620, 340);
    chart.show(curves);
    static_cast<QWidget&>(chart).show();
    QApplication::processEvents();
    // then
    QList<QRectF> names;
    for (const QGraphicsItem* item : chart.scene()->items())
        if (const auto* text = dynamic_cast<const QGraphicsSimpleTextItem*>(item))
            for (const SurvivalCurve& curve : curves)
                if (text->text().replace(u'\n', u' ') == curve.name) names.append(text->sceneBoundingRect());
    REQUIRE(names.size() == 3);
    for (qsizetype i = 0; i < names.size(); ++i) {
        CHECK(names[i].left() >= chart.chart()->plotArea().right());
        CHECK(names[i].right() <= chart.width());
        CHECK(names[i].bottom() <= chart.chart()->plotArea().bottom() + 1);
        for (qsizetype j = i + 1; j < names.size(); ++j)
            CHECK_FALSE(names[i].intersects(names[j]));
    }
}

TEST_CASE("What leads from the end of a short line to its name does not fall inside the picture") {
    // given
    QList<SurvivalCurve> curves{{{}, "Everybody", "Everybody", {{0, 9, 0, 1}, {1, 8, 0, 1}, {2, 6, 0, 1}}},
                                {FirstWeeks::Kept, "First weeks kept to the rules", "Kept", {{0, 5, 0, 1}}}};
    SurvivalChart chart;
    chart.resize(620, 340);
    // when
    chart.show(curves);
    static_cast<QWidget&>(chart).show();
    QApplication::processEvents();
    // then
    const double right = chart.chart()->plotArea().right();
    int seen = 0;
    for (const QGraphicsItem* item : chart.scene()->items()) {
        const auto* leader = qgraphicsitem_cast<const QGraphicsPathItem*>(item);
        if (!leader || leader->parentItem() != chart.chart() || leader->path().elementCount() != 3) continue;
        ++seen;
        CHECK(leader->path().elementAt(1).y == leader->path().elementAt(0).y);
        CHECK(std::abs(leader->path().elementAt(1).x - right) < 1);
    }
    CHECK(seen >= 1);
}

TEST_CASE("Where nobody started there is no curve, and the sentence says so") {
    // given
    MatchOffice office;
    RetentionDesk desk(office.matching);
    // when
    desk.read(12);
    // then
    CHECK(desk.curves().isEmpty());
    CHECK(desk.survival().rowCount() == 0);
    CHECK(desk.sentences().size() == 1);
}

TEST_CASE("Who starts or leaves while the page is elsewhere is in the picture when it comes back") {
    // given
    MatchOffice office;
    RetentionDesk desk(office.matching);
    desk.read(24);
    REQUIRE(desk.report().starters == 0);
    CHECK_FALSE(desk.refresh());
    // when
    office.employ(QStringLiteral("W-1"), QStringLiteral("Mair"));
    // then
    CHECK(desk.refresh());
    CHECK(desk.report().starters == 1);
    CHECK_FALSE(desk.refresh());
}
