// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/outcomeservice.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

namespace aelwyd {

/// How far outcomes came from rating to rating, from 0 to 10: a line for each of the first four that were
/// rated on several days, with its number in the list, from 1, at its end. Nothing without any.
std::optional<ReportChart> progressPicture(const QList<OutcomeLine>& outcomes, const ReportWords& words);
/// Whether it was rated on several days.
bool hasWay(const Progress& progress);
/// The scores one after another: "3 → 5"; of the first `count` ratings.
QString scoresOf(const Progress& progress, qsizetype count);
/// Of each outcome that was rated, for printing with the plan; nothing for a version that a later one
/// replaced.
QHash<PlanItemId, Progress> progressOf(const SupportPlan& plan, const QList<OutcomeLine>& outcomes);

} // namespace aelwyd
