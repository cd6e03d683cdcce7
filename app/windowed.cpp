// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

namespace aelwyd {

int runWindow(const Options&) {
    return 2;
}

} // namespace aelwyd
