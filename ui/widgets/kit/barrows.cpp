// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/barrows.h"

#include "ui/widgets/kit/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace aelwyd {

/// In pixels, over the width of the picture.
struct BarRows::Columns {
    int labels = 0;
    int words = 0;
    int bars = 0;
};

static constexpr int kBarGap = 12;

BarRows::BarRows(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRows::setRows(const QList<BarRow>& rows, const QString& sentence, double full) {
    m_rows = rows;
    m_full = full;
    for (const BarRow& row : rows)
        m_full = full > 0 ? full : std::max(m_full, row.whole);
    setText(sentence);
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

void BarRows::setLeads(bool leads) {
    m_leads = leads;
    setMouseTracking(leads);
}

int BarRows::leadingAt(const QPoint& place) const {
    const int row = place.y() / rowHeight();
    const bool inside = rect().contains(place) && row < m_rows.size();
    return m_leads && inside && m_rows.at(row).leads ? row : -1;
}

void BarRows::mouseMoveEvent(QMouseEvent* event) {
    QLabel::mouseMoveEvent(event);
    leadingAt(event->position().toPoint()) < 0 ? unsetCursor() : setCursor(Qt::PointingHandCursor);
}

void BarRows::mouseReleaseEvent(QMouseEvent* event) {
    QLabel::mouseReleaseEvent(event);
    const int row = leadingAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton) emit chosen(row);
}

int BarRows::rowHeight() const {
    return QFontMetrics(fontFor(TextRole::Body, font())).height() + 12;
}

QSize BarRows::sizeHint() const {
    return {480, int(m_rows.size()) * rowHeight()};
}

/// Words at the end take at most half, names a third, or more where a quarter is left for the bars,
/// which have what is left.
BarRows::Columns BarRows::columns() const {
    const QFontMetrics metrics(fontFor(TextRole::Body, font()));
    const QFontMetrics small(fontFor(TextRole::Small, font()));
    Columns columns;
    for (const BarRow& row : m_rows) {
        columns.labels = std::max(columns.labels, metrics.horizontalAdvance(row.label) + 2);
        columns.words = std::max(columns.words, small.horizontalAdvance(row.words) + 2);
    }
    columns.words = std::min(columns.words, width() / 2);
    const int beside = width() * 3 / 4 - columns.words - 2 * kBarGap;
    columns.labels = std::min(columns.labels, std::max(width() / 3, beside));
    columns.bars = std::max(24, width() - columns.labels - columns.words - 2 * kBarGap);
    return columns;
}

void BarRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns across = columns();
    for (int i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows.at(i), QRect(0, i * rowHeight(), width(), rowHeight()), across);
}

void BarRows::paintRow(QPainter& painter, const BarRow& row, const QRect& box, const Columns& columns) const {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    const auto text = [&](TextRole role, const QColor& ink, const QRect& place, const QString& words) {
        painter.setFont(fontFor(role, font()));
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    text(TextRole::Body, tokens.ink, QRect(0, box.top(), columns.labels, box.height()), row.label);
    const double perUnit = m_full > 0 ? columns.bars / m_full : 0;
    const QRectF bar(columns.labels + kBarGap, box.top() + 7, std::max(0.0, row.whole * perUnit),
                     box.height() - 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(bar, 3, 3);
    const QRectF part(bar.right() - row.part * perUnit, bar.top(), row.part * perUnit, bar.height());
    if (row.part > 0) {
        painter.setBrush(tokens.amberGround);
        painter.drawRoundedRect(part, 3, 3);
        painter.setBrush(QBrush(tokens.amber, Qt::BDiagPattern));
        painter.setPen(QPen(tokens.amber, 1));
        painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const int after = int(bar.right()) + kBarGap;
    text(TextRole::Small, tokens.softInk, QRect(after, box.top(), width() - after, box.height()), row.words);
}

void BarRows::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

} // namespace aelwyd
