// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workforce/trainingcells.h"

#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/workforce/trainingmodel.h"
#include "ui/widgets/kit/ragbadge.h"
#include "ui/widgets/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace aelwyd {

namespace {

constexpr int kCellShape = 11;
constexpr int kCellMargin = 10;
/// Between the entries of the legend.
constexpr int kLegendGap = 26;

const QList<TrainingState> kLegendStates{TrainingState::Held, TrainingState::Expiring, TrainingState::Expired,
                                         TrainingState::NotYet};

/// Circle held, triangle running out, square ran out, ring not yet.
std::optional<Rag> shapeOfState(TrainingState state) {
    if (state == TrainingState::Held) return Rag::Green;
    if (state == TrainingState::Expiring) return Rag::Amber;
    if (state == TrainingState::Expired) return Rag::Red;
    return std::nullopt;
}

QColor inkOfState(TrainingState state, const Tokens& tokens) {
    if (state == TrainingState::Expiring) return tokens.amber;
    return state == TrainingState::Expired ? tokens.red : tokens.ink;
}

void paintNothing(QPainter& painter, const QRect& box, const Tokens& tokens) {
    painter.setPen(tokens.softInk);
    painter.drawText(box.adjusted(kCellMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("–"));
}

} // namespace

void TrainingCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const auto state = static_cast<TrainingState>(index.data(TrainingModel::StateRole).toInt());
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, tokens.accentGround);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->setFont(fontFor(TextRole::Small, option.font));
    if (state == TrainingState::None) {
        paintNothing(*painter, option.rect, tokens);
        return painter->restore();
    }
    const QRect box = option.rect.adjusted(kCellMargin, 4, -4, -4);
    const QStringList lines = index.data().toString().split(u'\n');
    const int height = painter->fontMetrics().height();
    const int top = box.center().y() - height * int(lines.size()) / 2;
    paintRag(*painter, QRectF(box.left(), top + (height - kCellShape) / 2.0, kCellShape, kCellShape),
             shapeOfState(state));
    const int left = box.left() + kCellShape + 7;
    for (int line = 0; line < lines.size(); ++line) {
        const QRect text(left, top + line * height, box.right() - left, height);
        painter->setPen(line == 0 ? inkOfState(state, tokens) : tokens.softInk);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(lines.at(line), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize TrainingCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const QFontMetrics metrics(fontFor(TextRole::Small, option.font));
    return {metrics.averageCharWidth() * 20, metrics.height() * 2 + 14};
}

TrainingLegend::TrainingLegend(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setProperty("tone", QStringLiteral("small"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    retranslate();
}

void TrainingLegend::retranslate() {
    QStringList words;
    for (const TrainingState state : kLegendStates)
        words.append(wording::word(state));
    setText(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TrainingLegend::sizeHint() const {
    int width = 0;
    for (const TrainingState state : kLegendStates)
        width += kCellShape + 7 + fontMetrics().horizontalAdvance(wording::word(state)) + kLegendGap;
    return {width, fontMetrics().height() + 6};
}

void TrainingLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    int left = 0;
    for (const TrainingState state : kLegendStates) {
        paintRag(painter, QRectF(left, (height() - kCellShape) / 2.0, kCellShape, kCellShape),
                 shapeOfState(state));
        left += kCellShape + 7;
        const QString word = wording::word(state);
        painter.setPen(tokens.softInk);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        left += fontMetrics().horizontalAdvance(word) + kLegendGap;
    }
}

} // namespace aelwyd
