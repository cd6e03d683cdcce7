// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sync/inboxtab.h"
#include "core/service/syncservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/sync/thirdtextdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

/// Two offices that gave one person different telephone numbers, and have met since.
struct OfficesApart {
    TestAgency a, b;
    SyncService syncA{a.workspace}, syncB{b.workspace};
    ServiceUser person = takeOn(a, QStringLiteral("Mair"), QStringLiteral("Owen"), QStringLiteral("P-1"));
    InboxDesk desk{a.workspace};
    Answers questions;
    InboxTab page{desk, questions};

    OfficesApart() {
        REQUIRE(syncB.merge(syncA.since(syncB.held())));
        b.clock.forward(60'000);
        setPhone(a, "01286 111111");
        setPhone(b, "01286 222222");
        REQUIRE(syncA.merge(syncB.since(syncA.held())));
        page.resize(1048, 720);
        page.show();
    }
    ~OfficesApart() { installLanguage(*qApp, ReaderLanguage::English); }
    void setPhone(TestAgency& agency, const char* phone) {
        ServiceUser changed = *agency.people.person(person.id);
        changed.phone = QLatin1String(phone);
        REQUIRE(agency.people.save(changed));
    }
    QPushButton* button(const QString& name) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->accessibleName() == name || each->text() == name) return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE("What two offices wrote apart is listed with both sides, and every control has a name") {
    OfficesApart offices;
    const auto lines = offices.desk.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().title.contains(QStringLiteral("Owen")));
    CHECK(lines.first().title.contains(QStringLiteral("Telephone")));
    REQUIRE(lines.first().sides.size() == 2);
    CHECK(lines.first().sides.first().what == QStringLiteral("01286 111111"));
    CHECK(lines.first().sides.last().what == QStringLiteral("01286 222222"));
    offices.desk.setComputers([](const QUuid&) { return QStringLiteral("Caernarfon"); });
    CHECK(
        offices.desk.lines().first().sides.first().who.startsWith(QStringLiteral("Caernarfon, 23 November")));
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(accessibilityFaults(offices.page) == QStringList());
    }
}

