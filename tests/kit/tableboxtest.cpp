// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/tablebox.h"
#include "tests/support/catch.h"
#include "ui/presentation/bank/texttable.h"
#include "ui/widgets/kit/growingdialog.h"
#include "ui/widgets/kit/spacedcells.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScreen>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace aelwyd;

namespace {

constexpr QSize kCell(200, 30);

/// How a cell is painted on white.
QImage painted(const QStyledItemDelegate& cells, const QModelIndex& index) {
    QImage picture(kCell, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    cells.paint(&painter, option, index);
    return picture;
}

/// Pixels without ink from the left edge on, or from the right one.
int clearColumns(const QImage& picture, bool fromRight) {
    for (int column = 0; column < picture.width(); ++column)
        for (int row = 0; row < picture.height(); ++row)
            if (picture.pixel(fromRight ? picture.width() - 1 - column : column, row) != 0xffffffff)
                return column;
    return picture.width();
}

} // namespace

TEST_CASE("Words in the cells of a table keep clear of both edges, as the heads do") {
    // given
    TextTable table;
    table.setContent({QStringLiteral("Whose"), QStringLiteral("Owed")},
                     {{QStringLiteral("Mair"), QStringLiteral("2 h")}}, {1});
    const TableBox box(0);
    REQUIRE(qobject_cast<const SpacedCells*>(box.itemDelegate()));
    const SpacedCells spaced;
    const QStyledItemDelegate usual;
    for (const bool atRight : {false, true}) {
        const QModelIndex cell = table.index(0, atRight ? 1 : 0);
        // when
        const int clear = clearColumns(painted(spaced, cell), atRight);
        // then
        CHECK(clear == clearColumns(painted(usual, cell), atRight) + SpacedCells::kAside);
        CHECK(clear < kCell.width());
        CHECK(spaced.sizeHint({}, cell).width() ==
              usual.sizeHint({}, cell).width() + 2 * SpacedCells::kAside);
    }
}

TEST_CASE("Words that are cut in a table stand whole in a tip, as they are written, and others have none") {
    // given
    TextTable table;
    const QString place = QStringLiteral("Llanfair-ym-Muallt & <b>Llanelwedd</b>");
    table.setContent({QStringLiteral("Whose"), QStringLiteral("Where")}, {{QStringLiteral("Mair"), place}});
    TableBox box(0);
    box.setModel(&table);
    SpacedCells cells;
    const auto tipOf = [&](int column) {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 90, 30);
        QHelpEvent asked(QEvent::ToolTip, {5, 5}, {5, 5});
        cells.helpEvent(&asked, &box, option, table.index(0, column));
        return QToolTip::text();
    };
    // then
    CHECK(tipOf(0) == QString());
    CHECK(tipOf(1) == place.toHtmlEscaped());
    QHelpEvent below(QEvent::ToolTip, {5, 300}, {5, 300});
    CHECK_FALSE(cells.helpEvent(&below, &box, {}, {}));
    QToolTip::hideText();
}

TEST_CASE("A sentence that is longer than its column stands in several lines where rows wrap") {
    // given
    TextTable table;
    const QString sentence = QStringLiteral("The visit ended early, and that was not agreed with anybody.");
    table.setContent({QStringLiteral("Day"), QStringLiteral("Why")},
                     {{QStringLiteral("1 May"), sentence}, {QStringLiteral("2 May"), QStringLiteral("–")}});
    TableBox wrapped(1), plain(1);
    for (TableBox* box : {&wrapped, &plain})
        box->setModel(&table);
    const int low = plain.sizeHint().height();
    // when
    wrapped.wrapRows();
    for (TableBox* box : {&wrapped, &plain}) {
        box->resize(260, 200);
        box->show();
    }
    // then
    const int usual = wrapped.verticalHeader()->defaultSectionSize();
    REQUIRE(QTest::qWaitFor([&] { return wrapped.rowHeight(0) > usual; }));
    CHECK(wrapped.rowHeight(1) == usual);
    CHECK(plain.rowHeight(0) == usual);
    CHECK((wrapped.sizeHint().height() > low && plain.sizeHint().height() == low));
}

TEST_CASE("A dialog becomes as high as the rows that are told later, and stays on the screen") {
    // given: as small as it may be, near the lower edge
    GrowingDialog dialog;
    TextTable table;
    auto* box = new TableBox(0, 12);
    box->setModel(&table);
    box->hide();
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(box);
    column->addStretch(1);
    dialog.setMinimumSize(200, 80);
    dialog.resize(200, 80);
    dialog.move(0, dialog.screen()->availableGeometry().bottom() - 100);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    // when
    table.setContent({QStringLiteral("Visit")}, QList<QStringList>(10, {QStringLiteral("V-1")}));
    box->show();
    // then
    CHECK(QTest::qWaitFor([&] { return box->height() >= box->sizeHint().height(); }));
    CHECK(dialog.frameGeometry().bottom() <= dialog.screen()->availableGeometry().bottom());
}
