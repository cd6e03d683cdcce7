// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"
#include "core/themes/themeround.h"
#include "core/workforce/careworker.h"
#include "ui/presentation/printing/betteroff.h"
#include "ui/shell/office.h"

class QWidget;

namespace aelwyd {

struct CapacityFacts;
struct OverridesFacts;
struct RagGridFacts;
struct RetentionReport;
struct StaffListFacts;
struct StoriesPaperFacts;
struct TrailFacts;
struct TrainingFacts;

/// Reports as they will lie on paper, above `window`. Whoever or whatever is not there any more is passed
/// over.

/// The bank period that holds `day`, in the person's language.
void showStatement(const Office& office, const ServiceUserId& person, QDate day, QWidget* window);
/// The honest conversation about what a week costs.
void showCharge(const Office& office, const ServiceUserId& person, QDate day, QWidget* window);
/// The week that holds `day`.
void showWeek(const Office& office, const ServiceUserId& person, QDate day, QWidget* window);
void showWeek(const Office& office, const CareWorkerId& worker, QDate day, QWidget* window);
/// Both days included.
void showCommissioner(const Office& office, QDate from, QDate to, QWidget* window);
/// The form for a review of the kind today, or the record of the one that was held.
void showReview(const Office& office, const ServiceUserId& person, ReviewKind kind,
                const std::optional<ReviewId>& held, QWidget* window);
void showTrail(const Office& office, const TrailFacts& facts, QWidget* window);
/// Outcomes, quality and stories: for commissioners and inspectors.
void showBetterOff(const Office& office, const ReportScope& scope, QWidget* window);
/// The smaller reports about outcomes, quality and waiting.
void showOutcomePaper(const Office& office, OutcomePaper kind, const ReportScope& scope, QWidget* window);
void showCapacity(const Office& office, const CapacityFacts& facts, QWidget* window);
/// Stories as far as consent lets them leave.
void showStories(const Office& office, const StoriesPaperFacts& facts, QWidget* window);
/// A round of Working Together for Change, with the one before it.
void showThemes(const Office& office, const ThemeRoundId& round, QWidget* window);
void showContinuity(const Office& office, QDate from, QDate to, QWidget* window);
/// A worker's page.
void showWorker(const Office& office, const CareWorkerId& worker, QWidget* window);
/// About the staff as a whole, from what a page shows.
void showStaffList(const Office& office, const StaffListFacts& facts, QWidget* window);
void showTraining(const Office& office, const TrainingFacts& facts, QWidget* window);
void showRagGrid(const Office& office, const RagGridFacts& facts, QWidget* window);
void showOverrides(const Office& office, const OverridesFacts& facts, QWidget* window);
void showRetention(const Office& office, const RetentionReport& facts, QWidget* window);

} // namespace aelwyd
