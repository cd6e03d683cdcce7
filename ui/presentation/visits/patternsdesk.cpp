// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/visits/patternsdesk.h"

#include "core/base/text.h"
#include "ui/presentation/visits/personvisits.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd {

using wording::translate;

QStringList PatternsDesk::heads() {
    return {translate("Wording", "Person"), translate("Wording", "Why nothing was changed")};
}

Result<PatternsWords> PatternsDesk::make(int weeks, const Progress& progress) {
    PersonVisits::rememberWeeksAhead(weeks);
    const QDate today = m_visits.workspace().clock().today();
    const auto round =
        bringAllPatterns(m_visits, m_plans, today, today.addDays(7 * weeks - 1), m_scope, progress);
    return round ? Result<PatternsWords>(wordsOf(round.value())) : Result<PatternsWords>(round.problems());
}

PatternsWords PatternsDesk::wordsOf(const PatternRound& round) const {
    PatternsWords words;
    words.counts =
        translate("Wording", "People with a plan of visits: %1. New visits: %2. Changed: %3. Taken "
                             "away: %4. As they were: %5.")
            .arg(round.people)
            .arg(round.added)
            .arg(round.changed)
            .arg(round.removed)
            .arg(round.unchanged);
    const auto names = round.refused.isEmpty() ? QHash<ServiceUserId, QString>() : m_people.names();
    for (const auto& [person, problems] : round.refused)
        words.refused.append({withVisibleControls(names.value(person)), wording::messages(problems)});
    return words;
}

} // namespace aelwyd
