// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QWidget;

namespace aelwyd {

/// Scrolls what `box` stands in until it is seen, once the events that are waiting have been dealt with: they
/// may make the page longer. Does nothing where nothing scrolls.
void bringIntoSight(QWidget* box);
/// The same for a part of it, as for a row of a table that does not scroll by itself.
void bringIntoSight(QWidget* box, const QRect& part);

} // namespace aelwyd
