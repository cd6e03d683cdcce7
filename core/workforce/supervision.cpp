// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/supervision.h"

#include "core/base/text.h"

#include <algorithm>

namespace aelwyd {

namespace {

void addDay(Problems& problems, const QString& field, QDate day, QDate today) {
    if (!day.isValid())
        problems.append({field, ErrorCode::Required});
    else if (day > today)
        problems.append(dayInFuture(field, day));
}

void addText(Problems& problems, const QString& field, const QString& text, TextSort sort) {
    if (auto problem = textProblem(field, text, sort)) problems.append(*problem);
}

} // namespace

QList<ShadowingObservation> seenSince(const StaffMember& member,
                                      const QList<ShadowingObservation>& observations) {
    QDate last;
    for (const ExperienceDecision& decision : member.experience)
        if (decision.decidedOn) last = std::max(last, *decision.decidedOn);
    QList<ShadowingObservation> since = observations;
    since.removeIf([&](const ShadowingObservation& seen) { return last.isValid() && seen.on <= last; });
    return since;
}

Problems problemsOf(const StaffMeeting& meeting, QDate today) {
    Problems problems;
    addDay(problems, QStringLiteral("held_on"), meeting.heldOn, today);
    addText(problems, QStringLiteral("held_by"), meeting.heldBy, TextSort::Name);
    addText(problems, QStringLiteral("note"), meeting.note, TextSort::Note);
    return problems;
}

Problems problemsOf(const ShadowingObservation& observation, QDate today) {
    Problems problems;
    addDay(problems, QStringLiteral("on"), observation.on, today);
    if (observation.assessor.trimmed().isEmpty())
        problems.append({QStringLiteral("assessor"), ErrorCode::Required});
    if (observation.seen.trimmed().isEmpty()) problems.append({QStringLiteral("seen"), ErrorCode::Required});
    addText(problems, QStringLiteral("assessor"), observation.assessor, TextSort::Name);
    addText(problems, QStringLiteral("seen"), observation.seen, TextSort::Note);
    return problems;
}

} // namespace aelwyd
