// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ragtable.h"

#include <algorithm>

namespace aelwyd {

RagVerdict ragVerdict(Rag worker, Rag person) {
    using enum RagVerdict;
    // Rows: the worker Red, Amber, Green. Columns: the person Red, Amber, Green.
    static constexpr RagVerdict table[3][3] = {
        {ShadowOnly, ShadowOnly, MayWork}, {ShadowOnly, MayWork, MayWork}, {MayWork, MayWork, MayWork}};
    return table[static_cast<int>(worker)][static_cast<int>(person)];
}

Rag complexityOn(const QList<RagDecision>& history, QDate day) {
    const RagDecision* decision = inForceOn(history, day);
    return decision ? decision->status : Rag::Red;
}

Rag hardestFrom(const QList<RagDecision>& history, QDate day) {
    Rag hardest = complexityOn(history, day);
    for (const RagDecision& decision : history)
        if (decision.decidedOn && *decision.decidedOn > day)
            hardest = std::min(hardest, complexityOn(history, *decision.decidedOn));
    return hardest;
}

Rag lowestRowFrom(const StaffMember& member, QDate day) {
    Rag lowest = standingOn(member, day).row();
    for (const ExperienceDecision& decision : member.experience)
        if (decision.decidedOn && *decision.decidedOn > day)
            lowest = std::min(lowest, standingOn(member, *decision.decidedOn).row());
    return lowest;
}

} // namespace aelwyd
