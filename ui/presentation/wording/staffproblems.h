// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd::wording {

/// What a day of a worker's record has to come before or after, and which day that is; empty unless `day`,
/// the other one, is known (yyyy-mm-dd) and `field` is the start, the induction, a decision or the leaving.
/// Of the competences `day` is the unit that ends before it begins.
QString staffDayOrder(const QString& field, const QString& day);

} // namespace aelwyd::wording
