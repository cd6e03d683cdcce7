// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/protectedagency.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/seen.h"
#include "ui/widgets/concerns/chasedialog.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/picklist.h"
#include "ui/widgets/outcomes/outcomestab.h"
#include "ui/widgets/outcomes/ratingdialog.h"
#include "ui/widgets/outcomes/statusdialog.h"
#include "ui/widgets/reviews/reviewdialog.h"
#include "ui/widgets/stories/consentdialog.h"
#include "ui/widgets/stories/storydialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace aelwyd;

namespace {

/// Somebody with two outcomes in an agreed plan, and what can be said about them later.
struct LaterOffice {
    test::TestAgency agency;
    OutcomeService outcomes{agency.workspace};
    ReviewService reviews{agency.workspace};
    StoryService stories{agency.workspace};
    ConcernService concerns{agency.workspace};
    SafeguardingService safeguarding{agency.workspace};
    ServiceUserId person = test::takeOn(agency, QStringLiteral("Siân"), QStringLiteral("Rhydderch")).id;
    OutcomesDesk desk{{outcomes, reviews, stories, concerns, agency.plans, safeguarding, agency.people}};
    QDate today = agency.clock.today();

    LaterOffice() {
        SupportPlan draft = test::fullDraft(agency, person);
        draft.outcomes.append({.wish = {{}, QStringLiteral("I want to see the sea")}});
        REQUIRE(agency.plans.saveDraft(draft));
        REQUIRE(agency.plans.agree(draft.id, test::meeting(agency)));
        desk.open(person);
    }
    OutcomeLine outcome() { return desk.outcomes().value(0); }
    Concern raised() {
        REQUIRE(desk.raise({.person = person,
                            .what = {{}, QStringLiteral("A frame for the bath")},
                            .raisedOn = today.addDays(-9)})
                    .isEmpty());
        return desk.concerns().first();
    }
    Story told() {
        Story story{.person = person,
                    .title = {{}, QStringLiteral("The choir")},
                    .story = {{}, QStringLiteral("She sang again.")}};
        story.on = today;
        REQUIRE(desk.tell(story, StoryConsent::Commissioner, QStringLiteral("Siân herself")).isEmpty());
        return desk.stories().first();
    }
};

template <class Control>
Control* of(FormDialog& dialog, const char* field) {
    return qobject_cast<Control*>(dialog.findChild<FieldForm*>()->control(QLatin1String(field)));
}

/// The primary button; whether it was kept.
bool kept(FormDialog& dialog) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    return dialog.result() == QDialog::Accepted;
}

} // namespace

TEST_CASE("What became of an outcome is said between two plans, with why where it was let go") {
    LaterOffice office;
    StatusDialog letGo(office.desk, office.outcome());
    letGo.show();
    CHECK(test::accessibilityFaults(letGo) == QStringList());
    of<CodeBox>(letGo, "status")->setCode(toCode(OutcomeStatus::LetGo));
    CHECK_FALSE(kept(letGo));
    CHECK(office.outcome().status.status == OutcomeStatus::Active);
    of<BilingualField>(letGo, "why")->setText({{}, QStringLiteral("The shop has closed")});
    REQUIRE(kept(letGo));
    CHECK(office.outcome().status.status == OutcomeStatus::LetGo);
    CHECK(office.outcome().status.why.en == u"The shop has closed");
    RatingDialog late(office.desk, office.outcome().outcome);
    of<TextField>(late, "score")->setText(QStringLiteral("4"));
    CHECK_FALSE(kept(late));
    StatusDialog again(office.desk, office.outcome());
    CHECK(of<CodeBox>(again, "status")->code() == toCode(OutcomeStatus::LetGo));
    of<CodeBox>(again, "status")->setCode(toCode(OutcomeStatus::Active));
    REQUIRE(kept(again));
    CHECK(kept(late));
}

TEST_CASE("A rating that was written down wrongly is put right, and one that nobody gave is taken back") {
    // given
    LaterOffice office;
    const PersonalOutcome outcome = office.outcome().outcome;
    const auto rated = [&](const char* score, qint64 days) {
        RatingDialog dialog(office.desk, outcome);
        of<TextField>(dialog, "score")->setText(QString::fromLatin1(score));
        of<DateField>(dialog, "on")->setDate(office.today.addDays(days));
        return kept(dialog);
    };
    const auto told = [&] { return office.outcome().progress.line; };
    const qsizetype before = told().size();
    REQUIRE(rated("3", -2));
    REQUIRE(rated("8", -1));
    const auto instead = [&](const OutcomeRating& wrong, const char* score) {
        RatingDialog dialog(office.desk, outcome);
        auto* box = of<CodeBox>(dialog, "corrects");
        box->setCode(wrong.id.uuid().toString(QUuid::WithoutBraces));
        emit box->chosen(box->code());
        CHECK(of<TextField>(dialog, "score")->text() == QString::number(*wrong.score));
        CHECK(of<DateField>(dialog, "on")->date() == wrong.on);
        of<TextField>(dialog, "score")->setText(QString::fromLatin1(score));
        return kept(dialog);
    };
    // when
    CHECK(instead(told().last(), "4"));
    // then
    REQUIRE(told().size() == before + 2);
    CHECK(told().last().score == 4);
    CHECK(told().last().on == office.today.addDays(-1));
    CHECK(instead(told().last(), ""));
    CHECK(told().size() == before + 1);
    CHECK(told().last().score == 3);
}

