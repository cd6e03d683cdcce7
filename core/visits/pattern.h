// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/package.h"
#include "core/plans/supportplan.h"
#include "core/visits/visit.h"

namespace aelwyd {

/// The planned visits that a plan's pattern asks for from one day to another, both included, on the days on
/// which the package is active. The same item at the same time for as long gives the same id on every copy,
/// whenever it is made; an item with another time or length gives another. Items without a time of day, and
/// times in the hour that is skipped in spring, give none. References begin with `personReference`.
QList<Visit> visitsOfPattern(const SupportPlan& plan, const Package& package, const QString& personReference,
                             QDate from, QDate to);

/// What brings the visits that stand in line with the pattern.
struct PatternChange {
    QList<Visit> added;
    /// An item whose time or length is another now: what stood, and what takes its place with its workers.
    QList<std::pair<Visit, Visit>> changed;
    QList<Visit> removed;
    int unchanged = 0;
};

/// `standing` are the person's visits on those days, and those of the wanted ids wherever they are now. Only
/// planned ones that were made from a pattern and begin after `now` are touched; a visit that somebody moved
/// by hand stays where it was put, and an item that was seen to on its day already is not asked for again.
PatternChange changeOfPattern(const QList<Visit>& wanted, const QList<Visit>& standing, LocalMoment now);

} // namespace aelwyd
