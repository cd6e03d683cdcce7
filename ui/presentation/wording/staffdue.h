// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/due.h"

namespace aelwyd::wording {

/// What is due, with its day: "DBS runs out 3 Dec", "Amber decision late: 4 Nov". `unitName` names the
/// competence that runs out.
QString due(const DueItem& item, QDate today, const QString& unitName);
/// "From 3 December 2025 until 2 December 2028".
QString days(const QDate& from, const std::optional<QDate>& until);

} // namespace aelwyd::wording
