// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/placehistory.h"

using namespace aelwyd;

TEST_CASE("Going back leads to the place before") {
    PlaceHistory history;
    history.note(QStringLiteral("people:"));
    history.note(QStringLiteral("people:person/1/plan"));
    history.note(QStringLiteral("people:person/1/plan"));
    CHECK(history.canGoBack());
    CHECK(history.back() == QStringLiteral("people:"));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.back().isEmpty());
}

TEST_CASE("The history forgets what is long ago") {
    PlaceHistory history;
    for (int i = 0; i < 1000; ++i)
        history.note(QString::number(i));
    int steps = 0;
    while (history.canGoBack())
        history.back(), ++steps;
    CHECK(steps == 199);
}
