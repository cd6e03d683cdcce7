// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sheet.h"
#include "core/workforce/careworker.h"

#include <functional>

namespace aelwyd {

/// A care worker as the staff file tells of them, with the decisions about experience, earliest first.
struct StaffRecord {
    CareWorker worker = {};
    QList<RagDecision> experience = {};
};

/// What a row makes of a record.
struct StaffReading {
    StaffRecord record = {};
    /// A decision that is not in the record's history yet; not added to it here.
    std::optional<RagDecision> decision = {};
    Problems problems = {};
};

/// Whether a competence unit is in the catalogue; empty: every unit passes.
using UnitKnown = std::function<bool(const QString& unit)>;

/// The row laid over `known` (the stored record, or a new one), as with readPerson. An experience that is in
/// the history already leaves the last decision as it is; a blank one takes nothing back. Told beside the
/// rules of the noun: Range on "experience_decided_on" when that is before the induction ended, on
/// "trained_on" when that is moved behind the last decision, and Choice on "competences" for a unit that is
/// not in the catalogue.
StaffReading readStaff(const SheetRow& row, const StaffRecord& known, const UnitKnown& isKnown = {});

} // namespace aelwyd
