// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matching/survivalchart.h"

#include "ui/widgets/kit/theme.h"

#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>

namespace aelwyd {

namespace {

/// In pixels: room for the names of the lines, and for the numbers at risk.
constexpr int kNamesRoom = 190;
constexpr int kNumbersRoom = 40;

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
    m_share->setLabelFormat(QStringLiteral("%d %%"));
    m_months->setLabelFormat(QStringLiteral("%d"));
    m_months->setGridLineVisible(false);
    m_months->setTickType(QValueAxis::TicksDynamic);
    chart()->setMargins({0, 8, kNamesRoom, kNumbersRoom});
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
    for (const Line& line : std::as_const(m_lines))
        delete line.name;
    m_lines.clear();
    chart()->removeAllSeries();
    const int months = curves.isEmpty() ? 1 : std::max(1, int(curves.first().months.size()));
    m_months->setRange(0, months);
    m_months->setTickInterval(stepOf(months));
    m_months->setTitleText(tr("Months since they started"));
    m_riskWords->setText(tr("Still seen"));
    for (const SurvivalCurve& curve : curves)
        m_lines.append({curve, add(curve), new QGraphicsSimpleTextItem(curve.name, chart())});
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
    }
    m_riskWords->setBrush(tokens.softInk);
    m_riskWords->setFont(small);
    for (QGraphicsSimpleTextItem* number : std::as_const(m_risks)) {
        number->setBrush(tokens.softInk);
        number->setFont(small);
    }
}

void SurvivalChart::placeTexts() {
    placeNames();
    placeNumbers();
}

/// Each name stands at the end of its line, pushed down where it would cover another.
void SurvivalChart::placeNames() {
    QList<std::pair<double, QGraphicsSimpleTextItem*>> ends;
    for (const Line& line : std::as_const(m_lines)) {
        const QPointF end = chart()->mapToPosition(line.series->points().last(), line.series);
        const double half = line.name->boundingRect().height() / 2;
        line.name->setX(std::max(end.x() + 8, chart()->plotArea().left() + 40));
        ends.append({end.y() - half, line.name});
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QRectF> taken;
    for (auto& [top, name] : ends) {
        name->setX(std::min(name->x(), chart()->size().width() - name->boundingRect().width() - 4));
        QRectF box(QPointF(name->x(), top), name->boundingRect().size());
        for (const QRectF& other : std::as_const(taken))
            if (box.intersects(other)) box.moveTop(other.bottom() + 1);
        name->setY(box.top());
        taken.append(box);
    }
}

/// The numbers at risk of everybody, under the months at which there are ticks.
void SurvivalChart::placeNumbers() {
    qDeleteAll(m_risks);
    m_risks.clear();
    if (m_lines.isEmpty()) return m_riskWords->hide();
    const QRectF plot = chart()->plotArea();
    const double top = chart()->size().height() - kNumbersRoom + 16;
    m_riskWords->show();
    m_riskWords->setPos(plot.right() + 14, top);
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
    placeTexts();
}

} // namespace aelwyd
