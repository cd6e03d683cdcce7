// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nhsnumber.h"

namespace aelwyd {

/// Numbers that belong to nobody, different for each `index` (from 0) as far as the ranges reach.

/// An NHS number of the range kept for tests (999 …), with its check digit; different below 100,000.
NhsNumber demoNhsNumber(int index);
/// Ofcom's numbers for drama: `prefix` is the first part ("01632 960"), three digits follow.
QString demoPhone(const QString& prefix, int index);
/// A postcode of valid form in district 94 of `area` ("LL"), which is not in use.
QString demoPostcode(const QString& area, int index);

} // namespace aelwyd
