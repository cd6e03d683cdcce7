// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planprinter.h"

#include <QObject>
#include <QThreadPool>

namespace aelwyd {

/// Draws plans in a worker thread, so that the window never waits; only the latest request is answered.
class PreviewMaker final : public QObject {
    Q_OBJECT

  public:
    /// `printer` must outlive the maker.
    explicit PreviewMaker(const PlanPrinter& printer, QObject* parent = nullptr);
    ~PreviewMaker() override;

    void request(const PlanDocument& document, PlanLayout layout, PrintLanguage language);

  signals:
    void made(const QByteArray& pdf);
    void failed(const aelwyd::Problems& problems);

  private:
    void answer(int number, const Result<QByteArray>& result);

    const PlanPrinter& m_printer;
    QThreadPool m_worker;
    int m_latest = 0;
};

} // namespace aelwyd
