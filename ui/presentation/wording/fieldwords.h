// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/inboxservice.h"

namespace aelwyd::wording {

/// What a field is called, by its column: "Telephone", "Culture and faith, in Welsh". Of a field without a
/// name of its own, the column.
QString fieldName(const QString& column);

/// What a field of a table holds, as people read it: codes and ticks in words, days, times and money as
/// elsewhere, typed text as it was typed, nothing as a dash. What is sealed says only that it is.
QString shown(const QString& table, const QString& column, const SyncValue& value);

} // namespace aelwyd::wording
