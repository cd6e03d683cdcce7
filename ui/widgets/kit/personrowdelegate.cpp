// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/personrowdelegate.h"

#include "ui/presentation/people/peoplelistmodel.h"
#include "ui/widgets/kit/avatar.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/theme.h"

#include <QPainter>

namespace aelwyd {

namespace {

constexpr int kRowMargin = 18;
constexpr int kAvatar = 36;
constexpr int kShape = 12;
constexpr int kLeast = 62;

int textHeight(const QStyleOptionViewItem& option) {
    const QFontMetrics name(fontFor(TextRole::Strong, option.font));
    const QFontMetrics line(fontFor(TextRole::Small, option.font));
    return name.height() + 2 + line.height();
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered) return;
    const QRectF box = QRectF(option.rect).adjusted(6, 2, -4, -2);
    painter.setBrush(selected ? tokens.accentGround : tokens.ground);
    painter.setPen(selected ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10);
}

void paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
               const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const QRect& box) {
    const Tokens& tokens = tokensOf(option.palette);
    const QFont nameFont = fontFor(TextRole::Strong, option.font);
    const QFont lineFont = fontFor(TextRole::Small, option.font);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int top = box.center().y() - textHeight(option) / 2;
    const QRect name(box.left(), top, box.width(), nameHeight);
    const QRect line(box.left(), name.bottom() + 3, box.width(), QFontMetrics(lineFont).height());
    paintLine(painter, name, nameFont, tokens.ink, index.data().toString());
    const bool urgent = index.data(PeopleListModel::UrgentRole).toBool();
    paintLine(painter, line, lineFont, urgent ? tokens.red : tokens.softInk,
              index.data(PeopleListModel::SecondLineRole).toString());
}

std::optional<Rag> ragOf(const QModelIndex& index) {
    const QVariant value = index.data(PeopleListModel::RagRole);
    return value.isValid() ? std::optional(static_cast<Rag>(value.toInt())) : std::nullopt;
}

/// `box` as it stands, or as in a mirror where one reads from right to left.
QRect placed(const QStyleOptionViewItem& option, const QRect& box) {
    return QStyle::visualRect(option.direction, option.rect, box);
}

} // namespace

void PersonRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, tokensOf(option.palette));
    const QRect row = option.rect;
    const int middle = row.center().y();
    const QRect avatar(row.left() + kRowMargin, middle - kAvatar / 2, kAvatar, kAvatar);
    const QRect shape(row.right() - kRowMargin - kShape, middle - kShape / 2, kShape, kShape);
    const QRect texts(avatar.right() + 13, row.top(), shape.left() - avatar.right() - 25, row.height());
    paintInitials(*painter, placed(option, avatar), index.data().toString(),
                  option.state & QStyle::State_Selected);
    paintTexts(*painter, option, index, placed(option, texts));
    paintRag(*painter, placed(option, shape), ragOf(index));
    painter->restore();
}

QSize PersonRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, std::max(kLeast, textHeight(option) + 20)};
}

} // namespace aelwyd
