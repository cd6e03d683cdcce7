// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd {

/// DateOrder (arguments: both days, ISO) for a period that ends before it begins. Both are told: the last day
/// may be today's, which nobody wrote.
inline std::optional<Problem> problemOfPeriod(QDate from, QDate to) {
    if (from <= to) return std::nullopt;
    return Problem{
        QStringLiteral("to"), ErrorCode::DateOrder, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}};
}

} // namespace aelwyd
