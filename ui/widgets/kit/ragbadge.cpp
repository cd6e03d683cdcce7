// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/ragbadge.h"

#include "ui/presentation/wording/peoplewords.h"
#include "ui/widgets/kit/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace aelwyd {

static const Tokens& tokens() {
    return tokensOf(QGuiApplication::palette());
}

static QColor inkOf(const std::optional<Rag>& status) {
    if (!status) return tokens().softInk;
    return *status == Rag::Red ? tokens().red : *status == Rag::Amber ? tokens().amber : tokens().green;
}

static QColor groundOf(const std::optional<Rag>& status) {
    if (!status) return tokens().ground;
    return *status == Rag::Red     ? tokens().redGround
           : *status == Rag::Amber ? tokens().amberGround
                                   : tokens().greenGround;
}

static QPainterPath shapeOf(const std::optional<Rag>& status, const QRectF& box) {
    QPainterPath path;
    if (status == Rag::Amber)
        path.addPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    else if (status == Rag::Red)
        path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        path.addEllipse(box);
    path.closeSubpath();
    return path;
}

void paintRag(QPainter& painter, const QRectF& box, const std::optional<Rag>& status) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(status ? QPen(Qt::NoPen) : QPen(inkOf(status), 1.5));
    painter.setBrush(status ? QBrush(inkOf(status)) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(status, status ? box : box.adjusted(1, 1, -1, -1)));
    painter.restore();
}

static void paintPill(QPainter& painter, const QRectF& box, const QColor& ground) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

RagBadge::RagBadge(std::optional<Rag> status, QWidget* parent)
    : QLabel(parent)
    , m_status(status) {
    setTextFormat(Qt::PlainText);
    setProperty("tone", QStringLiteral("badge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void RagBadge::setStatus(const std::optional<Rag>& status) {
    m_status = status;
    retranslate();
    updateGeometry();
    update();
}

void RagBadge::retranslate() {
    setText(m_status ? wording::word(*m_status) : tr("Not decided"));
}

QSize RagBadge::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 41, fontMetrics().height() + 9};
}

void RagBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), groundOf(m_status));
    const double middle = height() / 2.0;
    paintRag(painter, QRectF(12, middle - 5, 10, 10), m_status);
    painter.setPen(inkOf(m_status));
    painter.drawText(QRect(28, 0, width() - 28, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void RagBadge::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    updateGeometry();
}

StateBadge::StateBadge(Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setProperty("tone", QStringLiteral("badge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize StateBadge::sizeHint() const {
    return text().isEmpty() ? QSize(0, 0)
                            : QSize(fontMetrics().horizontalAdvance(text()) + 25, fontMetrics().height() + 9);
}

void StateBadge::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    const QColor grounds[]{t.line, t.accentGround, t.greenGround, t.amberGround};
    const QColor inks[]{t.ink, t.accent, t.green, t.amber};
    QPainter painter(this);
    paintPill(painter, rect(), grounds[static_cast<int>(m_tone)]);
    painter.setPen(inks[static_cast<int>(m_tone)]);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace aelwyd
