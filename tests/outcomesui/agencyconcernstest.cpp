// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outcomesui/plannedperson.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/forms.h"
#include "tests/support/seen.h"
#include "ui/presentation/wording/dates.h"
#include "ui/widgets/concerns/agencyconcernsdialog.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/matching/personpicker.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace aelwyd;
using test::fieldOf;
using test::keep;

namespace {

/// A neighbour is on the telephone, and nobody is open.
struct Telephone : test::PlannedPerson {
    AgencyConcernsDialog dialog{desk};

    Telephone() {
        desk.open({});
        dialog.show();
    }
    QString shown() {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        return test::visibleText(dialog);
    }
};

} // namespace

TEST_CASE("A complaint about nobody in particular is written down, shown with its days, and answered") {
    // given
    Telephone office;
    ConcernDialog complaint(office.desk);
    fieldOf<CodeBox>(complaint, "kind")->setCode(toCode(ConcernKind::Complaint));
    fieldOf<BilingualField>(complaint, "what")->setText({{}, QStringLiteral("Your car blocks our lane")});
    fieldOf<TextField>(complaint, "raised_by")->setText(QStringLiteral("Mrs Pugh"));
    // when
    keep(complaint);
    // then
    const auto kept = office.desk.concernsOfNobody();
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(kept.first().person);
    CHECK(kept.first().voice == Voice::Other);
    CHECK(office.shown().contains(QStringLiteral("Your car blocks our lane")));
    CHECK(office.shown().contains(QStringLiteral("Mrs Pugh")));
    CHECK(office.shown().contains(QStringLiteral("Days waiting: 0")));
    const auto* area = office.dialog.findChild<QScrollArea*>();
    CHECK(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() == 0; }));
    AnswerDialog answer(office.desk, kept.first());
    fieldOf<BilingualField>(answer, "answer")->setText({{}, QStringLiteral("We park by the chapel now")});
    keep(answer);
    CHECK(office.shown().contains(QStringLiteral("Days waited: 0")));
}

TEST_CASE("What is about one person is not among what was said to the agency") {
    Telephone office;
    REQUIRE(office.desk
                .raise({.person = office.person,
                        .what = {{}, QStringLiteral("A rail")},
                        .raisedOn = office.desk.today()})
                .isEmpty());
    CHECK(office.desk.concernsOfNobody().isEmpty());
    CHECK_FALSE(office.shown().contains(QStringLiteral("A rail")));
}

TEST_CASE("What was said to the agency has a name for every control, in either language") {
    Telephone office;
    REQUIRE(office.desk.raise({.what = {{}, QStringLiteral("The gate")}, .raisedOn = office.desk.today()})
                .isEmpty());
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        CHECK_FALSE(office.shown().isEmpty());
        CHECK(test::accessibilityFaults(office.dialog) == QStringList());
    }
}

TEST_CASE("What was said about nobody goes to a person's page once it is known whom it is about") {
    // given
    Telephone office;
    Concern said{.kind = ConcernKind::Complaint,
                 .what = {{}, QStringLiteral("Nobody came on Sunday")},
                 .raisedOn = office.desk.today().addDays(-9)};
    REQUIRE(office.desk.raise(said).isEmpty());
    ConcernDialog dialog(office.desk, office.desk.concernsOfNobody().first());
    // when
    fieldOf<PersonPicker>(dialog, "person")->setPerson(office.person);
    keep(dialog);
    // then
    CHECK(office.desk.concernsOfNobody().isEmpty());
    CHECK_FALSE(office.shown().contains(QStringLiteral("Nobody came on Sunday")));
    const auto passed = office.concerns.concerns(office.person);
    REQUIRE(passed.size() == 1);
    CHECK(passed.first().id == said.id);
    CHECK(daysWaiting(passed.first(), office.desk.today()) == 9);
}

