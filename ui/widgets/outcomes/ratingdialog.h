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

/// How far somebody is with one outcome, in their words. What was written down wrongly is put right or taken
/// back by another that names it.
class RatingDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    RatingDialog(OutcomesDesk& desk, const PersonalOutcome& outcome, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    QString insteadWords(const QString& code) const;
    /// Those that were told before, by code; null where none is named.
    const OutcomeRating* told(const QString& code) const;
    void offerInstead();
    void fillFrom(const OutcomeRating& rating);
    OutcomesDesk& m_desk;
    PersonalOutcome m_outcome;
    QList<OutcomeRating> m_told;
    ScoreField* m_score;
    BilingualField* m_words;
    CodeBox* m_voice;
    TextField* m_name;
    DateField* m_on;
    /// Null before anything was told.
    CodeBox* m_instead = nullptr;
};

} // namespace aelwyd
