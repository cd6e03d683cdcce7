// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outcomesui/plannedperson.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/forms.h"
#include "tests/support/seen.h"
#include "ui/widgets/concerns/agencyconcernsdialog.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/textfields.h"

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
