// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/vaultdoor.h"

#include "core/service/founding.h"
#include "ui/presentation/vault/beside.h"

namespace aelwyd {

VaultDoor::VaultDoor(const QString& path, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(std::move(clock)) {}

QStringList VaultDoor::users() const {
    if (isKept()) return {m_kept.session->name};
    const auto users = usersOf(m_path);
    return users ? users.value() : QStringList();
}

Problems VaultDoor::faults() const {
    const auto users = usersOf(m_path);
    return users ? Problems() : users.problems();
}

void VaultDoor::unlock(const QString& user, const QString& passphrase, bool clockIsRight) {
    if (isKept()) return goBack(passphrase);
    const OpeningWish wish{m_path, OpenMode::MustExist, Credentials{user, passphrase}, clockIsRight};
    begin([wish, clock = m_clock] { return openFile(wish, clock); });
}

void VaultDoor::goBack(const QString& passphrase) {
    const Credentials credentials{m_kept.session->name, passphrase};
    begin([path = m_path, credentials, kept = m_kept, clock = m_clock]() -> Result<OpenedFile> {
        const auto back = comeBack(path, credentials, kept.session->vault.user, *clock);
        if (!back) return back.problems();
        return kept;
    });
}

void VaultDoor::recover(const QString& recoveryKey, const QString& user, const QString& passphrase) {
    const OpeningWish wish{m_path, OpenMode::MustExist, Credentials{user, passphrase}};
    begin([wish, recoveryKey, clock = m_clock]() -> Result<OpenedFile> {
        const Credentials& its = *wish.credentials;
        const auto let = aelwyd::recover(wish.path, recoveryKey, its.user, its.passphrase, clock);
        if (!let) return let.problems();
        return openFile(wish, clock);
    });
}

void VaultDoor::begin(std::function<Result<OpenedFile>()> work) {
    if (m_busy) return;
    m_busy = true;
    emit busyChanged(true);
    runBeside<Result<OpenedFile>>(this, m_path, std::move(work),
                                  [this](const Result<OpenedFile>& outcome) { end(outcome); });
}

void VaultDoor::end(const Result<OpenedFile>& outcome) {
    m_busy = false;
    emit busyChanged(false);
    if (outcome)
        emit opened(outcome.value());
    else
        emit refused(outcome.problems());
}

} // namespace aelwyd
