// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/personvisits.h"
#include "ui/widgets/kit/numberbox.h"

namespace aelwyd {

/// For how many weeks visits are made.
class WeeksBox final : public NumberBox {
  public:
    WeeksBox()
        : NumberBox(1, PersonVisits::kMostWeeksAhead) {}
};

} // namespace aelwyd
