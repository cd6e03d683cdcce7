// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/presentation/wording/tagwords.h"
#include "ui/presentation/wording/wording.h"

#include <QApplication>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

using namespace aelwyd;

namespace {

template <class E>
void requireWords() {
    QSet<QString> words;
    for (E value : allOf<E>()) {
        const QString word = wording::word(value);
        INFO(toCode(value).toStdString());
        CHECK_FALSE(word.isEmpty());
        CHECK_FALSE(words.contains(word));
        words.insert(word);
    }
}

void requireAllWords() {
    requireWords<Rag>();
    requireWords<GenderPreference>();
    requireWords<Relationship>();
    requireWords<Funding>();
    requireWords<BankPeriod>();
    requireWords<PackageStage>();
    requireWords<OutcomeKind>();
    requireWords<OutcomeStatus>();
    requireWords<ActivityTier>();
    requireWords<TimeOfDay>();
    requireWords<PlanState>();
    requireWords<PartyRole>();
    requireWords<LanguageLevel>();
    requireWords<Employment>();
    requireWords<Gender>();
    requireWords<Voice>();
    requireWords<Direction>();
    requireWords<ReviewKind>();
    requireWords<ReviewAnswer>();
    requireWords<ReviewResult>();
    requireWords<CardKind>();
    requireWords<StoryConsent>();
    requireWords<ConcernKind>();
    requireWords<ConcernTopic>();
    requireWords<Harm>();
    requireWords<TodayKind>();
}

} // namespace

TEST_CASE("Every value has a word of its own, in English and in Welsh") {
    requireAllWords();
    installLanguage(*qApp, ReaderLanguage::Welsh);
    requireAllWords();
    installLanguage(*qApp, ReaderLanguage::English);
}

TEST_CASE("Every text of a plan has a heading, and every problem a sentence") {
    for (PlanText text : allOf<PlanText>())
        CHECK_FALSE(wording::heading(text).isEmpty());
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString sentence = wording::message({{}, static_cast<ErrorCode>(code)});
        INFO(toCode(static_cast<ErrorCode>(code)).toStdString());
        CHECK(sentence.contains(u' '));
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.contains(QStringLiteral("%1")));
    }
}

TEST_CASE("A figure that is refused is told beside its limits") {
    const QStringList figures{QStringLiteral("0"), QStringLiteral("1440"), QStringLiteral("-30")};
    CHECK(wording::message({QStringLiteral("actual_minutes"), ErrorCode::Range, figures}) ==
          QStringLiteral("This has to lie between 0 and 1440. It is: -30."));
}

TEST_CASE("The one figure that may not be is named") {
    CHECK(wording::message({QStringLiteral("minutes"), ErrorCode::Range, {QStringLiteral("0 min")}}) ==
          QStringLiteral("This cannot be: 0 min. Write another figure."));
}

TEST_CASE("A day that has not come and a reference that nobody has are named") {
    CHECK(wording::message(dayInFuture(QStringLiteral("actual_start"), QDate(2026, 11, 25))) ==
          QStringLiteral("This day has not come yet: 25 November 2026. Write today or an earlier day."));
    CHECK(
        wording::message({QStringLiteral("worker"), ErrorCode::UnknownReference, {QStringLiteral("W-9")}}) ==
        QStringLiteral("Nobody has this reference: W-9. Check it for a slip of the pen."));
}

TEST_CASE("Words that nobody is found by are told as words, not as a reference") {
    CHECK(wording::message({QStringLiteral("person"), ErrorCode::NobodyFound, {QStringLiteral("Menna H")}}) ==
          QStringLiteral("Nobody is found by “Menna H”. Check it for a slip of the pen."));
    CHECK(wording::message({QStringLiteral("person"), ErrorCode::NobodyFound}) ==
          QStringLiteral("Nobody is found by these words. Check them for a slip of the pen."));
}

TEST_CASE("A plan whose seal is broken is named by its person and version where these can be read") {
    CHECK(wording::message({{}, ErrorCode::SealBroken, {"id", "P-1", "2"}})
              .startsWith(QLatin1String("The agreed plan of P-1, version 2, is not as it was")));
    CHECK(wording::message({{}, ErrorCode::SealBroken, {"id"}})
              .startsWith(QLatin1String("An agreed plan is not as it was")));
}

TEST_CASE("What is too long is told in the measure of what it is: letters, columns, or a file") {
    const auto told = [](const QStringList& limit) {
        return wording::message({{}, ErrorCode::TooLong, limit});
    };
    CHECK(told({QStringLiteral("200")}).contains(QStringLiteral("200 characters")));
    CHECK(told({QStringLiteral("1000"), QStringLiteral("columns")}).contains(QStringLiteral("1000 columns")));
    CHECK(told({QStringLiteral("64"), QStringLiteral("file")}).contains(QStringLiteral("64 MB")));
}

TEST_CASE("A message names the file that it is about") {
    CHECK(wording::message({{}, ErrorCode::NotOurs, {QStringLiteral("/srv/office/mair/list.xlsx")}})
              .contains(QStringLiteral("list.xlsx")));
}

TEST_CASE("The same message for the same field is said once") {
    const Problem missing{QStringLiteral("name"), ErrorCode::Required};
    CHECK(wording::messages({missing, missing}) == wording::message(missing));
}

TEST_CASE("Languages are called by their names") {
    CHECK(wording::language(LanguageCode::welsh()) == QStringLiteral("Welsh"));
    CHECK(wording::language(*LanguageCode::tryFromString(QStringLiteral("bsl"))) ==
          QStringLiteral("British Sign Language"));
    CHECK(wording::usualLanguages().first() == LanguageCode::welsh());
}

TEST_CASE("The language that was chosen last is remembered") {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    rememberLanguage(settings, ReaderLanguage::Welsh);
    CHECK(rememberedLanguage(settings) == ReaderLanguage::Welsh);
    rememberLanguage(settings, ReaderLanguage::English);
    CHECK(rememberedLanguage(settings) == ReaderLanguage::English);
}

TEST_CASE(
    "A unit is told with its name in either language, and one that is not in the catalogue by its code") {
    const BrokenRule missing{.rule = MatchRule::Competence, .names = {"HSC221", "X-1"}};
    CHECK(wording::sentence(missing) ==
          "Competences that are missing: HSC221 (Assist in the administration of medication), X-1.");
    installLanguage(*qApp, ReaderLanguage::Welsh);
    CHECK(wording::unit("HSC221") == "HSC221 (Cynorthwyo i roi meddyginiaeth)");
    installLanguage(*qApp, ReaderLanguage::English);
}
