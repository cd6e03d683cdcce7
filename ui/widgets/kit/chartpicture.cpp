// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kit/chartpicture.h"

#include "ui/widgets/kit/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QGuiApplication>
#include <QLegend>
#include <QWheelEvent>

namespace aelwyd {

ChartPicture::ChartPicture(QWidget* parent)
    : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setInteractive(false);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 4, 4, 0});
    dress();
}

void ChartPicture::describe(const QString& name, const QString& sentence) {
    setAccessibleName(name);
    setAccessibleDescription(sentence);
}

void ChartPicture::dress() {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(fontFor(TextRole::Small, font()));
        axis->setTitleFont(fontFor(TextRole::Small, font()));
        axis->setLabelsBrush(tokens.softInk);
        axis->setTitleBrush(tokens.softInk);
        axis->setLinePen(QPen(tokens.line, 1));
        axis->setGridLinePen(QPen(tokens.line, 1));
    }
    emit dressed();
}

void ChartPicture::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange) dress();
}

/// The page scrolls, not the chart.
void ChartPicture::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace aelwyd
