// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/outcomes/outcomesdesk.h"
#include "ui/widgets/kit/formdialog.h"

class QCheckBox;

namespace aelwyd {

class CodeBox;
class DateField;
class TextArea;
class TextField;

/// A safeguarding concern: what was seen, what was done at once, and which authority was told.
class SafeguardingDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned and must outlive the dialog.
    SafeguardingDialog(OutcomesDesk& desk, const SafeguardingConcern& concern, QWidget* parent = nullptr);

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    QWidget* makeHarms();
    /// As it is typed.
    SafeguardingConcern concern() const;
    void addRows();
    void fill(const SafeguardingConcern& concern);
    OutcomesDesk& m_desk;
    SafeguardingConcern m_concern;
    QList<std::pair<Harm, QCheckBox*>> m_harms;
    QWidget* m_harmBox;
    TextArea* m_what;
    DateField* m_raisedOn;
    CodeBox* m_voice;
    TextField* m_raisedBy;
    TextArea* m_madeSafe;
    TextField* m_reportedTo;
    DateField* m_reportedOn;
    DateField* m_closedOn;
    TextArea* m_result;
};

} // namespace aelwyd
