// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/visits/patternsdesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QPushButton;

namespace aelwyd {

class FieldForm;
class PlainLabel;
class Remark;
class TableBox;
class TextTable;
class WeeksBox;

/// Visits of the coming weeks from everybody's plan. Where a block would be passed nothing is changed, and
/// who that is stays to be read.
class PatternsDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    /// The desk is not owned; it must outlive the dialog.
    explicit PatternsDialog(PatternsDesk& desk, QWidget* parent = nullptr);
    /// What was made; empty if nothing was.
    const QString& outcome() const { return m_outcome; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void make();
    void tell(const PatternsWords& words);
    void retranslate();

    PatternsDesk& m_desk;
    QString m_outcome;
    PlainLabel* m_title;
    PlainLabel* m_text;
    FieldForm* m_fields;
    WeeksBox* m_weeks;
    Remark* m_told;
    Remark* m_refusal;
    PlainLabel* m_heading;
    TextTable* m_rows;
    TableBox* m_table;
    QPushButton* m_make;
    QPushButton* m_close;
};

/// Lets the person make everybody's visits. What was made; empty: nothing.
QString makeFromPlans(PatternsDesk& desk, QWidget* window);

} // namespace aelwyd
