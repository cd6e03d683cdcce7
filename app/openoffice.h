// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/shell/office.h"

namespace aelwyd {

/// The services of an open file as windows take them. `all` must outlive whatever works with it; `path` is
/// its file.
Office officeOf(Composition& all, const QString& path);

} // namespace aelwyd
