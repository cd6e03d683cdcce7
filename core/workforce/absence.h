// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

namespace aelwyd {

enum class LeaveKind { Holiday, Sickness, Training, Family, Other };
template <>
struct CodeList<LeaveKind> {
    static constexpr std::array codes{"holiday", "sickness", "training", "family", "other"};
};

struct LeaveTag;
using LeaveId = Id<LeaveTag>;

/// Days on which a worker does not work, the first and the last included.
struct Leave {
    LeaveId id = LeaveId::create();
    CareWorkerId worker;
    QDate from;
    QDate until;
    LeaveKind kind = LeaveKind::Holiday;
    QString note;
    friend bool operator==(const Leave&, const Leave&) = default;
};

struct AvailabilityExceptionTag;
using AvailabilityExceptionId = Id<AvailabilityExceptionTag>;

/// On this day these times hold instead of the weekday's; several for a day are several windows. Without
/// times the worker is not available on that day. `end` 00:00 is midnight at the end of the day.
struct AvailabilityException {
    AvailabilityExceptionId id = AvailabilityExceptionId::create();
    CareWorkerId worker;
    QDate day;
    std::optional<QTime> start;
    std::optional<QTime> end;
    friend bool operator==(const AvailabilityException&, const AvailabilityException&) = default;
};

/// What stands against saving: Required and DateOrder on "from" and "until", text problems on "note".
Problems problemsOf(const Leave& leave);
/// Required on "day"; Availability when only one time is given or the end is not after the start.
Problems problemsOf(const AvailabilityException& exception);

} // namespace aelwyd
