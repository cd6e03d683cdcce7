// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "core/service/reportfigures.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

/// The parts of which reports about outcomes, quality and waiting are put together.
namespace aelwyd::betteroff {

/// Outcomes by status at the end of each month.
ReportPart outcomesPart(const OutcomeFigures& figures, const ReportWords& words);
/// The language of most visits first.
QList<LanguageFigures> mostFirst(QList<LanguageFigures> languages);
/// The same under the headings of the frameworks, on the last day, beside how many there were on the first.
ReportPart headingsPart(const OutcomeFigures& figures, const Catalogues& catalogues,
                        const ReportWords& words);
/// Who is better off, each kind of outcome for itself.
ReportPart progressPart(const OutcomeFigures& figures, const ReportWords& words);
/// Banked time and what it bought.
ReportPart timePart(const TimeFigures& figures, const Catalogues& catalogues, const ReportWords& words);
ReportPart languagePart(const QList<LanguageFigures>& figures, const ReportWords& words);
/// Needs, requests, complaints and compliments, counted.
ReportPart raisedPart(const QualityFigures& figures, const ReportWords& words);
/// The same with how long people waited, in sums.
ReportPart waitingPart(const CommissionerReport& report, const ReportWords& words);
/// Each wait.
ReportPart waitsPart(const WaitingFigures& waiting, const ReportWords& words);
/// How many different workers came.
ReportPart facesPart(const QualityFigures& figures, const ReportWords& words);
ReportPart reviewsPart(const QualityFigures& figures, const ReportWords& words);

} // namespace aelwyd::betteroff
