// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/restoredesk.h"

#include "core/service/filehome.h"
#include "ui/presentation/vault/beside.h"

#include <QFileInfo>

namespace aelwyd {

RestoreDesk::RestoreDesk(std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock)) {}

/// The new file: never one that is there, nor where another program keeps files in step.
static Problems problemsOfTarget(const QString& path) {
    const QString to = QStringLiteral("to");
    if (path.isEmpty()) return {{to, ErrorCode::Required, {}}};
    if (QFileInfo::exists(path)) return {{to, ErrorCode::FileExists, {path}}};
    if (const auto problem = problemOfHome(path)) return {{to, problem->code, problem->arguments}};
    return {};
}

Problems RestoreDesk::check(const RestoreForm& form) const {
    const QString from = QStringLiteral("from");
    Problems problems;
    if (form.from.isEmpty())
        problems.append({from, ErrorCode::Required, {}});
    else if (!QFileInfo::exists(form.from))
        problems.append({from, ErrorCode::NotFound, {form.from}});
    problems += problemsOfTarget(form.to);
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
