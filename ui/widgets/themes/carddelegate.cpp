// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themes/carddelegate.h"

#include "ui/presentation/themes/cardlist.h"
#include "ui/widgets/kit/icons.h"
#include "ui/widgets/kit/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace aelwyd {

static constexpr int kCardInset = 12;
static constexpr int kCardSign = 16;
static constexpr int kCardGap = 6;
static constexpr int kLeastCardWidth = 120;

static const char* signOf(CardKind kind) {
    switch (kind) {
    case CardKind::Working:
        return "check";
    case CardKind::NotWorking:
        return "triangle-alert";
    case CardKind::Important:
        return "heart";
    }
    return "heart";
}

static Tint tintOf(CardKind kind) {
    switch (kind) {
    case CardKind::Working:
        return Tint::Green;
    case CardKind::NotWorking:
        return Tint::Amber;
    case CardKind::Important:
        return Tint::Accent;
    }
    return Tint::Ink;
}

static int headHeight(const QFont& base) {
    return std::max(kCardSign, QFontMetrics(fontFor(TextRole::Small, base)).height());
}

static void paintCardHead(QPainter& painter, const QRect& box, const QModelIndex& index, const QFont& base,
                          const Tokens& tokens) {
    const auto kind = static_cast<CardKind>(index.data(CardList::KindRole).toInt());
    icon(signOf(kind), tintOf(kind))
        .paint(&painter, QRect(box.left(), box.top() + (box.height() - kCardSign) / 2, kCardSign, kCardSign));
    painter.setFont(fontFor(TextRole::Small, base));
    painter.setPen(tokens.softInk);
    const QRect place = box.adjusted(kCardSign + kCardGap, 0, 0, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data(CardList::KindWordRole).toString(),
                                                      Qt::ElideRight, place.width()));
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool marked = selected || option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(selected ? tokens.accentGround : tokens.ground);
    painter->setPen(QPen(marked ? tokens.accent : tokens.line, marked ? 2 : 1));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 3, -3, -3), 8, 8);
    const QRect inner = option.rect.adjusted(kCardInset, kCardInset, -kCardInset, -kCardInset);
    const int head = headHeight(option.font);
    paintCardHead(*painter, QRect(inner.left(), inner.top(), inner.width(), head), index, option.font,
                  tokens);
    painter->setFont(fontFor(TextRole::Body, option.font));
    painter->setPen(tokens.ink);
    painter->drawText(inner.adjusted(0, head + kCardGap, 0, 0), int(Qt::AlignLeft | Qt::TextWordWrap),
                      index.data().toString());
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = std::max(kLeastCardWidth, view ? view->viewport()->width() : option.rect.width());
    const QFontMetrics body(fontFor(TextRole::Body, option.font));
    const QRect words = body.boundingRect(QRect(0, 0, width - 2 * kCardInset, 10000),
                                          int(Qt::AlignLeft | Qt::TextWordWrap), index.data().toString());
    return {width, words.height() + headHeight(option.font) + kCardGap + 2 * kCardInset + 2};
}

} // namespace aelwyd
