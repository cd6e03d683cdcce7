// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/accountservice.h"

#include "core/service/auditwriter.h"
#include "core/service/backupservice.h"
#include "core/service/sessionopening.h"
#include "core/service/usernames.h"
#include "core/storage/database.h"
#include "core/storage/fault.h"
#include "core/vault/recoverykey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace aelwyd {

namespace {

QString comparable(const QString& name) {
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

template <class T>
T AccountService::slowly(const std::function<T()>& work) const {
    if (!m_runner) return work();
    std::optional<T> done;
    m_runner([&] { done.emplace(work()); });
    return std::move(*done);
}

QList<Account> AccountService::accounts() const {
    const Session* session = m_workspace.session();
    QList<Account> all;
    if (!session) return all;
    for (const KeySlot& slot : session->keys.entries)
        if (const auto role = roleOf(session->keys, slot.id); role && !slot.isRecovery)
            all.append({slot.id, slot.name, *role, slot.id == session->vault.user});
    std::sort(all.begin(), all.end(), [](const Account& a, const Account& b) { return a.name < b.name; });
    return all;
}

std::optional<QUuid> AccountService::named(const QString& name) const {
    QList<QUuid> found;
    for (const Account& account : accounts())
        if (comparable(account.name) == comparable(name)) found.append(account.id);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

Result<QUuid> AccountService::add(const QString& name, Role role, const QString& passphrase) {
    if (auto problem = problemOfManaging()) return *problem;
    if (named(name)) return Problem{QStringLiteral("name"), ErrorCode::Duplicate};
    Session& session = *m_workspace.session();
    KeyFile changed = session.keys;
    const auto added = slowly<Result<QUuid>>(
        [&] { return addUser(changed, session.vault, name.simplified(), role, passphrase, cost()); });
    if (!added) return added.problems();
    const auto kept = keep(std::move(changed), added.value(), {"add", {}, role});
    return kept ? added : kept.problems();
}

Result<void> AccountService::changeRole(const QUuid& user, Role role) {
    if (auto problem = problemOfManaging()) return *problem;
    Session& session = *m_workspace.session();
    KeyFile changed = session.keys;
    const auto before = roleOf(session.keys, user);
    if (auto done = aelwyd::changeRole(changed, session.vault, user, role); !done) return done;
    auto kept = keep(std::move(changed), user, {"role", before, role});
    if (kept && user == session.vault.user) session.vault.role = role;
    return kept;
}

Result<void> AccountService::remove(const QUuid& user) {
    if (auto problem = problemOfManaging()) return *problem;
    Session& session = *m_workspace.session();
    KeyFile changed = session.keys;
    auto next = removeUser(changed, session.vault, user);
    if (!next) return next.problems();
    note(user, {"remove", roleOf(session.keys, user)});
    const QString place = keyFilePath(m_workspace.database().path());
    const auto rotated = m_workspace.changeKey(next.value(), [&] { return saveKeyFile(place, changed); });
    if (!rotated) return rotated;
    session.keys = std::move(changed);
    session.vault.dataKey = std::move(next).value();
    backUpUnderNewKey();
    return {};
}

Result<void> AccountService::confirmOwn(const QString& passphrase) const {
    const Session* session = m_workspace.session();
    if (!session) return Problem{{}, ErrorCode::NotProtected};
    return slowly<Result<void>>([&, path = m_workspace.database().path()] {
        return comeBack(path, {session->name, passphrase}, session->vault.user, *session->clock);
    });
}

Result<void> AccountService::changePassphrase(const QString& passphrase) {
    Session* session = m_workspace.session();
    if (!session) return Problem{{}, ErrorCode::NotProtected};
    if (auto problem = problemOfWriting()) return *problem;
    KeyFile changed = session->keys;
    const auto done = slowly<Result<void>>(
        [&] { return aelwyd::changePassphrase(changed, session->vault, passphrase, cost()); });
    if (!done) return done;
    return keep(std::move(changed), session->vault.user, {"passphrase"});
}

Result<void> AccountService::resetPassphrase(const QUuid& user, const QString& passphrase) {
    if (auto problem = problemOfManaging()) return *problem;
    Session& session = *m_workspace.session();
    KeyFile changed = session.keys;
    const auto done = slowly<Result<void>>(
        [&] { return aelwyd::resetPassphrase(changed, session.vault, user, passphrase, cost()); });
    if (!done) return done;
    return keep(std::move(changed), user, {"passphrase"});
}

Result<QStringList>
AccountService::renewRecoveryKey(const std::function<Result<void>(const QStringList&)>& handOver) {
    if (auto problem = problemOfManaging()) return *problem;
    Session& session = *m_workspace.session();
    KeyFile changed = session.keys;
    const auto key = aelwyd::renewRecoveryKey(changed, session.vault);
    if (!key) return key.problems();
    const QStringList groups = recoveryGroups(key.value());
    if (handOver)
        if (auto given = handOver(groups); !given) return given.problems();
    const auto kept = keep(std::move(changed), session.vault.user, {"recovery"});
    if (!kept) return kept.problems();
    return groups;
}

/// Whether it succeeds or not, somebody was taken out; the next automatic backup is soon due anyway.
void AccountService::backUpUnderNewKey() {
    try {
        BackupService(m_workspace).backUpNow();
    } catch (const std::exception& fault) {
        if (!problemOfFault(fault, m_workspace.database().path())) throw;
    }
}

/// The file of keys may be where it can be written although the database is not.
std::optional<Problem> AccountService::problemOfWriting() const {
    return m_workspace.database().problemOfWriting();
}

std::optional<Problem> AccountService::problemOfManaging() const {
    if (!m_workspace.session()) return Problem{{}, ErrorCode::NotProtected};
    if (auto problem = problemOfWriting()) return problem;
    if (m_workspace.may(Operation::ManageAccounts)) return std::nullopt;
    return Problem{{}, ErrorCode::NotAllowed, {toCode(Operation::ManageAccounts)}};
}

Argon2Cost AccountService::cost() {
    if (!m_cost) m_cost = calibratedCost();
    return *m_cost;
}

Result<void> AccountService::keep(KeyFile changed, const QUuid& subject, const Turn& turn) {
    note(subject, turn);
    if (auto saved = saveKeyFile(keyFilePath(m_workspace.database().path()), changed); !saved) return saved;
    m_workspace.session()->keys = std::move(changed);
    return m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        UserNames(m_workspace.database()).learn(m_workspace.session()->keys);
        return {};
    });
}

void AccountService::note(const QUuid& subject, const Turn& turn) {
    m_workspace.note({{AuditAction::Changed, {subject}, contentOf(turn)}});
}

QByteArray AccountService::contentOf(const Turn& turn) {
    QJsonObject content{{QStringLiteral("operation"), toCode(Operation::ManageAccounts)},
                        {QStringLiteral("subject"), QLatin1String(turn.what)}};
    if (turn.from) content.insert(QStringLiteral("from"), toCode(*turn.from));
    if (turn.to) content.insert(QStringLiteral("to"), toCode(*turn.to));
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

} // namespace aelwyd
