// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace aelwyd {

/// Scrolls what `box` stands in until it is seen, once the events that are waiting have been dealt with: they
/// may make the page longer. Does nothing where nothing scrolls.
void bringIntoSight(QWidget* box);

} // namespace aelwyd
