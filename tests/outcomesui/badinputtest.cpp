// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outcomesui/plannedperson.h"
#include "tests/support/forms.h"
#include "tests/support/seen.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/concerns/chasedialog.h"
#include "ui/widgets/concerns/concerndialog.h"
#include "ui/widgets/concerns/safeguardingdialog.h"
#include "ui/widgets/kit/bilingualfield.h"
#include "ui/widgets/kit/codebox.h"
#include "ui/widgets/kit/datefield.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/textfields.h"
#include "ui/widgets/matching/personpicker.h"
#include "ui/widgets/outcomes/ratingdialog.h"
#include "ui/widgets/reviews/partakers.h"
#include "ui/widgets/reviews/reviewdialog.h"
#include "ui/widgets/stories/storydialog.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace aelwyd;
using test::fieldOf;
using test::keep;

namespace {

/// What was typed wrongly about somebody.
struct CarelessOffice : test::PlannedPerson {
    Catalogues catalogues = Catalogues::load();
    QDate today = agency.clock.today();
};

/// What is said of the field: the problem stands in the same box as its control.
QString saidBeside(FormDialog& dialog, const char* field) {
    const QWidget* box = fieldOf<QWidget>(dialog, field)->parentWidget();
    for (const Remark* remark : box->findChildren<Remark*>())
        if (remark->isVisible()) return remark->text();
    return {};
}

/// Told beside the field in English and in Welsh, each in its own words.
void requireToldInBoth(FormDialog& dialog, const char* field) {
    installLanguage(*qApp, ReaderLanguage::English);
    keep(dialog);
    REQUIRE(dialog.isVisible());
    const QString english = saidBeside(dialog, field);
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    const QString welsh = saidBeside(dialog, field);
    CHECK_FALSE(english.isEmpty());
    CHECK_FALSE(welsh.isEmpty());
    CHECK(english != welsh);
}

QString allWordsOf(const Report& report) {
    QStringList words;
    for (const ReportPart& part : report.parts)
        words << part.heading << part.sentences << part.remark;
    return words.join(u'\n');
}

} // namespace

TEST_CASE(
    "A rating outside the scale is told beside its field as it was typed, and none is put in its place") {
    CarelessOffice office;
    for (const char* typed : {"11", "12", "-3", "many", "7.5"}) {
        INFO(typed);
        RatingDialog dialog(office.desk, office.outcome());
        dialog.show();
        auto* score = fieldOf<TextField>(dialog, "score");
        QTest::keyClicks(score, QLatin1String(typed));
        requireToldInBoth(dialog, "score");
        CHECK(score->text() == QLatin1String(typed));
    }
    CHECK(office.desk.outcomes().first().progress.line.isEmpty());
}

TEST_CASE("A rating outside the scale and a day that cannot be read are told together") {
    CarelessOffice office;
    RatingDialog dialog(office.desk, office.outcome());
    dialog.show();
    QTest::keyClicks(fieldOf<TextField>(dialog, "score"), QStringLiteral("11"));
    auto* day = fieldOf<DateField>(dialog, "on");
    day->setText(QStringLiteral("31 Feb"));
    keep(dialog);
    CHECK_FALSE(saidBeside(dialog, "score").isEmpty());
    CHECK_FALSE(saidBeside(dialog, "on").isEmpty());
    CHECK(day->text() == u"31 Feb");
}

TEST_CASE("All that is wrong with a story is told at once, a day that cannot be read among it") {
    CarelessOffice office;
    StoryDialog dialog(office.desk);
    dialog.show();
    auto* day = fieldOf<DateField>(dialog, "on");
    day->setText(QStringLiteral("31 Feb"));
    fieldOf<CodeBox>(dialog, "consent")->setCode(toCode(StoryConsent::Team));
    keep(dialog);
    CHECK(dialog.isVisible());
    for (const char* field : {"on", "given_by"}) {
        INFO(field);
        CHECK_FALSE(saidBeside(dialog, field).isEmpty());
    }
    for (const char* field : {"title", "story"}) {
        INFO(field);
        CHECK(test::visibleText(*fieldOf<BilingualField>(dialog, field)).contains(QStringLiteral("needed")));
    }
    // The day is told as what it is, and not as one that is missing, too.
    CHECK_FALSE(saidBeside(dialog, "on").contains(QStringLiteral("needed")));
    CHECK(day->text() == u"31 Feb");
    CHECK(office.desk.stories().isEmpty());
    day->setDate(office.today);
    keep(dialog);
    CHECK_FALSE(saidBeside(dialog, "given_by").isEmpty());
}

