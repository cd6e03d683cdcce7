// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/matchingservice.h"
#include "core/workforce/due.h"
#include "tests/support/catch.h"
#include "tests/workforceui/staffscreen.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aelwyd;
using aelwyd::test::StaffOffice;
using aelwyd::test::StaffScreen;

TEST_CASE("A search finds workers by name, reference and locality, accents forgiven") {
    // given
    StaffOffice office;
    office.hire("Siân", "Ŵyn", "W-0001", [](CareWorker& w) { w.locality = "Y Bala"; });
    office.hire("Huw", "O'Connor", "W-0002", [](CareWorker& w) { w.locality = "Corwen"; });
    StaffScreen desk(office);
    const auto found = [&](const char* typed) {
        desk.find<QLineEdit>("Search for workers")->setText(typed);
        QStringList names;
        for (int row = 0; row < desk.desk.list().rowCount(); ++row)
            names.append(desk.line(row));
        return names;
    };
    // then
    CHECK(found("") == QStringList{"Huw O'Connor", "Siân Ŵyn"});
    CHECK(found("sian wyn") == QStringList{"Siân Ŵyn"});
    CHECK(found("oconnor") == QStringList{"Huw O'Connor"});
    CHECK(found("w0001") == QStringList{"Siân Ŵyn"});
    CHECK(found("corw") == QStringList{"Huw O'Connor"});
    CHECK(found("nobody").isEmpty());
    CHECK(desk.visibleText().contains("Nobody found"));
}

TEST_CASE("A tip of the list of staff spells out what would be markup") {
    StaffOffice office;
    office.hire("Huw <img src=x>", "Prys", "W-0001", [](CareWorker&) {});
    StaffScreen desk(office);
    CHECK(desk.line(0, Qt::ToolTipRole).startsWith("Huw &lt;img src=x&gt; Prys"));
}

TEST_CASE("The list says of each worker what is due first, and to a screen reader the status too") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.dbsDate = QDate(2023, 12, 3);
        w.registrationNumber = "1234";
        w.experience = RagDecision{Rag::Green, QDate(2026, 10, 1), "Nia Prys", "Twenty years"};
    });
    REQUIRE(office.workforce.saveMeeting({.worker = mair.id, .heldOn = QDate(2026, 11, 20)}));
    StaffScreen desk(office);
    // then
    CHECK(desk.line(0, PeopleListModel::SecondLineRole) == "3 Dec · DBS check");
    CHECK(desk.line(0, Qt::ToolTipRole) == "Mair Puw\nDBS runs out 3 Dec");
    CHECK(desk.line(0, Qt::AccessibleTextRole) == "Mair Puw, Green, DBS runs out 3 Dec");
    CHECK_FALSE(desk.desk.list().index(0).data(PeopleListModel::UrgentRole).toBool());
}

TEST_CASE("Where very many workers change at once, as by an import, each line is shown anew") {
    // given
    StaffOffice office;
    QList<CareWorker> many;
    for (int number = 100; number < 170; ++number)
        many.append(office.hire("Mair", QString::number(number), QStringLiteral("W-%1").arg(number)));
    StaffScreen desk(office);
    CHECK(desk.line(0) == u"Mair 100");
    QSignalSpy shown(&desk.desk.list(), &QAbstractItemModel::dataChanged);
    // when
    const Step step{Operation::EditWorker};
    REQUIRE(office.workspace.transact(step, [&]() -> Result<void> {
        for (CareWorker worker : many) {
            worker.firstName = QStringLiteral("Nia");
            if (auto saved = office.workforce.save(worker); !saved) return saved;
        }
        return {};
    }));
    // then
    REQUIRE(shown.count() == 1);
    CHECK(shown.first().at(0).toModelIndex().row() == 0);
    CHECK(shown.first().at(1).toModelIndex().row() == desk.desk.list().rowCount() - 1);
    CHECK(desk.line(0) == u"Nia 100");
}

TEST_CASE("The filters show everybody, those with something due now, and those who left") {
    // given
    StaffOffice office;
    office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) { w.dbsDate = QDate(2023, 11, 1); });
    office.hire("Huw", "Tomos", "W-0002", [](CareWorker& w) {
        w.startDate = QDate(2026, 11, 16);
        w.dbsDate = QDate(2026, 11, 2);
        w.experience = RagDecision{Rag::Green, QDate(2026, 11, 20), "Nia Prys", "Ten years"};
    });
    office.hire("Ann", "Rhys", "W-0003", [](CareWorker& w) {
        w.leaveDate = QDate(2026, 11, 1);
        w.leaveReason = "Travel";
    });
    StaffScreen desk(office);
    CHECK(desk.desk.list().rowCount() == 2);
    // when
    desk.choose("Which workers", "Due now");
    // then
    REQUIRE(desk.desk.list().rowCount() == 1);
    CHECK(desk.line(0) == "Mair Puw");
    // when
    desk.choose("Which workers", "Left");
    // then
    REQUIRE(desk.desk.list().rowCount() == 1);
    CHECK(desk.line(0, PeopleListModel::SecondLineRole) == "Left: 1 Nov 2026");
}

