// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/welshsort.h"
#include "tests/support/catch.h"
#include "tests/support/random.h"

#include <QCollator>
#include <algorithm>

using namespace aelwyd;
using test::Chance;

namespace {

int sign(int value) {
    return (value > 0) - (value < 0);
}

int byKey(const QString& a, const QString& b) {
    const QByteArray left = welshSortKey(a), right = welshSortKey(b);
    return left == right ? 0 : left < right ? -1 : 1;
}

QStringList sorted(QStringList words) {
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return byKey(a, b) < 0; });
    return words;
}

/// A word of Welsh letters, digraphs many, some letters accented; all small, or with one capital letter, or
/// all capital.
QString welshWord(Chance& chance) {
    static const QStringList letters{"a", "b",  "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h",
                                     "i", "j",  "l", "ll", "m", "n",  "o", "p", "ph", "r", "rh", "s",
                                     "t", "th", "u", "w",  "y", "k",  "q", "v", "x",  "z"};
    static const QString accented = QStringLiteral("âêîôûŵŷàèìòùẁỳáéíóúẃýäëïöüẅÿ");
    QString word;
    for (int i = chance.between(1, 4); i > 0; --i)
        word += chance.below(5) == 0 ? QString(chance.oneOf(accented)) : chance.oneOf(letters);
    switch (chance.below(3)) {
    case 0:
        return word;
    case 1:
        return word.left(1).toUpper() + word.mid(1);
    default:
        return word.toUpper();
    }
}

} // namespace

TEST_CASE("Words of the Welsh alphabet sort as Qt's own Welsh collation sorts them") {
    const QCollator collator(QLocale(QStringLiteral("cy_GB")));
    if (collator.compare(QStringLiteral("cz"), QStringLiteral("cha")) >= 0) {
        WARN("Qt has no Welsh collation here");
        return;
    }
    Chance chance;
    INFO("seed " << chance.seed());
    for (int i = 0; i < 20'000; ++i) {
        const QString a = welshWord(chance);
        // Often a near relation, so that accents and capitals decide.
        const QString b = chance.below(3) ? welshWord(chance)
                          : chance.coin() ? a.toUpper()
                                          : a + welshWord(chance);
        if (sign(collator.compare(a, b)) != byKey(a, b)) {
            INFO(a.toStdString() << " against " << b.toStdString());
            REQUIRE(sign(collator.compare(a, b)) == byKey(a, b));
        }
    }
}

TEST_CASE("Each digraph is a letter of its own after its first letter") {
    CHECK(sorted({"chwech", "cwm", "dydd", "ddoe", "ffair", "fory", "gardd", "ngardd", "haf", "llan", "lol",
                  "phen", "pwll", "rhan", "rwber", "sut", "thema", "twr"}) ==
          QStringList{"cwm", "chwech", "dydd", "ddoe", "fory", "ffair", "gardd", "ngardd", "haf", "lol",
                      "llan", "pwll", "phen", "rwber", "rhan", "sut", "twr", "thema"});
}

TEST_CASE("A capital after a small letter begins a letter of its own") {
    CHECK(sorted({"Mcleod", "McHugh", "Mchwa", "McDonald"}) ==
          QStringList{"McDonald", "McHugh", "Mcleod", "Mchwa"});
}

TEST_CASE("A shorter word comes before what it begins, and a first name does not run into a last name") {
    CHECK(sorted({"Owens", "Owen Tudur", "Owen"}) == QStringList{"Owen", "Owen Tudur", "Owens"});
    CHECK(sorted({"Ap", "Apa", "ap Gwilym"}) == QStringList{"Ap", "ap Gwilym", "Apa"});
}

TEST_CASE("Letters decide before accents, accents before capitals") {
    CHECK(sorted({"Môn", "Mona", "mon", "môn", "Mon"}) == QStringList{"mon", "Mon", "môn", "Môn", "Mona"});
    CHECK(sorted({"pâs", "pàs", "pas", "pás"}) == QStringList{"pas", "pás", "pàs", "pâs"});
    CHECK(byKey("w\u0302", "ŵ") == 0);
}

TEST_CASE("Hyphens and apostrophes do not count") {
    CHECK(sorted({"Oddie", "O'Connor", "Ocean", "O’Connell"}) ==
          QStringList{"Ocean", "O’Connell", "O'Connor", "Oddie"});
    CHECK(byKey("ap-Gwilym", "apGwilym") == 0);
    CHECK(byKey("Llŷr-Huws", "Llŷr") > 0);
}

TEST_CASE("Figures come before letters, and letters of other alphabets after") {
    CHECK(sorted({"Жанна", "Zoe", "Ånwen", "10", "9", "Anwen", ""}) ==
          QStringList{"", "10", "9", "Anwen", "Ånwen", "Zoe", "Жанна"});
}

TEST_CASE("Several fields: the letters of all come before accents and capitals of any") {
    const auto key = [](const char* last, const char* first) {
        return welshSortKey({QString::fromUtf8(last), QString::fromUtf8(first)});
    };
    CHECK(key("Davies", "Ann") < key("DAVIES", "Bob"));
    CHECK(key("DAVIES", "Bob") < key("Davies", "Cai"));
    CHECK(key("Davies", "Zoe") < key("Davies-Jones", "Ann"));
    CHECK(key("Davies", "Zoe") < key("Davies Huws", "Ann"));
    CHECK(key("Davies", "") < key("Davies", "Ann"));
}
