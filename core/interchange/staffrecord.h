// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sheet.h"
#include "core/workforce/careworker.h"

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

/// The row laid over `known` (the stored record, or a new one), as with readPerson. An experience that is in
/// the history already leaves the last decision as it is; a blank one takes nothing back.
StaffReading readStaff(const SheetRow& row, const StaffRecord& known);

} // namespace aelwyd
