// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/auditservice.h"

namespace aelwyd::wording {

QString word(Role role);
QString word(AuditAction action);
/// What was done, for a line of the audit trail: the action, with what is known beside it.
QString described(const AuditLine& line);
/// Who did it; somebody whose name this copy does not know is told as such.
QString userOf(const AuditLine& line);

/// The message of a problem with the way in, a backup or the audit trail; the code itself for one that has no
/// words.
QString vaultMessage(const Problem& problem);

} // namespace aelwyd::wording
