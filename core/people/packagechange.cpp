// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/packagechange.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// The last day of a pause from `from` to `to`: the day before an end inside it.
QDate lastPausedDay(const Package& package, QDate from, QDate to) {
    for (const StageChange& change : package.stages)
        if (change.stage == PackageStage::Ended && change.from > from)
            to = std::min(to, change.from.addDays(-1));
    return to;
}

bool hasChangeOn(const Package& package, QDate day) {
    return std::any_of(package.stages.begin(), package.stages.end(),
                       [day](const StageChange& change) { return change.from == day; });
}

Problem startMissing() {
    return {QStringLiteral("start_date"), ErrorCode::Required};
}

} // namespace

Result<Package> withPause(Package package, QDate from, QDate to) {
    if (!package.startsOn) return startMissing();
    from = std::max(from, *package.startsOn);
    if (to < from || stageOn(package, from) == PackageStage::Ended)
        return Problem{QStringLiteral("pause"), ErrorCode::Range};
    to = lastPausedDay(package, from, to);
    const QDate next = to.addDays(1);
    const PackageStage before = stageOn(package, from.addDays(-1));
    const PackageStage after = stageOn(package, next);
    package.stages.removeIf([&](const StageChange& c) { return c.from >= from && c.from <= to; });
    if (before != PackageStage::Paused) package = withStage(package, {from, PackageStage::Paused, {}});
    if (after != PackageStage::Paused && !hasChangeOn(package, next))
        package = withStage(package, {next, after, {}});
    return package;
}

Result<Package> withEnd(Package package, QDate on) {
    if (!package.startsOn) return startMissing();
    if (on < *package.startsOn) return Problem{QStringLiteral("end"), ErrorCode::DateOrder};
    package.stages.removeIf([on](const StageChange& change) { return change.from > on; });
    while (!package.stages.isEmpty() && package.stages.last().stage == PackageStage::Ended)
        package.stages.removeLast();
    return withStage(package, {on.addDays(1), PackageStage::Ended, {}});
}

} // namespace aelwyd
