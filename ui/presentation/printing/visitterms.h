// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visits/visit.h"

namespace aelwyd {

/// What papers call a kind of visit, in English, for ReportWords.
const char* phraseOf(VisitKind kind);
/// And what became of it: "Called off".
const char* phraseOf(VisitState state);

} // namespace aelwyd
