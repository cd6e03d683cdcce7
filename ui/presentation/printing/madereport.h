// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/agency.h"
#include "core/service/reportfigures.h"
#include "ui/presentation/printing/capacitypaper.h"
#include "ui/presentation/printing/gridpaper.h"
#include "ui/presentation/printing/icalendar.h"
#include "ui/presentation/printing/overridespaper.h"
#include "ui/presentation/printing/reportsource.h"
#include "ui/presentation/printing/reviewpaper.h"
#include "ui/presentation/printing/staffpaper.h"
#include "ui/presentation/printing/storiespaper.h"
#include "ui/presentation/printing/themespaper.h"
#include "ui/presentation/printing/trailpaper.h"
#include "ui/presentation/printing/workerpaper.h"

#include <functional>

namespace aelwyd {

class Catalogues;
struct OutcomePaperFacts;

/// A report that can be written in every way: on paper, as a table of figures, and a week as a calendar.
struct MadeReport {
    std::function<Report(ReaderLanguage)> paper;
    std::function<QList<QStringList>(ReaderLanguage)> rows;
    /// The language of the one whom it is for; nothing: that of the interface.
    std::optional<ReaderLanguage> language = {};
    /// Empty: it is no calendar.
    std::function<QByteArray(ReaderLanguage, const QDateTime& now)> calendar = {};
    /// What its file may be called, without ending: "P-0001_2026-11-23". Safe in every file system.
    QString fileName = {};
};

MadeReport made(const StatementFacts& facts);
MadeReport made(const ChargeFacts& facts);
MadeReport made(const ContinuityFacts& facts);
MadeReport made(const CommissionerFacts& facts);
MadeReport made(const TrainingFacts& facts);
MadeReport made(const RetentionReport& facts);
MadeReport made(const CapacityFacts& facts);
MadeReport made(const StaffListFacts& facts);
MadeReport made(const WorkerPaperFacts& facts);
MadeReport made(const OverridesFacts& facts);
MadeReport made(const RagGridFacts& facts);
/// In the language that the person chose.
MadeReport made(const ReviewPaperFacts& facts);
MadeReport made(const TrailFacts& facts);
MadeReport made(const ThemesPaperFacts& facts);
MadeReport made(const StoriesPaperFacts& facts);
/// The commissioner's report and quality-of-care review. `catalogues` must outlive it.
MadeReport made(const CommissionerReport& report, const Catalogues& catalogues);
/// The smaller reports about outcomes, quality and waiting. `catalogues` must outlive it.
MadeReport made(const OutcomePaperFacts& facts, const Catalogues& catalogues);
/// A week; a person's is in `language`, the one that they chose.
MadeReport madeWeek(const WeekFacts& facts, CalendarOf whose,
                    const std::optional<ReaderLanguage>& language = {});
/// The language that the person chose, if reports are written in it.
std::optional<ReaderLanguage> choiceOf(const ServiceUser& person);

/// The figures as a file that spreadsheets open.
QByteArray figuresFile(const MadeReport& report, ReaderLanguage language);
/// The report on paper, in these languages one after the other.
ReportPaper paperOf(const MadeReport& report, const Agency& agency, QDate today, ReportLayout layout,
                    const QList<ReaderLanguage>& languages);

} // namespace aelwyd
