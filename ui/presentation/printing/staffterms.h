// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/due.h"
#include "core/workforce/trainingmatrix.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

/// What papers about staff call things.
namespace aelwyd::staffterms {

/// "Amber, confirmed for all".
QString standing(const Standing& standing, const ReportWords& words);
ReportMark markOf(const Standing& standing);
/// "Supervision: late since 01/09/2026".
QString due(const DueItem& item, const ReportWords& words);
QString employment(Employment employment, const ReportWords& words);
/// Qualities or interests as the window words them, `phrase` by `phrase` of wording/tagwords.h; what an
/// office made up stays as it is.
QString tags(const QStringList& codes, const char* (*phrase)(const QString&), const ReportWords& words);
/// "Running out"; nothing where there is no such competence.
QString training(TrainingState state, const ReportWords& words);
ReportMark markOf(TrainingState state);

} // namespace aelwyd::staffterms
