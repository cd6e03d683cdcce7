// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/charge.h"

namespace aelwyd {

namespace {

struct Ceiling {
    qint64 pence;
    ChargeBasis basis;
};

std::optional<int> nationalOn(const QList<NationalMaximum>& national, QDate monday) {
    std::optional<int> inForce;
    for (const NationalMaximum& maximum : national)
        if (maximum.from <= monday) inForce = maximum.pence;
    return inForce;
}

qint64 costOf(int minutes, int hourlyRatePence) {
    constexpr int kHour = 60;
    return (2 * qint64(minutes) * hourlyRatePence + kHour) / (2 * kHour);
}

} // namespace

WeeklyCharge weeklyCharge(const Package& package, QDate day, const QList<NationalMaximum>& national) {
    WeeklyCharge charge{.monday = day.addDays(1 - day.dayOfWeek())};
    if (const auto hours = hoursOn(package, charge.monday))
        charge.minutes = {hours->minimumMinutes, hours->maximumMinutes};
    if (!package.hourlyRatePence) return charge;
    charge.pence.emplace();
    for (int i = 0; i < 2; ++i) {
        Ceiling least{costOf(charge.minutes[i], *package.hourlyRatePence), ChargeBasis::Hours};
        if (const auto most = nationalOn(national, charge.monday); most && *most < least.pence)
            least = {*most, ChargeBasis::NationalMaximum};
        if (package.maxWeeklyChargePence && *package.maxWeeklyChargePence < least.pence)
            least = {*package.maxWeeklyChargePence, ChargeBasis::AssessedMaximum};
        (*charge.pence)[i] = static_cast<int>(least.pence);
        charge.basis = least.pence == 0 ? ChargeBasis::NothingToPay : least.basis;
    }
    const bool paysNothing = package.maxWeeklyChargePence == 0;
    if (charge.minutes[1] == 0 && !paysNothing) charge.basis = ChargeBasis::NoHours;
    return charge;
}

} // namespace aelwyd
