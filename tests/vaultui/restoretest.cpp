// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backupservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/answers.h"
#include "tests/support/seen.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/presentation/vault/backupplace.h"
#include "ui/presentation/vault/restoredesk.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/restoredialog.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace aelwyd;

namespace {

/// Somebody who wants a backup back and has the sheet with the recovery key.
struct Returning {
    test::FoundedAgency agency;
    QString copy = agency.scratch.path("copy.aelwyd");
    QString back = agency.scratch.path("back.aelwyd");
    RestoreDesk desk{std::make_shared<SystemClock>()};
    test::Answers questions;
    RestoreDialog dialog{desk, questions, agency.scratch.folder()};

    Returning() {
        const auto opened = openFile(
            {agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
            std::make_shared<SystemClock>());
        REQUIRE(opened);
        const SystemClock clock;
        Workspace workspace(*opened.value().database, clock, opened.value().session);
        REQUIRE(BackupService(workspace).backUpTo(copy));
        dialog.show();
        type("from", copy);
        emit field("from")->editingFinished();
    }
    QLineEdit* field(const char* row) {
        return qobject_cast<QLineEdit*>(dialog.findChild<FieldForm*>()->control(QLatin1String(row)));
    }
    void type(const char* row, const QString& text) { field(row)->setText(text); }
    void press(const QString& words) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == words && button->isVisible()) return button->click();
        FAIL("no button: " << words.toStdString());
    }
};

} // namespace

TEST_CASE("A backup comes back with the recovery key and a new passphrase where the old one is not known") {
    Returning office;
    CHECK_FALSE(office.field("recovery_key")->isVisible());
    office.press(QStringLiteral("The passphrase is not known"));
    CHECK(office.field("recovery_key")->isVisible());
    CHECK_FALSE(office.field("passphrase")->isVisible());
    CHECK(test::accessibilityFaults(office.dialog) == QStringList());
    office.type("to", office.back);
    office.press(QStringLiteral("Bring back"));
    CHECK_FALSE(QFile::exists(office.back));
    office.type("recovery_key", office.agency.groups.join(u' '));
    office.type("new_passphrase", QStringLiteral("pum gair newydd sbon"));
    office.type("again", QStringLiteral("pum gair arall"));
    office.press(QStringLiteral("Bring back"));
    CHECK_FALSE(QFile::exists(office.back));
    // when
    office.type("again", QStringLiteral("pum gair newydd sbon"));
    office.press(QStringLiteral("Bring back"));
    REQUIRE(test::waitUntil([&] { return office.dialog.result() == QDialog::Accepted; }));
    // then
    const Credentials fresh{test::kManager, QStringLiteral("pum gair newydd sbon")};
    CHECK(openFile({office.back, OpenMode::MustExist, fresh}, std::make_shared<SystemClock>()));
}

TEST_CASE("A new file in a folder that another program keeps in step is refused beside its field") {
    Returning office;
    const QString shared = office.agency.scratch.path("Dropbox");
    REQUIRE(QDir().mkpath(shared));
    office.type("passphrase", test::kPassphrase);
    office.type("to", shared + QStringLiteral("/back.aelwyd"));
    office.press(QStringLiteral("Bring back"));
    const auto* told = office.field("to")->parentWidget()->findChild<Remark*>();
    CHECK(told->isVisible());
    CHECK(told->text().contains(QStringLiteral("synchronised")));
    CHECK(office.dialog.focusWidget() == office.field("to"));
    CHECK_FALSE(QFile::exists(shared + QStringLiteral("/back.aelwyd")));
}

TEST_CASE("The keys go through the bringing back of a backup in the order in which it is read") {
    Returning office;
    for (const char* way : {"The passphrase is not known", "Back to the passphrase"}) {
        office.press(QLatin1String(way));
        office.dialog.activateWindow();
        QApplication::processEvents();
        office.field("from")->setFocus();
        QPoint before(-1, -1);
        int stops = 0;
        for (QWidget* at = office.dialog.focusWidget(); stops == 0 || at != office.field("from");
             at = office.dialog.focusWidget()) {
            REQUIRE(at);
            const QPoint place = at->mapTo(&office.dialog, QPoint());
            INFO(at->metaObject()->className() << " at " << place.x() << ',' << place.y());
            const bool below = place.y() > before.y() + at->height() / 2;
            CHECK((below || place.x() > before.x()));
            before = place;
            REQUIRE(++stops < 20);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        CHECK(stops >= 9);
    }
}

TEST_CASE("Bringing a backup back asks for more as it goes on, and no field is squeezed") {
    Returning office;
    for (const char* words : {"The passphrase is not known", "Back to the passphrase"}) {
        QApplication::processEvents();
        for (const QLineEdit* field : office.dialog.findChildren<QLineEdit*>())
            if (field->isVisible()) CHECK(field->height() >= field->sizeHint().height());
        office.press(QLatin1String(words));
    }
}

TEST_CASE("Bringing a backup back stays on the screen when it asks for more") {
    Returning office;
    const QRect room = office.dialog.screen()->availableGeometry();
    constexpr int kFrame = 40;
    office.dialog.move(0, room.bottom() + 1 - office.dialog.height() - kFrame);
    const int before = office.dialog.height();
    office.press(QStringLiteral("The passphrase is not known"));
    test::settleAll();
    CHECK(office.dialog.height() > before);
    CHECK(office.dialog.geometry().bottom() <= room.bottom());
}

TEST_CASE("A folder for backups that another program keeps in step is told as such") {
    const test::Scratch scratch;
    const QString shared = scratch.path("Dropbox");
    REQUIRE(QDir().mkpath(shared));
    CHECK_FALSE(remarkOnBackupPlace(shared).isEmpty());
    CHECK(remarkOnBackupPlace(scratch.folder()).isEmpty());
    CHECK(remarkOnBackupPlace({}).isEmpty());
}
