// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogues.h"
#include "core/service/outcomereports.h"
#include "ui/presentation/printing/report.h"

namespace aelwyd {

/// The commissioner's report and quality-of-care review on paper: outcomes, who is better off, what banked
/// time bought, language, waiting, reviews, and the stories that consent lets leave.
Report betterOffReport(const CommissionerReport& report, const Catalogues& catalogues,
                       ReaderLanguage language);

/// The smaller reports, each about one question.
enum class OutcomePaper { Outcomes, Quality, Waiting };
template <>
struct CodeList<OutcomePaper> {
    static constexpr std::array codes{"outcomes", "quality", "waiting"};
};

/// The figures of one of them; those of the others are empty.
struct OutcomePaperFacts {
    OutcomePaper kind = OutcomePaper::Outcomes;
    ReportScope scope;
    OutcomeFigures outcomes = {};
    QualityFigures quality = {};
    QList<LanguageFigures> languages = {};
    WaitingFigures waiting = {};
};

OutcomePaperFacts outcomePaperFacts(const OutcomeReports& reports, OutcomePaper kind,
                                    const ReportScope& scope);
/// On paper; a time in which nothing was recorded says so.
Report outcomePaper(const OutcomePaperFacts& facts, const Catalogues& catalogues, ReaderLanguage language);
QList<FigureLine> linesOf(const OutcomePaperFacts& facts);

} // namespace aelwyd
