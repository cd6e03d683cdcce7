// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace aelwyd {

class Workspace;

/// Every record of the file that the one at the desk may read, for comparing copies; see dumpOf. Without the
/// right and the key for safeguarding its table is left out, whether or not anything is in it.
QJsonObject readableDumpOf(Workspace& workspace);

} // namespace aelwyd
