// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/foundingdesk.h"

#include "core/base/text.h"
#include "core/service/backupservice.h"
#include "core/service/filehome.h"
#include "core/vault/passphrase.h"
#include "ui/presentation/vault/beside.h"
#include "ui/presentation/vault/typedback.h"

#include <QFileInfo>

namespace aelwyd {

FoundingDesk::FoundingDesk(const QString& existing, std::shared_ptr<const Clock> clock,
                           std::optional<Argon2Cost> cost, QObject* parent)
    : QObject(parent)
    , m_existing(existing)
    , m_clock(std::move(clock))
    , m_cost(cost) {}

QString FoundingDesk::backupFolder(const QString& path) const {
    return backupFolderOf(isForExisting() ? m_existing : path);
}

/// The place of a new file; the one that is there stays where it is.
static Problems problemsOfPlace(const QString& path) {
    if (path.isEmpty()) return {{QStringLiteral("path"), ErrorCode::Required, {}}};
    if (QFileInfo::exists(path)) return {{QStringLiteral("path"), ErrorCode::FileExists, {path}}};
    if (const auto problem = problemOfHome(path))
        return {{QStringLiteral("path"), problem->code, problem->arguments}};
    return {};
}

static Problems problemsOfName(const QString& field, const QString& name) {
    const QString tidy = tidied(name, TextSort::Name);
    if (tidy.isEmpty()) return {{field, ErrorCode::Required, {}}};
    const auto problem = textProblem(field, tidy, TextSort::Name);
    return problem ? Problems{*problem} : Problems();
}

Problems FoundingDesk::check(const FoundingForm& form) const {
    Problems problems;
    if (!isForExisting() && !m_joining) problems += problemsOfName(QStringLiteral("agency"), form.agency);
    problems += problemsOfName(QStringLiteral("name"), form.name);
    if (!isAllowed(hintFor(form.passphrase)))
        problems.append({QStringLiteral("passphrase"), ErrorCode::WeakPassphrase, {}});
    else if (form.again != form.passphrase)
        problems.append({QStringLiteral("again"), ErrorCode::PassphrasesDiffer, {}});
    if (!isForExisting()) problems += problemsOfPlace(form.path);
    if (auto problem = form.second.isEmpty() ? std::nullopt : problemOfBackupFolder(form.second))
        problems.append({QStringLiteral("second"), problem->code, problem->arguments});
    return problems;
}

void FoundingDesk::make(const FoundingForm& form) {
    const Founding founding{isForExisting() ? m_existing : form.path,
                            form.agency.trimmed(),
                            form.name.trimmed(),
                            form.passphrase,
                            m_cost,
                            m_joining,
                            {},
                            form.second};
    emit busyChanged(true);
    runBeside<Result<FoundedFile>>(
        this, founding.path, [founding, clock = m_clock] { return found(founding, clock); },
        [this](const Result<FoundedFile>& outcome) { end(outcome); });
}

void FoundingDesk::end(const Result<FoundedFile>& outcome) {
    emit busyChanged(false);
    if (!outcome) {
        emit refused(outcome.problems());
        return;
    }
    m_groups = outcome.value().recoveryGroups;
    m_opened = outcome.value().opened;
    emit made();
}

Problems FoundingDesk::checkTypedBack(const QString& typed) const {
    return problemsOfTypedBack(typed, m_groups);
}

} // namespace aelwyd
