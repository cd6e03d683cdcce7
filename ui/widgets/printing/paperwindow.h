// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/printing/previewmaker.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

class QPdfView;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace aelwyd {

class PlainLabel;

/// Shows something as it will lie on paper, to be saved as a PDF or printed; what it is, and which choices
/// there are beside it, is up to the window that derives from it.
class PaperWindow : public QDialog {
    Q_OBJECT

  public:
    ~PaperWindow() override;
    /// The PDF now shown; empty until it has been made.
    QByteArray pdf() const { return m_bytes.data(); }
    int pageCount() const { return m_pages.pageCount(); }
    /// False, with the reason shown, when it can't be written there.
    bool saveTo(const QString& path) { return keep(pdf(), path); }

  signals:
    void shown();

  protected:
    /// `choices` is owned from now on.
    PaperWindow(QWidget* choices, QWidget* parent);
    /// Shows what `job`, run in a worker, makes; only the latest is shown.
    void prepare(const PreviewMaker::Job& job);
    /// Another button, above Close; owned from now on.
    void addButton(QPushButton* button);
    /// Writes bytes, and says so, or why not.
    bool keep(const QByteArray& bytes, const QString& path);
    /// "P-0001_full_cy.pdf"
    virtual QString fileName() const = 0;
    /// What is on the paper, for the title.
    virtual QString subject() const = 0;
    void changeEvent(QEvent* event) override;
    virtual void retranslate();

  private:
    void makeView();
    void makeButtons();
    QWidget* makeSide(QWidget* choices);
    QWidget* makeZoomRow();
    void layOut(QWidget* choices);
    void showPages(const QByteArray& pdf);
    void tellWhyNot(const Problems& problems);
    void askWhereToSave();
    void print();
    void zoomBy(double factor);
    void fitWidth();
    void setReady(bool ready);

    QBuffer m_bytes;
    QPdfDocument m_pages;
    PreviewMaker* m_maker;
    QPdfView* m_view = nullptr;
    PlainLabel* m_state = nullptr;
    QVBoxLayout* m_side = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_fit = nullptr;
    QToolButton* m_larger = nullptr;
    QToolButton* m_smaller = nullptr;
};

} // namespace aelwyd
