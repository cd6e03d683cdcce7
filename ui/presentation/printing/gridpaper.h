// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// Who may work with whom, as it is narrowed.
struct RagGridFacts {
    RagGrid grid;
    /// Empty: everywhere.
    QString peopleLocality = {};
    QString workersLocality = {};
    /// Pairs in which the worker may only shadow.
    int shadowOnly() const;
};

/// The table of decisions, every worker and every person with how many of the others they may meet, and, for
/// a small team, every pair.
Report ragGridReport(const RagGridFacts& facts, ReaderLanguage language);
/// A row for each person and a column for each worker.
QList<QStringList> ragGridRows(const RagGridFacts& facts, ReaderLanguage language);

} // namespace aelwyd
