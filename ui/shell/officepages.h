// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/office.h"

namespace aelwyd {

class MainWindow;

/// Adds the pages of the office to `window`, which owns them and what they work with from now on.
void addOfficePages(MainWindow& window, const Office& office);

} // namespace aelwyd
