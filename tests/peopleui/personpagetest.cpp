// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peopleui/screendesk.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"

using namespace aelwyd;
using aelwyd::test::Office;
using aelwyd::test::ScreenDesk;

namespace {

/// The interface in another language until the end of the test.
struct PageInWelsh {
    PageInWelsh() { installLanguage(*qApp, ReaderLanguage::Welsh); }
    ~PageInWelsh() { installLanguage(*qApp, ReaderLanguage::English); }
};

} // namespace

TEST_CASE("A field edited in place is stored when it is left, and Undo takes it back") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/about").arg(id.toString()));
    // when
    desk.type(QStringLiteral("Telephone"), QStringLiteral("01874 610000"));
    desk.leave();
    // then
    CHECK(office.people.person(id)->phone == QStringLiteral("01874 610000"));
    CHECK(desk.screen.undoScope() == id.uuid());
    // when
    REQUIRE(office.workspace.undo(desk.screen.undoScope()));
    // then
    CHECK(desk.find<QLineEdit>(QStringLiteral("Telephone"))->text().isEmpty());
}

TEST_CASE("A date that is none is told in place and kept, in both languages") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Huw"), QStringLiteral("Llewelyn"));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/about").arg(id.toString()));
    desk.type(QStringLiteral("Date of birth"), QStringLiteral("31/02/1940"));
    auto* born = desk.find<QLineEdit>(QStringLiteral("Date of birth"));
    // when
    desk.leave();
    // then
    CHECK(desk.visibleText().contains(QStringLiteral("This is not a date.")));
    CHECK(born->text() == QStringLiteral("31/02/1940"));
    // when
    const PageInWelsh welsh;
    // then
    CHECK(born->text() == QStringLiteral("31/02/1940"));
}

TEST_CASE("Somebody is added to the circle, taken out, and brought back") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/circle").arg(id.toString()));
    desk.click(QStringLiteral("Add somebody"));
    desk.type(QStringLiteral("Name"), QStringLiteral("Gwen"));
    // when
    desk.click(QStringLiteral("Save"));
    // then
    REQUIRE(office.people.circle(id).size() == 1);
    // when
    desk.click(QStringLiteral("Take out of the circle: Gwen"));
    // then
    CHECK(office.people.circle(id).isEmpty());
    CHECK(desk.visibleText().contains(QStringLiteral("Taken out of the circle: Gwen")));
    // when
    desk.click(QStringLiteral("Bring back"));
    // then
    CHECK(office.people.circle(id).size() == 1);
}

TEST_CASE("A package is paused from a day, with a reason, and the overview says so") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    const Package active = withStage({.serviceUser = id}, {QDate(2026, 1, 5), PackageStage::Active, {}});
    REQUIRE(office.people.savePackage(active));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/package").arg(id.toString()));
    // when
    desk.click(QStringLiteral("Pause support"));
    desk.type(QStringLiteral("From"), QStringLiteral("20/11/2026"));
    desk.type(QStringLiteral("Why"), QStringLiteral("In hospital"));
    desk.click(QStringLiteral("Save"));
    // then
    CHECK(stageOn(*office.people.package(id), office.clock.today()) == PackageStage::Paused);
    // when
    desk.screen.goTo(QStringLiteral("person/%1/overview").arg(id.toString()));
    // then
    CHECK(desk.visibleText().contains(QStringLiteral("Paused since 20 November 2026 · In hospital")));
}

TEST_CASE("A decision about complexity asks for who and why, and joins the history") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/overview").arg(id.toString()));
    desk.click(QStringLiteral("Decide about complexity"));
    // when
    desk.click(QStringLiteral("Add the decision"));
    // then
    CHECK(office.people.complexityHistory(id).isEmpty());
    CHECK(desk.visibleText().contains(QStringLiteral("This is needed.")));
    // when
    desk.desk.complexity().edit(QStringLiteral("status"), [](ComplexityEntry& e) { e.status = Rag::Amber; });
    desk.desk.complexity().edit(QStringLiteral("complexity_reason"),
                                [](ComplexityEntry& e) { e.reason = QStringLiteral("Tires easily"); });
    desk.type(QStringLiteral("Who decided"), QStringLiteral("N. Prys"));
    desk.click(QStringLiteral("Add the decision"));
    // then
    REQUIRE(office.people.complexityHistory(id).size() == 1);
    CHECK(desk.visibleText().contains(QStringLiteral("Tires easily")));
}

TEST_CASE("Taking somebody off the list asks first, and they can be put back") {
    // given
    Office office;
    const ServiceUserId id = office.takeOn(QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    ScreenDesk desk(office);
    desk.screen.goTo(QStringLiteral("person/%1/about").arg(id.toString()));
    // when
    desk.answers.sure = false;
    desk.click(QStringLiteral("Take off the list"));
    // then
    CHECK_FALSE(office.people.person(id)->archived);
    // when
    desk.answers.sure = true;
    desk.click(QStringLiteral("Take off the list"));
    // then
    CHECK(office.people.person(id)->archived);
    // when
    desk.click(QStringLiteral("Put back on the list"));
    // then
    CHECK_FALSE(office.people.person(id)->archived);
}
