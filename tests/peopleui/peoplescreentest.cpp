// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peopleui/screendesk.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"

#include <QListView>
#include <QSignalSpy>
#include <QTextDocument>

using namespace aelwyd;
using aelwyd::test::accessibilityFaults;
using aelwyd::test::Office;
using aelwyd::test::ScreenDesk;

namespace {

/// The interface in another language until the end of the test.
struct InWelsh {
    InWelsh() { installLanguage(*qApp, ReaderLanguage::Welsh); }
    ~InWelsh() { installLanguage(*qApp, ReaderLanguage::English); }
};

} // namespace

TEST_CASE("An empty agency says what will be here and offers the first step") {
    // given
    Office office;
    ScreenDesk desk(office);
    // then
    CHECK(desk.visibleText().contains(QStringLiteral("Nobody here yet")));
    // when
    desk.click(QStringLiteral("Take on a person"));
    // then
    CHECK(desk.screen.place() == QStringLiteral("person/new"));
    CHECK(desk.find<QLineEdit>(QStringLiteral("First name"))->hasFocus());
}

TEST_CASE("A person is taken on with a wrong NHS number corrected on the way") {
    // given
    Office office;
    ScreenDesk desk(office);
    desk.screen.takeOn();
    desk.type(QStringLiteral("First name"), QStringLiteral("Eirlys"));
    desk.type(QStringLiteral("Last name"), QStringLiteral("Prydderch"));
    desk.type(QStringLiteral("Date of birth"), QStringLiteral("1/3/1939"));
    desk.type(QStringLiteral("NHS number"), QStringLiteral("943 476 5918"));
    // when
    desk.click(QStringLiteral("Take on"));
    // then
    CHECK(desk.visibleText().contains(QStringLiteral("This is not a valid NHS number")));
    CHECK(desk.find<QLineEdit>(QStringLiteral("NHS number"))->text() == QStringLiteral("943 476 5918"));
    CHECK(desk.find<QLineEdit>(QStringLiteral("NHS number"))->hasFocus());
    CHECK(office.people.search({}, {}, 10).total == 0);
    // when
    desk.type(QStringLiteral("NHS number"), QStringLiteral("9434765919"));
    desk.click(QStringLiteral("Take on"));
    // then
    REQUIRE(office.people.search({}, {}, 10).total == 1);
    const ServiceUser person = *office.people.person(office.people.search({}, {}, 10).ids.first());
    CHECK(person.firstName == QStringLiteral("Eirlys"));
    CHECK(person.dateOfBirth == QDate(1939, 3, 1));
    CHECK(desk.visibleText().contains(QStringLiteral("1 March 1939 (87)")));
}

TEST_CASE("Typing goes on while the interface turns Welsh") {
    // given
    Office office;
    ScreenDesk desk(office);
    desk.screen.takeOn();
    desk.type(QStringLiteral("First name"), QStringLiteral("Eirl"));
    auto* line = desk.find<QLineEdit>(QStringLiteral("First name"));
    auto* born = desk.find<QLineEdit>(QStringLiteral("Date of birth"));
    desk.type(QStringLiteral("Date of birth"), QStringLiteral("around Easter 19"));
    line->setFocus();
    line->setCursorPosition(4);
    // when
    const InWelsh welsh;
    QTest::keyClicks(line, QStringLiteral("ys"));
    // then
    CHECK(line->text() == QStringLiteral("Eirlys"));
    CHECK(born->text() == QStringLiteral("around Easter 19"));
    CHECK(desk.desk.newcomer().entry().person.firstName == QStringLiteral("Eirlys"));
}

TEST_CASE("Cancel asks before it throws away what was typed") {
    // given
    Office office;
    ScreenDesk desk(office);
    desk.screen.takeOn();
    desk.type(QStringLiteral("Last name"), QStringLiteral("Prydderch"));
    // when
    desk.answers.sure = false;
    desk.click(QStringLiteral("Cancel"));
    // then
    CHECK(desk.answers.asked.size() == 1);
    CHECK(desk.find<QLineEdit>(QStringLiteral("Last name"))->text() == QStringLiteral("Prydderch"));
    // when
    desk.answers.sure = true;
    desk.click(QStringLiteral("Cancel"));
    // then
    CHECK_FALSE(desk.desk.newcomer().hasUnfinishedNew());
    CHECK(desk.screen.place().isEmpty());
}

TEST_CASE("Somebody half taken on is offered again after the program was killed") {
    // given
    Office office;
    {
        ScreenDesk desk(office);
        desk.screen.takeOn();
        desk.type(QStringLiteral("Last name"), QStringLiteral("Prydderch"));
        desk.type(QStringLiteral("NHS number"), QStringLiteral("943 47"));
        desk.desk.newcomer().flush();
    }
    ScreenDesk desk(office);
    // when
    desk.click(QStringLiteral("Go on with the person you began"));
    // then
    CHECK(desk.find<QLineEdit>(QStringLiteral("Last name"))->text() == QStringLiteral("Prydderch"));
    CHECK(desk.find<QLineEdit>(QStringLiteral("NHS number"))->text() == QStringLiteral("943 47"));
    CHECK(desk.visibleText().contains(QStringLiteral("Here is what you had typed before")));
}

