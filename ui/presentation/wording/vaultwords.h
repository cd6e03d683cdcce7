// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/auditservice.h"
#include "ui/presentation/wording/translation.h"

namespace aelwyd::wording {

QString word(Role role, const Translation& translate = {});
QString word(AuditAction action, const Translation& translate = {});
/// What was done, for a line of the audit trail: the action, with what is known beside it; of a change of
/// accounts, whose it is, and the roles.
QString described(const AuditLine& line);
/// The same for paper in one language.
QString described(const AuditLine& line, ReaderLanguage language);
/// Who did it; somebody whose name this copy does not know is told as such.
QString userOf(const AuditLine& line);

/// How hard a new passphrase is to guess, while it is typed; what is asked of one, while it is too short.
QString strengthOf(const QString& passphrase);

/// The message of a problem with the way in, a backup or the audit trail; the code itself for one that has no
/// words.
QString vaultMessage(const Problem& problem);

} // namespace aelwyd::wording
