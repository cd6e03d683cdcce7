// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vault/vaultscreen.h"
#include "core/service/backupfiles.h"
#include "core/service/peopleservice.h"
#include "core/service/workforceservice.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/answers.h"
#include "tests/support/forms.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/emptypage.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/matching/personpicker.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace aelwyd;

namespace {

/// The page of a protected file, with the manager at it.
struct SafeOffice {
    test::FoundedAgency agency;
    OpenedFile opened =
        openFile({agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
                 std::make_shared<SystemClock>())
            .value();
    SystemClock clock;
    Workspace workspace{*opened.database, clock, opened.session};
    AuditService audit{workspace};
    AccountService accounts{workspace, kLeastCost};
    BackupService backups{workspace};
    ErasureService erasure{workspace, backups};
    PeopleService people{workspace};
    WorkforceService workforce{workspace};
    AccountsDesk accountsDesk{accounts};
    BackupDesk backupDesk{backups};
    AuditTable table{audit, people, workforce};
    QStringList copied;
    RecordsDesk records{erasure, people, workspace,
                        [this](const ServiceUserId& person, bool, const QString& folder) {
                            copied.append(people.person(person)->reference + u' ' + folder);
                            return Problems();
                        }};
    test::Answers questions;
    VaultScreen screen{{accountsDesk, backupDesk, table, records}, questions};

    SafeOffice() {
        screen.resize(1048, 720);
        screen.show();
    }
    ~SafeOffice() { installLanguage(*qApp, ReaderLanguage::English); }
    template <class Control>
    Control* named(const QString& name) {
        for (Control* control : screen.findChildren<Control*>())
            if (control->accessibleName() == name) return control;
        return nullptr;
    }
    QPushButton* button(const QString& words) { return test::buttonSaying(screen, words); }
    /// What is remarked on the page in front.
    QString remarked() {
        QStringList remarks;
        for (const Remark* each : screen.findChildren<Remark*>())
            if (each->isVisible()) remarks.append(each->text());
        return remarks.join(u' ');
    }
    void letIn(const QString& name) {
        REQUIRE(accountsDesk.add({name, Role::Viewer, test::kPassphrase, test::kPassphrase}).isEmpty());
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Every control of keeping it safe has a name, in either language") {
    SafeOffice office;
    office.letIn(QStringLiteral("Owain Rees"));
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh})
        for (const char* place : {"accounts", "backups", "audit", "records"}) {
            installLanguage(*qApp, language);
            office.screen.goTo(QLatin1String(place));
            INFO(place);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            CHECK(test::accessibilityFaults(office.screen) == QStringList());
            CHECK(office.screen.place() == QLatin1String(place));
        }
}

TEST_CASE("A manager changes a role and takes somebody out, and nobody can do either to themselves") {
    SafeOffice office;
    office.letIn(QStringLiteral("Owain Rees"));
    auto* own = office.named<CodeBox>(QStringLiteral("Role: Nia Prys"));
    REQUIRE(own);
    CHECK_FALSE(own->isEnabled());
    auto* role = office.named<CodeBox>(QStringLiteral("Role: Owain Rees"));
    REQUIRE(role);
    role->setCode(QStringLiteral("supervisor"));
    emit role->chosen(QStringLiteral("supervisor"));
    CHECK(office.accounts.accounts().value(1).role == Role::Supervisor);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* out = office.named<QToolButton>(QStringLiteral("Take out: Owain Rees"));
    REQUIRE(out);
    office.questions.sure = false;
    out->click();
    CHECK(office.accounts.accounts().size() == 2);
    office.questions.sure = true;
    out->click();
    CHECK(office.accounts.accounts().size() == 1);
    CHECK(office.screen.focusWidget() == office.button(QStringLiteral("Let somebody in…")));
}

TEST_CASE("The audit trail shows who saw and changed a person's record, and only theirs when asked") {
    SafeOffice office;
    ServiceUser person;
    person.reference = QStringLiteral("P-1");
    person.lastName = QStringLiteral("Evans");
    REQUIRE(office.people.save(person));
    office.audit.viewed(person.id.uuid());
    office.table.ask({});
    const int all = office.table.rowCount();
    office.table.ask({.entity = person.id.uuid()});
    CHECK(office.table.rowCount() == 2);
    CHECK(all > 2);
    CHECK(office.table.index(0, AuditTable::Who).data().toString() == test::kManager);
    CHECK(office.table.index(0, AuditTable::Whose).data().toString().contains(QStringLiteral("Evans")));
    CHECK(office.table.verification().problems.isEmpty());
    office.table.ask({.entity = person.id.uuid(), .action = AuditAction::Viewed});
    CHECK(office.table.rowCount() == 1);
    office.table.ask({.from = QDate::currentDate().addDays(1)});
    CHECK(office.table.rowCount() == 0);
}

TEST_CASE("The audit trail says whom a change of accounts was about, and is asked for what one user did") {
    SafeOffice office;
    office.letIn(QStringLiteral("Owain Rees"));
    office.table.ask({.action = AuditAction::Changed});
    QStringList whose;
    for (int row = 0; row < office.table.rowCount(); ++row)
        whose.append(office.table.index(row, AuditTable::Whose).data().toString());
    CHECK(whose.contains(QStringLiteral("Owain Rees")));
    const QUuid manager = office.table.users().key(test::kManager);
    REQUIRE_FALSE(manager.isNull());
    office.table.ask({.user = manager});
    CHECK(office.table.rowCount() > 0);
    office.table.ask({.user = office.table.users().key(QStringLiteral("Owain Rees"))});
    CHECK(office.table.rowCount() == 0);
}

TEST_CASE("A saved list of the trail is noted in it") {
    SafeOffice office;
    office.table.ask({});
    const QString path = office.agency.scratch.path("trail.csv");
    REQUIRE(office.table.saveAs(path).isEmpty());
    CHECK(test::bytesOf(path).contains("Nia Prys"));
    office.table.ask({.action = AuditAction::Exported});
    CHECK(office.table.rowCount() == 1);
}

TEST_CASE("The foot of the window tells of the last verified backup once there is one") {
    SafeOffice office;
    const QString before = office.backupDesk.summary();
    QSignalSpy changed(&office.backupDesk, &BackupDesk::changed);
    REQUIRE(office.backupDesk.backUpNow().isEmpty());
    CHECK(changed.size() == 1);
    CHECK(office.backupDesk.summary() != before);
    CHECK(office.backupDesk.automatic().size() == 1);
    CHECK(office.backupDesk.drill());
}

TEST_CASE("The foot of the window says that a backup failed until one is made again") {
    SafeOffice office;
    REQUIRE(office.backupDesk.backUpNow().isEmpty());
    CHECK_FALSE(office.backupDesk.head().isEmpty());
    const QString folder = office.backupDesk.folder();
    REQUIRE(QDir().rename(folder, folder + QStringLiteral(".away")));
    test::writeBytes(folder, "in the way");
    CHECK_FALSE(office.backupDesk.backUpNow().isEmpty());
    CHECK(office.backupDesk.summary().contains(QStringLiteral("The last try failed.")));
    REQUIRE(QFile::remove(folder));
    REQUIRE(office.backupDesk.backUpNow().isEmpty());
    CHECK_FALSE(office.backupDesk.summary().contains(QStringLiteral("The last try failed.")));
}

TEST_CASE("Backups that can be read without a passphrase are told on their page, and go when a manager says "
          "so") {
    SafeOffice office;
    office.screen.goTo(QStringLiteral("backups"));
    QPushButton* remove = office.button(QStringLiteral("Remove them…"));
    REQUIRE(remove);
    CHECK_FALSE(remove->isVisible());
    REQUIRE(QDir().mkpath(office.backups.folder()));
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QString clear =
        QDir(office.backups.folder()).filePath(automaticName(office.agency.scratch.path(), before));
    test::writeBytes(clear, "SQLite format 3 of somebody");
    emit office.backupDesk.changed();
    CHECK(remove->isVisible());
    CHECK(office.remarked().contains(QStringLiteral("without a passphrase")));
    office.questions.sure = false;
    remove->click();
    CHECK(QFile::exists(clear));
    // when
    office.questions.sure = true;
    remove->click();
    // then
    CHECK_FALSE(QFile::exists(clear));
    CHECK_FALSE(remove->isVisible());
    CHECK(office.remarked().isEmpty());
    CHECK(office.backups.automaticBackups().size() == 1);
}

namespace {

/// One person, whom the tab is asked about.
struct AskedOffice : SafeOffice {
    ServiceUser person;
    PersonPicker* picker = nullptr;
    AskedOffice() {
        person.reference = QStringLiteral("P-1");
        person.lastName = QStringLiteral("Evans");
        REQUIRE(people.save(person));
        screen.goTo(QStringLiteral("records"));
        picker = screen.findChild<PersonPicker*>();
        REQUIRE(picker);
        picker->setPerson(person.id);
        emit picker->chosen();
    }
};

} // namespace

TEST_CASE("A copy of a person's record goes into the folder that was chosen, and none without a folder") {
    AskedOffice office;
    QPushButton* copy = office.button(QStringLiteral("Make the copy…"));
    REQUIRE(copy);
    copy->click();
    CHECK(office.copied.isEmpty());
    office.questions.paths = {QStringLiteral("/tmp/copy")};
    copy->click();
    CHECK(office.copied == QStringList{QStringLiteral("P-1 /tmp/copy")});
}

TEST_CASE("A record is erased only when its reference is typed") {
    AskedOffice office;
    QPushButton* erase = office.button(QStringLiteral("Erase this record…"));
    REQUIRE(erase);
    erase->click();
    CHECK(office.people.person(office.person.id));
    office.questions.typed = QStringLiteral("P-2");
    erase->click();
    CHECK(office.people.person(office.person.id));
    office.questions.typed = QStringLiteral("p-1 ");
    erase->click();
    CHECK_FALSE(office.people.person(office.person.id));
    CHECK_FALSE(erase->isEnabled());
    // The keys stay on the page, where the next person is chosen.
    CHECK(office.screen.window()->focusWidget() == office.picker);
}

TEST_CASE("Without somebody chosen nothing can be handed out or erased") {
    AskedOffice office;
    office.picker->setPerson({});
    emit office.picker->unchosen();
    CHECK_FALSE(office.button(QStringLiteral("Make the copy…"))->isEnabled());
    CHECK_FALSE(office.button(QStringLiteral("Erase this record…"))->isEnabled());
}
