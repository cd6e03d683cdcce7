// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"
#include "core/bank/charge.h"

namespace aelwyd::wording {

QString word(VisitKind kind);
QString word(VisitState state);
QString word(EntryKind kind);
/// Empty for None.
QString word(EntryReason reason);
/// With the figures, where the rule has figures.
QString word(const FlaggedVisit& flagged);
/// "£12.50".
QString money(int pence);
/// Whether the bill depends on the hours, and what decides it, in one or two plain sentences.
QString why(const WeeklyCharge& charge);
/// The length of a period, and what goes over from it, in plain sentences.
QString termsSentence(const BankTerms& terms);
/// What stands against something in the bank; empty for problems of other things.
QString bankMessage(const Problem& problem);

} // namespace aelwyd::wording
