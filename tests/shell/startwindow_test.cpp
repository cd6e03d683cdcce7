// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/kit/labels.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;

TEST_CASE("A first start offers a new agency, a file, a backup, joining one and the demo, all with names") {
    StartWindow start;
    start.show();
    CHECK(start.findChildren<QPushButton*>().size() == 6);
    CHECK(test::accessibilityFaults(start) == QStringList());
}

TEST_CASE("A refusal says why and leaves the ways out open") {
    StartWindow start;
    int language = 1;
    start.setRefusal([&] { return QStringLiteral("This file was not made by Aelwyd (%1).").arg(language); });
    start.show();
    CHECK(start.findChild<Remark*>()->isVisible());
    language = 2;
    QEvent switched(QEvent::LanguageChange);
    QApplication::sendEvent(&start, &switched);
    CHECK(start.findChild<Remark*>()->text().contains(u"(2)"));
    QSignalSpy asked(&start, &StartWindow::openFileAsked);
    for (QPushButton* button : start.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Open"))) QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked.size() == 1);
}

TEST_CASE("While the demo agency is being made, nothing else can be started") {
    StartWindow start;
    start.setBusy(QStringLiteral("Being written."));
    int enabled = 0;
    for (const QPushButton* button : start.findChildren<QPushButton*>())
        enabled += button->isEnabled();
    CHECK(enabled == 1);
}
