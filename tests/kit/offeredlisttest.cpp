// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/offeredlist.h"
#include "tests/support/catch.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formdialog.h"
#include "ui/widgets/kit/stylesheet.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace aelwyd;

namespace {

/// One line in which names are offered, and how often it was kept.
class NamedLine final : public FormDialog {
  public:
    NamedLine()
        : FormDialog(400) {
        offerNames(*name, {QStringLiteral("Mair Huws"), QStringLiteral("Mair Pugh")});
        form().addRow(QStringLiteral("name"), QStringLiteral("Name"), name);
        retranslate();
    }
    TextField* const name = new TextField;
    QStringList kept;

    QAbstractItemView* offered() const { return name->completer()->popup(); }

  protected:
    Problems keep() override {
        kept.append(name->text());
        return {};
    }
    void retranslate() override { setWords(QStringLiteral("Name"), QString(), QStringLiteral("Keep")); }
};

/// The first column from `from` on with ink between a third and two thirds of the height.
int firstInk(const QWidget& widget, const QRect& box, int from) {
    const QImage picture = const_cast<QWidget&>(widget).grab(box).toImage();
    const QRgb ground = picture.pixel(from, picture.height() / 2);
    for (int column = from; column < picture.width(); ++column)
        for (int row = picture.height() / 3; row < picture.height() * 2 / 3; ++row)
            if (picture.pixel(column, row) != ground) return column;
    return picture.width();
}

} // namespace

TEST_CASE("Control and Enter keep a form also while names are offered in it") {
    // given
    NamedLine dialog;
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClicks(dialog.name, QStringLiteral("Ma"));
    REQUIRE(QTest::qWaitFor([&] { return dialog.offered()->isVisible(); }));
    // when
    QTest::keyClick(dialog.offered(), Qt::Key_Return, Qt::ControlModifier);
    // then
    CHECK(dialog.kept == QStringList{QStringLiteral("Ma")});
    CHECK_FALSE(dialog.offered()->isVisible());
}

TEST_CASE("Enter alone takes the name that is marked and leaves the form open") {
    // given
    NamedLine dialog;
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClicks(dialog.name, QStringLiteral("Ma"));
    REQUIRE(QTest::qWaitFor([&] { return dialog.offered()->isVisible(); }));
    // when
    QTest::keyClick(dialog.offered(), Qt::Key_Down);
    QTest::keyClick(dialog.offered(), Qt::Key_Return);
    // then
    CHECK(dialog.kept.isEmpty());
    CHECK(dialog.name->text() == u"Mair Huws");
}

TEST_CASE("Names are offered right below the words of the field") {
    // given
    const QString sheet = styleSheetOf(lightTokens());
    NamedLine dialog;
    dialog.setStyleSheet(sheet);
    dialog.offered()->setStyleSheet(sheet);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    // when
    QTest::keyClicks(dialog.name, QStringLiteral("Mair"));
    REQUIRE(QTest::qWaitFor([&] { return dialog.offered()->isVisible(); }));
    // then
    const QAbstractItemView& list = *dialog.offered();
    const QWidget& rows = *list.viewport();
    const int inList = firstInk(rows, list.visualRect(list.model()->index(1, 0)), 0);
    constexpr int kInsideFrame = 5;
    const int inField = firstInk(*dialog.name, dialog.name->rect(), kInsideFrame);
    const int listAt = rows.mapToGlobal(QPoint(inList, 0)).x();
    const int fieldAt = dialog.name->mapToGlobal(QPoint(inField, 0)).x();
    INFO(listAt << " in the list, " << fieldAt << " in the field");
    CHECK(std::abs(listAt - fieldAt) <= 1);
}
