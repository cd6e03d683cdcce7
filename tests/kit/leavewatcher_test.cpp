// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/kit/leavewatcher.h"

#include <QLineEdit>
#include <stdexcept>

using namespace aelwyd;

TEST_CASE("Leaving a control is told while its place is there, and leaving another is not") {
    int left = 0;
    QLineEdit other;
    {
        QWidget area;
        QLineEdit field(&area);
        whenAControlIsLeft(&area, [&left] { ++left; });
        emit qApp->focusChanged(&other, &field);
        CHECK(left == 0);
        emit qApp->focusChanged(&field, nullptr);
        CHECK(left == 1);
    }
    emit qApp->focusChanged(&other, nullptr);
    CHECK(left == 1);
}

TEST_CASE(
    "A fault while a control is left does not go through whoever moves the focus, and comes in the next "
    "event") {
    QWidget area;
    QLineEdit field(&area);
    whenAControlIsLeft(&area, [] { throw std::runtime_error("the disk is full"); });
    CHECK_NOTHROW(qApp->focusChanged(&field, nullptr));
    CHECK_THROWS_AS(QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall), std::runtime_error);
    CHECK_NOTHROW(QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall));
}
