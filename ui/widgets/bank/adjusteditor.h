// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/bank/bankdesk.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/formbinder.h"
#include "ui/widgets/kit/formeditor.h"

namespace aelwyd {

class PlainLabel;

/// Adds to the banked time or takes from it, with the reason and who approved it.
class AdjustEditor final : public FormEditor {
    Q_OBJECT
  public:
    /// `bank` is not owned and must outlive the editor.
    explicit AdjustEditor(BankDesk& bank, QWidget* parent = nullptr);
    void begin() override;

  protected:
    void fill() override { m_binder.fill(); }
    Result<void> keep() override { return m_bank.adjustment().save(); }
    void retranslate() override;

  private:
    BankDesk& m_bank;
    FormBinder<AdjustForm, AdjustEntry> m_binder;
    PlainLabel* m_about;
};

} // namespace aelwyd