TEST_CASE("What was written down on the wrong person's page is passed to the right one, or to nobody") {
    // given
    Telephone office;
    const auto other = test::takeOn(office.agency, QStringLiteral("Ifor"), QStringLiteral("Puw")).id;
    const Concern said{.person = office.person,
                       .what = {{}, QStringLiteral("A rail")},
                       .raisedOn = office.desk.today().addDays(-3)};
    office.desk.open(office.person);
    REQUIRE(office.desk.raise(said).isEmpty());
    CHECK_FALSE(ConcernDialog(office.desk).findChild<PersonPicker*>());
    // when
    ConcernDialog passed(office.desk, office.desk.concerns().first());
    CHECK(fieldOf<PersonPicker>(passed, "person")->person() == office.person);
    fieldOf<PersonPicker>(passed, "person")->setPerson(other);
    keep(passed);
    // then
    CHECK(office.desk.concerns().isEmpty());
    REQUIRE(office.concerns.concerns(other).size() == 1);
    CHECK(daysWaiting(office.concerns.concerns(other).first(), office.desk.today()) == 3);
    ConcernDialog back(office.desk, office.concerns.concerns(other).first());
    // As half typed words are put back, which is no typing.
    fieldOf<PersonPicker>(back, "person")->setText(office.desk.people().words(office.person));
    keep(back);
    REQUIRE(office.desk.concerns().size() == 1);
    ConcernDialog open(office.desk, office.desk.concerns().first());
    fieldOf<PersonPicker>(open, "person")->clear();
    keep(open);
    CHECK(office.desk.concerns().isEmpty());
    CHECK(office.concerns.concerns(other).isEmpty());
    CHECK(office.desk.concernsOfNobody().size() == 1);
}

TEST_CASE(
    "Whom something is about is told beside the field when it is nobody, and may be put back in words") {
    // given
    Telephone office;
    ConcernDialog dialog(office.desk);
    dialog.show();
    fieldOf<BilingualField>(dialog, "what")->setText({{}, QStringLiteral("A rail")});
    auto* whom = fieldOf<PersonPicker>(dialog, "person");
    // when
    QTest::keyClicks(whom, QStringLiteral("Blodwen"));
    keep(dialog);
    // then
    CHECK(dialog.isVisible());
    CHECK(whom->text() == u"Blodwen");
    CHECK(test::visibleText(dialog).contains(QStringLiteral("Blodwen")));
    CHECK(office.desk.concernsOfNobody().isEmpty());
    whom->setText(office.desk.people().words(office.person));
    keep(dialog);
    CHECK_FALSE(dialog.isVisible());
    CHECK(office.concerns.concerns(office.person).size() == 1);
}

TEST_CASE(
    "Whoever Enter finds is seen before the form is kept with them, and Control and Enter find nobody") {
    // given
    Telephone office;
    ConcernDialog dialog(office.desk);
    dialog.show();
    fieldOf<BilingualField>(dialog, "what")->setText({{}, QStringLiteral("A rail")});
    auto* whom = fieldOf<PersonPicker>(dialog, "person");
    QTest::keyClicks(whom, QStringLiteral("rhydd"));
    // when
    QTest::keyClick(whom, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(whom->person());
    QTest::keyClick(whom, Qt::Key_Return);
    // then
    CHECK(whom->person() == office.person);
    CHECK(dialog.isVisible());
    QTest::keyClick(whom, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Enter in a line that is left empty finds nobody, also after somebody was looked for elsewhere") {
    // given
    Telephone office;
    office.desk.people().find(QStringLiteral("rhydd"));
    ConcernDialog dialog(office.desk);
    dialog.show();
    fieldOf<BilingualField>(dialog, "what")->setText({{}, QStringLiteral("The gate")});
    // when
    QTest::keyClick(fieldOf<PersonPicker>(dialog, "person"), Qt::Key_Return);
    // then
    CHECK_FALSE(dialog.isVisible());
    CHECK(office.concerns.concerns(office.person).isEmpty());
    CHECK(office.desk.concernsOfNobody().size() == 1);
}

TEST_CASE("The day on which something was sent stands beside whom it was sent to") {
    Telephone office;
    const QDate sent = office.desk.today().addDays(-1);
    REQUIRE(office.desk
                .raise({.what = {{}, QStringLiteral("The gate")},
                        .raisedOn = sent,
                        .sentTo = QStringLiteral("The council"),
                        .sentOn = sent})
                .isEmpty());
    CHECK(office.shown().contains(QStringLiteral("Sent to: The council, %1").arg(wording::date(sent))));
}

TEST_CASE("Something that was written down opens whole, however long its words are") {
    Theme theme{*qApp};
    Telephone office;
    const Concern said{.what = {{},
                                QStringLiteral("The bin lorry could not pass: a worker's car stood across "
                                               "the lane, and nobody came when I knocked")},
                       .raisedOn = office.desk.today()};
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        ConcernDialog dialog(office.desk, said);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        const auto* area = dialog.findChild<QScrollArea*>();
        CHECK(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() == 0; }, 1000));
    }
}
