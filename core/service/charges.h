// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/charge.h"

namespace aelwyd {

/// The national maximum charges that came with the program, earliest first.
const QList<NationalMaximum>& nationalMaxima();

} // namespace aelwyd
