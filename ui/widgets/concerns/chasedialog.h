// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class DateField;
class TextField;

/// Somebody asked after it again.
class ChaseDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    ChaseDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    OutcomesDesk& m_desk;
    Concern m_concern;
    QUuid m_id = newUuidV7();
    DateField* m_on;
    TextField* m_by;
    TextField* m_note;
};

} // namespace aelwyd