TEST_CASE("One click lets a side hold, and it can be taken back") {
    OfficesApart offices;
    auto* keep = offices.button(QStringLiteral("This one holds: 01286 111111"));
    REQUIRE(keep);
    keep->click();
    CHECK(offices.desk.lines().isEmpty());
    CHECK(offices.a.people.person(offices.person.id)->phone == QStringLiteral("01286 111111"));
    auto* undo = offices.button(QStringLiteral("Take back the last decision"));
    REQUIRE(undo);
    REQUIRE(undo->isEnabled());
    const QSignalSpy said(&offices.page, &InboxTab::said);
    undo->click();
    // What was shown before somebody decided stands again, written anew, and that is said.
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString().contains(QStringLiteral("stands again on every copy")));
    CHECK(offices.desk.lines().isEmpty());
    CHECK(offices.a.people.person(offices.person.id)->phone == QStringLiteral("01286 222222"));
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE(
    "A decision after which somebody wrote to the record is out of reach, and the button says so once") {
    OfficesApart offices;
    offices.button(QStringLiteral("This one holds: 01286 111111"))->click();
    ServiceUser person = *offices.a.people.person(offices.person.id);
    person.knownAs = QStringLiteral("Mam");
    REQUIRE(offices.a.people.save(person));
    auto* undo = offices.button(QStringLiteral("Take back the last decision"));
    undo->click();
    CHECK(offices.a.people.person(offices.person.id)->phone == QStringLiteral("01286 111111"));
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE(
    "Who decides with the keyboard goes on with the next, or with taking it back where that was the last") {
    OfficesApart offices;
    const ServiceUser other =
        takeOn(offices.a, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"), QStringLiteral("P-2"));
    REQUIRE(offices.syncB.merge(offices.syncA.since(offices.syncB.held())));
    for (auto [agency, mobile] :
         {std::pair(&offices.a, "07700 900111"), std::pair(&offices.b, "07700 900222")}) {
        ServiceUser changed = *agency->people.person(other.id);
        changed.mobile = QLatin1String(mobile);
        REQUIRE(agency->people.save(changed));
    }
    REQUIRE(offices.syncA.merge(offices.syncB.since(offices.syncA.held())));
    REQUIRE(offices.desk.count() == 2);
    for (int left = 2; left > 0; --left) {
        auto* keep = offices.button(QStringLiteral("This one holds"));
        REQUIRE(keep);
        keep->setFocus();
        keep->click();
        REQUIRE(offices.page.focusWidget());
        CHECK(offices.page.focusWidget()->property("text").toString() ==
              (left > 1 ? QStringLiteral("This one holds") : QStringLiteral("Take back the last decision")));
    }
}

TEST_CASE("A decision reaches the other office, where nothing is left to resolve") {
    OfficesApart offices;
    offices.button(QStringLiteral("This one holds: 01286 111111"))->click();
    REQUIRE(offices.syncB.merge(offices.syncA.since(offices.syncB.held())));
    InboxDesk other(offices.b.workspace);
    CHECK(other.lines().isEmpty());
    CHECK(offices.b.people.person(offices.person.id)->phone == QStringLiteral("01286 111111"));
}

TEST_CASE("Enter in the one line that is to hold lets it hold") {
    OfficesApart offices;
    ThirdTextDialog dialog(offices.desk, offices.desk.lines().first());
    dialog.show();
    auto* text = dialog.findChild<TextArea*>();
    REQUIRE(text);
    text->replaceText(QStringLiteral("01286 333333"));
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(offices.a.people.person(offices.person.id)->phone == QStringLiteral("01286 333333"));
}

TEST_CASE("Something else than what either side wrote holds in place of both, and stays typed if it cannot") {
    OfficesApart offices;
    const InboxLine line = offices.desk.lines().first();
    REQUIRE(line.canWrite);
    REQUIRE(offices.button(QStringLiteral("Write something else…")));
    ThirdTextDialog dialog(offices.desk, line);
    dialog.show();
    auto* text = dialog.findChild<TextArea*>();
    REQUIRE(text);
    CHECK(text->toPlainText() == QStringLiteral("01286 222222"));
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(accessibilityFaults(dialog) == QStringList());
    }
    QPushButton* hold = nullptr;
    for (QPushButton* each : dialog.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Let it hold")) hold = each;
    REQUIRE(hold);
    text->replaceText(QStringLiteral("01286\t3"));
    hold->click();
    CHECK(dialog.isVisible());
    CHECK(text->toPlainText() == QStringLiteral("01286\t3"));
    text->replaceText(QStringLiteral("01286 333333"));
    hold->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(offices.a.people.person(offices.person.id)->phone == QStringLiteral("01286 333333"));
    CHECK(offices.desk.lines().isEmpty());
}

TEST_CASE("Who was taken away in one office and written to in the other is kept or let go with one click") {
    OfficesApart offices;
    const ServiceUser other =
        takeOn(offices.a, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"), QStringLiteral("P-2"));
    REQUIRE(offices.syncB.merge(offices.syncA.since(offices.syncB.held())));
    REQUIRE(offices.a.workspace.transact({Operation::EditPerson}, [&]() -> Result<void> {
        offices.a.database->execute("DELETE FROM service_user WHERE id = x'" + other.id.bytes().toHex() +
                                    "'");
        return {};
    }));
    ServiceUser changed = *offices.b.people.person(other.id);
    changed.phone = QStringLiteral("01248 444444");
    REQUIRE(offices.b.people.save(changed));
    REQUIRE(offices.syncA.merge(offices.syncB.since(offices.syncA.held())));
    REQUIRE(offices.a.people.person(other.id));
    SECTION("kept") {
        auto* keep = offices.button(QStringLiteral("Keep it"));
        REQUIRE(keep);
        keep->click();
        CHECK(offices.a.people.person(other.id));
    }
    SECTION("let go") {
        auto* go = offices.button(QStringLiteral("Let it go"));
        REQUIRE(go);
        go->click();
        CHECK_FALSE(offices.a.people.person(other.id));
    }
    CHECK_FALSE(offices.button(QStringLiteral("Keep it")));
    CHECK(offices.desk.count() == 1);
}
