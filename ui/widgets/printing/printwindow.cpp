// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing/printwindow.h"

#include "ui/presentation/printing/planfile.h"
#include "ui/presentation/wording/problems.h"
#include "ui/widgets/kit/buttons.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/kit/questions.h"
#include "ui/widgets/printing/papercourier.h"
#include "ui/widgets/printing/previewmaker.h"
#include "ui/widgets/printing/printchoices.h"

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

PrintWindow::PrintWindow(const PlanPrinter& printer, std::function<PlanDocument()> document, QWidget* parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_choices(new PrintChoices(this))
    , m_maker(new PreviewMaker(printer, this)) {
    makeButtons();
    makeView();
    layOut();
    connect(m_choices, &PrintChoices::changed, this, &PrintWindow::refresh);
    connect(m_maker, &PreviewMaker::made, this, &PrintWindow::showPages);
    connect(m_maker, &PreviewMaker::failed, this, &PrintWindow::tellWhyNot);
    retranslate();
    resize(1080, 760);
    refresh();
}

PrintWindow::~PrintWindow() = default;

void PrintWindow::makeButtons() {
    m_state = wrappedLabel({}, TextRole::Soft);
    m_print = primaryButton({}, "printer");
    m_save = plainButton({}, "file-down");
    m_close = plainButton();
    m_fit = plainButton();
    m_larger = iconButton("zoom-in");
    m_smaller = iconButton("zoom-out");
    connect(m_print, &QPushButton::clicked, this, &PrintWindow::print);
    connect(m_save, &QPushButton::clicked, this, &PrintWindow::askWhereToSave);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_fit, &QPushButton::clicked, this, &PrintWindow::fitWidth);
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

void PrintWindow::makeView() {
    m_view = new QPdfView(this);
    m_view->setDocument(&m_pages);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFocusPolicy(Qt::StrongFocus);
}

QWidget* PrintWindow::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_choices);
    column->addWidget(m_state);
    column->addStretch(1);
    for (QPushButton* button : {m_print, m_save, m_close})
        column->addWidget(button);
    return side;
}

QWidget* PrintWindow::makeZoomRow() {
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (QWidget* button : QList<QWidget*>{m_smaller, m_larger, m_fit})
        row->addWidget(button);
    return strip;
}

void PrintWindow::layOut() {
    auto* preview = new QVBoxLayout;
    preview->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(20);
    row->addWidget(makeSide());
    row->addLayout(preview, 1);
    preview->addWidget(makeZoomRow());
    preview->addWidget(m_view, 1);
}

void PrintWindow::refresh() {
    setReady(false);
    m_state->setText(tr("Preparing the pages…"));
    m_maker->request(m_document(), m_choices->planLayout(), m_choices->language());
}

void PrintWindow::showPages(const QByteArray& pdf) {
    m_pages.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_pages.load(&m_bytes);
    setReady(true);
    m_state->setText(tr("Pages: %1").arg(m_pages.pageCount()));
    emit shown();
}

void PrintWindow::tellWhyNot(const Problems& problems) {
    m_state->setText(wording::messages(problems));
}

void PrintWindow::setReady(bool ready) {
    m_print->setEnabled(ready);
    m_save->setEnabled(ready);
}

bool PrintWindow::saveTo(const QString& path) {
    const Result<void> result = writeWhole(m_bytes.data(), path);
    m_state->setText(result ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                            : wording::messages(result.problems()));
    return static_cast<bool>(result);
}

void PrintWindow::askWhereToSave() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = planFileName(m_document(), m_choices->planLayout(), m_choices->language());
    WindowQuestions questions(this);
    const QString path =
        questions.fileToSave(tr("Save as PDF"), QDir(folder).filePath(name), tr("PDF files (*.pdf)"));
    if (!path.isEmpty()) saveTo(path);
}

void PrintWindow::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(planFileName(m_document(), m_choices->planLayout(), m_choices->language()));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_pages.pageCount());
    if (dialog.exec() != QDialog::Accepted) return;
    const bool delivered = PaperCourier(m_pages, printer).deliver(this);
    m_state->setText(delivered ? tr("Sent to the printer.") : tr("Not everything was printed."));
}

void PrintWindow::zoomBy(double factor) {
    double zoom = m_view->zoomFactor();
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom && m_pages.pageCount() > 0) {
        const double onScreen = m_pages.pagePointSize(0).width() * m_view->logicalDpiX() / 72;
        zoom = m_view->viewport()->width() / onScreen;
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(kLeastZoom, zoom * factor, kMostZoom));
}

void PrintWindow::fitWidth() {
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PrintWindow::retranslate() {
    setWindowTitle(tr("Print: %1").arg(fullName(m_document().person)));
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

void PrintWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace aelwyd
