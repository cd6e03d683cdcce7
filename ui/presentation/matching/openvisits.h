// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "core/service/visitservice.h"

namespace aelwyd {

/// A planned visit that needs somebody.
struct OpenVisit {
    Visit visit;
    /// Workers who still have to be found; more than one for a double-handed visit that has nobody.
    int missing = 0;
    /// What stands against the workers whom it has, but for what a manager has overridden.
    QList<BrokenVisit> broken = {};
    /// Its time has gone by.
    bool past = false;
};

/// Of `visits`, those of the week from `monday`: the planned ones that begin in it and have too few workers,
/// or break a rule with them. Most pressing first: what comes soonest, then what has gone by.
QList<OpenVisit> openVisits(const QList<Visit>& visits, const MatchingService& matching, QDate monday,
                            const LocalMoment& now);
/// Everything that touches the week from `monday`.
QList<Visit> visitsOfWeek(const VisitService& visits, QDate monday);
/// The Monday of the week that holds `day`.
QDate startOfWeek(QDate day);

} // namespace aelwyd
