// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interchangeservice.h"
#include "core/storage/daysums.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "tests/support/forms.h"
#include "tests/visitsui/tabdesk.h"
#include "ui/widgets/visits/visitsfiledialog.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

const QByteArray kRows = "reference,person,kind,planned_start,planned_minutes,state,colour\n"
                         "A-1,P-0001,planned,2026-11-24T09:00,45,planned,red\n"
                         "A-2,P-0001,flexible,2026-11-25T09:00,45,planned,blue\n"
                         "A-3,P-9999,planned,2026-11-26T09:00,45,planned,green\n"
                         "A-4,P-0001,planned,2026-11-27T09:00,long,planned,grey\n";

struct FileOffice : VisitOffice {
    QTemporaryDir folder;
    BackupService backups{workspace};
    VisitsFileDesk desk{visits, backups};
    QString path = folder.filePath(QStringLiteral("visits.csv"));

    FileOffice() { REQUIRE(eirlys.reference == QStringLiteral("P-0001")); }
    void write(const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    int known() { return int(visits.ofPerson(eirlys.id).size()); }
};

} // namespace

TEST_CASE("A file of visits is looked at without a trace, and what was looked at comes in") {
    // given
    FileOffice office;
    office.write(kRows);
    // when
    const auto looked = office.desk.look(office.path);
    // then
    REQUIRE(looked);
    CHECK(looked.value().isWorthTaking);
    CHECK(looked.value().counts ==
          QStringList{QStringLiteral("Rows that are sound: 2. New visits: 2. Changed: 0. As they were: 0."),
                      QStringLiteral("Rows that are refused: 2."),
                      QStringLiteral("Visits among them that somebody should look at: 1."),
                      QStringLiteral("Columns passed over: colour")});
    REQUIRE(looked.value().refused.size() == 2);
    CHECK(looked.value().refused[0].mid(0, 2) == QStringList{QStringLiteral("4"), QStringLiteral("person")});
    CHECK(looked.value().refused[1].mid(0, 2) ==
          QStringList{QStringLiteral("5"), QStringLiteral("planned_minutes")});
    CHECK(office.known() == 0);
    // when
    office.write("reference,person\n");
    const auto taken = office.desk.take();
    // then
    REQUIRE(taken);
    CHECK(office.known() == 2);
    CHECK_FALSE(office.desk.look(office.path).value().isWorthTaking);
}

TEST_CASE("What somebody should look at is told before the file is taken in") {
    FileOffice office;
    office.write("reference,person,kind,actual_start,actual_minutes,state\n"
                 "A-1,P-0001,pop_in,2026-11-20T09:00,45,delivered\n");
    const auto looked = office.desk.look(office.path);
    REQUIRE(looked);
    CHECK(
        looked.value().counts.contains(QStringLiteral("Visits among them that somebody should look at: 1.")));
    REQUIRE(looked.value().toLookAt.size() == 1);
    CHECK(looked.value().toLookAt[0][0] == QStringLiteral("A-1"));
    CHECK(looked.value().toLookAt[0][1].contains(QStringLiteral("too little by: 45")));
    CHECK(office.known() == 0);
}

TEST_CASE("The refused rows are kept as a file that says why and can be taken in when it is put right") {
    FileOffice office;
    office.write(kRows);
    REQUIRE(office.desk.look(office.path));
    const QString kept = office.folder.filePath(QStringLiteral("refused.csv"));
    REQUIRE(office.desk.saveRefused(kept));
    QFile file(kept);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray rows = file.readAll();
    CHECK(rows.contains("reference,person,kind,planned_start,planned_minutes,state,line,why"));
    CHECK(rows.contains("A-3,P-9999,planned"));
    CHECK(rows.contains("A-4,P-0001,planned"));
    CHECK_FALSE(rows.contains("A-1,"));
    office.write(QByteArray(rows).replace("P-9999", "P-0001"));
    REQUIRE(office.desk.look(office.path));
    REQUIRE(office.desk.take());
    CHECK(office.known() == 1);
}

TEST_CASE("A file can be stopped while it is read, and a file that is none is refused") {
    FileOffice office;
    office.write(kRows);
    const auto stopped = office.desk.look(office.path, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.problems().first().code == ErrorCode::Cancelled);
    office.write("not a sheet");
    CHECK(office.desk.look(office.path).problems().first().code == ErrorCode::NoHeader);
    CHECK(office.desk.look(office.path + u'x').problems().first().code == ErrorCode::NotFound);
    CHECK(office.known() == 0);
}

TEST_CASE("Undo takes a whole file of visits back, unless the ledger keeps what stood before") {
    // given
    FileOffice office;
    const QUuid scope = newUuidV7();
    VisitsFileDesk desk(office.visits, office.backups, scope);
    const auto take = [&](const QByteArray& rows) {
        office.write(rows);
        REQUIRE(desk.look(office.path));
        return desk.take().value().counts.last();
    };
    const auto wrongSums = [&] { return SumStore(*office.database).wrongTables(); };
    // when
    const QString told = take("reference,person,planned_start,planned_minutes\n"
                              "A-1,P-0001,2026-11-20T09:00,45\nA-2,P-0001,2026-11-24T09:00,45\n");
    // then
    CHECK(told == QStringLiteral("Undo on the page of the week takes it back."));
    REQUIRE(office.workspace.undo(scope));
    CHECK(office.known() == 0);
    CHECK(wrongSums() == QStringList());
    REQUIRE(office.workspace.redo(scope));
    CHECK(office.known() == 2);
    CHECK(wrongSums() == QStringList());
    // when
    const QByteArray made = "reference,state,actual_start,actual_minutes\nA-1,delivered,2026-11-20T09:00,";
    take(made + "45\n");
    CHECK(office.workspace.canUndo(scope));
    // then
    CHECK(take(made + "40\n").contains(QStringLiteral("Undo cannot take it back")));
    CHECK_FALSE(office.workspace.canUndo(scope));
    CHECK(wrongSums() == QStringList());
}

TEST_CASE("A file that is too much for Undo says so before it is taken in") {
    FileOffice office;
    const QUuid scope = newUuidV7();
    VisitsFileDesk desk(office.visits, office.backups, scope);
    office.write("reference,person,planned_start,planned_minutes\nA-1,P-0001,2026-11-24T09:00,45\n" +
                 QByteArray(VisitsFileDesk::kMostRowsToUndo, '\n'));
    CHECK(desk.look(office.path).value().counts.last().contains(QStringLiteral("at most: 20000")));
    REQUIRE(desk.take());
    CHECK(office.known() == 1);
    CHECK_FALSE(office.workspace.canUndo(scope));
}

TEST_CASE("The window shows what a file would bring, row by row, and takes it in") {
    // given
    FileOffice office;
    office.write(kRows);
    Answers questions;
    questions.paths = {office.folder.filePath(QStringLiteral("out.csv"))};
    VisitsFileDialog dialog(office.desk, questions, office.path);
    // when
    dialog.show();
    QPushButton* take = test::buttonSaying(dialog, QStringLiteral("Take it in"));
    REQUIRE(QTest::qWaitFor([&] { return take->isEnabled(); }));
    // then
    CHECK(dialog.findChild<QTableView*>()->model()->rowCount() == 2);
    CHECK(accessibilityFaults(dialog) == QStringList());
    // when
    test::buttonSaying(dialog, QStringLiteral("Keep the refused rows as a file…"))->click();
    CHECK(QFile::exists(office.folder.filePath(QStringLiteral("out.csv"))));
    take->click();
    // then
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.outcome().startsWith(QStringLiteral("Rows that are sound: 2.")));
    CHECK(office.known() == 2);
}