TEST_CASE("A review that was held is put right, and its cards stay the cards that they were") {
    // given
    LaterOffice office;
    Review held{.person = office.person, .kind = ReviewKind::Asked, .on = office.today};
    held.participants = {{{}, Voice::Person, {}, {}}, {{}, Voice::Family, QStringLiteral("Mair"), {}}};
    held.meetsOutcomes = held.stillWanted = ReviewAnswer::Partly;
    held.result = ReviewResult::Same;
    held.cards = {{{}, CardKind::Working, {QStringLiteral("Y boreau"), QStringLiteral("The mornings")}},
                  {{}, CardKind::Working, {{}, QStringLiteral("Mair sings")}},
                  {{}, CardKind::NotWorking, {{}, QStringLiteral("Sundays")}}};
    held.actions = {{{}, QStringLiteral("Ring"), QStringLiteral("Nia"), office.today, office.today}};
    REQUIRE(office.desk.hold(held).isEmpty());
    const Review before = office.desk.reviews().first();
    // when
    ReviewDialog untouched(office.desk, before);
    REQUIRE(kept(untouched));
    CHECK(office.desk.reviews().first() == before);
    ReviewDialog dialog(office.desk, before);
    of<CodeBox>(dialog, "result")->setCode(toCode(ReviewResult::More));
    of<TextArea>(dialog, "working")->setPlainText(QStringLiteral("The mornings\nMair sang\nThe cat"));
    REQUIRE(kept(dialog));
    // then
    const auto reviews = office.desk.reviews();
    REQUIRE(reviews.size() == 1);
    const Review& now = reviews.first();
    CHECK(now.result == ReviewResult::More);
    CHECK(now.actions == before.actions);
    CHECK(now.participants == before.participants);
    REQUIRE(now.cards.size() == 4);
    CHECK(now.cards[0] == before.cards[0]);
    CHECK(now.cards[1].id == before.cards[1].id);
    CHECK(now.cards[1].words.en == u"Mair sang");
    CHECK(now.cards[3] == before.cards[2]);
}

TEST_CASE(
    "Who opened a protected file need not write down that a review was held, or asked for, by themselves") {
    // given
    const test::ProtectedAgency protectedOne;
    const auto mair = protectedOne.mair();
    OutcomeService outcomes{mair->workspace};
    ReviewService reviews{mair->workspace};
    StoryService stories{mair->workspace};
    ConcernService concerns{mair->workspace};
    SafeguardingService safeguarding{mair->workspace};
    OutcomesDesk desk{{outcomes, reviews, stories, concerns, mair->plans, safeguarding, mair->people}};
    desk.open(mair->takeOn(QStringLiteral("Rees"), QStringLiteral("P-1")).id);
    // when
    ReviewDialog review(desk, ReviewKind::SixWeeks);
    ChaseDialog chase(desk, {.raisedOn = desk.today()});
    // then
    CHECK(of<TextField>(review, "held_by")->text() == u"Mair");
    CHECK(of<TextField>(chase, "by")->text() == u"Mair");
    CHECK(desk.knownNames().value(Voice::Office) == QStringList{QStringLiteral("Mair")});
}

