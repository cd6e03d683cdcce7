// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/visithistory.h"

using namespace aelwyd;

TEST_CASE("Going back leads to the place before") {
    VisitHistory history;
    history.visit(QStringLiteral("people:"));
    history.visit(QStringLiteral("people:person/1/plan"));
    history.visit(QStringLiteral("people:person/1/plan"));
    CHECK(history.canGoBack());
    CHECK(history.back() == QStringLiteral("people:"));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.back().isEmpty());
}

TEST_CASE("The history forgets what is long ago") {
    VisitHistory history;
    for (int i = 0; i < 1000; ++i)
        history.visit(QString::number(i));
    int steps = 0;
    while (history.canGoBack())
        history.back(), ++steps;
    CHECK(steps == 199);
}
