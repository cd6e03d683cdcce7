// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/survivalchart.h"

#include "ui/widgets/kit/theme.h"

#include <QChart>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
#include <QLineSeries>
#include <QPainterPath>
#include <QValueAxis>
#include <algorithm>

namespace aelwyd {

namespace {

/// In pixels: between the picture and the names of the lines, and the room for the numbers at risk.
constexpr int kNameGap = 16;
constexpr int kNumbersRoom = 40;
/// Of the width, the most that names may take on one line.
constexpr double kNamesShare = 0.3;

/// Broken at the space nearest to its middle.
QString onTwoLines(QString name) {
    const qsizetype middle = name.size() / 2;
    const qsizetype before = name.lastIndexOf(u' ', middle), after = name.indexOf(u' ', middle);
    const bool isBefore = after < 0 || (before >= 0 && middle - before < after - middle);
    if (const qsizetype space = isBefore ? before : after; space >= 0) name[space] = u'\n';
    return name;
}

/// Strokes differ as well as colours.
QPen penOf(const std::optional<FirstWeeks>& firstWeeks, const Tokens& tokens) {
    if (!firstWeeks) return QPen(tokens.accent, 3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    switch (*firstWeeks) {
    case FirstWeeks::Kept:
        return QPen(tokens.green, 2, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin);
    case FirstWeeks::Broken:
        return QPen(tokens.red, 2, Qt::DotLine, Qt::FlatCap, Qt::MiterJoin);
    case FirstWeeks::Unknown:
        return QPen(tokens.softInk, 2, Qt::DashDotDotLine, Qt::FlatCap, Qt::MiterJoin);
    }
    return QPen(tokens.ink);
}

/// Whoever leaves in a month is gone at its end.
QList<QPointF> stepsOf(const QList<SurvivalMonth>& months) {
    QList<QPointF> points{{0, 100}};
    for (const SurvivalMonth& month : months) {
        points.append({month.month + 1.0, points.last().y()});
        if (month.left > 0) points.append({month.month + 1.0, month.survival * 100});
    }
    return points;
}

/// Level as far as the picture goes, so that it is not taken for a line that falls; then to the name.
QPainterPath leaderOf(const QPointF& end, double right, const QPointF& name) {
    QPainterPath path(end);
    path.lineTo(right, end.y());
    path.lineTo(name);
    return path;
}

/// A step of the axis at which about twelve numbers stand.
int stepOf(int months) {
    for (const int step : {1, 2, 3, 6, 12})
        if (months <= 12 * step) return step;
    return 24;
}

} // namespace

SurvivalChart::SurvivalChart(QWidget* parent)
    : ChartPicture(parent)
    , m_months(new QValueAxis)
    , m_share(new QValueAxis)
    , m_riskWords(new QGraphicsSimpleTextItem(chart())) {
    chart()->addAxis(m_months, Qt::AlignBottom);
    chart()->addAxis(m_share, Qt::AlignLeft);
    m_share->setRange(0, 100);
    m_share->setTickCount(5);
    m_share->setLabelFormat(QStringLiteral("%d%%"));
    m_months->setLabelFormat(QStringLiteral("%d"));
    m_months->setGridLineVisible(false);
    m_months->setTickType(QValueAxis::TicksDynamic);
    setMinimumHeight(320);
    connect(this, &ChartPicture::dressed, this, &SurvivalChart::dressLines);
    connect(chart(), &QChart::plotAreaChanged, this, &SurvivalChart::placeTexts);
    dress();
}

QLineSeries* SurvivalChart::add(const SurvivalCurve& curve) {
    auto* series = new QLineSeries;
    series->setName(curve.name);
    series->replace(stepsOf(curve.months));
    chart()->addSeries(series);
    series->attachAxis(m_months);
    series->attachAxis(m_share);
    return series;
}

void SurvivalChart::show(const QList<SurvivalCurve>& curves) {
    for (const Line& line : std::as_const(m_lines)) {
        delete line.name;
        delete line.leader;
    }
    m_lines.clear();
    chart()->removeAllSeries();
    const int months = curves.isEmpty() ? 1 : std::max(1, int(curves.first().months.size()));
    m_months->setRange(0, months);
    m_months->setTickInterval(stepOf(months));
    m_months->setTitleText(tr("Months since they started"));
    m_riskWords->setText(tr("Still seen"));
    for (const SurvivalCurve& curve : curves)
        m_lines.append({curve, add(curve), new QGraphicsSimpleTextItem(curve.name, chart()),
                        new QGraphicsPathItem(chart())});
    dressLines();
    placeTexts();
}

void SurvivalChart::dressLines() {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    const QFont small = fontFor(TextRole::Small, font());
    for (const Line& line : std::as_const(m_lines)) {
        const QPen pen = penOf(line.curve.firstWeeks, tokens);
        line.series->setPen(pen);
        line.name->setBrush(pen.color());
        line.name->setFont(line.curve.firstWeeks ? small : fontFor(TextRole::Strong, font()));
        line.leader->setPen(QPen(tokens.line, 1));
    }
    m_riskWords->setBrush(tokens.softInk);
    m_riskWords->setFont(small);
    for (QGraphicsSimpleTextItem* number : std::as_const(m_risks)) {
        number->setBrush(tokens.softInk);
        number->setFont(small);
    }
    fitNames();
}

/// Room beside the picture for the widest name.
void SurvivalChart::fitNames() {
    const double most = chart()->size().width() * kNamesShare;
    double widest = m_riskWords->boundingRect().width();
    for (const Line& line : std::as_const(m_lines)) {
        line.name->setText(line.curve.name);
        if (line.name->boundingRect().width() > most) line.name->setText(onTwoLines(line.curve.name));
        widest = std::max(widest, line.name->boundingRect().width());
    }
    const QMargins margins(0, 8, int(widest) + kNameGap + 6, kNumbersRoom);
    if (chart()->margins() != margins) chart()->setMargins(margins);
}

void SurvivalChart::placeTexts() {
    placeNames();
    placeNumbers();
}

/// Each name stands at the height of its line's end, pushed down where it would cover another, and up again
/// where there is no more room.
void SurvivalChart::placeNames() {
    const QRectF plot = chart()->plotArea();
    QList<Line> lines = m_lines;
    std::stable_sort(lines.begin(), lines.end(),
                     [this](const Line& a, const Line& b) { return endOf(a).y() < endOf(b).y(); });
    double top = 0;
    for (const Line& line : std::as_const(lines)) {
        const double height = line.name->boundingRect().height();
        line.name->setPos(plot.right() + kNameGap, std::max(top, endOf(line).y() - height / 2));
        top = line.name->y() + height + 1;
    }
    double bottom = plot.bottom();
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const double height = line->name->boundingRect().height();
        line->name->setY(std::min(line->name->y(), bottom - height));
        bottom = line->name->y() - 1;
        const QPointF start(plot.right() + kNameGap - 4, line->name->y() + height / 2);
        line->leader->setPath(leaderOf(endOf(*line), plot.right(), start));
    }
}

QPointF SurvivalChart::endOf(const Line& line) const {
    return chart()->mapToPosition(line.series->points().last(), line.series);
}

/// The numbers at risk of everybody, under the months at which there are ticks.
void SurvivalChart::placeNumbers() {
    qDeleteAll(m_risks);
    m_risks.clear();
    if (m_lines.isEmpty()) return m_riskWords->hide();
    const QRectF plot = chart()->plotArea();
    const double top = chart()->size().height() - kNumbersRoom + 16;
    m_riskWords->show();
    m_riskWords->setPos(plot.right() + kNameGap, top);
    const QList<SurvivalMonth>& months = m_lines.first().curve.months;
    for (int month = 0; month < months.size(); month += int(m_months->tickInterval())) {
        auto* number = new QGraphicsSimpleTextItem(QString::number(months.at(month).atRisk), chart());
        m_risks.append(number);
        number->setFont(fontFor(TextRole::Small, font()));
        number->setBrush(tokensOf(QGuiApplication::palette()).softInk);
        const double x = plot.left() + plot.width() * month / m_months->max();
        number->setPos(x - number->boundingRect().width() / 2, top);
    }
}

void SurvivalChart::resizeEvent(QResizeEvent* event) {
    ChartPicture::resizeEvent(event);
    fitNames();
    placeTexts();
}

} // namespace aelwyd
