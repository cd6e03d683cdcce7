// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outcomes/progressline.h"

#include "ui/widgets/kit/theme.h"

#include <QPainter>

namespace aelwyd {

static constexpr qreal kMargin = 5;

ProgressLine::ProgressLine(const Progress& progress, QWidget* parent)
    : QWidget(parent)
    , m_progress(progress) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// Days go to the right, better goes up.
QPointF ProgressLine::pointOf(const OutcomeRating& rating) const {
    const QDate first = m_progress.line.first().on;
    const auto span = first.daysTo(m_progress.line.last().on);
    const qreal along = span > 0 ? qreal(first.daysTo(rating.on)) / qreal(span) : 1.0;
    const qreal up = qreal(rating.score.value_or(0) - kLowestScore) / (kHighestScore - kLowestScore);
    return {kMargin + along * (width() - 2 * kMargin), height() - kMargin - up * (height() - 2 * kMargin)};
}

void ProgressLine::paintEvent(QPaintEvent*) {
    if (m_progress.line.isEmpty()) return;
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    for (const qreal y : {kMargin, height() - kMargin})
        painter.drawLine(QPointF(kMargin, y), QPointF(width() - kMargin, y));
    QPolygonF line;
    for (const OutcomeRating& rating : std::as_const(m_progress.line))
        line.append(pointOf(rating));
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPolyline(line);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(line.last(), 3.5, 3.5);
}

} // namespace aelwyd
