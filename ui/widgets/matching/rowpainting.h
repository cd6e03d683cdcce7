// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace aelwyd {

struct Tokens;

/// Rows of the lists of matching, drawn alike.
namespace rowpainting {

constexpr int kRowEdge = 18;

/// The ground of a row that is selected or under the mouse.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option);
/// One line of text, cut off with dots where it does not fit. Returns the width that it takes.
int paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
              const QString& text, Qt::Alignment side = Qt::AlignLeft);
/// The ring around what has the focus.
void paintRing(QPainter& painter, const QRectF& box, const Tokens& tokens);
/// A bar of which `share` (0 to 1) is filled.
void paintBar(QPainter& painter, const QRectF& box, double share, const Tokens& tokens);

} // namespace rowpainting
} // namespace aelwyd
