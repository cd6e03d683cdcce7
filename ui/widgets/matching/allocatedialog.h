// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/matchdesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QPushButton;

namespace aelwyd {

class CodeBox;
class FieldForm;
class PlainLabel;
class Remark;
class TextArea;
class TextField;

/// Asked before a worker gets a visit against the rules (why, and who decides: it is kept and counted), or
/// when somebody else has to give way.
class AllocateDialog final : public GrowingDialog {
    Q_OBJECT
  public:
    /// `desk` is not owned; somebody is looked at there.
    explicit AllocateDialog(MatchDesk& desk, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void allocate();
    QString introOf(const QString& name) const;
    QString placeWords(const QString& id) const;
    void retranslate();

    MatchDesk& m_desk;
    const AllocationNeeds m_needs;
    PlainLabel* m_intro;
    PlainLabel* m_rules;
    FieldForm* m_form;
    TextArea* m_reason;
    TextField* m_by;
    CodeBox* m_place;
    TextField* m_approver;
    Remark* m_problem;
    QPushButton* m_give;
    QPushButton* m_cancel;
};

} // namespace aelwyd
