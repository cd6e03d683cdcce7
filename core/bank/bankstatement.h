// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankperiod.h"
#include "core/bank/ledgerentry.h"
#include "core/visits/supersededvisit.h"

namespace aelwyd {

/// Everything that a person's bank follows from. The order of the lists does not matter, save that what was
/// put right of one visit is in the order in which that was done.
struct BankFacts {
    Package package;
    QList<Visit> visits;
    QList<SupersededVisit> superseded;
    QList<BankAdjustment> adjustments;
};

/// Why a manager should look at a visit.
enum class VisitFlag { OutsidePackage, LongerThanPlanned, OverBlock, OverBank, Overlap };
template <>
struct CodeList<VisitFlag> {
    static constexpr std::array codes{"outside_package", "longer_than_planned", "over_block", "over_bank",
                                      "overlap"};
};

struct FlaggedVisit {
    VisitId visit;
    QString reference;
    VisitFlag flag;
    /// Whole minutes. LongerThanPlanned: planned, really. OverBlock: spent with it, allowed. OverBank: what
    /// the bank lacks after it. Overlap: at the same time for so long. None for the others.
    QList<int> figures = {};
    /// OutsidePackage: the first day that the bank counts and, once the package has ended, the last one; none
    /// where there is no bank.
    QList<QDate> days = {};
    /// Overlap: the other visit's reference.
    QString other = {};
    friend bool operator==(const FlaggedVisit&, const FlaggedVisit&) = default;
};

/// The bank of one period (All-care, Powys; Newport), in whole minutes.
struct BankStatement {
    BankSpan period;
    /// The terms that it runs under, and was closed under.
    BankTerms terms = {};
    /// Its last day is past: what was left has gone over or lapsed.
    bool closed = false;
    int block = 0;
    int delivered = 0;
    int forfeited = 0;
    /// Still planned, flexible visits and pop-ins included.
    int planned = 0;
    int flexiblePlanned = 0;
    int banked = 0;
    int used = 0;
    int repaid = 0;
    /// Over into the next period, and from the one before; less than 0 when too much was used.
    int carried = 0;
    int carriedIn = 0;
    int lapsed = 0;
    /// What is still owed at the end, earlier periods included.
    int owed = 0;
    int adjusted = 0;
    int balance = 0;
    QList<LedgerEntry> entries;
    QList<FlaggedVisit> flags;

    int spent() const { return delivered + forfeited; }
    /// What may be spent.
    int allowed() const { return block + carriedIn + adjusted; }
    bool overBlock() const { return spent() + planned > allowed(); }
    int remaining() const { return allowed() - spent() - planned; }
    int forecast() const { return balance - flexiblePlanned; }
};

/// The statements of every period from the bank start to the one that holds `day`, in order; periods that end
/// before `today` are closed. Empty if there is no bank on that day. The same facts always give the same
/// ledger, in whatever order they were recorded.
QList<BankStatement> bankStatements(const BankFacts& facts, QDate day, QDate today);
/// The statement of the period that holds `day`; nothing if there is no bank on that day.
std::optional<BankStatement> bankStatement(const BankFacts& facts, QDate day, QDate today);

/// Whether this is care that no bank counts: on its day there is no package, or no bank, or the package has
/// ended.
bool isOutsideBank(const Visit& visit, const std::optional<Package>& package);
/// Such a visit, flagged with the days that the bank would count.
FlaggedVisit flaggedOutside(const Visit& visit, const std::optional<Package>& package);
/// `visit`, one of whose workers is at `other`, too; both must have a time.
FlaggedVisit flaggedOverlap(const Visit& visit, const Visit& other);

/// What stands against planning `visit` in its period: OverBlock (arguments: minutes spent and planned with
/// it, minutes allowed) and, for a flexible visit or pop-in, OverBank (minutes needed from the bank with all
/// flexible visits planned, minutes in the bank). The statement must not count the visit yet.
Problems problemsOfPlanning(const Visit& visit, const BankStatement& period);
/// OverBank is among them: the person's saved time does not stretch so far, and nobody can approve it. What
/// passes the block can be approved, because it is the commissioner's.
bool isBeyondTheBank(const Problems& problems);

} // namespace aelwyd
