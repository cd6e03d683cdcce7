// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/vault/keyslots.h"

#include <functional>

namespace aelwyd {

struct Account {
    QUuid id;
    QString name;
    Role role = Role::Viewer;
    /// The user who is at the file now.
    bool isOwn = false;
};

/// Who may open the protected file, and as what. All but the list and one's own passphrase is a manager's. In
/// a file that is not protected everything is NotProtected. Each change is in the audit trail before it
/// counts. Beyond what stands with each: NotAllowed, KeysDamaged, ReadOnly, CannotWrite (the file of keys).
class AccountService {
  public:
    /// `workspace` is not owned and must outlive this. `cost`: what a guess of a new passphrase costs;
    /// nothing: measured when it is first needed.
    explicit AccountService(Workspace& workspace, std::optional<Argon2Cost> cost = {})
        : m_workspace(workspace)
        , m_cost(cost) {}

    /// Runs a piece of work to its end; what it throws is thrown on.
    using Runner = std::function<void(const std::function<void()>& work)>;
    /// What makes passphrases slow to guess is worked out by `runner`, which may use another thread for it:
    /// it touches neither the file nor the session's keys. Without one it is done where it is asked for.
    void runSlowWorkWith(Runner runner) { m_runner = std::move(runner); }

    /// By name; empty for a file that is not protected.
    QList<Account> accounts() const;
    /// Nothing unless exactly one has that name, whatever its case.
    std::optional<QUuid> named(const QString& name) const;

    /// Required and Duplicate on "name", WeakPassphrase.
    Result<QUuid> add(const QString& name, Role role, const QString& passphrase);
    /// NotFound, LastManager.
    Result<void> changeRole(const QUuid& user, Role role);
    /// Takes somebody out and writes the whole file again under a new key: an old passphrase opens nothing
    /// that is written from now on. An automatic backup under the new key is made at the end, if it can be.
    /// NotFound, LastManager; NotAllowed for oneself.
    Result<void> remove(const QUuid& user);
    /// Whether it is the passphrase of whoever is at the file: to be asked where somebody else could be at
    /// the desk. Takes about a second. WrongPassphrase, WaitFirst (argument: seconds); what fails is told by
    /// the next opening.
    Result<void> confirmOwn(const QString& passphrase) const;
    /// One's own. WeakPassphrase.
    Result<void> changePassphrase(const QString& passphrase);
    /// For somebody who has forgotten it. NotFound, WeakPassphrase.
    Result<void> resetPassphrase(const QUuid& user, const QString& passphrase);
    /// A new recovery key in groups, to be printed; the old one opens nothing more. `handOver` is given the
    /// groups before that counts; what it refuses leaves the old one in force.
    Result<QStringList>
    renewRecoveryKey(const std::function<Result<void>(const QStringList&)>& handOver = {});

  private:
    std::optional<Problem> problemOfManaging() const;
    std::optional<Problem> problemOfWriting() const;
    Argon2Cost cost();
    template <class T>
    T slowly(const std::function<T()>& work) const;
    void backUpUnderNewKey();
    /// How an account changes, for the trail.
    struct Turn {
        const char* what;
        std::optional<Role> from = {};
        std::optional<Role> to = {};
    };
    Result<void> keep(KeyFile changed, const QUuid& subject, const Turn& turn);
    void note(const QUuid& subject, const Turn& turn);
    static QByteArray contentOf(const Turn& turn);
    Workspace& m_workspace;
    std::optional<Argon2Cost> m_cost;
    Runner m_runner;
};

} // namespace aelwyd
