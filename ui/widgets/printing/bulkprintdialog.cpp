// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/bulkprintdialog.h"

#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/printing/printchoices.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace aelwyd {

BulkPrintDialog::BulkPrintDialog(const PlanPrinter& printer, int count, PrintJob::Supply supply,
                                 QWidget* parent)
    : QDialog(parent)
    , m_printer(printer)
    , m_count(count)
    , m_supply(std::move(supply))
    , m_choices(new PrintChoices(this)) {
    makeControls();
    layOut();
    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    retranslate();
    showProgress();
}

BulkPrintDialog::~BulkPrintDialog() = default;

void BulkPrintDialog::makeControls() {
    m_folderLabel = plainLabel({}, TextRole::CardTitle);
    m_folder = new QLineEdit(this);
    m_folderLabel->setBuddy(m_folder);
    m_browse = plainButton({}, "folder-open");
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, qMax(1, m_count));
    m_progress->setTextVisible(false); // a line below says it
    m_state = wrappedLabel({}, TextRole::Soft);
    m_start = primaryButton({}, "printer");
    m_stop = plainButton();
    m_close = plainButton();
    connect(m_browse, &QPushButton::clicked, this, &BulkPrintDialog::chooseFolder);
    connect(m_start, &QPushButton::clicked, this, &BulkPrintDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &BulkPrintDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &BulkPrintDialog::reject);
    connect(m_folder, &QLineEdit::textChanged, this, &BulkPrintDialog::showProgress);
}

void BulkPrintDialog::layOut() {
    auto* place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_close, m_stop, m_start})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_choices);
    column->addSpacing(6);
    column->addWidget(m_folderLabel);
    column->addLayout(place);
    column->addSpacing(6);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addLayout(buttons);
    setMinimumWidth(520);
}

void BulkPrintDialog::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void BulkPrintDialog::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the PDF files"), m_folder->text());
    if (!folder.isEmpty()) setFolder(folder);
}

void BulkPrintDialog::start() {
    const PrintJobSettings settings{QDir::fromNativeSeparators(m_folder->text().trimmed()),
                                    m_choices->planLayout(), m_choices->language()};
    m_job = std::make_unique<PrintJob>(m_printer, settings, m_count, m_supply);
    connect(m_job.get(), &PrintJob::progressed, this, &BulkPrintDialog::showProgress);
    connect(m_job.get(), &PrintJob::finished, this, &BulkPrintDialog::end);
    m_job->start();
    showProgress();
    m_stop->setFocus();
}

void BulkPrintDialog::stop() {
    if (m_job) m_job->stop();
}

void BulkPrintDialog::end() {
    showProgress();
    emit finished();
}

void BulkPrintDialog::showProgress() {
    const bool running = m_job && m_job->isRunning();
    for (QWidget* widget : QList<QWidget*>{m_choices, m_folder, m_browse})
        widget->setEnabled(!running);
    m_start->setEnabled(!running && m_count > 0 && !m_folder->text().trimmed().isEmpty());
    m_stop->setEnabled(running);
    m_progress->setValue(m_job ? m_job->done() : 0);
    m_state->setText(summary());
}

QString BulkPrintDialog::summary() const {
    if (!m_job) return tr("Plans to print: %1").arg(m_count);
    if (m_job->isRunning()) return tr("Printed: %1 of %2").arg(m_job->written()).arg(m_count);
    QStringList lines{m_job->wasStopped() ? tr("Stopped. Files written: %1").arg(m_job->written())
                                          : tr("Finished. Files written: %1").arg(m_job->written())};
    for (const PrintFailure& failure : m_job->failures().mid(0, 3))
        lines.append(failure.reference + QStringLiteral(" · ") + wording::messages(failure.problems));
    if (m_job->failures().size() > 3) lines.append(tr("Not printed: %1").arg(m_job->failures().size()));
    return lines.join(u'\n');
}

/// Closing stops the job first; what is being written is finished.
void BulkPrintDialog::reject() {
    stop();
    QDialog::reject();
}

void BulkPrintDialog::retranslate() {
    setWindowTitle(tr("Print many plans"));
    m_folderLabel->setText(tr("Folder for the PDF files"));
    m_browse->setText(tr("Choose…"));
    m_progress->setAccessibleName(tr("Progress"));
    m_start->setText(tr("Print into the folder"));
    m_stop->setText(tr("Stop"));
    m_close->setText(tr("Close"));
    m_state->setText(summary());
}

void BulkPrintDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace aelwyd
