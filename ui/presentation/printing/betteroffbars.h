// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/reportfigures.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

/// The pictures of reports about outcomes, quality and waiting: bars in the order of the tables beside them.
namespace aelwyd::betteroff {

/// All outcomes, and of them those that were achieved.
ReportBar statusBar(const QString& label, const StatusFigures& figures, const ReportWords& words);
/// Those rated twice, and of them those by which people are better off.
ReportBar kindBar(const QString& label, const KindFigures& figures, const ReportWords& words);
/// Visits, and of them those in the language of choice.
ReportBar languageBar(const QString& label, const LanguageFigures& figures, const ReportWords& words);
ReportBar minutesBar(const QString& label, const Figure& minutes, const ReportWords& words);
/// Whole days of waiting: full once it was answered, as on the screen.
ReportBar waitBar(const QString& label, int days, bool open, const ReportWords& words);
ReportBar plainBar(const QString& label, qint64 value);
/// The first twelve; none where nothing is longer than 0.
QList<ReportBar> picture(QList<ReportBar> bars);
/// All of them; none where nothing is longer than 0.
QList<ReportBar> wholePicture(QList<ReportBar> bars);

} // namespace aelwyd::betteroff