TEST_CASE("Each day of a safeguarding concern that cannot be read is told, and so is what is missing") {
    CarelessOffice office;
    SafeguardingDialog dialog(office.desk, {.person = office.person});
    dialog.show();
    for (const char* field : {"raised_on", "reported_on", "closed_on"})
        fieldOf<DateField>(dialog, field)->setText(QStringLiteral("31 Feb"));
    keep(dialog);
    for (const char* field : {"raised_on", "reported_on", "closed_on", "what"}) {
        INFO(field);
        CHECK_FALSE(saidBeside(dialog, field).isEmpty());
    }
    CHECK(office.desk.safeguarding().isEmpty());
}

TEST_CASE("Whoever asks again is told of the day that cannot be read and of the name together") {
    CarelessOffice office;
    const Concern raised{
        .person = office.person, .what = {{}, QStringLiteral("A rail")}, .raisedOn = office.today};
    REQUIRE(office.desk.raise(raised).isEmpty());
    ChaseDialog dialog(office.desk, office.desk.concerns().first());
    dialog.show();
    fieldOf<DateField>(dialog, "on")->setText(QStringLiteral("31 Feb"));
    fieldOf<TextField>(dialog, "by")->setText(QStringLiteral("Nia\u202Es"));
    keep(dialog);
    CHECK_FALSE(saidBeside(dialog, "on").isEmpty());
    CHECK_FALSE(saidBeside(dialog, "by").isEmpty());
    CHECK(office.desk.concerns().first().chases.isEmpty());
    // With the day put right the name still stands beside itself.
    fieldOf<DateField>(dialog, "on")->setDate(office.today);
    keep(dialog);
    CHECK(saidBeside(dialog, "on").isEmpty());
    CHECK_FALSE(saidBeside(dialog, "by").isEmpty());
}

TEST_CASE("What is missing in a request is told beside the words that find nobody and the day that is none") {
    CarelessOffice office;
    office.desk.open({});
    ConcernDialog dialog(office.desk);
    dialog.show();
    QTest::keyClicks(fieldOf<PersonPicker>(dialog, "person"), QStringLiteral("Blodwen"));
    fieldOf<DateField>(dialog, "raised_on")->setText(QStringLiteral("31 Feb"));
    keep(dialog);
    CHECK_FALSE(saidBeside(dialog, "person").isEmpty());
    CHECK_FALSE(saidBeside(dialog, "raised_on").isEmpty());
    CHECK(test::visibleText(*fieldOf<BilingualField>(dialog, "what")).contains(QStringLiteral("needed")));
    CHECK(office.desk.concernsOfNobody().isEmpty());
    // The words that found nobody are gone, and what was told of them.
    test::typeOver(*fieldOf<PersonPicker>(dialog, "person"), QStringLiteral("Sian"));
    CHECK(saidBeside(dialog, "person").isEmpty());
    CHECK_FALSE(saidBeside(dialog, "raised_on").isEmpty());
}

TEST_CASE(
    "An answer without words and without a day that can be read lacks both, and is not kept as of today") {
    CarelessOffice office;
    const Concern asked{.person = office.person,
                        .what = {{}, QStringLiteral("A rail")},
                        .raisedOn = office.today.addDays(-9)};
    REQUIRE(office.desk.raise(asked).isEmpty());
    for (const char* day : {"31 Feb", ""}) {
        INFO(day);
        AnswerDialog dialog(office.desk, asked);
        dialog.show();
        fieldOf<DateField>(dialog, "answered_on")->setText(QLatin1String(day));
        keep(dialog);
        CHECK_FALSE(saidBeside(dialog, "answered_on").isEmpty());
        auto* answer = fieldOf<BilingualField>(dialog, "answer");
        CHECK(test::visibleText(*answer).contains(QStringLiteral("needed")));
        answer->setText({{}, QStringLiteral("It is put up")});
        keep(dialog);
        CHECK(dialog.isVisible());
        CHECK_FALSE(office.desk.concerns().first().answeredOn);
    }
}

