// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visits/weekdelegate.h"

#include "ui/presentation/wording/bankwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace aelwyd {

namespace {

constexpr int kPad = 4;
constexpr int kGap = 3;
constexpr int kSide = 7;

int weekBlockHeight(const QFont& font) {
    return 2 * QFontMetrics(fontFor(TextRole::Small, font)).height() + 6;
}

struct BlockLook {
    QColor ground;
    QColor ink;
};

BlockLook lookOf(const WeekBlock& block, const Tokens& t) {
    switch (block.state) {
    case VisitState::Delivered:
        return {t.greenGround, t.green};
    case VisitState::Missed:
        return {t.redGround, t.red};
    case VisitState::Refused:
        return {t.amberGround, t.amber};
    case VisitState::Cancelled:
        return {t.ground, t.softInk};
    case VisitState::Planned:
        break;
    }
    return block.isGap ? BlockLook{t.amberGround, t.amber} : BlockLook{t.accentGround, t.accent};
}

/// Planned: an open ring; delivered: a full circle; cancelled: a cross; missed: a square; refused: a
/// triangle.
void paintStateShape(QPainter& painter, const QRectF& box, VisitState state, const QColor& ink) {
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(state == VisitState::Planned ? QBrush(Qt::NoBrush) : QBrush(ink));
    if (state == VisitState::Cancelled) {
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
    } else if (state == VisitState::Missed)
        painter.drawRect(box);
    else if (state == VisitState::Refused)
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    else
        painter.drawEllipse(box);
}

/// A flag on a pole: something about the visit needs a look.
void paintBlockFlag(QPainter& painter, const QRectF& box, const QColor& ink) {
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(ink);
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawPolygon(QPolygonF{box.topLeft(),
                                  {box.right(), box.top() + box.height() * 0.3},
                                  {box.left(), box.top() + box.height() * 0.6}});
}

void paintBlockWords(QPainter& painter, const QRect& box, const QFont& font, const QColor& ink,
                     const QString& text) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

/// From when to when, or only from when where no more has room.
QString timesOf(const WeekBlock& block, const QFontMetrics& metrics, int width) {
    const QString start = wording::time(block.start.time());
    const QString both = start + QStringLiteral("–") + wording::time(block.start.plus(block.minutes).time());
    return metrics.elidedText(both, Qt::ElideRight, width) == both ? both : start;
}

/// What is not usual about the visit, in a word; mostly empty.
QString wordOf(const WeekBlock& block) {
    const bool usual = block.state == VisitState::Planned || block.state == VisitState::Delivered;
    if (!usual) return wording::word(block.state);
    return block.kind == VisitKind::Planned ? QString() : wording::word(block.kind);
}

} // namespace

/// The state has its shape, too; a name has nothing else to know it by.
QString WeekDelegate::secondLine(const WeekBlock& block, const QFontMetrics& metrics, int width) {
    const QString word = wordOf(block);
    const QString both = block.name + QStringLiteral(" · ") + word;
    return word.isEmpty() || metrics.horizontalAdvance(both) > width ? block.name : both;
}

int WeekDelegate::rowHeight(const WeekRow& row, const QFont& font) {
    qsizetype most = 1;
    for (const auto& day : row.days)
        most = std::max(most, std::min<qsizetype>(day.size(), kMostBlocks));
    return int(most) * (weekBlockHeight(font) + kGap) - kGap + 2 * kPad;
}

QRect WeekDelegate::blockRect(const QRect& cell, int place, const QFont& font) {
    const int height = weekBlockHeight(font);
    return {cell.left() + kPad, cell.top() + kPad + place * (height + kGap), cell.width() - 2 * kPad, height};
}

int WeekDelegate::blockAt(const QRect& cell, const QPoint& point, qsizetype blocks, const QFont& font) {
    for (int place = 0; place < std::min<qsizetype>(blocks, kMostBlocks); ++place)
        if (blockRect(cell, place, font).contains(point)) return place;
    return -1;
}

void WeekDelegate::setTarget(const QModelIndex& cell, bool fits) {
    m_target = cell;
    m_targetFits = fits;
}

void WeekDelegate::paintBlock(QPainter& painter, const QRect& box, const WeekBlock& block, const QFont& font,
                              const QPalette& palette, bool strong) {
    const Tokens& tokens = tokensOf(palette);
    const BlockLook look = lookOf(block, tokens);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.ground);
    painter.setPen(strong ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    const QFont line = fontFor(TextRole::Small, font);
    QFont heavy = line;
    heavy.setWeight(QFont::DemiBold);
    const int half = box.height() / 2;
    const int signs = block.marks ? 26 : 14;
    const QRect first(box.left() + kSide, box.top() + 2, box.width() - 2 * kSide - signs, half - 1);
    const QRect second(box.left() + kSide, box.top() + half, box.width() - 2 * kSide, half - 2);
    paintBlockWords(painter, first, heavy, look.ink, timesOf(block, QFontMetrics(heavy), first.width()));
    paintBlockWords(painter, second, line, tokens.ink, secondLine(block, QFontMetrics(line), second.width()));
    const QRectF shape(box.right() - kSide - 8, box.top() + half / 2.0 - 3, 8, 8);
    paintStateShape(painter, shape, block.state, look.ink);
    if (block.marks) paintBlockFlag(painter, shape.translated(-14, 0), tokens.red);
}

void WeekDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto* model = static_cast<const WeekModel*>(index.model());
    const auto& blocks = model->blocks(index.row(), index.column());
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, index.row() == 0 ? tokens.ground : tokens.card);
    painter->setPen(QPen(tokens.line, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const bool current = option.state & QStyle::State_HasFocus;
    const QRect inside = option.rect.adjusted(1, 1, -3, -3);
    if (m_target == index) {
        painter->fillRect(inside, m_targetFits ? tokens.greenGround : tokens.redGround);
        painter->setPen(QPen(m_targetFits ? tokens.green : tokens.red, 2));
        painter->drawRect(inside);
    } else if (current) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(inside);
    }
    for (int place = 0; place < std::min<qsizetype>(blocks.size(), kMostBlocks); ++place) {
        const QRect box = blockRect(option.rect, place, option.font);
        const bool counts = isMore(place, blocks.size());
        const bool isHere = current && place == m_current;
        if (counts)
            paintBlockWords(*painter, box, fontFor(TextRole::Small, option.font),
                            isHere ? tokens.accent : tokens.softInk,
                            tr("And more: %1").arg(blocks.size() - place));
        else
            paintBlock(*painter, box, blocks.at(place), option.font, option.palette, isHere);
    }
    painter->restore();
}

/// A block tells in full what its width may cut. Beside the rows there is no cell.
bool WeekDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const auto* model = static_cast<const WeekModel*>(index.model());
    const auto blocks = model ? model->blocks(index.row(), index.column()) : QList<WeekBlock>();
    const int place = blockAt(option.rect, event->pos(), blocks.size(), option.font);
    if (event->type() != QEvent::ToolTip || place < 0 || isMore(place, blocks.size()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), spokenBlock(blocks.at(place)).toHtmlEscaped(), view);
    return true;
}

} // namespace aelwyd
