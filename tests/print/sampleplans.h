// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/plandocument.h"

namespace aelwyd::test {

/// An agreed plan in which every text is a word of its own, found again by name: "historyCy", "historyEn",
/// "outcome1WishCy" … Each also has ŵ and ŷ.
PlanDocument markedPlan();

/// The marks of markedPlan in one language in the order in which a full plan is read.
QStringList marksInOrder(ReaderLanguage language);

/// The same plan before anybody agreed.
PlanDocument markedDraft();

/// A made-up plan of any length from nothing to far too much, in one language or both; the same seed, the
/// same plan.
PlanDocument randomPlan(quint32 seed);

/// About so many letters of plain prose in paragraphs.
QString prose(int letters);

} // namespace aelwyd::test
