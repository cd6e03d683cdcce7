// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/accountservice.h"

#include <QObject>
#include <functional>

namespace aelwyd {

/// What somebody new fills in. Field names in problems: name, passphrase, again.
struct AccountForm {
    QString name;
    Role role = Role::Supervisor;
    QString passphrase;
    QString again;
};

/// A new passphrase. Field names in problems as here; `now` is what it was before, asked for one's own alone.
struct PassphraseForm {
    QString now;
    QString passphrase;
    QString again;
};

/// Who may open the file, for the window.
class AccountsDesk final : public QObject {
    Q_OBJECT
  public:
    /// Not owned; must outlive the desk.
    explicit AccountsDesk(AccountService& accounts, QObject* parent = nullptr);

    /// What the agency is called at the moment, for the sheet of the recovery key.
    void setAgency(std::function<QString()> name) { m_agency = std::move(name); }
    QString agencyName() const { return m_agency ? m_agency() : QString(); }

    /// By name; empty for a file that is not protected.
    QList<Account> accounts() const { return m_accounts.accounts(); }
    bool isProtected() const { return !accounts().isEmpty(); }
    /// Whether the one at the desk may let people in and out.
    bool mayManage() const;

    // Problems as AccountService; PassphrasesDiffer on "again". Where a passphrase is worked with, which
    // takes a second or two, the loop of the window goes on meanwhile.
    Problems add(const AccountForm& form);
    Problems changeRole(const QUuid& user, Role role);
    Problems remove(const QUuid& user);
    /// One's own, or as a manager somebody else's. Required, WrongPassphrase and
    /// WaitFirst on "now".
    Problems setPassphrase(const QUuid& user, const PassphraseForm& form);
    /// A new recovery key, handed over in groups: only when that is done it counts, and the old one opens
    /// nothing more.
    Problems renewRecoveryKey(const std::function<Result<void>(const QStringList&)>& handOver);

  signals:
    void changed();

  private:
    Problems told(const Problems& problems);
    bool isOwn(const QUuid& user) const;
    Problems problemsOfNow(const QString& passphrase) const;
    AccountService& m_accounts;
    std::function<QString()> m_agency;
};

} // namespace aelwyd
