// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/welshsort.h"

#include <array>
#include <utility>

namespace aelwyd {

namespace {

/// The letters in order; k, q, v, x, z stand where the English alphabet puts them. 29 Welsh letters, of which eight are digraphs.
constexpr std::array kAlphabet{"a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll",
                               "m", "n", "o", "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z"};

/// Place of the letter that begins at `at` in the base letters (1 …), and how many characters it takes.
std::pair<uchar, int> letterAt(const QString& base, int at) {
    for (int length : {2, 1}) {
        const QStringView letter = QStringView(base).mid(at, length);
        if (letter.size() != length) continue;
        for (size_t i = 0; i < kAlphabet.size(); ++i)
            if (letter == QLatin1String(kAlphabet[i])) return {static_cast<uchar>(i + 1), length};
    }
    return {0, 1};
}

struct Split {
    QString base;
    QByteArray accents;
    QByteArray cases;
};

/// Acute, grave, circumflex, diaeresis, then the rest: as the Unicode collation has them. Never 0, which is no accent.
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

void appendLetter(QByteArray& key, QChar c, uchar place) {
    constexpr char digitBase = 0x10, letterBase = 0x20, otherBase = 0x60;
    if (place) key.append(static_cast<char>(letterBase + place));
    else if (c.isDigit()) key.append(static_cast<char>(digitBase + c.digitValue()));
    else if (c.isLetter()) key.append(otherBase).append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode()));
    else if (c.isSpace()) key.append('\2');
}

QByteArray lettersOf(const QString& base) {
    QByteArray letters;
    for (int at = 0; at < base.size();) {
        const auto [place, length] = letterAt(base, at);
        appendLetter(letters, base[at], place);
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
        letters += lettersOf(parts.base) + '\1';
        accents += parts.accents;
        cases += parts.cases;
    }
    return letters + '\0' + accents + '\0' + cases;
}

} // namespace aelwyd
