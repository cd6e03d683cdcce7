// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/reviewservice.h"

#include <QString>

namespace aelwyd::wording {

/// What happened since the last review, a line for each: visits, bank, stories, what is asked for or
/// complained of, and what is still to be done. Empty without a day to begin from.
QString sentences(const ReviewPreparation& ready);

} // namespace aelwyd::wording
