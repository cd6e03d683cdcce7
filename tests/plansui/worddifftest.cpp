// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/plans/worddiff.h"
#include "tests/support/catch.h"

using namespace aelwyd;

namespace {

QString shown(const QString& before, const QString& after) {
    QString text;
    for (const WordPiece& piece : wordDifference(before, after))
        text += piece.kind == WordPiece::Kind::Kept      ? piece.text
                : piece.kind == WordPiece::Kind::Removed ? u'[' + piece.text.trimmed() + QLatin1String("] ")
                                                         : u'{' + piece.text.trimmed() + QLatin1String("} ");
    return text.trimmed();
}

} // namespace

TEST_CASE("Words that stay are kept, words that go and come are told in their place") {
    CHECK(shown("Up before eight, tea first", "Up before nine, tea first") ==
          "Up before [eight,] {nine,} tea first");
    CHECK(shown("one two", "one two three") == "one two {three}");
    CHECK(shown("one two three", "two three") == "[one] two three");
    CHECK(shown("", "all new") == "{all new}");
    CHECK(shown("gone", "") == "[gone]");
    CHECK(wordDifference("", "").isEmpty());
}

TEST_CASE("White space alone is no difference") {
    CHECK(shown("one  two\n", "one two") == "one two");
}

TEST_CASE("Two long texts with nothing in common are told without a table that fills the memory") {
    QString before, after;
    for (int i = 0; i < 5000; ++i) {
        before += QStringLiteral("a%1 ").arg(i);
        after += QStringLiteral("b%1 ").arg(i);
    }
    const auto pieces = wordDifference(before, after);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].text == before);
    CHECK(pieces[1].text == after);
}
