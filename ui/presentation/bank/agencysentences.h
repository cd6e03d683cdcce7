// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/agencybank.h"

#include <QStringList>

/// What the page of everybody's banked time says, in the language of the interface.
namespace aelwyd::agencysentences {

QString word(BankFilter filter);
QString locality(const QString& locality);
/// "In the bank: 31 h. About to lapse: 4 h (3 people). …"
QString together(const AgencyBank& bank);
/// What stands at the end of a locality's bar.
QString bar(const LocalityBank& bank);
QString picture(const QList<LocalityBank>& banks);

QStringList peopleHeads();
/// Of those who are shown.
QList<QStringList> peopleRows(const AgencyBank& bank);
QStringList localityHeads();
QList<QStringList> localityRows(const QList<LocalityBank>& banks);

} // namespace aelwyd::agencysentences
