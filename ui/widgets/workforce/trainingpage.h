// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/workforce/staffdesk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace aelwyd {

class EmptyPage;
class PageHeader;
class PlainLabel;
class Questions;
class TrainingLegend;

/// The training matrix: workers by competences, each cell a shape, a word and a day.
class TrainingPage final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the page.
    TrainingPage(StaffDesk& desk, Questions& questions, QWidget* parent = nullptr);
    /// Workers and competences as they are now.
    void begin();

  signals:
    void backAsked();
    /// The competences of this worker are to be shown.
    void workerAsked(const aelwyd::CareWorkerId& id);
    void said(const QString& sentence);
    void paperAsked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeTable();
    void retranslate();
    void showSentence();
    void exportSheet();

    StaffDesk& m_desk;
    Questions& m_questions;
    PageHeader* m_header;
    QToolButton* m_back;
    QPushButton* m_paper;
    QPushButton* m_export;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyPage* m_empty;
    TrainingLegend* m_legend;
    PlainLabel* m_sentence;
};

} // namespace aelwyd
