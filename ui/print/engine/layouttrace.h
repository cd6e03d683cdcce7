// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace aelwyd::paper {

/// Where one piece of an item came to lie: page from 1, points from the page's upper left corner.
struct TracedPiece {
    QString item;
    int page = 1;
    QRectF area;
};

/// What was drawn where, in the order of drawing.
struct LayoutTrace {
    QList<TracedPiece> pieces;
    int pages = 0;
    /// Height between header and footer that items may use, in points.
    double usableHeight = 0;
    /// Factor by which a one-page profile was scaled to fit; 1 elsewhere.
    double scale = 1;
    /// Some text of a one-page profile was cut short, with a pointer to the full plan.
    bool trimmed = false;
};

} // namespace aelwyd::paper
