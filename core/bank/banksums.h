// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"

#include <functional>

namespace aelwyd {

/// Whole minutes of several visits that do not depend on what came before them. `banked` and `owed` are what
/// planned visits brought; `flexible` was delivered by flexible visits and pop-ins (and is in `delivered`
/// too): how much of it repays and how much is used follows from what is owed.
struct BankSums {
    int delivered = 0;
    int forfeited = 0;
    int banked = 0;
    int owed = 0;
    int flexible = 0;
    /// Still planned, flexible visits and pop-ins included.
    int planned = 0;
    int flexiblePlanned = 0;
    friend bool operator==(const BankSums&, const BankSums&) = default;
};

struct BankDay {
    QDate day;
    BankSums sums;
};

/// How a bank stood when the period that begins on `from` opened.
struct BankOpening {
    QDate from;
    int carriedIn = 0;
    int owed = 0;
    friend bool operator==(const BankOpening&, const BankOpening&) = default;
};

/// Where the sums of one person come from.
struct BankSource {
    std::function<BankSums(const BankSpan&)> sum;
    /// Of them only what the bank goes on with: banked, owed and flexible.
    std::function<BankSums(const BankSpan&)> kept;
    /// Earliest first; days without visits may be left out.
    std::function<QList<BankDay>(const BankSpan&)> days;
    /// The visits whose moment lies on this day.
    std::function<QList<Visit>(QDate)> visits;
};

/// The statement of the period that holds `day`, without entries and flags, as bankStatement gives it, and
/// how its period opened. `known` is how an earlier period, or this one, opened, if that is known. Nothing if
/// there is no bank on that day.
struct SummedBank {
    BankStatement statement;
    BankOpening opening;
};
std::optional<SummedBank> summedBank(const Package& package, const QList<BankAdjustment>& adjustments,
                                     const BankSource& source, QDate day, QDate today,
                                     const std::optional<BankOpening>& known = {});

} // namespace aelwyd
