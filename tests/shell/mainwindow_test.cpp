// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/testwindow.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <stdexcept>

using namespace aelwyd;

namespace {

/// A page with one step to undo, that says what happened to it.
class TrialPage final : public Page {
  public:
    QString title() const override { return QStringLiteral("Trial"); }
    const char* iconName() const override { return "target"; }
    QUuid undoScope() const override { return scope; }
    bool flush() override {
        if (isDiskFull) throw std::runtime_error("the disk is full");
        return ++flushed, mayLeave;
    }
    QUuid scope;
    bool isDiskFull = false;
    int flushed = 0;
    bool mayLeave = true;
};

QString placeOf(const ServiceUser& person) {
    return QStringLiteral("people:person/%1/about").arg(person.id.toString());
}

ServiceUser first(test::TestWindow& given) {
    return *given.agency.people.person(*given.agency.people.byReference(QStringLiteral("P-0001")));
}

} // namespace

TEST_CASE("Every control of every page has a name, in both languages") {
    test::TestWindow given;
    MainWindow& window = given.open();
    for (auto language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        installLanguage(*qApp, language);
        for (const QString& place :
             {QStringLiteral("people:"), QStringLiteral("people:person/new"), placeOf(first(given)),
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

TEST_CASE("Alt and the left arrow lead back to where one was") {
    test::TestWindow given;
    MainWindow& window = given.open();
    const QString person = placeOf(first(given));
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
    window.goTo(placeOf(first(given)));
    window.goTo(QStringLiteral("settings:"));
    window.goTo(placeOf(mair));
    CHECK(window.place() == placeOf(mair));
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
    REQUIRE(stories.size() == 1);
    stories.first().go();
    CHECK(window.place().startsWith(QStringLiteral("stories:")));
}

TEST_CASE("Whoever goes to a person goes on with the keys on that person's page") {
    test::TestWindow given;
    MainWindow& window = given.open();
    window.goTo(QStringLiteral("settings:"));
    window.goTo(placeOf(first(given)));
    const auto* tabs = window.page(QStringLiteral("people"))->findChild<QTabWidget*>();
    REQUIRE(tabs);
    CHECK(window.focusWidget() == tabs->tabBar());
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

TEST_CASE("Undo takes back the latest step of the page in front, after writing what is being typed") {
    test::TestWindow given;
    MainWindow& window = given.open();
    auto* page = new TrialPage;
    ServiceUser person = first(given);
    page->scope = person.id.uuid();
    window.addPage(QStringLiteral("trial"), page);
    window.goTo(QStringLiteral("trial:"));
    person.knownAs = QStringLiteral("Sioned");
    REQUIRE(given.agency.people.save(person));
    CHECK(window.actions().undo->text().startsWith(QStringLiteral("Undo: ")));
    window.actions().undo->trigger();
    CHECK(first(given).knownAs.isEmpty());
    window.actions().redo->trigger();
    CHECK(first(given).knownAs == QStringLiteral("Sioned"));
    CHECK(page->flushed >= 2);
}

TEST_CASE("The window does not close while a page cannot keep what was typed") {
    test::TestWindow given;
    MainWindow& window = given.open();
    auto* page = new TrialPage;
    page->mayLeave = false;
    window.addPage(QStringLiteral("trial"), page);
    CHECK_FALSE(window.close());
    page->mayLeave = true;
    CHECK(window.close());
}

TEST_CASE("The window does not close when a fault keeps what was typed from being written") {
    test::TestWindow given;
    MainWindow& window = given.open();
    auto* page = new TrialPage;
    window.addPage(QStringLiteral("trial"), page);
    page->isDiskFull = true;
    QCloseEvent close;
    CHECK_THROWS(QApplication::sendEvent(&window, &close));
    CHECK_FALSE(close.isAccepted());
    page->isDiskFull = false;
    CHECK(window.close());
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

TEST_CASE("The window does not close while the file is written to, and says goodbye when it does") {
    test::TestWindow given;
    MainWindow& window = given.open();
    int goodbyes = 0;
    window.setFarewell([&] { ++goodbyes; });
    window.setAtWork(true);
    CHECK_FALSE(window.close());
    CHECK(goodbyes == 0);
    window.setAtWork(false);
    CHECK(window.close());
    CHECK(goodbyes == 1);
}
