// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/accountsdesk.h"
#include "ui/widgets/kit/formdialog.h"

namespace aelwyd {

class CodeBox;
class PassphraseFields;
class TextField;

/// Lets somebody in, or gives somebody a new passphrase; for one's own the one of before is asked.
class AccountDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `account`: whose passphrase; nothing: somebody new. `desk` is not owned and must outlive the dialog.
    AccountDialog(AccountsDesk& desk, const std::optional<Account>& account, QWidget* parent = nullptr);
    /// Who was let in; empty until accepted.
    QString name() const;

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    AccountsDesk& m_desk;
    std::optional<Account> m_account;
    TextField* m_name;
    CodeBox* m_role;
    PassphraseFields* m_fields;
    TextField* m_now;
    TextField* m_passphrase;
    TextField* m_again;
};

} // namespace aelwyd
