// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/workforce/workerfields.h"

#include <QWidget>

class QPushButton;

namespace aelwyd {

class Card;
class PageHeader;
class Questions;
class Remark;

/// Adds a worker with what is known on the first day; everything else is filled in over time. What is typed
/// stays until it is saved or thrown away on purpose.
class AddWorkerPage final : public QWidget {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the page.
    AddWorkerPage(StaffDesk& desk, Questions& questions, QWidget* parent = nullptr);

    /// Begins, or goes on with what was typed before.
    void begin();

  signals:
    void added(const aelwyd::CareWorkerId& id);
    void closed();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeBody();
    QWidget* makeFoot();
    void retranslate();
    void wordRestored();
    void showProblems();
    void save();
    void cancel();

    StaffDesk& m_desk;
    WorkerForm& m_form;
    Questions& m_questions;
    WorkerBinder m_binder;
    PageHeader* m_header;
    Remark* m_restored;
    Remark* m_failed;
    Card* m_card;
    FieldForm* m_fields;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
