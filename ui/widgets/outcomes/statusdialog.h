// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class BilingualField;
class CodeBox;
class DateField;
class TextField;

/// What became of an outcome: achieved, kept up, changed, let go (with why), or wanted again.
class StatusDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    StatusDialog(OutcomesDesk& desk, const OutcomeLine& line, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    OutcomesDesk& m_desk;
    PersonalOutcome m_outcome;
    CodeBox* m_status;
    DateField* m_on;
    BilingualField* m_why;
    TextField* m_decidedBy;
};

} // namespace aelwyd
