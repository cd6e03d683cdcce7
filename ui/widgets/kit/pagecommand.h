// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAction;
class QKeySequence;
class QWidget;

namespace aelwyd {

/// What the palette and the keyboard (`keys`, empty for none) offer while `page`, which owns it, is in front;
/// its words follow when the page is worded.
QAction* pageCommand(QWidget* page, const char* iconName, const QKeySequence& keys,
                     const std::function<void()>& run);

} // namespace aelwyd
