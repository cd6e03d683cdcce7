// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/matchingservice.h"

#include <functional>

namespace aelwyd {

/// How a visit came to its workers, a paragraph each, the latest first: the points that the worker had, or
/// the rules that were overridden, by whom and why. Where other weights are in force now, those of then are
/// told.
QStringList howGiven(const MatchingService& matching, const VisitId& visit,
                     const std::function<QString(const CareWorkerId&)>& nameOf);

} // namespace aelwyd
