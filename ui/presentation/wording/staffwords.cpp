// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

QString word(AmberRuling ruling) {
    switch (ruling) {
    case AmberRuling::Open:
        return translate("Matching", "Still to be decided");
    case AmberRuling::ConfirmedForAll:
        return translate("Matching", "Confirmed for all");
    case AmberRuling::KeptToAmberAndGreen:
        return translate("Matching", "Kept to Amber and Green");
    }
    return {};
}

QString word(ExperienceBasis basis) {
    switch (basis) {
    case ExperienceBasis::Induction:
        return translate("Matching", "After the induction");
    case ExperienceBasis::Shadowing:
        return translate("Matching", "After shadowing");
    case ExperienceBasis::Review:
        return translate("Matching", "After a review");
    }
    return {};
}

QString word(LeaveKind kind) {
    switch (kind) {
    case LeaveKind::Holiday:
        return translate("Matching", "Holiday");
    case LeaveKind::Sickness:
        return translate("Matching", "Sickness");
    case LeaveKind::Training:
        return translate("Matching", "Training");
    case LeaveKind::Family:
        return translate("Matching", "Family leave");
    case LeaveKind::Other:
        return translate("Matching", "Other leave");
    }
    return {};
}

QString word(MeetingKind kind) {
    return kind == MeetingKind::Supervision ? translate("Matching", "Supervision")
                                            : translate("Matching", "Development plan");
}

QString word(DueKind kind) {
    switch (kind) {
    case DueKind::RedReview:
        return translate("Matching", "Review after two weeks as Red");
    case DueKind::AmberDecision:
        return translate("Matching", "Decision about Amber");
    case DueKind::Supervision:
        return translate("Matching", "Supervision");
    case DueKind::DevelopmentPlan:
        return translate("Matching", "Development plan");
    case DueKind::Registration:
        return translate("Matching", "Registration");
    case DueKind::Dbs:
        return translate("Matching", "DBS check");
    case DueKind::CompetenceExpires:
        return translate("Matching", "A competence runs out");
    case DueKind::DbsMissing:
        return translate("Matching", "No DBS check");
    }
    return {};
}

QString word(DueState state) {
    switch (state) {
    case DueState::Coming:
        return translate("Matching", "Coming");
    case DueState::Due:
        return translate("Matching", "Due today");
    case DueState::Late:
        return translate("Matching", "Late");
    }
    return {};
}

QString word(TrainingState state) {
    switch (state) {
    case TrainingState::None:
        return translate("Matching", "No");
    case TrainingState::NotYet:
        return translate("Matching", "Not yet");
    case TrainingState::Held:
        return translate("Matching", "Held");
    case TrainingState::Expiring:
        return translate("Matching", "Runs out soon");
    case TrainingState::Expired:
        return translate("Matching", "Ran out");
    }
    return {};
}

QString word(FirstWeeks weeks) {
    switch (weeks) {
    case FirstWeeks::Kept:
        return translate("Matching", "First weeks kept to the rules");
    case FirstWeeks::Broken:
        return translate("Matching", "First weeks broke the rules");
    case FirstWeeks::Unknown:
        return translate("Matching", "First weeks not known");
    }
    return {};
}

QString visitsAgainst(int count) {
    if (count == 0) return {};
    return translate("Matching", "Planned visits that this status stands against: %1. They are on Today.")
        .arg(count);
}

QString seenSinceDecision(const QList<ShadowingObservation>& seen) {
    if (seen.isEmpty()) return {};
    QStringList lines{
        translate("Matching", "Seen at shadowing since the last decision: %1.").arg(seen.size())};
    for (const ShadowingObservation& each : seen)
        if (each.recommends)
            lines.append(translate("Matching", "%1: %2 would decide: %3.", "day, assessor, status")
                             .arg(date(each.on), withVisibleControls(each.assessor), word(*each.recommends)));
    return lines.join(u'\n');
}

QString standing(const Standing& standing) {
    if (!standing.decided) return translate("Matching", "Not decided: counts as Red");
    if (standing.confirmedForAll) return translate("Matching", "Amber, confirmed for all");
    return word(standing.status);
}

} // namespace aelwyd::wording
