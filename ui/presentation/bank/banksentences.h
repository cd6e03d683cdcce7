// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/charge.h"
#include "ui/presentation/bank/runline.h"

#include <QStringList>

/// A person's banked time in plain sentences, in the language of the interface.
namespace aelwyd::banksentences {

/// "1 October 2026 to 31 December 2026".
QString period(const BankStatement& statement);
/// What the large figure means: "in the bank, to use by 31 December 2026".
QString meaning(const BankStatement& statement);
/// "Agreed for the period: 91 h. Spent: 12 h. Still planned: 70 h. Still free: 9 h."
QString use(const BankStatement& statement);
/// "Owed to the person: 45 min. It never lapses."; empty when nothing is.
QString owed(const BankStatement& statement);
/// "Spent and planned: 92 h. Agreed: 91 h. That is too much by: 1 h."; empty unless it is.
QString tooMuch(const BankStatement& statement);
/// "After the flexible visits that are planned: 1 h."; empty when none are.
QString forecast(const BankStatement& statement);
/// What the run chart shows.
QString run(const RunLine& line);
/// Heads and rows of the run chart's table, a row a week.
QStringList runHeads();
QList<QStringList> runRows(const RunLine& line);
/// Heads and rows of the ledger.
QStringList ledgerHeads();
QList<QStringList> ledgerRows(const BankStatement& statement);
/// "Your plan suggests 6 h to 8 h a week. Your charge would be £120.00 to £160.00 a week."
QString charge(const WeeklyCharge& charge);

} // namespace aelwyd::banksentences
