// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attempts.h"
#include "core/service/session.h"

namespace aelwyd {

class Database;

/// Into the trail of a file that was just opened: who came in, who did not before, and how far the trails of
/// other computers had come. A copy that may go on elsewhere, too, begins a trail of its own first.
/// Safeguarding notes that are not sealed yet are. The database is not owned.
void noteOpening(Database& database, const std::shared_ptr<Session>& session,
                 const QList<FailedAttempt>& failed);

} // namespace aelwyd
