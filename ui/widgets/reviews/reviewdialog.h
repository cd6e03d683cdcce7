// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class ActionLines;
class BilingualField;
class CodeBox;
class DateField;
class Partakers;
class TextArea;
class TextField;

/// A review as it was held: who took part, the two questions, what works, what does not, what is important
/// for the future, what was decided and who does what (Care at Home 2010, Boxes 3, 11 and 15a).
class ReviewDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    ReviewDialog(OutcomesDesk& desk, ReviewKind kind, QWidget* parent = nullptr);
    /// One that was held before, to be put right.
    ReviewDialog(OutcomesDesk& desk, const Review& held, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    void addRows();
    void offerKnown();
    void askWhyNoSocialWorker();
    void fillFrom(const Review& held);
    ReaderLanguage language() const;
    Review review() const;
    OutcomesDesk& m_desk;
    ReviewId m_id = ReviewId::create();
    /// Nothing: it is a new one.
    std::optional<Review> m_held;
    CodeBox* m_kind;
    DateField* m_on;
    TextField* m_heldBy;
    CodeBox* m_language;
    Partakers* m_partakers;
    CodeBox* m_meets;
    BilingualField* m_meetsWords;
    CodeBox* m_wanted;
    BilingualField* m_wantedWords;
    TextArea* m_working;
    TextArea* m_notWorking;
    TextArea* m_important;
    CodeBox* m_result;
    BilingualField* m_reason;
    ActionLines* m_actions;
};

} // namespace aelwyd
