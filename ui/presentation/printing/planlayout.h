// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace aelwyd {

/// Full plan; one-page profile; large print (18 pt or more throughout); sheet for the home.
enum class PlanLayout { Full, OnePage, LargePrint, Home };
/// One language, or Welsh and English side by side.
enum class PrintLanguage { Welsh, English, Both };

/// The codes of the command line: full, one-page, large-print, home; cy, en, both. Underscores pass for
/// hyphens.
QString toCode(PlanLayout layout);
QString toCode(PrintLanguage language);
std::optional<PlanLayout> planLayoutFromCode(const QString& code);
std::optional<PrintLanguage> printLanguageFromCode(const QString& code);

} // namespace aelwyd
