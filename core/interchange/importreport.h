// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"
#include "core/base/problem.h"

namespace aelwyd {

/// One problem of an interchange file: the field is the column's name, empty where the whole row is meant.
struct ImportProblem {
    /// The line, from 1, on which the row begins.
    int line = 1;
    Problem problem;
    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// What came of taking in a file.
struct ImportReport {
    /// The file as a whole was refused, or could not be stored: nothing came in.
    bool refused = false;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    /// By line, then in the order of the columns.
    QList<ImportProblem> problems;
    /// Headings that mean nothing to us, as they stand in the file.
    QStringList ignoredColumns;
    /// References of the visits that were added or updated.
    QStringList visits;
    /// How many of them somebody should look at, once that was counted.
    std::optional<int> flagged;
    /// Why, by reference.
    QList<FlaggedVisit> toLookAt = {};
    /// Of visits: how many of those to come stand against a rule of matching.
    std::optional<int> againstRules = {};
    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

} // namespace aelwyd
