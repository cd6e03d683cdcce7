// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace aelwyd {

/// Lists the keys of the window's actions and of its controls.
void showKeys(const QList<QAction*>& actions, QWidget* parent);
/// What the program is, its version and licence.
void showAbout(QWidget* parent);

} // namespace aelwyd
