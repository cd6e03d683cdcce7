// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/package.h"

#include <array>

namespace aelwyd {

/// The most that anybody in Wales is asked to pay for a week, from a day on (Social Care Charges (Wales)
/// Measure 2010 and the regulations after it).
struct NationalMaximum {
    QDate from;
    int pence = 0;
};

/// What decides the figure.
enum class ChargeBasis { NoRate, NoHours, Hours, AssessedMaximum, NationalMaximum, NothingToPay };

/// What a week costs the person.
struct WeeklyCharge {
    QDate monday;
    /// Lower and upper agreed minutes of the week.
    std::array<int, 2> minutes{0, 0};
    /// For the lower and the upper; nothing without an hourly rate.
    std::optional<std::array<int, 2>> pence;
    /// What the upper figure comes from.
    ChargeBasis basis = ChargeBasis::NoRate;
    /// Whether there is a charge to talk about: without agreed hours, a figure of 0 says nothing.
    bool isTold() const { return pence && basis != ChargeBasis::NoHours; }
    /// Whether there are hours to talk about.
    bool hasHours() const { return minutes[1] > 0; }
    bool affectedByFlexibility() const { return pence && (*pence)[0] != (*pence)[1]; }
};

/// The charge of the week that holds `day`: hours × rate, half a penny up, at most the person's assessed
/// maximum and the national one, both as on the week's Monday. `national` is in the order of its days.
WeeklyCharge weeklyCharge(const Package& package, QDate day, const QList<NationalMaximum>& national);

} // namespace aelwyd
