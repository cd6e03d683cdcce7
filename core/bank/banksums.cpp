// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/banksums.h"

#include "core/bank/bankround.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// Works through the periods of one person by sums, as the bookkeeper does visit by visit.
class SumKeeper {
  public:
    SumKeeper(const Package& package, const BankSource& source, int owed)
        : m_package(package)
        , m_source(source)
        , m_owed(owed) {}
    /// Of a period that is only worked through to the next, what was delivered and planned may be left out.
    void take(BankStatement& statement, bool isWanted);
    int owed() const { return m_owed; }

  private:
    bool mayHoldOutside(const BankSpan& span) const;
    void takeDay(BankStatement& statement, const BankDay& day);
    void takeInOrder(BankStatement& statement, QDate day);
    void takeWhatWasMade(BankStatement& statement, const BankSums& sums);
    static void takePlanned(BankStatement& statement, const BankSums& sums);
    bool needsOrder(const BankSums& sums) const { return sums.flexible > 0 && sums.owed > 0; }

    const Package& m_package;
    const BankSource& m_source;
    int m_owed;
};

/// The package's life changes on few days, and most periods lie wholly inside it.
bool SumKeeper::mayHoldOutside(const BankSpan& span) const {
    if (isOutside(m_package, span.from) || isOutside(m_package, span.to)) return true;
    return std::any_of(m_package.stages.begin(), m_package.stages.end(), [&](const StageChange& change) {
        return change.stage == PackageStage::Ended && span.contains(change.from);
    });
}

void SumKeeper::take(BankStatement& statement, bool isWanted) {
    const BankSums sums = isWanted ? m_source.sum(statement.period) : m_source.kept(statement.period);
    if (!mayHoldOutside(statement.period) && !needsOrder(sums)) {
        takePlanned(statement, sums);
        return takeWhatWasMade(statement, sums);
    }
    for (const BankDay& day : m_source.days(statement.period))
        takeDay(statement, day);
}

void SumKeeper::takeDay(BankStatement& statement, const BankDay& day) {
    takePlanned(statement, day.sums);
    if (isOutside(m_package, day.day)) return;
    needsOrder(day.sums) ? takeInOrder(statement, day.day) : takeWhatWasMade(statement, day.sums);
}

/// What was owed and what was flexible on one day: which came first decides.
void SumKeeper::takeInOrder(BankStatement& statement, QDate day) {
    QList<Visit> visits = m_source.visits(day);
    std::sort(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) {
        const auto key = [](const Visit& v) { return std::tuple(momentOf(v), v.reference.toUtf8(), v.id); };
        return key(a) < key(b);
    });
    for (const Visit& visit : visits)
        for (const LedgerEntry& entry : entriesOf(visit, m_owed))
            takeEntry(statement, entry, m_owed);
}

void SumKeeper::takePlanned(BankStatement& statement, const BankSums& sums) {
    statement.planned += sums.planned;
    statement.flexiblePlanned += sums.flexiblePlanned;
}

/// Flexible visits one after another repay together what one of their whole length would.
void SumKeeper::takeWhatWasMade(BankStatement& statement, const BankSums& sums) {
    const int used = takenFromBank(sums.flexible, m_owed);
    const std::pair<EntryKind, int> entries[] = {{EntryKind::Delivered, sums.delivered},
                                                 {EntryKind::Forfeited, sums.forfeited},
                                                 {EntryKind::Banked, sums.banked},
                                                 {EntryKind::Repaid, sums.flexible - used},
                                                 {EntryKind::Used, used},
                                                 {EntryKind::Owed, sums.owed}};
    for (const auto& [kind, minutes] : entries)
        takeEntry(statement, {statement.period.from, kind, minutes}, m_owed);
}

} // namespace

std::optional<SummedBank> summedBank(const Package& package, const QList<BankAdjustment>& adjustments,
                                     const BankSource& source, QDate day, QDate today,
                                     const std::optional<BankOpening>& known) {
    const auto last = bankNumber(package, day);
    if (!last) return std::nullopt;
    const auto begun =
        known && known->from <= std::min(day, today) ? bankNumber(package, known->from) : std::nullopt;
    const bool usable = begun && bankSpan(package, *begun).from == known->from;
    SummedBank bank{{}, usable ? *known : BankOpening{*bankStart(package)}};
    SumKeeper keeper(package, source, bank.opening.owed);
    for (int number = usable ? *begun : 0; number <= *last; ++number) {
        const BankSpan span = bankSpan(package, number);
        bank.opening = {span.from, bank.statement.carried, keeper.owed()};
        if (usable && number == *begun) bank.opening.carriedIn = known->carriedIn;
        bank.statement = openedPeriod(package, span, bank.opening.carriedIn, today);
        takeAdjustments(bank.statement, adjustments);
        keeper.take(bank.statement, number == *last);
        closePeriod(bank.statement, keeper.owed());
    }
    bank.statement.block = blockOf(package, bank.statement.period);
    return bank;
}

} // namespace aelwyd
