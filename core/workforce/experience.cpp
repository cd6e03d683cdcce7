// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workforce/experience.h"

namespace aelwyd {

Standing standingOn(const QList<ExperienceDecision>& history, bool confirmedInSheet, QDate day) {
    const ExperienceDecision* decision = inForceOn(history, day);
    if (!decision) return {};
    Standing standing{decision->status, true, false, decision->decidedOn, decision->ruling};
    const bool confirmed = decision->ruling == AmberRuling::ConfirmedForAll ||
                           (decision->ruling == AmberRuling::Open && confirmedInSheet);
    standing.confirmedForAll = decision->status == Rag::Amber && confirmed;
    return standing;
}

} // namespace aelwyd
