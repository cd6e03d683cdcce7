// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

enum class EntryKind {
    Allocation,
    CarriedIn,
    Delivered,
    Forfeited,
    Repaid,
    Banked,
    Used,
    Carried,
    Lapsed,
    Adjustment,
    Owed,
};
template <>
struct CodeList<EntryKind> {
    static constexpr std::array codes{"allocation", "carried_in", "delivered", "forfeited",
                                      "repaid",     "banked",     "used",      "carried",
                                      "lapsed",     "adjustment", "owed"};
};

/// Why an entry is there, where its kind alone does not say it.
enum class EntryReason {
    None,
    EndedEarlyAgreed,
    EndedEarly,
    CancelledInTime,
    CancelledLate,
    Refused,
    Missed,
    Correction,
    Approved,
};
template <>
struct CodeList<EntryReason> {
    static constexpr std::array codes{
        "",       "ended_early_agreed", "ended_early", "cancelled_in_time", "cancelled_late", "refused",
        "missed", "correction",         "approved"};
};

/// One line of a person's bank. Whole minutes, never 0; less than 0 only in a reversal, an adjustment and a
/// balance below zero that is carried.
struct LedgerEntry {
    QDate on;
    EntryKind kind = EntryKind::Allocation;
    int minutes = 0;
    /// Nothing for what the period itself does.
    std::optional<VisitId> visit = {};
    QString visitReference = {};
    EntryReason reason = EntryReason::None;
    /// What was written beside an adjustment.
    QString note = {};
    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

/// A change of the balance that a manager approves, and says why.
struct BankAdjustment {
    QUuid id;
    ServiceUserId person;
    QDate on;
    /// Added to the balance; may be less than 0, never 0.
    int minutes = 0;
    QString reason;
    QString approvedBy;
};

/// A visit called off at least so many elapsed minutes before its planned start was called off in time.
inline constexpr int kNoticeMinutes = 24 * 60;

/// What this visit, as it stands, brings into the ledger, when so much is owed to the person at its moment.
/// Review and shadowing visits, visits still planned, and flexible visits and pop-ins that were not made
/// bring nothing. Minutes count once, however many workers came.
QList<LedgerEntry> entriesOf(const Visit& visit, int owed);
/// Of `minutes` that were flexible: first what is owed is repaid, the rest is taken from the bank.
int takenFromBank(int minutes, int owed);

} // namespace aelwyd
