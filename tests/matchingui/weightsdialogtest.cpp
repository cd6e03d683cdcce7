// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/weightsdialog.h"
#include "tests/matchingui/matchoffice.h"
#include "tests/support/accessiblewalk.h"
#include "ui/presentation/wording/language.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/theme.h"

#include <QPushButton>
#include <QSpinBox>

using namespace aelwyd;
using namespace aelwyd::test;

namespace {

struct WeightsOffice {
    MatchOffice office;
    MatchDesk desk{office.matching, office.visits, office.people, office.workforce};
    WeightsDialog dialog{desk};
    WeightsOffice() { dialog.show(); }
    QSpinBox* points(const char* reason) {
        return qobject_cast<QSpinBox*>(
            dialog.findChild<FieldForm*>()->control(QStringLiteral("weights/%1").arg(QLatin1String(reason))));
    }
    QPushButton* keep() {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }
};

} // namespace

TEST_CASE("Every control of what counts in matching has a name, in either language") {
    WeightsOffice given;
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        QApplication::processEvents();
        CHECK(accessibilityFaults(given.dialog) == QStringList());
    }
}

TEST_CASE("What counts stands in pairs, so that the sum is seen without scrolling") {
    const Theme theme(*qApp);
    WeightsOffice given;
    QApplication::processEvents();
    const auto topOf = [&](const char* reason) {
        return given.points(reason)->mapTo(&given.dialog, QPoint()).y();
    };
    CHECK(topOf("continuity") == topOf("language"));
    CHECK(topOf("qualities") > topOf("continuity"));
}

TEST_CASE(
    "Points that are not a hundred together cannot be kept, and those that are become the next version") {
    WeightsOffice given;
    const MatchWeights before = given.desk.weights();
    REQUIRE(given.keep());
    CHECK(given.keep()->isEnabled());
    given.points("continuity")->setValue(before.of(ReasonCode::Continuity) + 5);
    CHECK_FALSE(given.keep()->isEnabled());
    given.points("language")->setValue(before.of(ReasonCode::Language) - 5);
    CHECK(given.keep()->isEnabled());
    given.keep()->click();
    CHECK_FALSE(given.dialog.isVisible());
    const MatchWeights after = given.desk.weights();
    CHECK(after.version == before.version + 1);
    CHECK(after.of(ReasonCode::Continuity) == before.of(ReasonCode::Continuity) + 5);
    CHECK(after.total() == 100);
}

TEST_CASE("What people say after visits can never bring more than qualities do") {
    WeightsOffice given;
    const int qualities = given.points("qualities")->value();
    given.points("qualities")->setValue(2);
    given.points("continuity")->setValue(given.points("continuity")->value() + qualities - 2);
    CHECK(given.keep()->isEnabled());
    given.keep()->click();
    CHECK(given.desk.weights().feedback <= 2);
}

TEST_CASE("The keys go to the first field, from field to field, and to the buttons last") {
    WeightsOffice given;
    QWidget* first = given.points("continuity");
    CHECK(given.dialog.focusWidget() == first);
    QList<QWidget*> after;
    for (QWidget* each = first->nextInFocusChain(); each != first; each = each->nextInFocusChain())
        after.append(each);
    const auto place = [&](QWidget* of) { return after.indexOf(of); };
    QPushButton* cancel = nullptr;
    for (QPushButton* button : given.dialog.findChildren<QPushButton*>())
        if (!button->isDefault()) cancel = button;
    REQUIRE(cancel);
    CHECK(place(given.points("language")) < place(given.points("fairness")));
    CHECK(place(given.points("fairness")) < place(cancel));
    CHECK(place(cancel) < place(given.keep()));
}
