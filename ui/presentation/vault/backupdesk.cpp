// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/backupdesk.h"

#include "ui/presentation/wording/dates.h"

namespace aelwyd {

BackupDesk::BackupDesk(BackupService& backups, QObject* parent)
    : QObject(parent)
    , m_backups(backups) {}

QString BackupDesk::summary() const {
    const auto last = m_backups.lastVerified();
    const QString words = last ? tr("Last verified backup: %1").arg(wording::dateAndTime(last->at))
                               : tr("There is no verified backup yet.");
    return m_lastTry == LastTry::Done ? words : words + QStringLiteral(" · ") + wordsOfLastTry();
}

QString BackupDesk::head() const {
    const auto last = m_backups.lastVerified();
    return last ? last->head : QString();
}

QString BackupDesk::wordsOfLastTry() const {
    if (m_lastTry == LastTry::Failed) return tr("The last try failed.");
    return m_lastTry == LastTry::NotInSecondPlace ? tr("The second place has not got it.") : QString();
}

void BackupDesk::note(LastTry outcome) {
    m_lastTry = outcome;
    emit changed();
}

QString BackupDesk::unsettled() const {
    const QString places = m_backups.placesToRenew().join(QStringLiteral(", "));
    if (places.isEmpty()) return {};
    return tr("Somebody who was erased is still in the backups there, until the next backup: %1").arg(places);
}

QString BackupDesk::inClear() const {
    const QStringList paths = m_backups.clearBackups();
    if (paths.isEmpty()) return {};
    return tr("Backups from before this file was protected can be read without a passphrase. How many: %1. "
              "The first of them: %2")
        .arg(QString::number(paths.size()), paths.first());
}

Problems BackupDesk::discardClear() {
    return told(m_backups.discardClearBackups().problems());
}

Problems BackupDesk::told(const Problems& problems) {
    if (problems.isEmpty()) emit changed();
    return problems;
}

Problems BackupDesk::setSecondPlace(const QString& folder) {
    return told(m_backups.setSecondPlace(folder).problems());
}

BackupDesk::LastTry BackupDesk::triedOnce(const Backup& made) {
    return made.second.isEmpty() ? LastTry::Done : LastTry::NotInSecondPlace;
}

Problems BackupDesk::backUpNow() {
    const auto made = m_backups.backUpNow();
    note(!made ? LastTry::Failed : triedOnce(made.value()));
    return made ? made.value().second : made.problems();
}

Problems BackupDesk::backUpTo(const QString& path) {
    const auto made = m_backups.backUpTo(path);
    return told(made ? Problems() : made.problems());
}

Result<Backup> BackupDesk::drill() {
    return m_backups.drill();
}

void BackupDesk::work() {
    const auto made = m_backups.backUpIfDue();
    if (!made || made.value()) note(!made ? LastTry::Failed : triedOnce(*made.value()));
    if (!made) emit failed(made.problems());
    if (made && made.value() && !made.value()->second.isEmpty()) emit failed(made.value()->second);
    if (!m_backups.isDrillDue()) return;
    if (const auto drilled = m_backups.drill(); !drilled) emit failed(drilled.problems());
}

} // namespace aelwyd