TEST_CASE("The ends of the scale are chosen from it in words, which follow the language") {
    CarelessOffice office;
    RatingDialog dialog(office.desk, office.outcome());
    dialog.show();
    auto* score = fieldOf<TextField>(dialog, "score");
    QTest::keyClick(score, Qt::Key_Down);
    auto* scale = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(scale);
    REQUIRE(scale->model()->rowCount() == kHighestScore - kLowestScore + 1);
    emit scale->clicked(scale->model()->index(kHighestScore - kLowestScore, 0));
    const QString english = score->text();
    CHECK(english.startsWith(QStringLiteral("10")));
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK(score->text().startsWith(QStringLiteral("10")));
    CHECK(score->text() != english);
    keep(dialog);
    CHECK(office.desk.outcomes().first().progress.latest() == 10);
}

TEST_CASE("A rating outside the scale is refused with the ends of the scale wherever it comes from") {
    CarelessOffice office;
    for (const int score : {kLowestScore - 1, kHighestScore + 1}) {
        OutcomeRating rating{.person = office.person, .outcome = office.outcome().id};
        rating.on = office.today;
        rating.score = score;
        const Problems problems = office.desk.rate(rating);
        REQUIRE(problems.size() == 1);
        CHECK(problems.first().field == u"score");
        for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
            installLanguage(*qApp, language);
            CHECK(wording::messages(problems).contains(QStringLiteral("10")));
        }
    }
}

TEST_CASE("A rating of an outcome that was let go is told beside its day, and what was typed stays") {
    CarelessOffice office;
    const PersonalOutcome outcome = office.outcome();
    OutcomeStatusChange change{newUuidV7(),
                               office.person,
                               outcome.id,
                               office.today,
                               OutcomeStatus::LetGo,
                               {{}, QStringLiteral("Not wanted any more")},
                               {}};
    REQUIRE(office.desk.changeStatus(change).isEmpty());
    RatingDialog dialog(office.desk, outcome);
    dialog.show();
    fieldOf<TextField>(dialog, "score")->setText(QStringLiteral("7"));
    fieldOf<BilingualField>(dialog, "words")->setText({{}, QStringLiteral("Nearly there")});
    requireToldInBoth(dialog, "on");
    CHECK(fieldOf<BilingualField>(dialog, "words")->text().en == u"Nearly there");
    CHECK(fieldOf<TextField>(dialog, "score")->text() == u"7");
}

TEST_CASE("A review dated before the plan is told beside its day, and every card that was typed stays") {
    CarelessOffice office;
    ReviewDialog dialog(office.desk, ReviewKind::SixWeeks);
    dialog.show();
    fieldOf<DateField>(dialog, "on")->setDate(office.today.addDays(-1));
    fieldOf<CodeBox>(dialog, "meets_outcomes")->setCode(toCode(ReviewAnswer::Yes));
    fieldOf<CodeBox>(dialog, "still_wanted")->setCode(toCode(ReviewAnswer::Yes));
    fieldOf<CodeBox>(dialog, "result")->setCode(toCode(ReviewResult::Same));
    fieldOf<TextArea>(dialog, "working")->setPlainText(QStringLiteral("Tea\nThe garden"));
    requireToldInBoth(dialog, "on");
    CHECK(fieldOf<TextArea>(dialog, "working")->toPlainText() == u"Tea\nThe garden");
    CHECK(office.desk.reviews().isEmpty());
    fieldOf<DateField>(dialog, "on")->setDate(office.today);
    keep(dialog);
    CHECK(office.desk.reviews().size() == 1);
}

