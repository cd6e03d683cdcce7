// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

namespace aelwyd {

/// Draws papers in a worker thread, so that the window never waits; only the latest request is answered.
class PreviewMaker final : public QObject {
    Q_OBJECT

  public:
    /// Makes a PDF. Runs in another thread: it holds everything that it needs as values, beside a printer
    /// that outlives the maker.
    using Job = std::function<Result<QByteArray>()>;

    explicit PreviewMaker(QObject* parent = nullptr);
    ~PreviewMaker() override;

    void request(const Job& job);

  signals:
    void made(const QByteArray& pdf);
    void failed(const aelwyd::Problems& problems);

  private:
    void answer(int number, const Result<QByteArray>& result);

    QThreadPool m_worker;
    int m_latest = 0;
};

} // namespace aelwyd
