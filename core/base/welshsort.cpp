// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/welshsort.h"

#include <array>
#include <utility>

namespace aelwyd {

namespace {

/// The letters in order; k, q, v, x, z stand where the English alphabet puts them. 29 Welsh letters, of which
/// eight are digraphs.
constexpr std::array kAlphabet{"a",  "b", "c", "ch", "d",  "dd", "e", "f", "ff", "g",  "ng", "h",
                               "i",  "j", "k", "l",  "ll", "m",  "n", "o", "p",  "ph", "q",  "r",
                               "rh", "s", "t", "th", "u",  "v",  "w", "x", "y",  "z"};

/// 1 for "a" to 26 for "z"; 0 for anything else.
constexpr int numberOf(char16_t c) {
    return c >= u'a' && c <= u'z' ? c - u'a' + 1 : 0;
}

/// The place (1 …) of each letter by the numbers of its two characters, the second 0 where it has but one.
constexpr auto kPlaces = [] {
    std::array<std::array<uchar, 27>, 27> places{};
    for (size_t i = 0; i < kAlphabet.size(); ++i) {
        const auto first = static_cast<char16_t>(kAlphabet[i][0]),
                   second = static_cast<char16_t>(kAlphabet[i][1]);
        places[numberOf(first)][numberOf(second)] = static_cast<uchar>(i + 1);
    }
    return places;
}();

struct Split {
    QString base;
    QByteArray accents;
    QByteArray cases;
};

/// Acute, grave, circumflex, diaeresis, then the rest: as the Unicode collation has them. Never 0, which is
/// no accent.
char rankOf(QChar accent) {
    constexpr std::array common{u'\u0301', u'\u0300', u'\u0302', u'\u0308'};
    for (size_t i = 0; i < common.size(); ++i)
        if (accent == common[i]) return static_cast<char>(i + 1);
    return static_cast<char>(0x10 + (accent.unicode() & 0x3f));
}

/// Base letters in lower case, with the accents and the case of each as later differences.
Split split(const QString& text) {
    Split parts;
    for (QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!parts.accents.isEmpty()) parts.accents.back() = rankOf(c);
            continue;
        }
        if (!c.isLetterOrNumber() && !c.isSpace()) continue;
        parts.base.append(c.toLower());
        parts.accents.append('\0');
        parts.cases.append(c.isUpper() ? '\1' : '\0');
    }
    return parts;
}

/// Place of the letter that begins at `at`, 0 if it is none of ours, and how many characters it takes. A
/// capital after a small letter begins a letter of its own: McHugh has no "ch".
std::pair<uchar, int> letterAt(const Split& parts, int at) {
    const auto& letters = kPlaces[numberOf(parts.base[at].unicode())];
    const bool joins = at + 1 < parts.base.size() && parts.cases[at] >= parts.cases[at + 1];
    const int next = joins ? numberOf(parts.base[at + 1].unicode()) : 0;
    return next && letters[next] ? std::pair(letters[next], 2) : std::pair(letters[0], 1);
}

void appendLetter(QByteArray& key, QChar c, uchar place) {
    constexpr char digitBase = 0x10, letterBase = 0x20, otherBase = 0x60;
    if (place)
        key.append(static_cast<char>(letterBase + place));
    else if (c.isDigit())
        key.append(static_cast<char>(digitBase + c.digitValue()));
    else if (c.isLetter())
        key.append(otherBase)
            .append(static_cast<char>(c.unicode() >> 8))
            .append(static_cast<char>(c.unicode()));
    else if (c.isSpace())
        key.append('\2');
}

QByteArray lettersOf(const Split& parts) {
    QByteArray letters;
    for (int at = 0; at < parts.base.size();) {
        const auto [place, length] = letterAt(parts, at);
        appendLetter(letters, parts.base[at], place);
        at += length;
    }
    return letters;
}

} // namespace

QByteArray welshSortKey(const QString& text) {
    return welshSortKey(QStringList{text});
}

QByteArray welshSortKey(const QStringList& fields) {
    QByteArray letters, accents, cases;
    for (const QString& field : fields) {
        const Split parts = split(field);
        // A shorter word comes first: the separators are below every letter.
        letters += lettersOf(parts) + '\1';
        accents += parts.accents;
        cases += parts.cases;
    }
    return letters + '\0' + accents + '\0' + cases;
}

} // namespace aelwyd