TEST_CASE("An action with a day that cannot be read, or with a name alone, is told and not left out") {
    CarelessOffice office;
    ReviewDialog dialog(office.desk, ReviewKind::SixWeeks);
    dialog.show();
    fieldOf<CodeBox>(dialog, "meets_outcomes")->setCode(toCode(ReviewAnswer::Yes));
    fieldOf<CodeBox>(dialog, "still_wanted")->setCode(toCode(ReviewAnswer::Yes));
    fieldOf<CodeBox>(dialog, "result")->setCode(toCode(ReviewResult::Same));
    auto* actions = dialog.findChild<ActionLines*>();
    REQUIRE(actions);
    auto* what = actions->findChildren<TextField*>().at(0);
    auto* owner = actions->findChildren<TextField*>().at(1);
    auto* due = actions->findChild<DateField*>();
    owner->setText(QStringLiteral("Nia"));
    requireToldInBoth(dialog, "actions");
    what->setText(QStringLiteral("Ask about a ramp"));
    due->setText(QStringLiteral("32/13/2026"));
    requireToldInBoth(dialog, "actions");
    CHECK(due->text() == u"32/13/2026");
    // The line that it is about is marked, and has the keys.
    CHECK(due->property("problem").toBool());
    CHECK_FALSE(what->property("problem").toBool());
    CHECK(dialog.focusWidget() == due);
    CHECK(office.desk.reviews().isEmpty());
    due->setDate(office.today);
    keep(dialog);
    REQUIRE(office.desk.reviews().size() == 1);
    CHECK(office.desk.reviews().first().actions.first().owner == u"Nia");
}

