// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/papercourier.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QProgressDialog>

namespace aelwyd {

/// Sharp to the eye on paper; more only makes the printer wait.
static constexpr int kDotsAnInch = 300;
static constexpr double kPointsAnInch = 72;

bool PaperCourier::deliver(QWidget* window) {
    const int first = m_printer.fromPage() > 0 ? m_printer.fromPage() - 1 : 0;
    const int last =
        m_printer.toPage() > 0 ? qMin(m_printer.toPage(), m_pages.pageCount()) : m_pages.pageCount();
    QProgressDialog progress(tr("Printing…"), tr("Stop"), first, last, window);
    progress.setWindowModality(Qt::WindowModal);
    m_printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&m_printer)) return false;
    for (int page = first; page < last; ++page) {
        progress.setValue(page);
        if (progress.wasCanceled() || (page > first && !m_printer.newPage())) return false;
        paintPage(painter, page);
    }
    progress.setValue(last);
    return painter.end();
}

void PaperCourier::paintPage(QPainter& painter, int page) {
    const QSizeF size = m_pages.pagePointSize(page) * kDotsAnInch / kPointsAnInch;
    const QImage image = m_pages.render(page, size.toSize());
    const QSizeF fitted = size.scaled(QSizeF(painter.viewport().size()), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(0, 0), fitted), image);
}

} // namespace aelwyd
