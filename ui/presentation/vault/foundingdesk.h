// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/founding.h"

#include <QObject>

namespace aelwyd {

/// What the first manager fills in. Field names in problems: agency, name, passphrase, again, path,
/// second.
struct FoundingForm {
    QString agency;
    QString name;
    QString passphrase;
    QString again;
    QString path;
    /// A second place for backups; empty: none.
    QString second = {};
};

/// Makes a protected file, or protects the one that is there, and sees to it that the recovery key has left
/// the screen before anybody works with it.
class FoundingDesk final : public QObject {
    Q_OBJECT
  public:
    /// `existing`: the file that is to be protected; empty for a new agency. `cost`: nothing: measured.
    FoundingDesk(const QString& existing, std::shared_ptr<const Clock> clock,
                 std::optional<Argon2Cost> cost = {}, QObject* parent = nullptr);

    bool isForExisting() const { return !m_existing.isEmpty(); }
    /// Where the automatic backups of the file go, which is to be at `path` if it is a new one.
    QString backupFolder(const QString& path) const;
    /// The new file is to join an agency that another computer has: it gets the agency's name from there.
    void setJoining() { m_joining = true; }
    bool isJoining() const { return m_joining; }
    /// Required, WeakPassphrase, PassphrasesDiffer, FileExists, NotFound (on "second"), and what stands
    /// against the folder.
    Problems check(const FoundingForm& form) const;
    /// Takes a second or more, beside the window. Then `made` or `refused`.
    void make(const FoundingForm& form);

    /// Once made: the recovery key in groups, to be printed.
    const QStringList& recoveryGroups() const { return m_groups; }
    /// WrongRecoveryKey on "typed" unless `typed` is that key; with the number of the first group (from 1)
    /// that is another, or none where signs are missing or too many.
    Problems checkTypedBack(const QString& typed) const;
    /// The file, once made.
    const OpenedFile& opened() const { return m_opened; }

  signals:
    void busyChanged(bool busy);
    void made();
    void refused(const aelwyd::Problems& problems);

  private:
    void end(const Result<FoundedFile>& outcome);
    QString m_existing;
    std::shared_ptr<const Clock> m_clock;
    std::optional<Argon2Cost> m_cost;
    bool m_joining = false;
    QStringList m_groups;
    OpenedFile m_opened;
};

} // namespace aelwyd
