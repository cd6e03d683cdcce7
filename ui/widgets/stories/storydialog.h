// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

class QCheckBox;

namespace aelwyd {

class BilingualField;
class CodeBox;
class DateField;
class TextField;

/// A story in a minute: what happened, which outcome it touches, and who may see it.
class StoryDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    explicit StoryDialog(OutcomesDesk& desk, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    OutcomesDesk& m_desk;
    StoryId m_id = StoryId::create();
    BilingualField* m_title;
    BilingualField* m_story;
    BilingualField* m_why;
    DateField* m_on;
    CodeBox* m_outcome;
    CodeBox* m_teller;
    TextField* m_tellerName;
    CodeBox* m_consent;
    TextField* m_givenBy;
    QCheckBox* m_namesChanged;
};

} // namespace aelwyd
