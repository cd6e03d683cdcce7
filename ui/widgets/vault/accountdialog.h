// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/vault/accountsdesk.h"
#include "ui/widgets/kit/formdialog.h"

class QProgressBar;

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
    /// Not while a passphrase is worked with: what comes of it must be told.
    void reject() override;

  protected:
    Problems keep() override;
    void retranslate() override;

  private:
    void setBusy(bool busy);
    Problems kept();
    AccountsDesk& m_desk;
    std::optional<Account> m_account;
    TextField* m_name;
    CodeBox* m_role;
    PassphraseFields* m_fields;
    TextField* m_now;
    TextField* m_passphrase;
    TextField* m_again;
    QProgressBar* m_progress;
    bool m_busy = false;
};

} // namespace aelwyd
