// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/absence.h"

#include "core/base/text.h"

namespace aelwyd {

Problems problemsOf(const Leave& leave) {
    Problems problems;
    if (!leave.from.isValid()) problems.append({QStringLiteral("from"), ErrorCode::Required});
    if (!leave.until.isValid()) problems.append({QStringLiteral("until"), ErrorCode::Required});
    if (problems.isEmpty() && leave.until < leave.from)
        problems.append({QStringLiteral("until"), ErrorCode::DateOrder});
    if (auto problem = textProblem(QStringLiteral("note"), leave.note, TextSort::Note))
        problems.append(*problem);
    return problems;
}

Problems problemsOf(const AvailabilityException& exception) {
    Problems problems;
    if (!exception.day.isValid()) problems.append({QStringLiteral("day"), ErrorCode::Required});
    const bool half = exception.start.has_value() != exception.end.has_value();
    const bool turned = exception.start && exception.end && *exception.end != QTime(0, 0) &&
                        *exception.end <= *exception.start;
    if (half || turned) problems.append({QStringLiteral("availability"), ErrorCode::Availability});
    return problems;
}

} // namespace aelwyd