TEST_CASE("A request is sent, asked after again, and answered with what was learnt") {
    LaterOffice office;
    ConcernDialog sent(office.desk, office.raised());
    of<DateField>(sent, "sent_on")->setDate(office.today.addDays(-8));
    CHECK_FALSE(kept(sent));
    of<TextField>(sent, "sent_to")->replaceText(QStringLiteral("Occupational therapy"));
    REQUIRE(kept(sent));
    const Concern waiting = office.desk.concerns().first();
    CHECK(waiting.what.en == u"A frame for the bath");
    ChaseDialog chase(office.desk, waiting);
    of<TextField>(chase, "note")->replaceText(QStringLiteral("Next week, they say"));
    of<DateField>(chase, "on")->setDate(office.today.addDays(-10));
    CHECK_FALSE(kept(chase));
    of<DateField>(chase, "on")->setDate(office.today);
    REQUIRE(kept(chase));
    const Concern chased = office.desk.concerns().first();
    CHECK(lastMoved(chased, office.today) == office.today);
    REQUIRE(chased.chases.size() == 1);
    CHECK(chased.chases.first().note == u"Next week, they say");
    AnswerDialog answer(office.desk, chased);
    of<BilingualField>(answer, "answer")->setText({{}, QStringLiteral("It came")});
    of<BilingualField>(answer, "learnt")->setText({{}, QStringLiteral("Ask by telephone")});
    REQUIRE(kept(answer));
    const Concern done = office.desk.concerns().first();
    CHECK(done.answeredOn == office.today);
    CHECK(done.learnt.en == u"Ask by telephone");
    CHECK(done.chases.size() == 1);
    CHECK_FALSE(isWaiting(done, office.today));
}

TEST_CASE("A consent to a story is taken back by somebody, and the story stays with the team's records") {
    LaterOffice office;
    const Story story = office.told();
    ConsentDialog back(office.desk, story);
    back.show();
    CHECK(test::accessibilityFaults(back) == QStringList());
    CHECK(of<CodeBox>(back, "consent")->code() == toCode(StoryConsent::Commissioner));
    of<CodeBox>(back, "consent")->setCode(toCode(StoryConsent::Nobody));
    CHECK_FALSE(kept(back));
    CHECK(office.desk.consentOf(story.id) == StoryConsent::Commissioner);
    of<TextField>(back, "given_by")->replaceText(QStringLiteral("Siân herself"));
    REQUIRE(kept(back));
    CHECK(office.desk.consentOf(story.id) == StoryConsent::Nobody);
    CHECK(office.desk.stories() == QList{story});
}

TEST_CASE("A story is put right and touches several outcomes, and what was agreed about it stays") {
    LaterOffice office;
    const Story story = office.told();
    StoryDialog change(office.desk, story);
    change.show();
    CHECK(test::accessibilityFaults(change) == QStringList());
    CHECK(of<BilingualField>(change, "title")->text() == story.title);
    of<BilingualField>(change, "title")->setText({{}, QStringLiteral("The chapel choir")});
    QStringList outcomes;
    for (const OutcomeLine& line : office.desk.outcomes())
        outcomes.append(line.outcome.id.toString());
    REQUIRE(outcomes.size() == 2);
    of<PickList>(change, "outcomes")->setChosen(outcomes);
    REQUIRE(kept(change));
    const Story now = office.desk.stories().first();
    CHECK(now.id == story.id);
    CHECK(now.title.en == u"The chapel choir");
    CHECK(now.story == story.story);
    CHECK(now.outcomes.size() == 2);
    CHECK(office.desk.consentOf(story.id) == StoryConsent::Commissioner);
}

TEST_CASE("A story offers the outcomes that it may touch without being asked for them") {
    LaterOffice office;
    StoryDialog dialog(office.desk);
    dialog.show();
    const auto boxes = of<PickList>(dialog, "outcomes")->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes.first()->isVisible());
    boxes.first()->click();
    CHECK(of<PickList>(dialog, "outcomes")->chosen().size() == 1);
}

TEST_CASE("A part that is asked for comes into sight on a tab that was only now made") {
    LaterOffice office;
    OutcomesTab tab({office.outcomes, office.reviews, office.stories, office.concerns, office.agency.plans,
                     office.safeguarding, office.agency.people});
    tab.open(office.person);
    tab.resize(740, 420);
    tab.show();
    tab.showPart(QStringLiteral("concerns"));
    test::settleAll();
    const auto buttons = tab.findChildren<QPushButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->text() == QStringLiteral("Write one down…");
    });
    REQUIRE(add != buttons.end());
    CHECK_FALSE((*add)->visibleRegion().isEmpty());
}

TEST_CASE("A form begins in its first field, and Tab comes to its buttons after the last one") {
    LaterOffice office;
    RatingDialog dialog(office.desk, office.outcome().outcome);
    dialog.show();
    QWidget* first = of<QWidget>(dialog, "score");
    CHECK(dialog.focusWidget() == first);
    QList<QWidget*> stops;
    for (QWidget* each = first->nextInFocusChain(); each != first; each = each->nextInFocusChain())
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisible()) stops.append(each);
    REQUIRE(stops.size() > 4);
    CHECK(qobject_cast<QPushButton*>(stops.last()));
    CHECK(qobject_cast<QPushButton*>(stops.at(stops.size() - 2)));
    CHECK_FALSE(qobject_cast<QPushButton*>(stops.first()));
}