TEST_CASE("Control and Enter keep a form from a field of many lines, where Enter begins the next line") {
    CarelessOffice office;
    RatingDialog dialog(office.desk, office.outcome());
    dialog.show();
    fieldOf<TextField>(dialog, "score")->setText(QStringLiteral("6"));
    auto* words = fieldOf<BilingualField>(dialog, "words")->findChild<TextArea*>();
    QTest::keyClicks(words, QStringLiteral("Nearer"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog.isVisible());
    CHECK(office.desk.outcomes().first().progress.latest() == 6);
}

TEST_CASE("What is missing far above the button that keeps a review comes into sight") {
    CarelessOffice office;
    ReviewDialog dialog(office.desk, ReviewKind::SixWeeks);
    dialog.show();
    QApplication::processEvents();
    dialog.resize(dialog.width(), 400);
    QApplication::processEvents();
    QScrollBar* along = dialog.findChild<QScrollArea*>()->verticalScrollBar();
    along->setValue(along->maximum());
    const auto* answer = fieldOf<CodeBox>(dialog, "meets_outcomes");
    REQUIRE(answer->visibleRegion().isEmpty());
    keep(dialog);
    QApplication::processEvents();
    CHECK(dialog.isVisible());
    CHECK(answer->visibleRegion().boundingRect() == answer->rect());
}

TEST_CASE(
    "A story that nobody agreed to share stays out of the report, which says so, and stays written down") {
    CarelessOffice office;
    Story story{.person = office.person,
                .title = {{}, QStringLiteral("The song")},
                .story = {{}, QStringLiteral("We sang all the way to the sea.")}};
    story.on = office.today;
    REQUIRE(office.desk.tell(story, StoryConsent::Nobody, {}).isEmpty());
    const CommissionerReport report =
        OutcomeReports(office.agency.workspace).commissioner({office.today.addDays(-30), office.today});
    CHECK(report.storiesWithheld == 1);
    QStringList said;
    for (const ReaderLanguage language : {ReaderLanguage::English, ReaderLanguage::Welsh}) {
        const QString words = allWordsOf(betterOffReport(report, office.catalogues, language));
        CHECK_FALSE(words.contains(QStringLiteral("We sang")));
        said.append(words.split(u'\n').filter(QStringLiteral("1")).join(u' '));
    }
    CHECK(said.first().contains(QStringLiteral("Stories kept back because nobody agreed to share them: 1.")));
    CHECK(said.first() != said.last());
    CHECK(office.desk.stories().size() == 1);
}

TEST_CASE("Stories in a report stand below a heading that says what they are, and how many") {
    CarelessOffice office;
    Story story{.person = office.person,
                .title = {{}, QStringLiteral("The song")},
                .story = {{}, QStringLiteral("We sang all the way to the sea.")}};
    story.on = office.today;
    REQUIRE(office.desk.tell(story, StoryConsent::Commissioner, QStringLiteral("Siân")).isEmpty());
    const CommissionerReport report =
        OutcomeReports(office.agency.workspace).commissioner({office.today.addDays(-30), office.today});
    const QString english = allWordsOf(betterOffReport(report, office.catalogues, ReaderLanguage::English));
    CHECK(english.contains(QStringLiteral("\nStories\nStories that people agreed to share: 1.\n")));
    CHECK(english.indexOf(QStringLiteral("\nStories\n")) < english.indexOf(QStringLiteral("The song")));
}

TEST_CASE(
    "A report over a time in which nothing was recorded says so in both languages, and keeps its tables") {
    CarelessOffice office;
    const OutcomeReports reports(office.agency.workspace);
    const ReportScope scope{QDate(2001, 1, 1), QDate(2001, 3, 31)};
    for (const OutcomePaper kind : allOf<OutcomePaper>()) {
        INFO(toCode(kind).toStdString());
        const auto facts = outcomePaperFacts(reports, kind, scope);
        const QString english = allWordsOf(outcomePaper(facts, office.catalogues, ReaderLanguage::English));
        const QString welsh = allWordsOf(outcomePaper(facts, office.catalogues, ReaderLanguage::Welsh));
        CHECK(english.contains(QStringLiteral("Nothing was recorded in this time")));
        CHECK_FALSE(welsh.contains(QStringLiteral("Nothing was recorded")));
    }
    const auto report = reports.commissioner(scope);
    CHECK(allWordsOf(betterOffReport(report, office.catalogues, ReaderLanguage::English))
              .contains(QStringLiteral("Nothing was recorded in this time")));
}

TEST_CASE(
    "A report that asks only for one way of paying says so on paper, and names languages in the reader's "
    "words") {
    CarelessOffice office;
    const OutcomeReports reports(office.agency.workspace);
    const ReportScope scope{office.today.addDays(-30), office.today, {}, Funding::DirectPayment};
    const CommissionerReport report = reports.commissioner(scope);
    const auto subject = [&](ReaderLanguage language) {
        return betterOffReport(report, office.catalogues, language).subject;
    };
    CHECK(subject(ReaderLanguage::English) == QStringLiteral("The whole agency · Direct payment"));
    CHECK(subject(ReaderLanguage::Welsh) != subject(ReaderLanguage::English));
    CHECK(wording::language(*LanguageCode::tryFromString(QStringLiteral("pl")), ReaderLanguage::English) ==
          QStringLiteral("Polish"));
    CHECK(wording::language(LanguageCode::welsh(), ReaderLanguage::Welsh) == QStringLiteral("Cymraeg"));
}

TEST_CASE("The review of quality tells what became of packages, and whether outcomes are still wanted") {
    CarelessOffice office;
    REQUIRE(office.reviews.save({.person = office.person,
                                 .on = office.today,
                                 .participants = {ReviewParticipant{}},
                                 .meetsOutcomes = ReviewAnswer::Yes,
                                 .stillWanted = ReviewAnswer::Partly,
                                 .result = ReviewResult::More}));
    const OutcomeReports reports(office.agency.workspace);
    const auto facts = outcomePaperFacts(reports, OutcomePaper::Quality, {office.today, office.today});
    const QString words = allWordsOf(outcomePaper(facts, office.catalogues, ReaderLanguage::English));
    CHECK(words.contains(QStringLiteral("the outcomes that people want: wholly 0, partly 1, not at all 0")));
    CHECK(words.contains(QStringLiteral("as it is 0, more support 1, less support 0, other times 0")));
}
