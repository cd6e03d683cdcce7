// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/report.h"
#include "ui/widgets/printing/paperwindow.h"

#include <functional>

namespace aelwyd {

class ReportChoices;

/// How one report is brought onto paper, and into the other files that it can be.
struct ReportFiles {
    /// Whom or what it is about, for the window's title.
    QString subject;
    /// Without ending.
    QString fileName;
    /// The language chosen at first.
    ReaderLanguage language = ReaderLanguage::English;
    std::function<ReportPaper(ReportLayout, const QList<ReaderLanguage>&)> paper;
    /// The figures as a file for spreadsheets.
    std::function<QByteArray(ReaderLanguage)> figures;
    /// For a calendar program; empty: it is no week.
    std::function<QByteArray(ReaderLanguage)> calendar;
};

/// Shows a report as it will lie on paper, to be printed or saved.
class ReportWindow final : public PaperWindow {
    Q_OBJECT

  public:
    /// `printer` must outlive the window.
    ReportWindow(const ReportPrinter& printer, const ReportFiles& files, QWidget* parent = nullptr);

  protected:
    QString fileName() const override { return m_files.fileName + QStringLiteral(".pdf"); }
    QString subject() const override { return m_files.subject; }
    void retranslate() override;

  private:
    ReportWindow(const ReportPrinter& printer, const ReportFiles& files, ReportChoices* choices,
                 QWidget* parent);
    void refresh();
    void askWhereToSave(const QString& title, const QString& ending, const QString& filter,
                        const std::function<QByteArray(ReaderLanguage)>& bytes);

    const ReportPrinter& m_printer;
    ReportFiles m_files;
    ReportChoices* m_choices;
    QPushButton* m_table;
    QPushButton* m_calendar;
};

} // namespace aelwyd
