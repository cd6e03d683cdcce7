// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planprinter.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <functional>

namespace aelwyd {

/// What to print many plans as, and where to.
struct PrintJobSettings {
    QString folder;
    PlanLayout layout = PlanLayout::Full;
    PrintLanguage language = PrintLanguage::Both;
};

/// A plan that could not be printed.
struct PrintFailure {
    QString reference;
    Problems problems;
};

/// Prints many plans, one file each. Documents are asked for one at a time on the owner's thread, so that
/// they may come from its database; drawing and writing happen in workers, so that its window never waits.
/// Needs a running event loop.
class PrintJob : public QObject {
    Q_OBJECT

  public:
    /// Gives the document with this number (from 0); nothing to leave it out.
    using Supply = std::function<std::optional<PlanDocument>(int)>;

    /// `printer` must outlive the job. The folder is made if it is not there.
    PrintJob(const PlanPrinter& printer, PrintJobSettings settings, int count, Supply supply,
             QObject* parent = nullptr);
    /// Waits for the files that are being written.
    ~PrintJob() override;

    void start();
    /// Begins no further file; those being written are finished, then finished() is emitted.
    void stop();

    bool isRunning() const { return m_running; }
    bool wasStopped() const { return m_stopped; }
    /// Dealt with so far: written, left out or failed.
    int done() const { return m_done; }
    int written() const { return m_written; }
    const QList<PrintFailure>& failures() const { return m_failures; }

  signals:
    void progressed(int done, int total);
    void finished();

  private:
    void supplyNext();
    void begin(const PlanDocument& document);
    void leaveOut();
    void settle(const QString& reference, const Result<void>& result);
    void finishIfDone();
    QString uniquePath(const PlanDocument& document);

    const PlanPrinter& m_printer;
    PrintJobSettings m_settings;
    int m_count;
    Supply m_supply;
    QThreadPool m_workers;
    QSet<QString> m_usedNames;
    QList<PrintFailure> m_failures;
    int m_next = 0;
    int m_inWork = 0;
    int m_done = 0;
    int m_written = 0;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace aelwyd
