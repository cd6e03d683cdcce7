// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sync/pairingdesk.h"
#include "ui/widgets/kit/growingdialog.h"

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace aelwyd {

class CodeBox;
class FieldForm;
class PlainLabel;
class Questions;
class Remark;
class TextField;

/// Pairs this computer with another one: both write key files and exchange them, both read a number to one
/// another by telephone, and the one that has the records lets the other in. It is accepted once this side
/// is through.
class PairingAssistant final : public GrowingDialog {
    Q_OBJECT
  public:
    /// Neither is owned; both must outlive the dialog. `isLettingIn`: this is the side that has the records.
    PairingAssistant(PairingDesk& desk, Questions& questions, bool isLettingIn, QWidget* parent = nullptr);
    /// How the other computer is called, on the side that lets it in.
    QString otherName() const;
    void reject() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeFirstStep();
    QWidget* makeSecondStep();
    void writeKey();
    void chooseTheirs();
    void compare();
    void finish();
    void differ();
    void goTo(int step);
    void refuse(const Problems& problems);
    void refresh();
    void retranslate();

    PairingDesk& m_desk;
    Questions& m_questions;
    const bool m_isLettingIn;
    PairingDesk::Newcomer m_other;
    QString m_ownKey;
    QStackedWidget* m_steps;
    Remark* m_refusal;
    PlainLabel* m_title;
    PlainLabel* m_text;
    FieldForm* m_form;
    TextField* m_name;
    QPushButton* m_write;
    Remark* m_written;
    TextField* m_theirs;
    QPushButton* m_choose;
    FieldForm* m_theirsForm;
    PlainLabel* m_callTitle;
    PlainLabel* m_callText;
    PlainLabel* m_number;
    QCheckBox* m_same;
    QPushButton* m_differ;
    FieldForm* m_otherForm;
    TextField* m_otherName;
    CodeBox* m_role;
    QPushButton* m_go;
    QPushButton* m_cancel;
};

} // namespace aelwyd
