// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stories/story.h"

namespace aelwyd {

/// Which words of the names that are known around a person stand in a story as they are written, each once:
/// where its names are said to be made up, they should not. Words of fewer than three letters are left out.
QStringList knownNamesIn(const Story& story, const QStringList& known);

} // namespace aelwyd
