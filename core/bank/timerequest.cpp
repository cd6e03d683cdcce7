// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/timerequest.h"

#include "core/base/text.h"

namespace aelwyd {

Problems problemsOf(const TimeRequest& request) {
    Problems problems;
    if (request.words.isEmpty()) problems.append({QStringLiteral("words"), ErrorCode::Required});
    if (auto problem = textProblem(QStringLiteral("words"), request.words, TextSort::Note))
        problems.append(*problem);
    if (request.minutes < 1 || request.minutes > kLongestVisit)
        problems.append(
            {QStringLiteral("minutes"),
             ErrorCode::Range,
             {QStringLiteral("1"), QString::number(kLongestVisit), QString::number(request.minutes)}});
    if (!request.askedOn.isValid()) problems.append({QStringLiteral("asked_on"), ErrorCode::Required});
    return problems;
}

} // namespace aelwyd
