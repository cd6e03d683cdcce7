// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/planprinter.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>
#include <functional>

class QPdfView;
class QPushButton;
class QShortcut;
class QToolButton;

namespace aelwyd {

class PlainLabel;
class PreviewMaker;
class PrintChoices;

/// Shows a plan as it will lie on paper, to be saved as a PDF or printed.
class PrintWindow final : public QDialog {
    Q_OBJECT

  public:
    /// `printer` must outlive the window; `document` is asked again whenever the choice changes.
    PrintWindow(const PlanPrinter& printer, std::function<PlanDocument()> document,
                QWidget* parent = nullptr);
    ~PrintWindow() override;

    PrintChoices& choices() { return *m_choices; }
    /// The PDF now shown; empty until it has been made.
    QByteArray pdf() const { return m_bytes.data(); }
    int pageCount() const { return m_pages.pageCount(); }
    /// False, with the reason shown, when it can't be written there.
    bool saveTo(const QString& path);

  signals:
    void shown();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeView();
    void makeButtons();
    QWidget* makeSide();
    QWidget* makeZoomRow();
    void layOut();
    void refresh();
    void showPages(const QByteArray& pdf);
    void tellWhyNot(const Problems& problems);
    void askWhereToSave();
    void print();
    void zoomBy(double factor);
    void fitWidth();
    void setReady(bool ready);
    void retranslate();

    std::function<PlanDocument()> m_document;
    QBuffer m_bytes;
    QPdfDocument m_pages;
    PrintChoices* m_choices;
    PreviewMaker* m_maker;
    QPdfView* m_view = nullptr;
    PlainLabel* m_state = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_fit = nullptr;
    QToolButton* m_larger = nullptr;
    QToolButton* m_smaller = nullptr;
};

} // namespace aelwyd
