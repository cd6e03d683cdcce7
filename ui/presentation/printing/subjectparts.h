// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/subjectservice.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

namespace aelwyd {

/// A fact and what is kept of it; one without a value is left out by whoever shows it.
using ToldFact = std::pair<QString, QString>;

/// Language, needs of sight and hearing, interests, and what the person asks for in workers.
QList<ToldFact> needsOf(const ServiceUser& person, const ReportWords& words);
/// How the support is paid for, what a week costs, and how the banked time was adjusted.
QList<ToldFact> fundingOf(const SubjectFacts& facts, const ReportWords& words);
/// One row for each time that somebody said who may see a story.
QList<ReportRow> consentRows(const SubjectFacts& facts, const ReportWords& words);

} // namespace aelwyd
