// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace aelwyd {

/// Where the Tab key may stop inside `root`, in the order in which the controls were put there.
QList<QWidget*> tabStopsIn(const QWidget& root);
/// Lets Tab go from `before` through `stops` one after another; all must be in the window of `before`, which
/// may be a box that takes no focus: then they stand where it stands. Returns the last of them.
QWidget* tabThrough(QWidget* before, const QList<QWidget*>& stops);

} // namespace aelwyd
