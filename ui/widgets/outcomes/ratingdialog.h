// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class BilingualField;
class CodeBox;
class DateField;
class ScoreField;
class TextField;

/// How far somebody is with one outcome, in their words.
class RatingDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    RatingDialog(OutcomesDesk& desk, const PersonalOutcome& outcome, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    OutcomesDesk& m_desk;
    PersonalOutcome m_outcome;
    ScoreField* m_score;
    BilingualField* m_words;
    CodeBox* m_voice;
    TextField* m_name;
    DateField* m_on;
};

} // namespace aelwyd
