// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/answers.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/accountstab.h"
#include "ui/widgets/vault/recoverykeydialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace aelwyd;

namespace {

/// The page of accounts of a protected file, and somebody who types back what the dialog shows.
struct RenewingOffice {
    test::FoundedAgency agency;
    std::optional<OpenedFile> opened =
        openFile({agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
                 std::make_shared<SystemClock>())
            .value();
    SystemClock clock;
    Workspace workspace{*opened->database, clock, opened->session};
    AccountService accounts{workspace, kLeastCost};
    AccountsDesk desk{accounts};
    test::Answers questions;
    AccountsTab tab{desk, questions};
    QTimer somebody;
    QString shown;
    QStringList faults;

    RenewingOffice() { tab.show(); }
    /// `typed` turns the key that is shown into what is typed back; empty: the dialog is closed.
    void renew(const std::function<QString(const QString&)>& typed) {
        QObject::connect(&somebody, &QTimer::timeout, [this, typed] {
            auto* dialog = qobject_cast<RecoveryKeyDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            auto* form = dialog->findChild<FieldForm*>();
            shown = qobject_cast<PlainLabel*>(form->control(QStringLiteral("key")))->text();
            faults = test::accessibilityFaults(*dialog);
            const QString text = typed(shown);
            if (text.isEmpty()) return dialog->reject();
            qobject_cast<QLineEdit*>(form->control(QStringLiteral("typed")))->setText(text);
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == QStringLiteral("The new key counts")) return button->click();
        });
        somebody.start(20);
        for (QPushButton* button : tab.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Make a new key…")) button->click();
        somebody.stop();
    }
    bool opensWith(const QString& key) {
        const auto typed = recoveryKeyFrom(key);
        const auto keys = readKeyFile(keyFilePath(agency.scratch.path()));
        return typed && keys && unlockWithRecoveryKey(keys.value(), typed.value());
    }
};

} // namespace

TEST_CASE("A new recovery key counts once it was typed back, and the old one opens nothing any more") {
    RenewingOffice office;
    const QString old = office.agency.groups.join(u' ');
    int tries = 0;
    office.renew([&](const QString& shown) { return ++tries == 1 ? old : shown; });
    CHECK(tries == 2);
    CHECK(office.faults == QStringList());
    CHECK(office.opensWith(office.shown));
    CHECK_FALSE(office.opensWith(old));
}

TEST_CASE("A new recovery key that nobody typed back opens nothing, and the old one stays in force") {
    RenewingOffice office;
    office.renew([](const QString&) { return QString(); });
    CHECK_FALSE(office.shown.isEmpty());
    CHECK_FALSE(office.opensWith(office.shown));
    CHECK(office.opensWith(office.agency.groups.join(u' ')));
}

TEST_CASE("Who lets somebody in is told at once that the name is missing and the passphrase easy to guess") {
    RenewingOffice office;
    const Problems problems =
        office.desk.add({{}, Role::Viewer, QStringLiteral("abc"), QStringLiteral("def")});
    REQUIRE(problems.size() == 2);
    CHECK(problems.at(0).code == ErrorCode::Required);
    CHECK(problems.at(1).code == ErrorCode::WeakPassphrase);
    const Problems differ =
        office.desk.add({QStringLiteral("Huw"), Role::Viewer, test::kPassphrase, QStringLiteral("def")});
    REQUIRE(differ.size() == 1);
    CHECK(differ.at(0).code == ErrorCode::PassphrasesDiffer);
}
