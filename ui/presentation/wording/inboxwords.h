// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/inboxservice.h"

namespace aelwyd::wording {

/// What kind of thing is to be resolved: "Written apart".
QString word(FindingRule rule);
/// Why somebody has to look at it.
QString reason(FindingRule rule);
/// What a field is called, by its column: "Telephone". Of a field without a name of its own, the column.
QString fieldName(const QString& column);
/// A value as people read it: text as it was written, days as days, nothing as a dash.
QString shown(const SyncValue& value);

} // namespace aelwyd::wording
