// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

namespace aelwyd {

/// How a worker stands with a unit on a day. Expiring: within sixty days.
enum class TrainingState { None, NotYet, Held, Expiring, Expired };
template <>
struct CodeList<TrainingState> {
    static constexpr std::array codes{"none", "not_yet", "held", "expiring", "expired"};
};

struct TrainingCell {
    TrainingState state = TrainingState::None;
    /// From the first day of the entry that counts; until its last, if it ends.
    std::optional<QDate> from = {};
    std::optional<QDate> until = {};
    friend bool operator==(const TrainingCell&, const TrainingCell&) = default;
};

/// The entry that counts is the one in force that lasts longest; without one the next to begin; without that
/// the last that ended.
TrainingCell trainingCell(const CareWorker& worker, const QString& unit, QDate day);

struct TrainingRow {
    CareWorkerId worker;
    /// One for each unit, in their order.
    QList<TrainingCell> cells;
};
/// Workers, in the order given, who are here on `day`, by units.
QList<TrainingRow> trainingMatrix(const QList<CareWorker>& workers, const QStringList& units, QDate day);
/// Whether a unit stands before another: their numbers count as numbers ("2" before "10").
bool unitBefore(const QString& a, const QString& b);
/// Every unit that anybody holds or held, in the order of unitBefore.
QStringList unitsHeld(const QList<CareWorker>& workers);

} // namespace aelwyd
