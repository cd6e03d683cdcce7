// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/visit.h"

#include "core/base/text.h"

#include <tuple>

namespace aelwyd {

namespace {

void addMissing(Problems& problems, const Visit& visit) {
    const bool delivered = visit.state == VisitState::Delivered;
    const bool planned = visit.kind != VisitKind::PopIn;
    const std::pair<const char*, bool> missing[] = {{"reference", visit.reference.isEmpty()},
                                                    {"planned_start", planned && !visit.plannedStart},
                                                    {"planned_minutes", planned && !visit.plannedMinutes},
                                                    {"actual_start", delivered && !visit.actualStart},
                                                    {"actual_minutes", delivered && !visit.actualMinutes}};
    for (const auto& [field, isMissing] : missing)
        if (isMissing) problems.append({QLatin1String(field), ErrorCode::Required});
}

/// A visit that was planned takes time; one that was made may have ended at the door.
void addLengths(Problems& problems, const Visit& visit) {
    const std::tuple<const char*, std::optional<int>, int> lengths[] = {
        {"planned_minutes", visit.plannedMinutes, 1},
        {"actual_minutes", visit.actualMinutes, 0},
        {"travel_minutes", visit.travelMinutes, 0}};
    for (const auto& [field, minutes, least] : lengths)
        if (minutes && (*minutes < least || *minutes > kLongestVisit))
            problems.append(
                {QLatin1String(field),
                 ErrorCode::Range,
                 {QString::number(least), QString::number(kLongestVisit), QString::number(*minutes)}});
}

void addFuture(Problems& problems, const Visit& visit, QDate today) {
    const std::pair<const char*, std::optional<LocalMoment>> facts[] = {{"actual_start", visit.actualStart},
                                                                        {"cancelled_at", visit.cancelledAt}};
    for (const auto& [field, moment] : facts)
        if (moment && moment->day() > today)
            problems.append(dayInFuture(QLatin1String(field), moment->day()));
}

void addTexts(Problems& problems, const Visit& visit) {
    const std::tuple<const char*, const QString&, TextSort> texts[] = {
        {"reference", visit.reference, TextSort::Name},
        {"note", visit.note, TextSort::Note},
        {"cancelled_by", visit.cancelledBy, TextSort::Name},
        {"approved_by", visit.approvedBy, TextSort::Name},
        {"override_reason", visit.overrideReason, TextSort::Note},
        {"overridden_by", visit.overriddenBy, TextSort::Name}};
    for (const auto& [field, text, sort] : texts)
        if (const auto problem =
                text.isEmpty() ? std::nullopt : textProblem(QLatin1String(field), text, sort))
            problems.append(*problem);
}

} // namespace

Problems problemsOf(const Visit& visit, QDate today) {
    Problems problems;
    addMissing(problems, visit);
    addLengths(problems, visit);
    addFuture(problems, visit, today);
    addTexts(problems, visit);
    return problems;
}

std::optional<VisitSpan> spanOf(const Visit& visit) {
    if (visit.state == VisitState::Delivered && visit.actualStart)
        return VisitSpan{*visit.actualStart, visit.actualMinutes.value_or(0)};
    if (!visit.plannedStart) return std::nullopt;
    return VisitSpan{*visit.plannedStart, visit.plannedMinutes.value_or(0)};
}

std::optional<LocalMoment> momentOf(const Visit& visit) {
    return visit.state == VisitState::Delivered ? visit.actualStart : visit.plannedStart;
}

bool sameFacts(const Visit& a, const Visit& b) {
    const auto facts = [](const Visit& v) {
        return std::tie(v.person, v.kind, v.state, v.plannedStart, v.plannedMinutes, v.actualStart,
                        v.actualMinutes, v.cancelledAt, v.agreedShort);
    };
    return facts(a) == facts(b);
}

bool overlap(const VisitSpan& a, const VisitSpan& b) {
    return a.start < b.end() && b.start < a.end();
}

bool awaitsRecord(const Visit& visit, const LocalMoment& now) {
    return visit.state == VisitState::Planned && visit.plannedStart && *visit.plannedStart <= now;
}

bool takesTime(const Visit& visit) {
    return visit.state == VisitState::Planned || visit.state == VisitState::Delivered;
}

} // namespace aelwyd
