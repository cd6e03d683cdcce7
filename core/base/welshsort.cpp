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

/// Base letters in lower case, with the accents and the case of each as later differences.
Split split(const QString& text) {
    Split parts;
    for (QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!parts.accents.isEmpty()) parts.accents.back() = static_cast<char>(c.unicode() & 0x7f);
            continue;
        }
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

} // namespace

QByteArray welshSortKey(const QString& text) {
    const Split parts = split(text);
    QByteArray key;
    for (int at = 0; at < parts.base.size();) {
        const auto [place, length] = letterAt(parts.base, at);
        appendLetter(key, parts.base[at], place);
        at += length;
    }
    // A shorter word comes first: the separator is below every letter.
    return key + '\0' + parts.accents + '\0' + parts.cases;
}

} // namespace aelwyd
