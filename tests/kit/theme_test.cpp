// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/stylesheet.h"
#include "ui/widgets/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QImage>
#include <QTest>
#include <cmath>

using namespace aelwyd;

namespace {

void requireReadable(const char* what, const QColor& text, const QColor& ground) {
    INFO(what << ": " << text.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(text, ground) >= 4.5);
}

void requireReadable(const Tokens& t) {
    for (const QColor& ground : {t.ground, t.card, t.navigation, t.accentGround}) {
        requireReadable("ink", t.ink, ground);
        requireReadable("accent", t.accent, ground);
    }
    for (const QColor& ground : {t.ground, t.card, t.navigation})
        requireReadable("soft ink", t.softInk, ground);
    requireReadable("on accent", t.onAccent, t.accent);
    requireReadable("green", t.green, t.greenGround);
    requireReadable("amber", t.amber, t.amberGround);
    requireReadable("red", t.red, t.redGround);
    for (const QColor& ground : {t.ground, t.card})
        for (const QColor& sign : {t.red, t.amber, t.green})
            requireReadable("sign", sign, ground);
}

QColor inkOf(const QIcon& icon) {
    const QImage drawn = icon.pixmap(32, 32).toImage();
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            if (drawn.pixelColor(x, y).alpha() == 255) return drawn.pixelColor(x, y);
    return {};
}

} // namespace

TEST_CASE("Every text of the look can be read on its ground, in light and in dark") {
    requireReadable(lightTokens());
    requireReadable(darkTokens());
}

TEST_CASE("Contrast is measured as the accessibility guidelines say") {
    CHECK(std::abs(contrast(Qt::white, Qt::black) - 21) < 0.01);
    CHECK(std::abs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
}

TEST_CASE("The style sheet leaves no token unfilled") {
    const QString sheet = styleSheetOf(lightTokens());
    for (const char* token : {"ground", "card", "navigation", "line", "ink", "softInk", "accent", "mode"})
        CHECK_FALSE(sheet.contains(QStringLiteral("{%1}").arg(QLatin1String(token))));
}

TEST_CASE("An icon made once follows the theme") {
    Theme theme(*qApp);
    const QIcon users = icon("users");
    theme.setScheme(ColourScheme::Light);
    CHECK(inkOf(users) == lightTokens().ink);
    theme.setScheme(ColourScheme::Dark);
    CHECK(inkOf(users) == darkTokens().ink);
    CHECK(tokensOf(qApp->palette()).ground == darkTokens().ground);
    theme.setScheme(ColourScheme::Light);
}

TEST_CASE("An icon that is not there draws nothing") {
    CHECK_FALSE(inkOf(icon("no-such-icon")).isValid());
}

TEST_CASE("A box of choices opens with every choice in sight") {
    Theme theme(*qApp);
    theme.setScheme(ColourScheme::Light);
    CodeBox box([](const QString& code) { return code; });
    box.setCodes({"choose", "induction", "shadowing", "review"});
    box.show();
    box.showPopup();
    const QAbstractItemView* view = box.view();
    CHECK(QTest::qWaitFor(
        [&] { return view->viewport()->rect().contains(view->visualRect(view->model()->index(3, 0))); }));
    box.hidePopup();
}