TEST_CASE("Arrow keys in the search move through those found, and Enter goes to the person") {
    // given
    Office office;
    office.takeOn(QStringLiteral("Siân"), QStringLiteral("Arthur"));
    office.takeOn(QStringLiteral("Siân"), QStringLiteral("Rhydderch"));
    office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    ScreenDesk desk(office);
    // when
    desk.type(QStringLiteral("Search for people"), QStringLiteral("sian"));
    auto* search = desk.find<QLineEdit>(QStringLiteral("Search for people"));
    QTest::keyClick(search, Qt::Key_Down);
    // then
    CHECK(search->hasFocus());
    CHECK(desk.visibleText().contains(QStringLiteral("Siân Rhydderch")));
    CHECK(desk.visibleText().contains(QStringLiteral("2 people")));
    // when
    QTest::keyClick(search, Qt::Key_Return);
    // then
    CHECK_FALSE(search->hasFocus());
    CHECK(desk.screen.place().endsWith(QStringLiteral("/overview")));
}

TEST_CASE("Ctrl+N takes on a person and Ctrl+F finds one, wherever one is on the page") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/about").arg(id.toString()));
    desk.find<QLineEdit>(QStringLiteral("Telephone"))->setFocus();
    // when
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    // then
    CHECK(desk.screen.place() == QStringLiteral("person/new"));
    // when
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    // then
    CHECK(desk.find<QLineEdit>(QStringLiteral("Search for people"))->hasFocus());
}

TEST_CASE("Where there is little room the list gives way to the person, and one can go back to it") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    ScreenDesk desk(office);
    desk.screen.resize(640, 600);
    CHECK(desk.find<QListView>(QStringLiteral("People")));
    // when
    desk.screen.open(id);
    // then
    CHECK_FALSE(desk.find<QListView>(QStringLiteral("People")));
    // when
    desk.click(QStringLiteral("Back to the list"));
    // then
    CHECK(desk.find<QListView>(QStringLiteral("People")));
    CHECK(desk.find<QLineEdit>(QStringLiteral("Search for people"))->hasFocus());
}

TEST_CASE("The longest name and the longest word fit into the page") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Llanfair"), QString(190, QLatin1Char('w')));
    ScreenDesk desk(office);
    // when
    desk.screen.open(id);
    QCoreApplication::processEvents();
    // then
    CHECK(desk.screen.width() == 1048);
    CHECK(desk.screen.minimumSizeHint().width() <= 1048);
}

TEST_CASE("When taking on is taken back, the page of the person closes") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    ScreenDesk desk(office);
    desk.screen.open(id);
    // when
    REQUIRE(office.workspace.undo(id.uuid()));
    // then
    CHECK(desk.screen.place().isEmpty());
    CHECK(desk.visibleText().contains(QStringLiteral("Nobody here yet")));
}

TEST_CASE("Markup in a name is shown letter by letter everywhere on the page") {
    // given
    Office office;
    const QString name = QStringLiteral("<img src='file:///etc/passwd'><b>Nia</b>");
    const ServiceUserId id = office.takeOn(QStringLiteral("Nia & Co"), name);
    ScreenDesk desk(office);
    // when
    desk.screen.open(id);
    // then
    CHECK(desk.visibleText().contains(name));
    CHECK(accessibilityFaults(desk.screen) == QStringList());
    CHECK(desk.screen.width() == 1048);
}

TEST_CASE("Every control on every tab and form of the page of people has a name that can be spoken") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    CircleMember gwen{.serviceUser = id};
    gwen.name = QStringLiteral("Gwen");
    gwen.callOrder = 1;
    REQUIRE(office.people.saveCircleMember(gwen));
    const Package active = withStage({.serviceUser = id}, {QDate(2026, 1, 5), PackageStage::Active, {}});
    REQUIRE(office.people.savePackage(withHours(active, {QDate(2026, 1, 5), 360, 480})));
    ScreenDesk desk(office);
    for (const char* tab : {"overview", "about", "circle", "package"}) {
        CAPTURE(tab);
        // when
        desk.screen.goTo(QStringLiteral("person/%1/%2").arg(id.toString(), QLatin1String(tab)));
        // then
        CHECK(accessibilityFaults(desk.screen) == QStringList());
    }
    // when
    desk.screen.goTo(QStringLiteral("person/%1/circle").arg(id.toString()));
    desk.click(QStringLiteral("Add somebody"));
    // then
    CHECK(accessibilityFaults(desk.screen) == QStringList());
    // when
    desk.screen.takeOn();
    // then
    CHECK(accessibilityFaults(desk.screen) == QStringList());
}

TEST_CASE("A page that was left is found again by its place") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    ScreenDesk desk(office);
    QSignalSpy moved(&desk.screen, &Page::placeChanged);
    // when
    desk.screen.goTo(QStringLiteral("person/%1/circle").arg(id.toString()));
    // then
    CHECK(desk.screen.place() == QStringLiteral("person/%1/circle").arg(id.toString()));
    CHECK_FALSE(moved.isEmpty());
    // when
    desk.screen.goTo(QStringLiteral("person/00000000-0000-7000-8000-000000000000/circle"));
    // then
    CHECK(desk.screen.place().isEmpty());
}
