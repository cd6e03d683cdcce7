// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findingdelegate.h"

#include "ui/widgets/kit/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>

namespace aelwyd {

static constexpr int kLineHeight = 36;
static constexpr int kIcon = 18;

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, kLineHeight};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& t = tokensOf(QGuiApplication::palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect line = option.rect.adjusted(2, 1, -2, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected) painter->setBrush(t.accentGround), painter->drawRoundedRect(line, 8, 8);
    const QRect sign(line.left() + 10, line.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, sign, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const QString detail = index.data(FindingDelegate::kDetailRole).toString();
    const int room = option.fontMetrics.horizontalAdvance(detail);
    painter->setFont(option.font);
    painter->setPen(t.softInk);
    painter->drawText(line.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, detail);
    painter->setPen(selected ? t.accent : t.ink);
    const QRect words = line.adjusted(40, 0, -room - 28, 0);
    painter->drawText(words, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace aelwyd
