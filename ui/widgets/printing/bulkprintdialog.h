// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/printjob.h"

#include <QDialog>
#include <memory>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace aelwyd {

class PlainLabel;
class PrintChoices;

/// Prints the plans of many people into a folder, with progress and a way to stop.
class BulkPrintDialog final : public QDialog {
    Q_OBJECT

  public:
    /// `printer` must outlive the dialog; `supply` gives the document with a number from 0 to `count` − 1.
    BulkPrintDialog(const PlanPrinter& printer, int count, PrintJob::Supply supply,
                    QWidget* parent = nullptr);
    ~BulkPrintDialog() override;

    PrintChoices& choices() { return *m_choices; }
    void setFolder(const QString& folder);
    void start();
    void stop();

    void reject() override;

  signals:
    void finished();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeControls();
    void layOut();
    void chooseFolder();
    void showProgress();
    void end();
    QString summary() const;
    void retranslate();

    const PlanPrinter& m_printer;
    int m_count;
    PrintJob::Supply m_supply;
    std::unique_ptr<PrintJob> m_job;
    PrintChoices* m_choices;
    PlainLabel* m_folderLabel = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_browse = nullptr;
    QProgressBar* m_progress = nullptr;
    PlainLabel* m_state = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace aelwyd
