// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// Before a file is brought up to a newer schema it is kept beside itself as it was ("agency.aelwyd.schema9",
/// with its keys).

/// Takes such copies of the file at `path` away: all, with what was left unfinished. False if one stays.
bool discardKeptCopies(const QString& path);
/// Only those that are not sealed: a file that was protected must not stand beside itself in clear.
bool discardClearCopies(const QString& path);

} // namespace aelwyd
