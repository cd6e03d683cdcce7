// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class BilingualField;
class CodeBox;
class DateField;
class PersonPicker;
class TextField;

/// Something that somebody needs, asks for, complains of or praises. It asks whom it is about, and may leave
/// that open, unless it is written down on somebody's page.
class ConcernDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    explicit ConcernDialog(OutcomesDesk& desk, QWidget* parent = nullptr);
    /// One that was written down before: sent, put right, or passed to whom it is really about.
    ConcernDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    enum class Whom { Known, Asked };
    ConcernDialog(OutcomesDesk& desk, const Concern& concern, Whom whom, QWidget* parent);
    void addRows();
    Problems unreadable() const;
    /// As it is typed.
    Concern concern() const;
    OutcomesDesk& m_desk;
    Concern m_concern;
    /// Null where it is known whom it is about.
    PersonPicker* m_person;
    CodeBox* m_kind;
    CodeBox* m_topic;
    BilingualField* m_what;
    DateField* m_raisedOn;
    CodeBox* m_voice;
    TextField* m_raisedBy;
    TextField* m_sentTo;
    DateField* m_sentOn;
};

/// The answer to one of them, and what was learnt.
class AnswerDialog final : public FormDialog {
    Q_OBJECT
  public:
    AnswerDialog(OutcomesDesk& desk, const Concern& concern, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    OutcomesDesk& m_desk;
    Concern m_concern;
    DateField* m_on;
    BilingualField* m_answer;
    BilingualField* m_learnt;
};

} // namespace aelwyd
