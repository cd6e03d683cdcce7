// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/restoredesk.h"

#include "ui/presentation/vault/beside.h"

#include <QFileInfo>

namespace aelwyd {

RestoreDesk::RestoreDesk(std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock)) {}

Problems RestoreDesk::check(const RestoreForm& form) const {
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    Problems problems;
    if (form.from.isEmpty())
        problems.append({from, ErrorCode::Required, {}});
    else if (!QFileInfo::exists(form.from))
        problems.append({from, ErrorCode::NotFound, {form.from}});
    if (form.to.isEmpty())
        problems.append({to, ErrorCode::Required, {}});
    else if (QFileInfo::exists(form.to))
        problems.append({to, ErrorCode::FileExists, {form.to}});
    if (!form.recoveryKey.isEmpty() && form.newPassphrase != form.again)
        problems.append({QStringLiteral("again"), ErrorCode::PassphrasesDiffer, {}});
    return problems;
}

QStringList RestoreDesk::usersOf(const QString& backup) const {
    if (protectionOf(backup) != Protection::Sealed) return {};
    const auto users = aelwyd::usersOf(backup);
    return users ? users.value() : QStringList();
}

void RestoreDesk::restore(const RestoreForm& form) {
    const bool isSealed = protectionOf(form.from) == Protection::Sealed;
    const QString& passphrase = form.recoveryKey.isEmpty() ? form.passphrase : form.newPassphrase;
    const auto credentials = isSealed ? std::optional(Credentials{form.user, passphrase}) : std::nullopt;
    emit busyChanged(true);
    using Restored = Result<std::optional<qint64>>;
    runBeside<Restored>(
        this, form.to,
        [form, credentials, clock = m_clock] {
            return restoreBackup(form.from, form.to, credentials, clock, form.recoveryKey);
        },
        [this](const Restored& done) {
            emit busyChanged(false);
            done ? emit restored() : emit refused(done.problems());
        });
}

} // namespace aelwyd
