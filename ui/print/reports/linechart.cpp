// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reports/linechart.h"

#include <algorithm>
#include <numeric>

namespace aelwyd::paper {
namespace {

constexpr double kPlotHeight = 150;
/// Of one letter, in sizes of its type.
constexpr double kLetterWidth = 0.62;

Colour lineColour(LineLook look) {
    switch (look) {
    case LineLook::Main:
        return colours::accent;
    case LineLook::Second:
        return colours::green;
    case LineLook::Third:
        return colours::amber;
    case LineLook::Dashed:
        break;
    }
    return colours::softInk;
}

} // namespace

LineChart::LineChart(const Kit& kit, ReportChart chart, ReaderLanguage language)
    : m_kit(kit)
    , m_chart(std::move(chart))
    , m_language(language) {}

/// In large print the words below stand in several lines.
double LineChart::arrange(double width) {
    const double room = roomAcross(plot(0, 0, width).width());
    double words = m_kit.style().small * 1.3;
    for (const auto& [value, text] : m_chart.across)
        words = std::max(words, word(text, Alignment::Start, colours::softInk, false)->heightFor(room));
    return kPlotHeight + m_kit.style().small * 1.3 + words;
}

QRectF LineChart::plot(double x, double y, double width) const {
    const double left = m_kit.style().small * 5;
    const double right = m_kit.style().small * 7;
    return QRectF(x + left, y + m_kit.style().small * 0.8, width - left - right, kPlotHeight);
}

/// In large print the longest words would run into each other: then only the ends have theirs.
bool LineChart::namesOnlyEnds(double plotWidth) const {
    const double room = plotWidth / std::max<double>(2, double(m_chart.across.size()));
    qsizetype longest = 0;
    for (const auto& [value, text] : m_chart.across)
        for (const QString& part : text.split(u' '))
            longest = std::max(longest, part.size());
    const double size = m_kit.style().small;
    return double(longest) * size * kLetterWidth + size > room;
}

double LineChart::roomAcross(double plotWidth) const {
    const double ends = 2;
    return plotWidth /
           (namesOnlyEnds(plotWidth) ? ends : std::max<double>(ends, double(m_chart.across.size())));
}

BoxPtr LineChart::word(const QString& text, Alignment alignment, const Colour& colour, bool bold) const {
    const TextStyle style{
        .size = m_kit.style().small, .bold = bold, .colour = colour, .alignment = alignment};
    return m_kit.text(text, style, {Tag::None, m_language});
}

QPointF LineChart::at(const QRectF& plot, const QPointF& point) const {
    return {plot.left() + point.x() / m_chart.most.x() * plot.width(),
            plot.bottom() - point.y() / m_chart.most.y() * plot.height()};
}

void LineChart::drawWord(Canvas& canvas, const QString& text, const QRectF& room, Alignment alignment,
                         const Colour& colour, bool bold) const {
    const BoxPtr box = word(text, alignment, colour, bold);
    box->heightFor(room.width());
    box->draw(canvas, room.left(), room.top());
}

void LineChart::drawGrid(Canvas& canvas, const QRectF& plot) const {
    const double size = m_kit.style().small;
    for (const auto& [value, words] : m_chart.up) {
        const double y = at(plot, {0, value}).y();
        canvas.horizontalLine(plot.left(), y, plot.width(), colours::line);
        drawWord(canvas, words, QRectF(plot.left() - size * 5, y - size * 0.65, size * 4.5, size),
                 Alignment::End, colours::softInk);
    }
    const double room = roomAcross(plot.width());
    const bool onlyEnds = namesOnlyEnds(plot.width());
    for (const auto& [value, words] : m_chart.across) {
        const double x = at(plot, {value, 0}).x();
        const bool first = value == 0;
        const bool last = value >= m_chart.most.x();
        if (onlyEnds && !first && !last) continue;
        const double left = first ? x : last ? x - room : x - room / 2;
        drawWord(canvas, words, QRectF(left, plot.bottom() + size * 0.5, room, size),
                 first  ? Alignment::Start
                 : last ? Alignment::End
                        : Alignment::Centre,
                 colours::softInk);
    }
}

bool LineChart::isCarriedOn(const ReportLine& line) const {
    return std::any_of(m_chart.lines.begin(), m_chart.lines.end(), [&](const ReportLine& other) {
        return &other != &line && other.points.first() == line.points.last();
    });
}

/// Labels that would lie on each other are moved apart, in the order of the ends of their lines. A line that
/// another one carries on has its label above, clear of it.
QList<double> LineChart::labelHeights(const QRectF& plot) const {
    QList<double> heights;
    for (const ReportLine& line : m_chart.lines)
        heights.append(at(plot, line.points.last()).y() -
                       (isCarriedOn(line) ? m_kit.style().small * 1.1 : 0));
    QList<qsizetype> order(heights.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return heights[a] < heights[b]; });
    for (qsizetype i = 1; i < order.size(); ++i)
        heights[order[i]] = std::max(heights[order[i]], heights[order[i - 1]] + m_kit.style().small * 1.35);
    return heights;
}

void LineChart::drawLines(Canvas& canvas, const QRectF& plot) const {
    const QList<double> heights = labelHeights(plot);
    const double size = m_kit.style().small;
    for (qsizetype i = 0; i < m_chart.lines.size(); ++i) {
        const ReportLine& line = m_chart.lines.at(i);
        QList<QPointF> points;
        for (const QPointF& point : line.points)
            points.append(at(plot, point));
        const bool dashed = line.look == LineLook::Dashed || line.look == LineLook::Third;
        canvas.polyline(points, line.look == LineLook::Main ? 2.2 : 1.4, lineColour(line.look), dashed);
        const double wide = double(line.label.size()) * size * kLetterWidth;
        canvas.fill(QRectF(points.last().x() + 3, heights.at(i) - size * 0.6, wide, size * 1.2), 2,
                    colours::paper);
        drawWord(canvas, line.label,
                 QRectF(points.last().x() + 5, heights.at(i) - size * 0.65,
                        std::max(size * 6.5, plot.right() + size * 7 - points.last().x() - 5), size),
                 Alignment::Start, lineColour(line.look), true);
    }
}

void LineChart::draw(Canvas& canvas, double x, double y) const {
    canvas.beginArtifact();
    const QRectF area = plot(x, y, width());
    drawGrid(canvas, area);
    drawLines(canvas, area);
    canvas.endArtifact();
}

} // namespace aelwyd::paper
