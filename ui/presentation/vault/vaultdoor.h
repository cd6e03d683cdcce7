// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sessionopening.h"

#include <QObject>

namespace aelwyd {

/// The way into one protected file: a passphrase, or the recovery key. Nothing here makes the window wait.
class VaultDoor final : public QObject {
    Q_OBJECT
  public:
    /// `clock` is this computer's.
    VaultDoor(const QString& path, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    const QString& path() const { return m_path; }
    /// The file stays open behind the door, because what was typed last could not be written into it: the way
    /// back is for whoever has it open, by the passphrase.
    void keep(const OpenedFile& file) { m_kept = file; }
    /// It was closed after all: the door is as any other.
    void letGo() { m_kept = {}; }
    bool isKept() const { return m_kept.session != nullptr; }
    /// Who may try, by name; empty where the file of keys cannot be read.
    QStringList users() const;
    /// Why it cannot be opened by anybody: the file of keys is missing or damaged.
    Problems faults() const;
    bool isBusy() const { return m_busy; }

    /// `clockIsRight`: a manager says so although the file holds later work. While busy nothing happens.
    void unlock(const QString& user, const QString& passphrase, bool clockIsRight = false);
    /// Gives `user` a new passphrase by the recovery key, and unlocks with it.
    void recover(const QString& recoveryKey, const QString& user, const QString& passphrase);

  signals:
    void busyChanged(bool busy);
    void opened(const aelwyd::OpenedFile& file);
    void refused(const aelwyd::Problems& problems);

  private:
    void goBack(const QString& passphrase);
    void begin(std::function<Result<OpenedFile>()> work);
    void end(const Result<OpenedFile>& outcome);
    QString m_path;
    std::shared_ptr<const Clock> m_clock;
    OpenedFile m_kept;
    bool m_busy = false;
};

} // namespace aelwyd
