// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace aelwyd {

/// Opens the window and runs until it is closed; the exit status of the program.
int runWindow(const Options& options);

} // namespace aelwyd
