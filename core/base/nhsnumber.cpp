// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nhsnumber.h"

#include <stdexcept>

namespace aelwyd {

namespace {

bool checkDigitHolds(const QString& digits) {
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (10 - i) * digits[i].digitValue();
    const int check = (11 - sum % 11) % 11;
    return check == digits[9].digitValue(); // 10 equals no digit: such numbers are never issued
}

} // namespace

NhsNumber NhsNumber::fromString(const QString& text) {
    if (const auto number = tryFromString(text)) return *number;
    throw std::invalid_argument("not an NHS number");
}

std::optional<NhsNumber> NhsNumber::tryFromString(const QString& text) noexcept {
    QString digits;
    for (QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'-')
            return std::nullopt;
    }
    if (digits.size() != 10 || !checkDigitHolds(digits)) return std::nullopt;
    return NhsNumber(digits);
}

QString NhsNumber::toDisplay() const {
    return m_digits.left(3) + u' ' + m_digits.mid(3, 3) + u' ' + m_digits.mid(6);
}

} // namespace aelwyd
