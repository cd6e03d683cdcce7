// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/charge.h"
#include "core/people/serviceuser.h"
#include "ui/presentation/bank/runline.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// What a person's statement is made of.
struct StatementFacts {
    ServiceUser person;
    BankStatement bank;
    RunLine run;
    /// The person's visits of the period.
    QList<Visit> visits;
    /// Of the person's plan, by item.
    QHash<QUuid, BilingualText> outcomes;
    WeeklyCharge charge;
};

/// "My banked time": what came in, what it was used for, what is left and until when, how the time runs
/// against the steady line, and what a week costs.
Report statementReport(const StatementFacts& facts, ReaderLanguage language);
/// The ledger of the period, whole minutes and ISO dates, a row an entry below a row of heads.
QList<QStringList> statementRows(const StatementFacts& facts, ReaderLanguage language);

struct ChargeFacts {
    ServiceUser person;
    WeeklyCharge charge;
};

/// The honest conversation about charges (All-care, Powys): what the hours of the plan would cost, and
/// whether flexible hours change the bill.
Report chargeReport(const ChargeFacts& facts, ReaderLanguage language);
QList<QStringList> chargeRows(const ChargeFacts& facts, ReaderLanguage language);

} // namespace aelwyd