TEST_CASE("A limit that the agency changes is in the list and on the worker's page at once") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.startDate = QDate(2026, 11, 2);
        w.dbsDate = QDate(2025, 11, 1);
        w.experience = RagDecision{Rag::Green, QDate(2026, 11, 6), "Nia Prys", "Ten years"};
    });
    MatchingService matching(office.workspace);
    StaffScreen desk(office);
    desk.choose("Which workers", "Due now");
    desk.show(mair, "overview");
    REQUIRE(desk.desk.list().rowCount() == 0);
    REQUIRE_FALSE(desk.visibleText().contains("DBS ran out"));
    // when
    MatchWeights set = matching.weights();
    set.limits.dbsYears = 1;
    REQUIRE(matching.setWeights(set));
    QCoreApplication::processEvents();
    // then
    REQUIRE(desk.desk.list().rowCount() == 1);
    CHECK(desk.line(0, PeopleListModel::SecondLineRole).startsWith("Late: "));
    CHECK(desk.line(0, Qt::ToolTipRole).contains("DBS ran out"));
    CHECK(desk.visibleText().contains("DBS ran out"));
    // when
    desk.show(mair, "about");
    // then
    CHECK(desk.visibleText().contains("Years for which it holds: 1"));
}

TEST_CASE("The list goes on paper as it is narrowed") {
    // given
    StaffOffice office;
    office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) { w.locality = "Y Bala"; });
    office.hire("Huw", "Tomos", "W-0002", [](CareWorker& w) { w.locality = "Corwen"; });
    StaffScreen desk(office);
    desk.find<QLineEdit>("Search for workers")->setText("corw");
    int asked = 0;
    QObject::connect(&desk.screen, &WorkforceScreen::listPaperAsked, [&] { ++asked; });
    // when
    desk.click("This list on paper…");
    // then
    CHECK(asked == 1);
    const StaffListFacts facts = desk.desk.list().facts();
    REQUIRE(facts.workers.size() == 1);
    CHECK(facts.workers.first().member.worker.reference == "W-0002");
    CHECK_FALSE(facts.workers.first().due.isEmpty());
    CHECK(facts.filter.text == "corw");
}

TEST_CASE("A worker's page goes on paper") {
    // given
    StaffOffice office;
    const CareWorker mair = office.hire("Mair", "Puw", "W-0001");
    StaffScreen desk(office);
    desk.show(mair, "overview");
    QList<CareWorkerId> asked;
    QObject::connect(&desk.screen, &WorkforceScreen::workerPaperAsked,
                     [&](const CareWorkerId& id) { asked.append(id); });
    // when
    desk.click("On paper…");
    // then
    CHECK(asked == QList{mair.id});
}

TEST_CASE("A worker whose name changes is listed anew at once") {
    // given
    StaffOffice office;
    office.hire("Mair", "Puw", "W-0001");
    CareWorker huw = office.hire("Huw", "Tomos", "W-0002");
    StaffScreen desk(office);
    // when
    huw.lastName = "Arthur";
    REQUIRE(office.workforce.save(huw));
    // then
    CHECK(desk.line(0) == "Huw Arthur");
    // when
    office.hire("Al", "Bevan", "W-0003");
    // then
    CHECK(desk.line(1) == "Al Bevan");
    CHECK(desk.desk.list().rowCount() == 3);
}

TEST_CASE("Arrow keys in the search move through the list, and Enter goes to the worker") {
    // given
    StaffOffice office;
    office.hire("Mair", "Puw", "W-0001");
    office.hire("Huw", "Tomos", "W-0002");
    StaffScreen desk(office);
    auto* search = desk.find<QLineEdit>("Search for workers");
    search->setFocus();
    QTest::keyClicks(search, "h");
    // when
    QTest::keyClick(search, Qt::Key_Return);
    // then
    CHECK_FALSE(search->hasFocus());
    CHECK(desk.screen.place().endsWith("/overview"));
    CHECK(desk.visibleText().contains("Huw Tomos"));
}

TEST_CASE("The training matrix tells what is held, runs out, ran out and is not held") {
    // given
    StaffOffice office;
    office.hire("Mair", "Puw", "W-0001", [](CareWorker& w) {
        w.competences = {{"HSC218", QDate(2025, 1, 1), QDate(2027, 6, 1)},
                         {"HSC221", QDate(2025, 1, 1), QDate(2026, 12, 3)},
                         {"HSC223", QDate(2025, 1, 1), QDate(2026, 11, 22)}};
    });
    office.hire("Huw", "Tomos", "W-0002");
    StaffScreen desk(office);
    // when
    desk.click("Training matrix");
    // then
    const TrainingModel& matrix = desk.desk.training();
    const auto words = [&](int row, int column) { return matrix.index(row, column).data().toString(); };
    CHECK(desk.screen.place() == "training");
    CHECK(words(0, 0) == "Held\n1 Jun 2027");
    CHECK(words(0, 1) == "Runs out soon\n3 Dec 2026");
    CHECK(words(0, 2) == "Ran out\n22 Nov 2026");
    CHECK(words(1, 0).isEmpty());
    CHECK(matrix.index(0, 1).data(Qt::AccessibleTextRole).toString().startsWith("Mair Puw · "));
}

TEST_CASE("The training matrix is saved as a spreadsheet that cannot run") {
    // given
    StaffOffice office;
    office.hire("=cmd", "Puw", "W-0001", [](CareWorker& w) {
        w.competences = {{"HSC218", QDate(2025, 1, 1), std::nullopt}};
    });
    StaffScreen desk(office);
    QTemporaryDir folder;
    const QString path = folder.filePath("training.csv");
    // when
    REQUIRE(desk.desk.training().writeTo(path));
    // then
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() ==
          QByteArray("\xef\xbb\xbfReference,Name,HSC218\r\nW-0001,'=cmd Puw,Held (2025-01-01)\r\n"));
    CHECK_FALSE(desk.desk.training().writeTo("/nowhere/at/all.csv"));
}
