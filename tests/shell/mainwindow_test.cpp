// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/testwindow.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace aelwyd;

TEST_CASE("Every control of every page has a name, in both languages") {
    test::TestWindow given;
    MainWindow& window = given.open();
    for (auto language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        installLanguage(*qApp, language);
        for (const QString& place :
             {QStringLiteral("people:"), QStringLiteral("people:person/new"), given.placeOfFirst(),
              QStringLiteral("settings:"), QStringLiteral("offices:resolve"),
              QStringLiteral("offices:exchange"), QStringLiteral("offices:computers")}) {
            window.goTo(place);
            QApplication::processEvents();
            INFO(place.toStdString());
            CHECK(test::accessibilityFaults(window) == QStringList());
        }
    }
}

TEST_CASE("Tab goes through the navigation from top to bottom, and then into the page") {
    test::TestWindow given;
    MainWindow& window = given.open();
    const auto* navigation = window.findChild<QWidget*>(QStringLiteral("navigation"));
    REQUIRE(navigation);
    auto buttons = navigation->findChildren<QToolButton*>();
    std::sort(buttons.begin(), buttons.end(), [&](const QToolButton* a, const QToolButton* b) {
        return a->mapTo(navigation, QPoint()).y() < b->mapTo(navigation, QPoint()).y();
    });
    QList<QWidget*> way{buttons.first()};
    for (QWidget* next = way.first()->nextInFocusChain(); next != way.first();
         next = next->nextInFocusChain()) {
        if (!(next->focusPolicy() & Qt::TabFocus)) continue;
        if (!navigation->isAncestorOf(next)) break;
        way.append(next);
    }
    CHECK(way == QList<QWidget*>(buttons.begin(), buttons.end()));
}

TEST_CASE("Switching the language in mid-sentence loses nothing that is being typed") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("people:person/new"));
    QApplication::processEvents();
    auto* field = window.page(QStringLiteral("people"))->findChild<QLineEdit*>();
    const auto fields = window.page(QStringLiteral("people"))->findChildren<QLineEdit*>();
    for (QLineEdit* candidate : fields)
        if (candidate->isVisible() && !candidate->isReadOnly()) field = candidate;
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Gwen"));
    field->setCursorPosition(2);
    window.actions().switchLanguage->trigger();
    QApplication::processEvents();
    CHECK(installedLanguage() == ReaderLanguage::Welsh);
    CHECK(field->text() == QStringLiteral("Gwen"));
    CHECK(field->cursorPosition() == 2);
}

TEST_CASE("In a low window the buttons of the navigation keep their height, and scroll") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.resize(window.minimumSize());
    QApplication::processEvents();
    const auto* navigation = window.findChild<QWidget*>(QStringLiteral("navigation"));
    REQUIRE(navigation);
    for (const QToolButton* button : navigation->findChildren<QToolButton*>()) {
        INFO(button->text().toStdString());
        CHECK(button->height() >= button->sizeHint().height());
    }
}

TEST_CASE("The page that is open is told in the language of the moment") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    const auto said = [&window] {
        QStringList said;
        const auto* navigation = window.findChild<QWidget*>(QStringLiteral("navigation"));
        for (const QToolButton* button : navigation->findChildren<QToolButton*>())
            if (!button->accessibleDescription().isEmpty()) said.append(button->accessibleDescription());
        return said;
    };
    const QStringList english = said();
    CHECK(english == QStringList{QStringLiteral("This page is open.")});
    window.actions().switchLanguage->trigger();
    QApplication::processEvents();
    CHECK(said().size() == 1);
    CHECK(said() != english);
}

TEST_CASE("The language can be chosen without a mouse or a key") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    for (QRadioButton* choice : window.page(QStringLiteral("settings"))->findChildren<QRadioButton*>())
        if (choice->text() == QStringLiteral("Cymraeg")) choice->setChecked(true);
    QApplication::processEvents();
    CHECK(installedLanguage() == ReaderLanguage::Welsh);
}

TEST_CASE("The language and the place are remembered for the next start") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    window.actions().switchLanguage->trigger();
    window.close();
    CHECK(rememberedLanguage(given.settings) == ReaderLanguage::Welsh);
    CHECK(given.open().place().startsWith(QStringLiteral("settings:")));
}

TEST_CASE("The title bar says whether the agency is made up, and that the file is not protected") {
    test::TestWindow given;
    given.agency.agency.save({.name = QStringLiteral("Gofal y Bryn"), .demo = true});
    MainWindow& window = given.open();
    CHECK(window.windowTitle().contains(QStringLiteral("Gofal y Bryn")));
    CHECK(window.windowTitle().contains(QStringLiteral("demo")));
    given.agency.agency.save({.name = QStringLiteral("Gofal y Cwm")});
    CHECK(window.windowTitle().contains(QStringLiteral("Gofal y Cwm")));
    CHECK_FALSE(window.windowTitle().contains(QStringLiteral("demo")));
    CHECK(window.windowTitle().contains(QStringLiteral("not protected")));
}

TEST_CASE("A catalogue of the agency's own that is left out is told on every page, and why") {
    // given
    test::TestWindow given;
    CHECK_FALSE(test::visibleText(given.open()).contains(QStringLiteral("left out")));
    QFile broken(given.folder.filePath(QStringLiteral("own.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"code\":");
    broken.close();
    // when
    given.catalogues = Catalogues::load(given.folder.path());
    MainWindow& window = given.open();
    // then
    for (const char* page : {"today:", "settings:"}) {
        window.goTo(QString::fromLatin1(page));
        CHECK(test::visibleText(window).contains(
            QStringLiteral("frameworks or competences is left out: own.json. It is not a JSON file")));
    }
}

TEST_CASE("The agency's details are kept as they are typed") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    auto* name = window.page(QStringLiteral("settings"))->findChild<QLineEdit*>();
    name->setText(QStringLiteral("Gofal y Bryn"));
    CHECK(window.flush());
    CHECK(given.agency.agency.agency().name == QStringLiteral("Gofal y Bryn"));
}

TEST_CASE("What stands against the agency's name is told beside it, and nothing is kept") {
    test::TestWindow given;
    MainWindow& window = given.open();
    const QString before = given.agency.agency.agency().name;
    window.goTo(QStringLiteral("settings:"));
    auto* name = window.page(QStringLiteral("settings"))->findChild<QLineEdit*>();
    name->setText(QStringLiteral("Gofal ") + QChar(0x202e) + QStringLiteral("nyrB y"));
    CHECK_FALSE(window.flush());
    CHECK(test::visibleText(window).contains(QStringLiteral("turns the direction of writing")));
    CHECK(given.agency.agency.agency().name == before);
    name->setText(before);
    CHECK(window.flush());
    CHECK_FALSE(test::visibleText(window).contains(QStringLiteral("turns the direction of writing")));
}

TEST_CASE("Where the other offices stand is told at the foot of the window, and leads to their page") {
    test::TestWindow given;
    MainWindow& window = given.open();
    QString words;
    window.setFootLink([&] { return words; }, QStringLiteral("offices:exchange"));
    auto* foot = window.statusBar()->findChild<QPushButton*>();
    REQUIRE(foot);
    CHECK_FALSE(foot->isVisible());
    words = QStringLiteral(
        "Up to date with Caernarfon as of 14:05. Nothing from Y Barri since Tuesday, and so on, and so on.");
    window.refreshStanding();
    CHECK(foot->isVisible());
    CHECK(foot->accessibleName() == words);
    CHECK(window.statusBar()->minimumSizeHint().width() <= 900);
    foot->click();
    CHECK(window.place() == QStringLiteral("offices:exchange"));
}
