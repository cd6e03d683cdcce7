// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/bilingualtext.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace aelwyd;

namespace {

QString field() {
    return QStringLiteral("field");
}

std::optional<ErrorCode> refusal(const QString& text, TextSort sort) {
    const auto problem = textProblem(field(), text, sort);
    if (problem) CHECK(problem->field == field());
    return problem ? std::optional(problem->code) : std::nullopt;
}

} // namespace

TEST_CASE("A name is kept in NFC without white space around and with single spaces inside") {
    CHECK(tidied(QStringLiteral("  Sia\u0302n   Fflur "), TextSort::Name) == u"Siân Fflur");
    CHECK(tidied(QStringLiteral("W\u0302yn"), TextSort::Name) == u"Ŵyn");
    CHECK(tidied(QStringLiteral("   "), TextSort::Name).isEmpty());
}

TEST_CASE("A line break inside a name is told, not mended") {
    const QString name = tidied(QStringLiteral("Siân\nDavies"), TextSort::Name);
    CHECK(refusal(name, TextSort::Name) == ErrorCode::ControlCharacter);
}

TEST_CASE("A note keeps its lines, with one sort of line break") {
    CHECK(tidied(QStringLiteral(" a\r\nb\rc\n\nd  e\t "), TextSort::Note) == u"a\nb\nc\n\nd  e");
}

TEST_CASE("Tidying twice changes nothing more") {
    for (const char* typed : {"  a  b ", "e\u0301\u0323", " \r\n x \r", "\t", "ﬁ  ﬂ"})
        for (TextSort sort : {TextSort::Name, TextSort::Note}) {
            const QString once = tidied(QString::fromUtf8(typed), sort);
            CHECK(tidied(once, sort) == once);
        }
}

TEST_CASE("A set is tidied, sorted and without doubles or empty entries") {
    CHECK(tidiedSet({QStringLiteral(" canu "),
                     {},
                     QStringLiteral("canu"),
                     QStringLiteral("arddio"),
                     QStringLiteral("  ")}) == QStringList{QStringLiteral("arddio"), QStringLiteral("canu")});
}

TEST_CASE("Control characters are refused, tab and line break pass in notes alone") {
    for (char16_t c = 0; c < 0xa0; ++c) {
        if (c >= 0x20 && c < 0x7f) continue;
        const QString text = QStringLiteral("a") + QChar(c) + QStringLiteral("b");
        INFO("U+" << std::hex << int(c));
        CHECK(refusal(text, TextSort::Name) == ErrorCode::ControlCharacter);
        const bool passes = c == u'\n' || c == u'\t';
        CHECK(refusal(text, TextSort::Note).has_value() != passes);
    }
    for (char16_t c : {u'\u2028', u'\u2029'})
        CHECK(refusal(QString(QChar(c)), TextSort::Note) == ErrorCode::ControlCharacter);
}

TEST_CASE("Half a character is refused, a whole one outside the basic plane is not") {
    CHECK(refusal(QString(QChar(0xd83d)), TextSort::Note) == ErrorCode::ControlCharacter);
    CHECK(refusal(QStringLiteral("a") + QChar(0xde00) + u'b', TextSort::Name) == ErrorCode::ControlCharacter);
    CHECK_FALSE(refusal(QStringLiteral("Bore da 😀"), TextSort::Name));
}

TEST_CASE("Marks that turn the direction of writing are refused in names and shown in notes") {
    for (char16_t c : {u'\u061c', u'\u200e', u'\u200f', u'\u202a', u'\u202b', u'\u202c', u'\u202d', u'\u202e',
                       u'\u2066', u'\u2067', u'\u2068', u'\u2069'}) {
        const QString text = QStringLiteral("Siân ") + QChar(c) + QStringLiteral("fdp.exe");
        INFO("U+" << std::hex << int(c));
        CHECK(refusal(text, TextSort::Name) == ErrorCode::BidirectionalControl);
        CHECK_FALSE(refusal(text, TextSort::Note));
        CHECK(withVisibleControls(text) == u"Siân \ufffdfdp.exe");
    }
    CHECK(withVisibleControls(QStringLiteral("Tŵm")) == u"Tŵm");
}

TEST_CASE("Lengths are refused one past the longest, not at it") {
    for (const auto& [sort, longest] :
         {std::pair(TextSort::Name, kLongestName), std::pair(TextSort::Note, kLongestNote)}) {
        CHECK_FALSE(refusal(QString(longest, u'ŵ'), sort));
        CHECK(refusal(QString(longest + 1, u'ŵ'), sort) == ErrorCode::TooLong);
        CHECK(textProblem(field(), QString(longest + 1, u'x'), sort)->arguments ==
              QStringList{QString::number(longest)});
    }
}

TEST_CASE("A paste of megabytes is refused at once, whatever it is made of") {
    QElapsedTimer timer;
    timer.start();
    for (const QString& paste :
         {QString(4'000'000, u'a'), QString(4'000'000, u' ') + u'x', QString(2'000'000, u'\u0302'),
          QStringLiteral("a ").repeated(1'000'000), QStringLiteral("\r\n").repeated(1'000'000) + u'x'}) {
        const QString tidy = tidied(u'b' + paste + u'b', TextSort::Note);
        CHECK(refusal(tidy, TextSort::Note) == ErrorCode::TooLong);
        tidied(paste, TextSort::Name);
        foldedForSearch(paste);
    }
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("Folding for search forgives accents, case and punctuation") {
    CHECK(foldedForSearch(QStringLiteral("Tŵm")) == u"twm");
    CHECK(foldedForSearch(QStringLiteral("ŴYNN")) == u"wynn");
    CHECK(foldedForSearch(QStringLiteral("Siân Fflûr-Môn")) == u"sian fflur mon");
    CHECK(foldedForSearch(QStringLiteral("O'Connor")) == foldedForSearch(QStringLiteral("o’connor")));
    CHECK(foldedForSearch(QStringLiteral("e\u0301")) == foldedForSearch(QStringLiteral("é")));
    CHECK(foldedForSearch(QStringLiteral("P-0042")) == u"p 0042");
    CHECK(foldedForSearch(QStringLiteral(" .,; ")).isEmpty());
}

TEST_CASE("A text in one language leaves out the reader of the other, and only then") {
    const BilingualText none, welsh{QStringLiteral("Bore da"), {}},
        both{QStringLiteral("Bore da"), QStringLiteral("Good morning")};
    CHECK_FALSE(none.leavesOut(ReaderLanguage::English));
    CHECK(welsh.leavesOut(ReaderLanguage::English));
    CHECK_FALSE(welsh.leavesOut(ReaderLanguage::Welsh));
    CHECK_FALSE(both.leavesOut(ReaderLanguage::English));
    CHECK(welsh.preferring(ReaderLanguage::English) == u"Bore da");
    CHECK(both.preferring(ReaderLanguage::English) == u"Good morning");
    CHECK(none.preferring(ReaderLanguage::Welsh).isEmpty());
}
