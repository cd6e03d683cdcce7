// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/runchart.h"

#include "ui/presentation/wording/dates.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/kit/wordplace.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace aelwyd {

/// From days and minutes to points.
struct RunChart::Scale {
    QRectF box;
    int days = 1;
    int top = 60;
    /// Minutes between two lines of the grid.
    int step = 60;
    double x(double daysPassed) const { return box.left() + box.width() * daysPassed / days; }
    double y(double minutes) const { return box.bottom() - box.height() * minutes / top; }
};

namespace {

/// A whole number of hours that gives three to five lines.
int runStep(int most) {
    for (const int hours : {1, 2, 5, 10, 20, 25, 50, 100, 200, 500})
        if (most <= hours * 60 * 4) return hours * 60;
    return 1000 * 60;
}

/// "0 min" may be wider than "30 h".
int widestMark(const QFontMetrics& metrics, int top, int step) {
    int widest = 0;
    for (int minutes = 0; minutes <= top; minutes += step)
        widest = std::max(widest, metrics.horizontalAdvance(wording::minutes(minutes)));
    return widest;
}

QPainterPath runPath(const QList<int>& minutes, double first, int before,
                     const std::function<QPointF(double, int)>& at) {
    QPainterPath path(at(first, before));
    for (int i = 0; i < minutes.size(); ++i)
        path.lineTo(at(first + i + 1, minutes.at(i)));
    return path;
}

} // namespace

RunChart::RunChart(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunChart::setLine(const RunLine& line, const QString& sentence) {
    m_line = line;
    setText(sentence);
    setAccessibleName(sentence);
    update();
}

void RunChart::paintEvent(QPaintEvent*) {
    if (!m_line.period.from.isValid()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Small, font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = std::max({60, m_line.allowed, m_line.atTheEnd()});
    Scale scale{.days = m_line.days(), .step = runStep(most)};
    scale.top = (most + scale.step - 1) / scale.step * scale.step;
    const int left = widestMark(metrics, scale.top, scale.step) + 10;
    scale.box = QRectF(rect()).adjusted(left, metrics.height(), -8, -metrics.height() - 8);
    paintGrid(painter, scale);
    paintDays(painter, scale);
    paintLines(painter, scale);
    paintWords(painter, scale);
}

void RunChart::paintGrid(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    for (int minutes = 0; minutes <= scale.top; minutes += scale.step) {
        const double y = scale.y(minutes);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(scale.box.left(), y), QPointF(scale.box.right(), y));
        painter.setPen(tokens.softInk);
        painter.drawText(QRectF(0, y - 10, scale.box.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         wording::minutes(minutes));
    }
}

void RunChart::paintDays(QPainter& painter, const Scale& scale) const {
    painter.setPen(tokensOf(QGuiApplication::palette()).softInk);
    const QRectF foot(scale.box.left(), scale.box.bottom() + 4, scale.box.width(), 20);
    painter.drawText(foot, Qt::AlignLeft, wording::shortDate(m_line.period.from));
    painter.drawText(foot, Qt::AlignRight, wording::shortDate(m_line.period.to));
}

void RunChart::paintLines(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    const auto at = [&](double day, int minutes) { return QPointF(scale.x(day), scale.y(minutes)); };
    painter.setPen(QPen(tokens.softInk, 1.5, Qt::DashLine));
    painter.drawLine(at(0, 0), at(m_line.days(), m_line.allowed));
    const double today = double(m_line.spent.size());
    const bool over = m_line.atTheEnd() > m_line.allowed;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(over ? tokens.red : tokens.accent, 2, Qt::DotLine));
    painter.drawPath(runPath(m_line.planned, today, m_line.spentSoFar(), at));
    QPainterPath spent = runPath(m_line.spent, 0, 0, at);
    painter.setPen(QPen(tokens.accent, 2.5));
    painter.drawPath(spent);
    spent.lineTo(at(today, 0));
    spent.lineTo(at(0, 0));
    painter.setPen(Qt::NoPen);
    QColor ground = tokens.accentGround;
    ground.setAlphaF(0.55F);
    painter.fillPath(spent, ground);
    if (m_line.spent.isEmpty() || m_line.planned.isEmpty()) return;
    painter.setBrush(tokens.accent);
    painter.drawEllipse(at(today, m_line.spentSoFar()), 4, 4);
}

/// What the words of the picture keep clear of.
WordPlaces RunChart::placesIn(const Scale& scale) const {
    const auto at = [&](double day, int minutes) { return QPointF(scale.x(day), scale.y(minutes)); };
    WordPlaces places(scale.box.adjusted(4, -14, 0, -2));
    QPainterPath steady(at(0, 0)), grid;
    steady.lineTo(at(m_line.days(), m_line.allowed));
    places.keepClearOf(steady);
    places.keepClearOf(runPath(m_line.spent, 0, 0, at));
    places.keepClearOf(runPath(m_line.planned, double(m_line.spent.size()), m_line.spentSoFar(), at));
    for (int minutes = 0; minutes <= scale.top; minutes += scale.step) {
        grid.moveTo(scale.box.left(), scale.y(minutes));
        grid.lineTo(scale.box.right(), scale.y(minutes));
    }
    places.ratherClearOf(grid);
    return places;
}

/// The words stand at the lines; no legend.
void RunChart::paintWords(QPainter& painter, const Scale& scale) const {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    WordPlaces places = placesIn(scale);
    const auto sizeOf = [&](const QString& text) {
        return QSizeF(painter.fontMetrics().horizontalAdvance(text) + 6, 18);
    };
    const auto word = [&](double x, double y, const QString& text) {
        const QSizeF size = sizeOf(text);
        const double left =
            std::clamp(x - size.width() / 2, scale.box.left() + 4, scale.box.right() - size.width());
        const double top = std::clamp(y, scale.box.top() - 14, scale.box.bottom() - 20);
        QPainterPath frame;
        frame.addRect(QRectF(QPointF(left, top), size));
        places.keepClearOf(frame);
        painter.setPen(tokens.accent);
        painter.drawText(frame.boundingRect(), Qt::AlignCenter, text);
    };
    const int days = m_line.days();
    if (!m_line.spent.isEmpty() && m_line.spent.size() > days / 6)
        word(scale.x(m_line.spent.size() * 0.5), scale.y(0) - 18, tr("Spent"));
    if (m_line.planned.size() > days / 5)
        word(scale.x(days - m_line.planned.size() * 0.35), scale.y(m_line.atTheEnd() * 0.5) + 10,
             tr("Planned"));
    const QLineF steady(scale.x(0), scale.y(0), scale.x(days), scale.y(m_line.allowed));
    painter.setPen(tokens.softInk);
    painter.drawText(places.beside(steady, sizeOf(tr("Steady pace"))), Qt::AlignCenter, tr("Steady pace"));
}

} // namespace aelwyd
