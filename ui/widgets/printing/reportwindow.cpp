// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/reportwindow.h"

#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/printing/reportchoices.h"

#include <QDir>
#include <QStandardPaths>

namespace aelwyd {

static PrintLanguage printLanguageOf(ReaderLanguage language) {
    return language == ReaderLanguage::Welsh ? PrintLanguage::Welsh : PrintLanguage::English;
}

ReportWindow::ReportWindow(const ReportPrinter& printer, const ReportFiles& files, QWidget* parent)
    : ReportWindow(printer, files, new ReportChoices(printLanguageOf(files.language)), parent) {}

ReportWindow::ReportWindow(const ReportPrinter& printer, const ReportFiles& files, ReportChoices* choices,
                           QWidget* parent)
    : PaperWindow(choices, parent)
    , m_printer(printer)
    , m_files(files)
    , m_choices(choices)
    , m_table(plainButton({}, "columns-2"))
    , m_calendar(plainButton({}, "calendar")) {
    addButton(m_table);
    addButton(m_calendar);
    m_calendar->setVisible(bool(m_files.calendar));
    connect(m_table, &QPushButton::clicked, this, [this] {
        askWhereToSave(tr("Save the figures"), QStringLiteral(".csv"), tr("Files for spreadsheets (*.csv)"),
                       m_files.figures);
    });
    connect(m_calendar, &QPushButton::clicked, this, [this] {
        askWhereToSave(tr("Save for a calendar"), QStringLiteral(".ics"), tr("Calendar files (*.ics)"),
                       m_files.calendar);
    });
    connect(m_choices, &ReportChoices::changed, this, &ReportWindow::refresh);
    retranslate();
    refresh();
}

void ReportWindow::refresh() {
    prepare([&printer = m_printer, paper = m_files.paper(m_choices->reportLayout(), m_choices->languages())] {
        return printer.pdf(paper);
    });
}

void ReportWindow::askWhereToSave(const QString& title, const QString& ending, const QString& filter,
                                  const std::function<QByteArray(ReaderLanguage)>& bytes) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    WindowQuestions questions(this);
    const QString path =
        questions.fileToSave(title, QDir(folder).filePath(m_files.fileName + ending), filter);
    if (!path.isEmpty()) keep(bytes(m_choices->languages().first()), path);
}

void ReportWindow::retranslate() {
    PaperWindow::retranslate();
    m_table->setText(tr("Save the figures…"));
    m_calendar->setText(tr("Save for a calendar…"));
}

} // namespace aelwyd
