// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/testwindow.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>

using namespace aelwyd;

TEST_CASE("Alt and the left arrow lead back to where one was") {
    test::TestWindow given;
    MainWindow& window = given.open();
    const QString person = given.placeOfFirst();
    window.goTo(person);
    window.goTo(QStringLiteral("settings:"));
    window.actions().back->trigger();
    CHECK(window.place() == person);
}

TEST_CASE("Whoever goes to one person was not at the person whose page was open before") {
    test::TestWindow given;
    const ServiceUser mair = test::takeOn(given.agency, QStringLiteral("Mair"), QStringLiteral("Prosser"),
                                          QStringLiteral("P-0002"));
    MainWindow& window = given.open();
    window.goTo(given.placeOfFirst());
    window.goTo(QStringLiteral("settings:"));
    window.goTo(given.placeOf(mair));
    CHECK(window.place() == given.placeOf(mair));
    window.actions().back->trigger();
    CHECK(window.place().startsWith(QStringLiteral("settings:")));
}

TEST_CASE("The palette finds people, pages and actions") {
    test::TestWindow given;
    MainWindow& window = given.open();
    CHECK(window.find(QStringLiteral("rhydd")).size() == 1);
    const auto settings = window.find(QStringLiteral("settings"));
    REQUIRE(!settings.isEmpty());
    settings.first().go();
    CHECK(window.place().startsWith(QStringLiteral("settings:")));
    CHECK(window.find(QStringLiteral("about aelwyd")).size() == 1);
}

TEST_CASE("The palette finds what other pages do, leads there, and finds pages by other words") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    const auto training = window.find(QStringLiteral("training matrix"));
    REQUIRE(training.size() == 1);
    CHECK(training.first().detail == QStringLiteral("Staff"));
    training.first().go();
    CHECK(window.place() == QStringLiteral("staff:training"));
    const auto report = window.find(QStringLiteral("commissioners"));
    REQUIRE(report.size() == 1);
    CHECK(report.first().detail == QStringLiteral("Better off?"));
    CHECK(window.find(QStringLiteral("file of visits")).size() == 1);
    const auto stories = window.find(QStringLiteral("story"));
    REQUIRE(stories.size() == 2);
    CHECK(stories.last().title == QStringLiteral("Write a story…"));
    stories.first().go();
    CHECK(window.place().startsWith(QStringLiteral("stories:")));
}

TEST_CASE("Whoever goes to a person goes on with the keys on that person's page") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    window.goTo(given.placeOfFirst());
    const auto* tabs = window.page(QStringLiteral("people"))->findChild<QTabWidget*>();
    REQUIRE(tabs);
    CHECK(window.focusWidget() == tabs->tabBar());
}
