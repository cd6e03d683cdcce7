// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "ui/presentation/wording/translation.h"

namespace aelwyd::wording {

/// "Undo: change the plan".
QString undoText(Operation operation);
/// "Redo: change the plan".
QString redoText(Operation operation);
/// "Change the plan".
QString word(Operation operation, const Translation& translate = {});

} // namespace aelwyd::wording
