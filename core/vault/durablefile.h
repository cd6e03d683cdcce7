// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aelwyd {

/// Has the system write a file, and its name in its folder, onto the disk. False if either fails.
bool flushToDisk(const QString& path);
/// Renames `from` to `to`, in one step and onto the disk; what was at `to` is gone. False, with both as they
/// were, if it fails.
bool replaceDurably(const QString& from, const QString& to);

} // namespace aelwyd
