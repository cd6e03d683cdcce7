// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblewalk.h"
#include "tests/support/privatebus.h"
#include "tests/support/seen.h"
#include "tests/vaultui/morning.h"
#include "ui/shell/startwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/vault/restoredialog.h"

#include <QAction>
#include <QEventLoop>
#include <QFile>
#include <QMenu>
#include <QTimer>

using namespace aelwyd;
using test::kTypedLast;
using test::Morning;
using test::NoteForm;

namespace {

bool saysKept(const MainWindow& window) {
    for (const PlainLabel* label : window.findChildren<PlainLabel*>())
        if (label->text().contains(QStringLiteral("“A note” is kept"))) return true;
    return false;
}

} // namespace

TEST_CASE("A protected file shows the way in and nothing else, and opens by name and passphrase") {
    Morning morning;
    CHECK_FALSE(morning.program.window());
    CHECK(morning.door().user() == test::kManager);
    CHECK(test::accessibilityFaults(morning.door()) == QStringList());
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    CHECK(morning.program.window()->windowTitle().startsWith(QStringLiteral("Gofal Bryn")));
    CHECK_FALSE(morning.program.window()->windowTitle().contains(QStringLiteral("not protected")));
}

TEST_CASE("A wrong passphrase is told beside the field, in the language of now, and the next one opens") {
    Morning morning;
    morning.come(QStringLiteral("nid hwn yw e"));
    REQUIRE(test::waitUntil([&] { return !morning.told().trimmed().isEmpty(); }));
    CHECK(morning.told().contains(QStringLiteral("does not open")));
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK_FALSE(morning.told().contains(QStringLiteral("does not open")));
    installLanguage(*qApp, ReaderLanguage::English);
    QTest::qWait(1100);
    morning.come(test::kPassphrase);
    CHECK(morning.comesIn());
}

