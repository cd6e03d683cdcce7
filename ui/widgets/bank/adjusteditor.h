// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"

class QPushButton;

namespace aelwyd {

class PlainLabel;
class Remark;

/// Adds to the banked time or takes from it, with the reason and who approved it.
class AdjustEditor final : public QWidget {
    Q_OBJECT
  public:
    /// `bank` is not owned and must outlive the editor.
    explicit AdjustEditor(BankDesk& bank, QWidget* parent = nullptr);
    /// The form has been opened: takes the focus.
    void begin();

  signals:
    void done();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void save();
    void showProblems();

    BankDesk& m_bank;
    FormBinder<AdjustForm, AdjustEntry> m_binder;
    PlainLabel* m_about;
    FieldForm* m_fields;
    Remark* m_refused;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
