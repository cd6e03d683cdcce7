// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace aelwyd::test {

/// What a screen reader or a keyboard would stumble over in the tree below `root`, one sentence each: a
/// control that takes the focus and has no accessible name, a label that could show rich text, a mnemonic
/// used twice on one page. Empty when all is well:
/// `CHECK(aelwyd::test::accessibilityFaults(page).isEmpty())`, better `CHECK(... == QStringList())`, which
/// shows the faults.
QStringList accessibilityFaults(QWidget& root);

} // namespace aelwyd::test