TEST_CASE("Locking closes the file and puts the way in before it, and coming back shows the same page") {
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    morning.program.window()->goTo(QStringLiteral("settings:"));
    REQUIRE(morning.program.window()->actions().lock->isVisible());
    morning.program.window()->actions().lock->trigger();
    REQUIRE(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
    morning.come(test::kPassphrase);
    CHECK(morning.comesIn());
    CHECK(morning.program.window()->place().startsWith(QStringLiteral("settings")));
}

TEST_CASE("When the desktop says on the bus that its screen is locked, the file is put away") {
    const test::PrivateBus bus;
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    morning.program.idleWatch().listenTo(bus.listener(), bus.listener());
    bus.tell("org.gnome.ScreenSaver", "ActiveChanged", {true});
    CHECK(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
}

TEST_CASE("Locking says goodbye to the other offices before the file is closed, and says it once") {
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    int goodbyes = 0;
    morning.program.window()->setFarewell([&] {
        ++goodbyes;
        CHECK_FALSE(morning.program.window());
        morning.program.lock();
    });
    morning.program.lock();
    CHECK(goodbyes == 1);
    CHECK_FALSE(morning.program.window());
    morning.come(test::kPassphrase);
    CHECK(morning.comesIn());
}

TEST_CASE("Locking takes an open dialog away first") {
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    QTimer::singleShot(100, &morning.program, &WindowedProgram::lock);
    QDialog(morning.program.window()).exec();
    CHECK(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
}

TEST_CASE("Locking takes an open menu away first") {
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    QTimer::singleShot(100, &morning.program, &WindowedProgram::lock);
    {
        QMenu menu(morning.program.window());
        menu.addAction(QStringLiteral("Paste"));
        menu.exec();
    }
    CHECK(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
}

TEST_CASE("Locking waits for the end of a loop inside the window, such as that of dragging") {
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    QEventLoop loop;
    QTimer::singleShot(50, &morning.program, &WindowedProgram::lock);
    QTimer::singleShot(300, &loop, &QEventLoop::quit);
    loop.exec();
    REQUIRE(morning.program.window());
    CHECK(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
}

TEST_CASE("While a dialog asks back before it closes locking hides the window, and locks when it has ended") {
    struct Insisting final : QDialog {
        using QDialog::QDialog;
        void reject() override {}
    };
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    {
        Insisting insisting(morning.program.window());
        QTimer::singleShot(50, &morning.program, &WindowedProgram::lock);
        QTimer waiting;
        QObject::connect(&waiting, &QTimer::timeout, &insisting, [&] {
            if (morning.program.window()->isHidden()) insisting.accept();
        });
        waiting.start(50);
        QTimer::singleShot(10'000, &insisting, &QDialog::accept);
        insisting.exec();
    }
    CHECK(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
}

TEST_CASE("What is half typed in a form when the file is locked stands in it when it is opened again") {
    Morning morning;
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    {
        NoteForm form(morning.program.window());
        QTimer::singleShot(50, &form, [&form] { QTest::keyClicks(form.note, kTypedLast); });
        QTimer::singleShot(100, &morning.program, &WindowedProgram::lock);
        form.exec();
    }
    REQUIRE(test::waitUntil([&] { return !morning.program.window() && morning.program.unlockWindow(); }));
    morning.come(test::kPassphrase);
    REQUIRE(morning.comesIn());
    CHECK(saysKept(*morning.program.window()));
    NoteForm again(morning.program.window());
    again.show();
    REQUIRE(test::waitUntil([&] { return again.note->text() == kTypedLast; }));
    again.reject();
    NoteForm third(morning.program.window());
    third.show();
    test::settleAll();
    CHECK(third.note->text().isEmpty());
}

TEST_CASE(
    "The recovery key lets somebody in who has lost the passphrase, and the new one opens from then on") {
    Morning morning;
    morning.button(QStringLiteral("I have lost my passphrase"))->click();
    morning.field("recovery_key")->setText(morning.agency.groups.join(u' ').toLower());
    morning.field("new_passphrase")->setText(QStringLiteral("pum gair newydd sbon"));
    morning.field("again")->setText(QStringLiteral("pum gair arall"));
    QPushButton* go = morning.button(QStringLiteral("Set the passphrase and unlock"));
    REQUIRE(go);
    go->click();
    CHECK(morning.told().contains(QStringLiteral("not the same")));
    morning.field("again")->setText(QStringLiteral("pum gair newydd sbon"));
    go->click();
    REQUIRE(morning.comesIn());
    morning.program.lock();
    REQUIRE(test::waitUntil([&] { return morning.program.unlockWindow() != nullptr; }));
    morning.come(QStringLiteral("pum gair newydd sbon"));
    CHECK(morning.comesIn());
}

TEST_CASE("Enter in the field of the recovery key tries it, as it tries a passphrase") {
    Morning morning;
    morning.button(QStringLiteral("I have lost my passphrase"))->click();
    morning.field("recovery_key")->setText(QStringLiteral("not a key"));
    QTest::keyClick(morning.field("recovery_key"), Qt::Key_Return);
    CHECK(test::waitUntil([&] { return morning.told().contains(QStringLiteral("recovery key")); }));
}

TEST_CASE("From the way in a backup can be brought back, also when the file of keys is missing") {
    Morning morning;
    REQUIRE(QFile::remove(morning.agency.scratch.path() + QStringLiteral(".keys")));
    morning.program.begin();
    CHECK(morning.told().contains(QStringLiteral("file of keys is missing")));
    QPushButton* restore = morning.button(QStringLiteral("Bring back a backup…"));
    REQUIRE(restore);
    bool shown = false;
    QTimer somebody;
    QObject::connect(&somebody, &QTimer::timeout, [&shown] {
        auto* dialog = qobject_cast<RestoreDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        shown = true;
        dialog->close();
    });
    somebody.start(50);
    restore->click();
    CHECK(test::waitUntil([&] { return shown; }));
    CHECK(morning.program.unlockWindow());
}

TEST_CASE("An automatic backup is not opened to be worked in, and the way to bring it back is at hand") {
    test::FoundedAgency agency;
    const QString backup = agency.scratch.path("agency-20261123T091500000Z.backup");
    REQUIRE(QFile::copy(agency.scratch.path(), backup));
    QSettings settings(agency.scratch.path("settings.ini"), QSettings::IniFormat);
    WindowedProgram program({.database = backup}, *qApp, settings);
    program.begin();
    CHECK_FALSE(program.unlockWindow());
    REQUIRE(program.startWindow());
    QStringList told;
    for (const Remark* remark : program.startWindow()->findChildren<Remark*>())
        told.append(remark->text());
    CHECK(told.join(u' ').contains(QStringLiteral("automatic backup")));
    QStringList ways;
    for (const QPushButton* button : program.startWindow()->findChildren<QPushButton*>())
        ways.append(button->text());
    CHECK(ways.contains(QStringLiteral("Bring back a backup…")));
}
