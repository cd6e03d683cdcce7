// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/today/todaydelegate.h"

#include "ui/presentation/today/todaymodel.h"
#include "ui/widgets/kit/theme.h"

#include <QPainter>
#include <algorithm>

namespace aelwyd {

namespace {

constexpr int kMargin = 16;
constexpr int kBar = 4;

QColor colourOf(DueState state, const Tokens& tokens) {
    switch (state) {
    case DueState::Late:
        return tokens.red;
    case DueState::Due:
        return tokens.amber;
    case DueState::Coming:
        return tokens.softInk;
    }
    return tokens.ink;
}

void write(QPainter& painter, const QRect& box, Qt::Alignment side, const QFont& font, const QColor& colour,
           const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, DueState state,
                 const Tokens& tokens) {
    const QRectF box = QRectF(option.rect).adjusted(2, 3, -3, -3);
    const bool selected = option.state & QStyle::State_Selected;
    painter.setBrush(selected ? tokens.accentGround : tokens.card);
    painter.setPen(QPen(selected ? tokens.accent : tokens.line, selected ? 2 : 1));
    painter.drawRoundedRect(box, 10, 10);
    if (state == DueState::Coming) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(state, tokens));
    painter.drawRoundedRect(QRectF(box.left() + 6, box.top() + 10, kBar, box.height() - 20), 2, 2);
}

} // namespace

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const auto state = static_cast<DueState>(index.data(TodayModel::StateRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, state, tokens);
    const QRect row = option.rect.adjusted(kMargin + kBar, 8, -kMargin, -8);
    const QFont strong = fontFor(TextRole::Strong, option.font);
    const QString when = index.data(TodayModel::DayRole).toString();
    const int dayWidth = std::min(QFontMetrics(strong).horizontalAdvance(when) + 1, row.width() / 2);
    const QRect day(row.right() - dayWidth, row.top(), dayWidth, row.height());
    const int half = row.height() / 2;
    const int width = row.width() - dayWidth - kMargin;
    write(*painter, {row.left(), row.top(), width, half}, Qt::AlignLeft, strong, tokens.ink,
          index.data().toString());
    write(*painter, {row.left(), row.top() + half, width, half}, Qt::AlignLeft,
          fontFor(TextRole::Small, option.font), tokens.softInk,
          index.data(TodayModel::SentenceRole).toString());
    write(*painter, day, Qt::AlignRight, strong, colourOf(state, tokens), when);
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const QFontMetrics name(fontFor(TextRole::Strong, option.font));
    return {320, 2 * name.height() + 26};
}

} // namespace aelwyd
