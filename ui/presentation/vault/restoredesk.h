// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"

#include <QObject>

namespace aelwyd {

/// Which backup is to become which file. Field names in problems: from, user, passphrase, to,
/// recovery_key, new_passphrase, again.
struct RestoreForm {
    QString from;
    /// As they were when the backup was made; nothing is needed for a file that is not protected.
    QString user;
    QString passphrase;
    QString to;
    /// With it, somebody who does not know the passphrase gets a new one in the new file; empty: as it was.
    QString recoveryKey = {};
    QString newPassphrase = {};
    QString again = {};
};

/// Brings a backup back as a new file, beside the window.
class RestoreDesk final : public QObject {
    Q_OBJECT
  public:
    explicit RestoreDesk(std::shared_ptr<const Clock> clock, QObject* parent = nullptr);
    /// Required and NotFound on "from"; Required, FileExists and SharedHome on "to"; PassphrasesDiffer on
    /// "again".
    Problems check(const RestoreForm& form) const;
    void restore(const RestoreForm& form);
    /// Who could open the backup; empty for one that is not protected.
    QStringList usersOf(const QString& backup) const;

  signals:
    void busyChanged(bool busy);
    void restored();
    void refused(const aelwyd::Problems& problems);

  private:
    std::shared_ptr<const Clock> m_clock;
};

} // namespace aelwyd
