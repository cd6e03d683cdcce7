// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/interchange/sheet.h"
#include "core/people/package.h"

namespace aelwyd {

/// A person as the people file tells of them: the person, their latest package, the decisions about
/// complexity.
struct PersonRecord {
    ServiceUser person = {};
    /// Nothing if none was begun.
    std::optional<Package> package = {};
    /// Earliest first.
    QList<RagDecision> complexity = {};
};

/// What a row makes of a record.
struct PersonReading {
    PersonRecord record = {};
    /// A decision that is not in the record's history yet; not added to it here.
    std::optional<RagDecision> decision = {};
    Problems problems = {};
};

/// The row laid over `known` (the stored record, or a new one). The sheet is the whole record for the columns
/// that it has: a blank cell clears the value, a column that is not there leaves it. Histories are only added
/// to: a blank complexity, blank hours or a blank start take nothing back. The package is active from its
/// start; without a start it is an enquiry. Agreed hours hold from the start when first told (without a
/// start: from `today`), and from `today` (not before the start) when they differ from those in force then.
/// One figure of the two stands for both. A moved start takes the stage and hours that began with it along.
PersonReading readPerson(const SheetRow& row, const PersonRecord& known, QDate today);

} // namespace aelwyd
