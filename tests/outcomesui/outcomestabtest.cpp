// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/outcomestab.h"
#include "tests/outcomesui/plannedperson.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/forms.h"
#include "tests/support/seen.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/concerns/safeguardingdialog.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/outcomes/ratingdialog.h"
#include "ui/widgets/reviews/partakers.h"
#include "ui/widgets/reviews/reviewdialog.h"
#include "ui/widgets/stories/storydialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace aelwyd;
using test::fieldOf;
using test::keep;

namespace {

/// Somebody with an agreed plan, and the tab on them.
struct OutcomesOffice : test::PlannedPerson {
    OutcomesTab tab{services};

    OutcomesOffice() {
        tab.open(person);
        tab.resize(900, 900);
        tab.show();
    }
    QString shown() {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        return test::visibleText(tab);
    }
};

} // namespace

TEST_CASE("Every control of the outcomes tab and its forms has a name, in either language") {
    OutcomesOffice office;
    RatingDialog rating(office.desk, office.outcome());
    ReviewDialog review(office.desk, ReviewKind::SixWeeks);
    StoryDialog story(office.desk);
    ConcernDialog concern(office.desk);
    SafeguardingDialog safeguarding(office.desk, {.person = office.person});
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        installLanguage(*qApp, language);
        office.shown();
        CHECK(test::accessibilityFaults(office.tab) == QStringList());
        for (FormDialog* dialog : QList<FormDialog*>{&rating, &review, &story, &concern, &safeguarding}) {
            dialog->show();
            CHECK(test::accessibilityFaults(*dialog) == QStringList());
        }
    }
}

