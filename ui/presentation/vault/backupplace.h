// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// What somebody who lets backups go to `folder` has to know: that it is shared or synchronised. Empty where
/// it is neither, and for no folder.
QString remarkOnBackupPlace(const QString& folder);

} // namespace aelwyd
