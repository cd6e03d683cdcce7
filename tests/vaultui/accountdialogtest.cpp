// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/accountdialog.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/answers.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/accountstab.h"

#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace aelwyd;

namespace {

const QString kNext = QStringLiteral("ceffyl coch cyflym iawn");

/// The dialog in which somebody is let in, or gets a new passphrase.
struct Dialogue {
    Dialogue(AccountsDesk& desk, const std::optional<Account>& account)
        : dialog(desk, account) {
        dialog.show();
    }
    QLineEdit* field(const char* row) {
        return qobject_cast<QLineEdit*>(dialog.findChild<FieldForm*>()->control(QLatin1String(row)));
    }
    void type(const char* row, const QString& words) {
        field(row)->clear();
        QTest::keyClicks(field(row), words);
    }
    void keep() {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) button->click();
    }
    /// What stands on it.
    QString said() {
        QStringList words;
        for (const PlainLabel* label : dialog.findChildren<PlainLabel*>())
            if (label->isVisible()) words.append(label->text());
        return words.join(u' ');
    }
    AccountDialog dialog;
};

/// The accounts of a protected file, with the manager at it.
struct AccountsOffice {
    test::FoundedAgency agency;
    OpenedFile opened =
        openFile({agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
                 std::make_shared<SystemClock>())
            .value();
    SystemClock clock;
    Workspace workspace{*opened.database, clock, opened.session};
    AccountService accounts{workspace, kLeastCost};
    AccountsDesk desk{accounts};

    Account own() { return accounts.accounts().first(); }
    bool opensWith(const QString& passphrase) {
        const auto keys = readKeyFile(keyFilePath(agency.scratch.path()));
        return keys && unlock(keys.value(), own().id, passphrase);
    }
};

} // namespace

TEST_CASE("Whoever is let in sees while a passphrase is typed how hard it is to guess") {
    AccountsOffice office;
    Dialogue somebodyNew(office.desk, {});
    CHECK(somebodyNew.said().contains(QStringLiteral("Four words or more")));
    somebodyNew.type("passphrase", QStringLiteral("aaaaaaaaaaaa"));
    CHECK(somebodyNew.said().contains(QStringLiteral("Too much of it is the same")));
    somebodyNew.type("passphrase", kNext);
    CHECK(somebodyNew.said().contains(QStringLiteral("Good enough")));
    somebodyNew.type("passphrase", kNext + QStringLiteral(" heddiw"));
    CHECK(somebodyNew.said().contains(QStringLiteral("Strong.")));
    CHECK_FALSE(somebodyNew.field("now")->isVisible());
}

TEST_CASE("One's own passphrase is changed only by whoever knows the one of before") {
    AccountsOffice office;
    Dialogue mine(office.desk, office.own());
    CHECK(test::accessibilityFaults(mine.dialog) == QStringList());
    mine.type("passphrase", kNext);
    mine.type("again", kNext);
    mine.keep();
    CHECK(mine.dialog.isVisible());
    mine.type("now", QStringLiteral("nid hwn yw e"));
    mine.keep();
    CHECK(mine.said().contains(QStringLiteral("This is not your passphrase")));
    CHECK_FALSE(office.opensWith(kNext));
    // then it waits, as the way in does
    QTest::qWait(1100);
    mine.type("now", test::kPassphrase);
    mine.keep();
    CHECK(mine.dialog.result() == QDialog::Accepted);
    CHECK(office.opensWith(kNext));
    CHECK_FALSE(office.opensWith(test::kPassphrase));
}

TEST_CASE("While a passphrase is set the window answers, shows that it is busy, and asks for nothing twice") {
    AccountsOffice office;
    Dialogue mine(office.desk, office.own());
    mine.type("now", test::kPassphrase);
    mine.type("passphrase", kNext);
    mine.type("again", kNext);
    bool answered = false;
    QTimer::singleShot(0, [&] {
        answered = mine.dialog.findChild<QProgressBar*>()->isVisible();
        CHECK_FALSE(mine.field("passphrase")->isEnabled());
        mine.keep();
        mine.dialog.reject();
        CHECK(mine.dialog.isVisible());
    });
    mine.keep();
    CHECK(answered);
    CHECK(mine.dialog.result() == QDialog::Accepted);
    CHECK(office.opensWith(kNext));
}

TEST_CASE("A manager gives somebody else a new passphrase without knowing the old one") {
    AccountsOffice office;
    const auto owain =
        office.accounts.add(QStringLiteral("Owain Rees"), Role::Viewer, test::kPassphrase).value();
    Dialogue theirs(office.desk, office.accounts.accounts().last());
    CHECK_FALSE(theirs.field("now")->isVisible());
    theirs.type("passphrase", kNext);
    theirs.type("again", kNext);
    theirs.keep();
    CHECK(theirs.dialog.result() == QDialog::Accepted);
    const auto keys = readKeyFile(keyFilePath(office.agency.scratch.path()));
    REQUIRE(keys);
    CHECK(unlock(keys.value(), owain, kNext));
}

TEST_CASE("The keys stay with the account whose passphrase was set") {
    AccountsOffice office;
    test::Answers questions;
    AccountsTab tab(office.desk, questions);
    tab.show();
    tab.activateWindow();
    const QString name = QStringLiteral("New passphrase: ") + test::kManager;
    const auto asking = [&]() -> QPushButton* {
        for (QPushButton* button : tab.findChildren<QPushButton*>())
            if (button->accessibleName() == name) return button;
        return nullptr;
    };
    REQUIRE(asking());
    asking()->setFocus();
    CHECK(office.desk.setPassphrase(office.own().id, {test::kPassphrase, kNext, kNext}).isEmpty());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(tab.focusWidget());
    CHECK(tab.focusWidget()->accessibleName() == name);
}
