// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/wordplace.h"

#include <QLineF>
#include <algorithm>

namespace aelwyd {
namespace {

/// In pixels, between a word and a line.
constexpr double kClear = 3;
/// In shares of the line's way.
constexpr double kFirstTried = 0.65;
constexpr double kStep = 0.03;

QPainterPath widened(const QPainterPath& line) {
    QPainterPathStroker pen;
    pen.setWidth(2 * kClear);
    return pen.createStroke(line);
}

/// A corner of the word is nearest to a rising line, so that the line runs away from the rest of it.
QRectF placeAt(const QPointF& point, const QSizeF& size, bool above) {
    const double gap = kClear + 1;
    if (above) return {QPointF(point.x() - size.width() - gap, point.y() - size.height() - gap), size};
    return {point + QPointF(gap, gap), size};
}

} // namespace

void WordPlaces::keepClearOf(const QPainterPath& taken) {
    m_taken.append(widened(taken));
}

void WordPlaces::ratherClearOf(const QPainterPath& taken) {
    m_faint.append(widened(taken));
}

std::optional<QRectF> WordPlaces::firstFree(const QLineF& rising, const QSizeF& size,
                                            const QList<QPainterPath>& taken) const {
    for (double away = 0; away < kFirstTried; away += kStep)
        for (const double share : {kFirstTried + away, kFirstTried - away})
            for (const bool above : {true, false}) {
                const QRectF place = placeAt(rising.pointAt(std::min(share, 1.0)), size, above);
                const auto isInTheWay = [&](const QPainterPath& each) { return each.intersects(place); };
                if (m_within.contains(place) && std::none_of(taken.begin(), taken.end(), isInTheWay))
                    return place;
            }
    return std::nullopt;
}

QRectF WordPlaces::beside(const QLineF& rising, const QSizeF& size) const {
    if (const auto clear = firstFree(rising, size, m_taken + m_faint)) return *clear;
    return firstFree(rising, size, m_taken).value_or(placeAt(rising.pointAt(kFirstTried), size, true));
}

} // namespace aelwyd
