// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/accountsdesk.h"

#include <QDialog>

class QPushButton;

namespace aelwyd {

class CodeBox;
class FieldForm;
class PassphraseFields;
class Remark;
class TextField;

/// Lets somebody in, or gives somebody a new passphrase.
class AccountDialog final : public QDialog {
    Q_OBJECT
  public:
    /// `account`: whose passphrase; nothing: somebody new. `desk` is not owned and must outlive the dialog.
    AccountDialog(AccountsDesk& desk, const std::optional<Account>& account, QWidget* parent = nullptr);
    /// Who was let in; empty until accepted.
    QString name() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void save();
    void retranslate();
    AccountsDesk& m_desk;
    std::optional<Account> m_account;
    Remark* m_refusal;
    FieldForm* m_form;
    TextField* m_name;
    CodeBox* m_role;
    PassphraseFields* m_fields;
    TextField* m_passphrase;
    TextField* m_again;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace aelwyd
