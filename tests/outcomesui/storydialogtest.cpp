// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stories/storydialog.h"
#include "tests/outcomesui/plannedperson.h"
#include "tests/support/forms.h"
#include "tests/support/seen.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

using namespace aelwyd;
using test::fieldOf;
using test::keep;

TEST_CASE("A story's consent names who gave it, and nobody's consent is assumed") {
    test::PlannedPerson office;
    StoryDialog dialog(office.desk);
    fieldOf<BilingualField>(dialog, "title")->setText({{}, QStringLiteral("The choir")});
    fieldOf<BilingualField>(dialog, "story")->setText({{}, QStringLiteral("She sang again.")});
    fieldOf<CodeBox>(dialog, "consent")->setCode(QStringLiteral("commissioner"));
    keep(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(office.desk.stories().isEmpty());
    fieldOf<QLineEdit>(dialog, "given_by")->setText(QStringLiteral("Siân herself"));
    keep(dialog);
    REQUIRE(office.desk.stories().size() == 1);
    CHECK(office.desk.consentOf(office.desk.stories().first().id) == StoryConsent::Commissioner);
    StoryDialog quiet(office.desk);
    fieldOf<BilingualField>(quiet, "title")->setText({{}, QStringLiteral("The dog")});
    fieldOf<BilingualField>(quiet, "story")->setText({{}, QStringLiteral("He came to visit.")});
    keep(quiet);
    REQUIRE(office.desk.stories().size() == 2);
}

TEST_CASE("A story that is begun from a visit knows the visit, its day and the outcome it served") {
    test::PlannedPerson office;
    const QDate day = office.desk.today().addDays(-3);
    const Visit visit{.person = office.person,
                      .kind = VisitKind::Flexible,
                      .state = VisitState::Delivered,
                      .plannedStart = LocalMoment::at(day, QTime(14, 30)),
                      .actualStart = LocalMoment::at(day, QTime(14, 30)),
                      .outcome = office.outcome().id.uuid()};
    StoryDialog dialog(office.desk, &visit);
    dialog.show();
    fieldOf<BilingualField>(dialog, "title")->setText({{}, QStringLiteral("The sea again")});
    fieldOf<BilingualField>(dialog, "story")->setText({{}, QStringLiteral("She put her feet in.")});
    keep(dialog);
    const auto stories = office.desk.stories();
    REQUIRE(stories.size() == 1);
    CHECK(stories.first().visit == visit.id.uuid());
    CHECK(stories.first().on == day);
    CHECK(stories.first().outcomes == QList<PlanItemId>{office.outcome().id});
}

TEST_CASE(
    "Where the names are said to be made up, those that are known and still stand in the story are told") {
    // given
    test::PlannedPerson office;
    StoryDialog dialog(office.desk);
    dialog.show();
    const QString told = QStringLiteral("Names that are known here still stand in it: Siân");
    const auto isTold = [&] {
        QApplication::processEvents();
        return test::visibleText(dialog).contains(told);
    };
    fieldOf<BilingualField>(dialog, "story")->setText({{}, QStringLiteral("Siân sang again.")});
    CHECK_FALSE(isTold());
    // when
    fieldOf<QCheckBox>(dialog, "names_changed")->setChecked(true);
    // then
    CHECK(isTold());
    fieldOf<BilingualField>(dialog, "title")->setText({{}, QStringLiteral("The choir")});
    keep(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("Names that still stand in a story are told where they are seen, also on a small screen") {
    // given
    Theme theme{*qApp};
    test::PlannedPerson office;
    StoryDialog dialog(office.desk);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    fieldOf<BilingualField>(dialog, "story")->setText({{}, QStringLiteral("Siân Rhydderch sang again.")});
    auto* tick = fieldOf<QCheckBox>(dialog, "names_changed");
    tick->setFocus();
    // when
    tick->click();
    test::settleAll();
    // then
    const auto labels = dialog.findChildren<QLabel*>();
    const auto told = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(QStringLiteral("Names that are known here"));
    });
    REQUIRE(told != labels.end());
    CHECK((*told)->isVisible());
    CHECK((*told)->visibleRegion().boundingRect().height() == (*told)->height());
}
