// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/exchangeservice.h"

namespace aelwyd::wording {

/// The part of a record in which rows of the table are: "circle of support". Empty for what is never told.
QString matter(const QString& table);

/// What came in, a line for each person and worker ("Mair Owen: RAG status, visits: 3"); where there are
/// too many of them, one line for all ("people: 120, visits: 3,400"). Empty if nothing came that shows.
QStringList arrivalLines(const TakenIn& taken);

/// The whole of it in one line for the foot of the window: "From Caernarfon: Mair Owen (RAG status)". Empty
/// if nothing came that shows.
QString arrivalSentence(const QList<ImportOutcome>& outcomes);

} // namespace aelwyd::wording
