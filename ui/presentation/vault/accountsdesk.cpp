// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/accountsdesk.h"

#include "core/vault/passphrase.h"
#include "ui/presentation/vault/beside.h"

#include <algorithm>

namespace aelwyd {

AccountsDesk::AccountsDesk(AccountService& accounts, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts) {
    m_accounts.runSlowWorkWith(runWhileAnswering);
}

bool AccountsDesk::mayManage() const {
    const auto all = accounts();
    return std::any_of(all.begin(), all.end(),
                       [](const Account& account) { return account.isOwn && account.role == Role::Manager; });
}

/// The window is told of what happened, and gets what stands against it.
Problems AccountsDesk::told(const Problems& problems) {
    if (problems.isEmpty()) emit changed();
    return problems;
}

Problems AccountsDesk::renewRecoveryKey(const std::function<Result<void>(const QStringList&)>& handOver) {
    const auto renewed = m_accounts.renewRecoveryKey(handOver);
    return renewed ? Problems() : renewed.problems();
}

/// What is too easy to guess need not be typed twice to be told so.
static Problems problemsOfPassphrase(const QString& passphrase, const QString& again) {
    if (!isAllowed(hintFor(passphrase)))
        return {{QStringLiteral("passphrase"), ErrorCode::WeakPassphrase, {}}};
    if (again == passphrase) return {};
    return {{QStringLiteral("again"), ErrorCode::PassphrasesDiffer, {}}};
}

Problems AccountsDesk::add(const AccountForm& form) {
    Problems problems = problemsOfPassphrase(form.passphrase, form.again);
    if (form.name.trimmed().isEmpty()) problems.prepend({QStringLiteral("name"), ErrorCode::Required, {}});
    if (!problems.isEmpty()) return problems;
    const auto added = m_accounts.add(form.name, form.role, form.passphrase);
    return told(added ? Problems() : added.problems());
}

Problems AccountsDesk::changeRole(const QUuid& user, Role role) {
    return told(m_accounts.changeRole(user, role).problems());
}

Problems AccountsDesk::remove(const QUuid& user) {
    return told(m_accounts.remove(user).problems());
}

bool AccountsDesk::isOwn(const QUuid& user) const {
    const auto all = accounts();
    return std::any_of(all.begin(), all.end(),
                       [&](const Account& account) { return account.isOwn && account.id == user; });
}

/// Whoever sits down at a desk that was left open does not shut out the one who left it.
Problems AccountsDesk::problemsOfNow(const QString& passphrase) const {
    Problems problems = m_accounts.confirmOwn(passphrase).problems();
    for (Problem& problem : problems) {
        if (problem.code == ErrorCode::WrongPassphrase) problem.arguments = {QStringLiteral("now")};
        if (problem.code == ErrorCode::WrongPassphrase || problem.code == ErrorCode::WaitFirst)
            problem.field = QStringLiteral("now");
    }
    return problems;
}

Problems AccountsDesk::setPassphrase(const QUuid& user, const PassphraseForm& form) {
    const bool own = isOwn(user);
    Problems problems = problemsOfPassphrase(form.passphrase, form.again);
    if (own && form.now.isEmpty()) problems.prepend({QStringLiteral("now"), ErrorCode::Required, {}});
    if (own && problems.isEmpty()) problems = problemsOfNow(form.now);
    if (!problems.isEmpty()) return problems;
    return told((own ? m_accounts.changePassphrase(form.passphrase)
                     : m_accounts.resetPassphrase(user, form.passphrase))
                    .problems());
}

} // namespace aelwyd
