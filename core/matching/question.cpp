// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/question.h"

namespace aelwyd {

std::optional<AskedVisit> askedFrom(const Visit& visit) {
    const auto span = spanOf(visit);
    if (!span) return std::nullopt;
    return AskedVisit{span->start, span->minutes, visit.kind, visit.id};
}

bool isCare(VisitKind kind) {
    return kind == VisitKind::Planned || kind == VisitKind::Flexible || kind == VisitKind::PopIn;
}

} // namespace aelwyd
