// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/reportfigures.h"

namespace aelwyd {

/// Most minutes first.
void sortByMinutes(QList<BoughtTime>& bought);

} // namespace aelwyd
