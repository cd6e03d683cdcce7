// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts/smallline.h"

namespace aelwyd::paper {

SmallLine::SmallLine(const Progress& progress, double height)
    : m_height(height) {
    const QDate first = progress.line.first().on;
    const double days = double(first.daysTo(progress.line.last().on));
    for (const OutcomeRating& rating : progress.line)
        if (rating.score)
            m_points.append(
                {double(first.daysTo(rating.on)) / days, 1 - double(*rating.score) / kHighestScore});
}

/// The dot is the latest rating; it keeps clear of the box's end.
void SmallLine::draw(Canvas& canvas, double x, double y) const {
    constexpr double kDot = 2.2;
    const double wide = width() - 2 * kDot, high = m_height - 2 * kDot;
    QList<QPointF> points;
    for (const QPointF& point : m_points)
        points.append({x + kDot + point.x() * wide, y + kDot + point.y() * high});
    canvas.beginArtifact();
    for (const double share : {0.0, 1.0})
        canvas.horizontalLine(x, y + kDot + share * high, width(), colours::line);
    canvas.polyline(points, 1.6, colours::accent);
    canvas.disc(points.last().x(), points.last().y(), kDot, colours::accent);
    canvas.endArtifact();
}

} // namespace aelwyd::paper
