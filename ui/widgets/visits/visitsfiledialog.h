// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/visitsfiledesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QPushButton;

namespace aelwyd {

class PlainLabel;
class Questions;
class Remark;
class TableBox;
class TextTable;

/// What a file of visits would bring, before it is taken in: accepted when it was. What is refused is told
/// row by row and can be kept as a file of its own.
class VisitsFileDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    /// Neither the desk nor the questions are owned; both must outlive the dialog.
    VisitsFileDialog(VisitsFileDesk& desk, Questions& questions, const QString& path,
                     QWidget* parent = nullptr);
    /// What it brought, once it was taken in.
    const QString& outcome() const { return m_outcome; }

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void look();
    void take();
    void saveRefused();
    void tell(const VisitsFileWords& words);
    void refuse(const Problems& problems);
    void retranslate();

    VisitsFileDesk& m_desk;
    Questions& m_questions;
    QString m_path;
    QString m_outcome;
    bool m_looked = false;
    PlainLabel* m_name;
    PlainLabel* m_counts;
    Remark* m_refusal;
    Remark* m_done;
    PlainLabel* m_heading;
    TextTable* m_rows;
    TableBox* m_table;
    PlainLabel* m_lookHeading;
    TextTable* m_lookRows;
    TableBox* m_lookTable;
    QPushButton* m_save;
    QPushButton* m_take;
    QPushButton* m_leave;
};

/// Asks for a file of visits and takes it in if the person wants to. What it brought; empty: nothing.
QString takeInVisits(VisitsFileDesk& desk, QWidget* window);

} // namespace aelwyd
