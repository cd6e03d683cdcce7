// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/paperwindow.h"

#include "ui/presentation/printing/planfile.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/printing/papercourier.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace aelwyd {

static constexpr int kSideWidth = 272;
static constexpr double kZoomStep = 1.2;
static constexpr double kLeastZoom = 0.25;
static constexpr double kMostZoom = 5;

PaperWindow::PaperWindow(QWidget* choices, QWidget* parent)
    : QDialog(parent)
    , m_maker(new PreviewMaker(this)) {
    makeButtons();
    makeView();
    layOut(choices);
    connect(m_maker, &PreviewMaker::made, this, &PaperWindow::showPages);
    connect(m_maker, &PreviewMaker::failed, this, &PaperWindow::tellWhyNot);
    resize(1080, 760);
}

PaperWindow::~PaperWindow() = default;

void PaperWindow::makeButtons() {
    m_state = wrappedLabel({}, TextRole::Soft);
    m_print = primaryButton({}, "printer");
    m_save = plainButton({}, "file-down");
    m_close = plainButton();
    m_fit = plainButton();
    m_larger = iconButton("zoom-in");
    m_smaller = iconButton("zoom-out");
    connect(m_print, &QPushButton::clicked, this, &PaperWindow::print);
    connect(m_save, &QPushButton::clicked, this, &PaperWindow::askWhereToSave);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fit, &QPushButton::clicked, this, &PaperWindow::fitWidth);
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(kZoomStep); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / kZoomStep); });
    m_print->setDefault(true);
    const auto key = [this](const QKeySequence& keys, QAbstractButton* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] { button->click(); });
    };
    key(QKeySequence::Print, m_print);
    key(QKeySequence::Save, m_save);
    key(QKeySequence::ZoomIn, m_larger);
    key(QKeySequence::ZoomOut, m_smaller);
    key(QKeySequence(Qt::CTRL | Qt::Key_0), m_fit);
}

void PaperWindow::makeView() {
    m_view = new QPdfView(this);
    m_view->setDocument(&m_pages);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFocusPolicy(Qt::StrongFocus);
}

QWidget* PaperWindow::makeSide(QWidget* choices) {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(10);
    m_side->addWidget(choices);
    m_side->addWidget(m_state);
    m_side->addStretch(1);
    for (QPushButton* button : {m_print, m_save, m_close})
        m_side->addWidget(button);
    return side;
}

QWidget* PaperWindow::makeZoomRow() {
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (QWidget* button : QList<QWidget*>{m_smaller, m_larger, m_fit})
        row->addWidget(button);
    return strip;
}

void PaperWindow::layOut(QWidget* choices) {
    auto* preview = new QVBoxLayout;
    preview->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(20);
    row->addWidget(makeSide(choices));
    row->addLayout(preview, 1);
    preview->addWidget(makeZoomRow());
    preview->addWidget(m_view, 1);
}

void PaperWindow::addButton(QPushButton* button) {
    m_side->insertWidget(m_side->indexOf(m_close), button);
}

void PaperWindow::prepare(const PreviewMaker::Job& job) {
    setReady(false);
    m_state->setText(tr("Preparing the pages…"));
    m_maker->request(job);
}

void PaperWindow::showPages(const QByteArray& pdf) {
    m_pages.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_pages.load(&m_bytes);
    setReady(true);
    m_state->setText(tr("Pages: %1").arg(m_pages.pageCount()));
    emit shown();
}

void PaperWindow::tellWhyNot(const Problems& problems) {
    m_state->setText(wording::messages(problems));
}

void PaperWindow::setReady(bool ready) {
    m_print->setEnabled(ready);
    m_save->setEnabled(ready);
}

bool PaperWindow::keep(const QByteArray& bytes, const QString& path) {
    const Result<void> result = writeWhole(bytes, path);
    m_state->setText(result ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                            : wording::messages(result.problems()));
    return static_cast<bool>(result);
}

void PaperWindow::askWhereToSave() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    WindowQuestions questions(this);
    const QString path =
        questions.fileToSave(tr("Save as PDF"), QDir(folder).filePath(fileName()), tr("PDF files (*.pdf)"));
    if (!path.isEmpty()) saveTo(path);
}

void PaperWindow::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(fileName());
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_pages.pageCount());
    if (dialog.exec() != QDialog::Accepted) return;
    const bool delivered = PaperCourier(m_pages, printer).deliver(this);
    m_state->setText(delivered ? tr("Sent to the printer.") : tr("Not everything was printed."));
}

void PaperWindow::zoomBy(double factor) {
    double zoom = m_view->zoomFactor();
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom && m_pages.pageCount() > 0) {
        const double onScreen = m_pages.pagePointSize(0).width() * m_view->logicalDpiX() / 72;
        zoom = m_view->viewport()->width() / onScreen;
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(kLeastZoom, zoom * factor, kMostZoom));
}

void PaperWindow::fitWidth() {
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PaperWindow::retranslate() {
    setWindowTitle(tr("Print: %1").arg(subject()));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close"));
    m_fit->setText(tr("Fit width"));
    setButtonName(m_larger, tr("Larger"));
    setButtonName(m_smaller, tr("Smaller"));
    m_view->setAccessibleName(tr("The pages as they will be printed"));
    if (m_pages.pageCount() > 0)
        m_state->setText(tr("Pages: %1").arg(m_pages.pageCount()));
    else
        m_state->setText(tr("Preparing the pages…"));
}

void PaperWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace aelwyd
