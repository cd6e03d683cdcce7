// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonumbers.h"

#include <stdexcept>

namespace aelwyd {

namespace {

/// The number with these nine digits, if there is one: about one in eleven has no check digit.
std::optional<NhsNumber> withCheckDigit(const QString& nineDigits) {
    for (int check = 0; check < 10; ++check)
        if (const auto number = NhsNumber::tryFromString(nineDigits + QString::number(check))) return number;
    return std::nullopt;
}

} // namespace

NhsNumber demoNhsNumber(int index) {
    // 9973 has no factor in common with a million, so each value comes once; of ten neighbours at least one
    // has a check digit.
    for (int k = 0; k < 10; ++k) {
        const qint64 middle = (qint64(index) * 10 + k) * 9973 % 1'000'000;
        if (auto number = withCheckDigit(QStringLiteral("999%1").arg(middle, 6, 10, QLatin1Char('0'))))
            return *number;
    }
    throw std::invalid_argument("no NHS number");
}

QString demoPhone(const QString& prefix, int index) {
    return prefix + QStringLiteral("%1").arg(index % 1000, 3, 10, QLatin1Char('0'));
}

QString demoPostcode(const QString& area, int index) {
    static const QString letters = QStringLiteral("ABDEFGHJLNPQRSTUWXYZ");
    const int size = static_cast<int>(letters.size());
    return QStringLiteral("%1%2 %3%4%5")
        .arg(area, QStringLiteral("94"))
        .arg(index / (size * size) % 10)
        .arg(letters[index / size % size])
        .arg(letters[index % size]);
}

} // namespace aelwyd
