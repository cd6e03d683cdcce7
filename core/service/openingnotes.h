// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attempts.h"
#include "core/service/session.h"

namespace aelwyd {

class Database;

/// What is known of an opening but who came in.
struct OpeningFacts {
    /// Who did not come in before.
    QList<FailedAttempt> failed = {};
    /// A manager said that the clock is right although the trail holds later entries.
    bool isClockSettled = false;
};

/// Into the trail of a file that was just opened: who came in, the facts, and how far the trails of other
/// computers had come. A copy that may go on elsewhere, too, begins a trail of its own first.
/// Safeguarding notes that are not sealed yet are. The database is not owned.
void noteOpening(Database& database, const std::shared_ptr<Session>& session, const OpeningFacts& facts);

} // namespace aelwyd
