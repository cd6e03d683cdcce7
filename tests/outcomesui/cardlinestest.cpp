// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/cardlines.h"
#include "core/base/id.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

ReviewCard cardSaying(const QString& cy, const QString& en) {
    return {newUuidV7(), CardKind::Working, {cy, en}};
}

} // namespace

TEST_CASE("A line that was changed stays the same card, and so do the lines around it") {
    const QList<ReviewCard> before{cardSaying({}, QStringLiteral("Nia sings")),
                                   cardSaying(QStringLiteral("Y capel"), QStringLiteral("The chapel")),
                                   cardSaying({}, QStringLiteral("Tea at four"))};
    const auto after =
        cardlines::cardsOf(QStringLiteral("Nia sings\nThe chapel on Sunday\n \nTea at four\nThe garden"),
                           CardKind::Working, ReaderLanguage::English, before);
    REQUIRE(after.size() == 4);
    CHECK(after[0] == before[0]);
    CHECK(after[1].id == before[1].id);
    CHECK(after[1].words == BilingualText{QStringLiteral("Y capel"), QStringLiteral("The chapel on Sunday")});
    CHECK(after[2] == before[2]);
    CHECK_FALSE(after[3].id.isNull());
    CHECK(after[3].words.en == u"The garden");
}

TEST_CASE("Cards become lines of their kind in the language that most of them have") {
    const QList<ReviewCard> cards{cardSaying(QStringLiteral("Y canu"), {}),
                                  cardSaying({}, QStringLiteral("The garden")),
                                  cardSaying(QStringLiteral("Y capel"), QStringLiteral("The chapel")),
                                  cardSaying(QStringLiteral("Y te"), {})};
    CHECK(cardlines::linesOf(cards, CardKind::Working, ReaderLanguage::Welsh) ==
          u"Y canu\nThe garden\nY capel\nY te");
    CHECK(cardlines::linesOf(cards, CardKind::NotWorking, ReaderLanguage::Welsh).isEmpty());
    CHECK(cardlines::languageOf(cards, ReaderLanguage::English) == ReaderLanguage::Welsh);
    CHECK(cardlines::languageOf(cards.mid(1, 2), ReaderLanguage::Welsh) == ReaderLanguage::English);
    CHECK(cardlines::languageOf({}, ReaderLanguage::Welsh) == ReaderLanguage::Welsh);
}
