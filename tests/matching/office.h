// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/hardrules.h"
#include "core/matching/ranking.h"
#include "core/workforce/staffmember.h"

namespace aelwyd::test {

inline LocalMoment moment(const char* iso) {
    return LocalMoment::fromIso(QString::fromLatin1(iso)).value();
}

/// Monday 23 November 2026, nine o'clock, for three quarters of an hour.
inline AskedVisit mondayMorning() {
    return {moment("2026-11-23T09:00"), 45};
}

/// Somebody against whom no rule stands on that Monday: Green, trained, checked, registered and free.
StaffMember freeWorker(const QString& reference = QStringLiteral("W-1"));
/// Somebody Green with no wishes.
MatchPerson easyPerson(const QString& reference = QStringLiteral("P-1"));
Visit plannedVisit(const ServiceUserId& person, const QList<CareWorkerId>& workers, const char* start,
                   int minutes);

/// The codes of the rules against one worker.
QStringList rulesFor(const StaffMember& member, const MatchPerson& person, const AskedVisit& asked,
                     const QList<Visit>& visits = {}, const PeopleFacts& people = {});
Candidate candidateOf(const StaffMember& member, const MatchPerson& person, const AskedVisit& asked,
                      const QList<Visit>& visits = {}, const PeopleFacts& people = {});
QStringList codesOf(const std::vector<BrokenRule>& rules);

/// The rules written down once more, by somebody who wants no speed and no structure: from the whole list of
/// visits, one rule after the other.
QStringList naiveRules(const StaffMember& member, const MatchPerson& person, const AskedVisit& asked,
                       const QList<Visit>& visits, const PeopleFacts& people);

} // namespace aelwyd::test
