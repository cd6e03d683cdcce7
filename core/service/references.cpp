// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/references.h"

#include <algorithm>

namespace aelwyd {

namespace {

constexpr qsizetype kMostDigits = 9;

/// 0 for a reference of another form.
int numberIn(QStringView reference, QChar letter) {
    const QStringView digits = reference.mid(2);
    const bool isNumber =
        std::all_of(digits.begin(), digits.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    const bool isOfForm = reference.startsWith(letter) && reference.mid(1).startsWith(u'-') && isNumber &&
                          digits.size() <= kMostDigits;
    return isOfForm ? digits.toInt() : 0;
}

} // namespace

QString referenceAfter(const QStringList& taken, QChar letter, int digits) {
    int highest = 0;
    for (const QString& reference : taken)
        highest = std::max(highest, numberIn(reference, letter));
    return letter + QStringLiteral("-%1").arg(highest + 1, digits, 10, QLatin1Char('0'));
}

} // namespace aelwyd
