// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace aelwyd {

namespace {

bool isBidirectionalControl(QChar c) {
    const ushort u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069);
}

bool isRefusedControl(QChar c, TextSort sort) {
    if (sort == TextSort::Note && (c == u'\n' || c == u'\t')) return false;
    return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

} // namespace

QString tidied(const QString& typed, TextSort sort) {
    QString text = typed.normalized(QString::NormalizationForm_C);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (sort == TextSort::Note) return text.trimmed();
    // Only spaces are folded in names: a tab or a line break there is a mistake that must be told, not
    // mended.
    while (text.contains(QLatin1String("  ")))
        text.replace(QLatin1String("  "), QLatin1String(" "));
    return text.trimmed();
}

QStringList tidiedSet(QStringList set) {
    for (QString& entry : set)
        entry = tidied(entry, TextSort::Name);
    set.removeAll(QString());
    set.removeDuplicates();
    set.sort();
    return set;
}

std::optional<Problem> textProblem(const QString& field, const QString& text, TextSort sort) {
    const int longest = sort == TextSort::Name ? kLongestName : kLongestNote;
    if (text.size() > longest) return Problem{field, ErrorCode::TooLong, {QString::number(longest)}};
    const bool refused =
        std::any_of(text.begin(), text.end(), [sort](QChar c) { return isRefusedControl(c, sort); });
    if (refused || !text.isValidUtf16()) // half a character could not be stored as it is
        return Problem{field, ErrorCode::ControlCharacter};
    if (sort == TextSort::Name && std::any_of(text.begin(), text.end(), isBidirectionalControl))
        return Problem{field, ErrorCode::BidirectionalControl};
    return std::nullopt;
}

QString fullName(const QString& firstName, const QString& lastName) {
    return (firstName + u' ' + lastName).trimmed();
}

QString withVisibleControls(const QString& text) {
    QString shown = text;
    std::replace_if(shown.begin(), shown.end(), isBidirectionalControl, QChar(QChar::ReplacementCharacter));
    return shown;
}

QString foldedForSearch(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        folded.append(c.isLetterOrNumber() ? c.toLower() : QChar(u' '));
    }
    return folded.simplified();
}

} // namespace aelwyd