TEST_CASE("Where there is no plan yet the tab of outcomes leads to writing one") {
    OutcomesOffice office;
    office.tab.open(test::takeOn(office.agency, QStringLiteral("Nia"), QStringLiteral("Prys")).id);
    office.shown();
    QSignalSpy asked(&office.tab, &OutcomesTab::planAsked);
    for (auto* button : office.tab.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Write the plan")) button->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("Progress is told in the person's words and seen on the tab at once") {
    OutcomesOffice office;
    RatingDialog dialog(office.desk, office.outcome());
    fieldOf<TextField>(dialog, "score")->setText(QStringLiteral("4"));
    fieldOf<BilingualField>(dialog, "words")->setText({{}, QStringLiteral("I got to the gate")});
    keep(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office.desk.outcomes().value(0).progress.latest() == 4);
    CHECK(office.shown().contains(QStringLiteral("I got to the gate")));
}

TEST_CASE("Whoever has told how far an outcome is goes on from there with the keyboard") {
    OutcomesOffice office;
    const auto rate = [&] {
        for (QPushButton* button : office.tab.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("How far is it?")) return button;
        return static_cast<QPushButton*>(nullptr);
    };
    office.shown();
    REQUIRE(rate());
    rate()->setFocus();
    OutcomeRating rating{.person = office.person, .outcome = office.outcome().id};
    rating.on = office.desk.today();
    rating.score = 6;
    REQUIRE(office.desk.rate(rating).isEmpty());
    CHECK(office.shown().contains(QStringLiteral("6 of 10")));
    REQUIRE(rate());
    CHECK(office.tab.window()->focusWidget() == rate());
}

TEST_CASE("Whoever passes the only request on to somebody else goes on from the button that adds one") {
    OutcomesOffice office;
    Concern said{
        .person = office.person, .what = {{}, QStringLiteral("A rail")}, .raisedOn = office.desk.today()};
    REQUIRE(office.desk.raise(said).isEmpty());
    office.shown();
    const auto named = [&](const QString& name) {
        for (QPushButton* button : office.tab.findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(name)) return button;
        return static_cast<QPushButton*>(nullptr);
    };
    REQUIRE(named(QStringLiteral("Change… A rail")));
    named(QStringLiteral("Change… A rail"))->setFocus();
    said.person.reset();
    REQUIRE(office.desk.raise(said).isEmpty());
    CHECK_FALSE(office.shown().contains(QStringLiteral("A rail")));
    const auto* after = qobject_cast<QPushButton*>(office.tab.window()->focusWidget());
    REQUIRE(after);
    CHECK(after->text() == QStringLiteral("Write one down…"));
}

TEST_CASE("Why the next plan cannot be begun is told where it is seen, however far down the review stands") {
    // given
    OutcomesOffice office;
    Review review{.person = office.person, .kind = ReviewKind::ThreeMonths, .on = office.desk.today()};
    review.participants = {{{}, Voice::Person, {}, {}}};
    review.meetsOutcomes = ReviewAnswer::Yes;
    review.stillWanted = ReviewAnswer::Yes;
    review.result = ReviewResult::Same;
    REQUIRE(office.desk.hold(review).isEmpty());
    REQUIRE(office.desk.draftNextPlan(office.desk.reviews().first().id).isEmpty());
    office.tab.resize(900, 300);
    office.shown();
    QScrollBar* along = office.tab.findChild<QScrollArea*>()->verticalScrollBar();
    along->setValue(along->maximum());
    REQUIRE(along->value() > 0);
    // when
    for (QPushButton* button : office.tab.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Write the next plan from it")) button->click();
    // then
    CHECK(along->value() == 0);
    CHECK(office.shown().contains(QStringLiteral("There is a draft already.")));
}

TEST_CASE("A rating without a number or a day that can be read is told beside the field and kept as typed") {
    OutcomesOffice office;
    RatingDialog dialog(office.desk, office.outcome());
    fieldOf<BilingualField>(dialog, "words")->setText({{}, QStringLiteral("Not sure")});
    keep(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(fieldOf<BilingualField>(dialog, "words")->text().en == QStringLiteral("Not sure"));
    fieldOf<TextField>(dialog, "score")->setText(QStringLiteral("0"));
    fieldOf<QLineEdit>(dialog, "on")->setText(QStringLiteral("some day"));
    keep(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(office.desk.outcomes().value(0).progress.line.isEmpty());
}

TEST_CASE("A review is kept with its answers, its cards a line each, and starts the next plan") {
    OutcomesOffice office;
    ReviewDialog dialog(office.desk, ReviewKind::SixWeeks);
    keep(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    fieldOf<CodeBox>(dialog, "meets_outcomes")->setCode(QStringLiteral("yes"));
    fieldOf<CodeBox>(dialog, "still_wanted")->setCode(QStringLiteral("partly"));
    fieldOf<CodeBox>(dialog, "result")->setCode(QStringLiteral("same"));
    fieldOf<TextArea>(dialog, "working")->setPlainText(QStringLiteral("The mornings\n\nMair's singing\n"));
    keep(dialog);
    REQUIRE(dialog.result() == QDialog::Accepted);
    const auto held = office.desk.reviews();
    REQUIRE(held.size() == 1);
    CHECK(held.first().cards.size() == 2);
    CHECK(office.desk.draftNextPlan(held.first().id).isEmpty());
    CHECK(office.agency.plans.draftOf(office.person));
}

TEST_CASE(
    "Names that are known are offered in a review, and the only one of its kind is written by the tick") {
    OutcomesOffice office;
    const auto add = [&](Relationship relationship, const char* name) {
        CircleMember member{.serviceUser = office.person, .name = QString::fromUtf8(name)};
        member.relationship = relationship;
        REQUIRE(office.agency.people.saveCircleMember(member));
    };
    add(Relationship::SocialWorker, "Huw Tomos");
    add(Relationship::Family, "Ann Rhydderch");
    add(Relationship::UnpaidCarer, "Dewi Rhydderch");
    ReviewDialog dialog(office.desk, ReviewKind::SixWeeks);
    auto* partakers = dialog.findChild<Partakers*>();
    REQUIRE(partakers);
    const auto ticks = partakers->findChildren<QCheckBox*>();
    ticks.at(1)->setChecked(true); // family: two are known
    ticks.at(5)->setChecked(true); // social worker
    const auto named = partakers->participants();
    REQUIRE(named.size() == 3);
    CHECK(named.at(1).name.isEmpty());
    CHECK(named.at(2).role == Voice::SocialWorker);
    CHECK(named.at(2).name == QStringLiteral("Huw Tomos"));
    CHECK(office.desk.allKnownNames().contains(QStringLiteral("Dewi Rhydderch")));
}

TEST_CASE("What was learnt from a complaint is written down after its answer, which stays") {
    OutcomesOffice office;
    Concern complaint{.person = office.person, .kind = ConcernKind::Complaint};
    complaint.what = {{}, QStringLiteral("Nobody came on Sunday")};
    complaint.raisedOn = office.desk.today().addDays(-9);
    complaint.answeredOn = office.desk.today().addDays(-2);
    complaint.answer = {{}, QStringLiteral("We said sorry, and came the same evening.")};
    REQUIRE(office.desk.raise(complaint).isEmpty());
    office.shown();
    const auto links = office.tab.findChildren<QPushButton*>();
    CHECK(std::any_of(links.begin(), links.end(), [](const QPushButton* link) {
        return link->isVisible() && link->text() == QString::fromUtf8("The answer…");
    }));
    AnswerDialog dialog(office.desk, office.desk.concerns().first());
    fieldOf<BilingualField>(dialog, "learnt")->setText({{}, QStringLiteral("Sundays need a second list.")});
    keep(dialog);
    REQUIRE(dialog.result() == QDialog::Accepted);
    const Concern kept = office.desk.concerns().first();
    CHECK(kept.answeredOn == complaint.answeredOn);
    CHECK(kept.answer == complaint.answer);
    CHECK(kept.learnt.en == QStringLiteral("Sundays need a second list."));
}

TEST_CASE(
    "Escape in a form in which something is typed leads to its way out, and leaves it only from there") {
    OutcomesOffice office;
    ReviewDialog dialog(office.desk, ReviewKind::SixWeeks);
    dialog.show();
    auto* working = fieldOf<TextArea>(dialog, "working");
    working->setFocus();
    working->setPlainText(QStringLiteral("The mornings"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(working->toPlainText() == QStringLiteral("The mornings"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    ReviewDialog untouched(office.desk, ReviewKind::SixWeeks);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    CHECK_FALSE(untouched.isVisible());
}

TEST_CASE("A yearly review without a social worker is kept with the reason for it") {
    OutcomesOffice office;
    ReviewDialog dialog(office.desk, ReviewKind::Yearly);
    fieldOf<CodeBox>(dialog, "meets_outcomes")->setCode(QStringLiteral("yes"));
    fieldOf<CodeBox>(dialog, "still_wanted")->setCode(QStringLiteral("yes"));
    fieldOf<CodeBox>(dialog, "result")->setCode(QStringLiteral("same"));
    keep(dialog);
    CHECK(dialog.result() != QDialog::Accepted);
    QLineEdit* why = nullptr;
    for (auto* each : dialog.findChildren<QLineEdit*>())
        if (each->accessibleName() == QStringLiteral("Why no social worker took part")) why = each;
    REQUIRE(why);
    CHECK_FALSE(why->isHidden());
    why->setText(QStringLiteral("pays for it all, and has none"));
    keep(dialog);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(office.desk.reviews().first().participants.last().note ==
          QStringLiteral("pays for it all, and has none"));
}

TEST_CASE("A request waits on the tab until it is answered") {
    OutcomesOffice office;
    ConcernDialog dialog(office.desk);
    fieldOf<BilingualField>(dialog, "what")->setText({{}, QStringLiteral("A frame for the bath")});
    keep(dialog);
    REQUIRE(office.desk.concerns().size() == 1);
    CHECK(office.shown().contains(QStringLiteral("Days waiting: 0")));
    AnswerDialog answer(office.desk, office.desk.concerns().first());
    fieldOf<BilingualField>(answer, "answer")->setText({{}, QStringLiteral("It comes on Monday")});
    keep(answer);
    CHECK(office.desk.concerns().first().answeredOn == office.desk.today());
    CHECK(office.shown().contains(QStringLiteral("It comes on Monday")));
}

TEST_CASE("A safeguarding concern is written down, refused beside its fields, and gone on with") {
    OutcomesOffice office;
    SafeguardingDialog dialog(office.desk, {.person = office.person});
    dialog.show();
    fieldOf<DateField>(dialog, "reported_on")->setDate(office.desk.today());
    keep(dialog);
    CHECK(office.desk.safeguarding().isEmpty());
    CHECK(dialog.isVisible());
    fieldOf<TextArea>(dialog, "what")->replaceText(QStringLiteral("Her purse is empty again"));
    fieldOf<TextField>(dialog, "reported_to")->replaceText(QStringLiteral("Cyngor Gwynedd"));
    keep(dialog);
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(office.desk.safeguarding().size() == 1);
    CHECK(office.shown().contains(QStringLiteral("Cyngor Gwynedd")));
    SafeguardingDialog again(office.desk, office.desk.safeguarding().first());
    again.show();
    fieldOf<DateField>(again, "closed_on")->setDate(office.desk.today());
    fieldOf<TextArea>(again, "result")->replaceText(QStringLiteral("The nephew pays it back"));
    keep(again);
    REQUIRE(office.desk.safeguarding().size() == 1);
    CHECK(office.desk.safeguarding().first().closedOn == office.desk.today());
}

TEST_CASE("A safeguarding concern is written without scrolling on a small screen, in either language") {
    Theme theme{*qApp};
    OutcomesOffice office;
    for (const ReaderLanguage language : {ReaderLanguage::Welsh, ReaderLanguage::English}) {
        installLanguage(*qApp, language);
        SafeguardingDialog dialog(office.desk, {.person = office.person});
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        const auto* area = dialog.findChild<QScrollArea*>();
        CHECK(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() == 0; }));
        constexpr int kSmallScreen = 800;
        constexpr int kFrame = 40;
        CHECK(dialog.height() <= kSmallScreen - kFrame);
    }
}

TEST_CASE("What was looked at stays in sight when something else on the page changes") {
    // given
    OutcomesOffice office;
    office.tab.resize(700, 300);
    for (int at = 0; at < 8; ++at)
        REQUIRE(office.desk
                    .raise({.person = office.person,
                            .what = {{}, QStringLiteral("A rail, number %1").arg(at)},
                            .raisedOn = office.desk.today()})
                    .isEmpty());
    auto* along = office.tab.findChild<QScrollArea*>()->verticalScrollBar();
    test::settleAll();
    const int at = along->maximum() - 100;
    REQUIRE(at > 300);
    along->setValue(at);
    // when
    REQUIRE(office.desk
                .tell({.person = office.person,
                       .title = {{}, QStringLiteral("The gate")},
                       .story = {{}, QStringLiteral("To the gate and back")},
                       .on = office.desk.today()},
                      StoryConsent::Nobody, {})
                .isEmpty());
    test::settleAll();
    // then
    CHECK(test::visibleText(office.tab).contains(QStringLiteral("The gate")));
    CHECK(along->value() == at);
    office.tab.open(takeOn(office.agency, QStringLiteral("Mair"), QStringLiteral("Pugh")).id);
    test::settleAll();
    CHECK(along->value() == 0);
}
