// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/rowpainting.h"

#include "ui/widgets/kit/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace aelwyd::rowpainting {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !(option.state & QStyle::State_MouseOver)) return;
    const QRectF box = QRectF(option.rect).adjusted(7, 3, -5, -3);
    painter.setBrush(selected ? tokens.accentGround : tokens.ground);
    painter.setPen(selected ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 10, 10);
}

int paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
              const QString& text, Qt::Alignment side) {
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    return painter.fontMetrics().horizontalAdvance(fitting);
}

void paintRing(QPainter& painter, const QRectF& box, const Tokens& tokens) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
}

void paintBar(QPainter& painter, const QRectF& box, double share, const Tokens& tokens) {
    const double round = box.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(box, round, round);
    const double filled = box.width() * std::clamp(share, 0.0, 1.0);
    if (filled <= 0) return;
    QPainterPath whole;
    whole.addRoundedRect(box, round, round);
    painter.save();
    painter.setClipPath(whole);
    painter.setBrush(tokens.accent);
    painter.drawRect(QRectF(box.left(), box.top(), filled, box.height()));
    painter.restore();
}

} // namespace aelwyd::rowpainting
