// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class CodeBox;
class DateField;
class TextField;

/// Who may see a story from now on, by whose word; nobody takes back what was agreed.
class ConsentDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    ConsentDialog(OutcomesDesk& desk, const Story& story, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    OutcomesDesk& m_desk;
    Story m_story;
    CodeBox* m_consent;
    DateField* m_on;
    TextField* m_givenBy;
    TextField* m_note;
};

} // namespace aelwyd
