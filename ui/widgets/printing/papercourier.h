// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QPainter;
class QPdfDocument;
class QPrinter;
class QWidget;

namespace aelwyd {

/// Brings the pages of a PDF to a printer, page by page, with progress and a way to stop.
class PaperCourier {
    Q_DECLARE_TR_FUNCTIONS(PaperCourier)

  public:
    /// Both must outlive the courier.
    PaperCourier(QPdfDocument& pages, QPrinter& printer)
        : m_pages(pages)
        , m_printer(printer) {}
    /// False when it was stopped, or the printer refused a page. Progress shows above `window`.
    bool deliver(QWidget* window);

  private:
    void paintPage(QPainter& painter, int page);

    QPdfDocument& m_pages;
    QPrinter& m_printer;
};

} // namespace aelwyd
