// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/syncservice.h"
#include "tests/shell/testwindow.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

using namespace aelwyd;

namespace {

void telephoneOf(test::TestAgency& agency, const ServiceUserId& id, const char* phone) {
    ServiceUser person = *agency.people.person(id);
    person.phone = QLatin1String(phone);
    REQUIRE(agency.people.save(person));
}

QToolButton* pageButton(MainWindow& window, const char* page) {
    const QString title = window.page(QLatin1String(page))->title();
    const auto* navigation = window.findChild<QWidget*>(QStringLiteral("navigation"));
    for (QToolButton* each : navigation->findChildren<QToolButton*>())
        if (each->text() == title) return each;
    return nullptr;
}

} // namespace

TEST_CASE("What waits between offices is a number beside the page's name, and words for who cannot see it") {
    test::TestWindow given;
    MainWindow& window = given.open();
    test::TestAgency there;
    SyncService here(given.agency.workspace), theirs(there.workspace);
    const ServiceUserId person = *given.agency.people.byReference(QStringLiteral("P-0001"));
    REQUIRE(theirs.merge(here.since(theirs.held())));
    QToolButton* button = pageButton(window, "offices");
    REQUIRE(button);
    auto* number = button->findChild<QLabel*>(QStringLiteral("mark"));
    REQUIRE(number);
    CHECK_FALSE(number->isVisible());
    CHECK(button->accessibleName() == button->text());
    telephoneOf(given.agency, person, "01286 111111");
    there.clock.forward(60'000);
    telephoneOf(there, person, "01286 222222");
    REQUIRE(here.merge(theirs.since(here.held())));
    CHECK(number->isVisible());
    CHECK(number->text() == QStringLiteral("1"));
    CHECK(button->accessibleName() == QStringLiteral("Between offices. To resolve: 1."));
    CHECK(button->toolTip() == QStringLiteral("To resolve: 1."));
    window.actions().switchLanguage->trigger();
    QApplication::processEvents();
    CHECK(button->accessibleName().startsWith(window.page(QStringLiteral("offices"))->title()));
    CHECK(number->text() == QStringLiteral("1"));
    telephoneOf(given.agency, person, "01286 333333");
    CHECK_FALSE(number->isVisible());
    CHECK(button->toolTip().isEmpty());
}
