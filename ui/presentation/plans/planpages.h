// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/comparison.h"

namespace aelwyd {

/// The eight parts of a plan as people know them, in their order (Care at Home 2010, Box 15b).
enum class PlanPage { AboutMe, Outcomes, Activities, Visits, Risks, Access, Consents, Review };
inline constexpr int kPlanPages = 8;

/// Where a text is written.
PlanPage pageOf(PlanText text);
/// Where a change is to be seen.
PlanPage pageOf(const PlanChange& change);
/// Where the field of a problem ("activities/<uuid>/minutes", "good_day.cy", "review_on") is written. Fields
/// of the agreement itself are on the page of the review.
PlanPage pageOf(const QString& field);
/// The texts of a page, in their order; none but for the first and the sixth.
QList<PlanText> textsOf(PlanPage page);
/// A field without the language at its end: "good_day.cy" → "good_day".
QString withoutLanguage(const QString& field);
/// The item that a field belongs to: "activities/<uuid>/minutes" → <uuid>.
std::optional<PlanItemId> itemOfField(const QString& field);

} // namespace aelwyd
