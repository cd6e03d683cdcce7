// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/commitlog.h"
#include "core/service/workspace.h"
#include "core/sync/identity.h"

namespace aelwyd {

/// Where this user's identities lie: the folder that AELWYD_IDENTITY_FOLDER names, else one among the
/// application's data.
QString identityFolder();

/// Who the open copy is among the copies of the agency's file.
class OwnIdentity {
  public:
    /// Not owned; both must outlive this.
    OwnIdentity(Workspace& workspace, CommitLog& log, QString folder)
        : m_workspace(workspace)
        , m_log(log)
        , m_folder(std::move(folder)) {}

    /// Nothing for a copy that was never paired.
    std::optional<Identity> find() const;
    /// The one that was kept for this file last, whatever it is called now.
    std::optional<Identity> kept() const;
    /// The one that is there, or a new one. Error: CannotWrite.
    Result<Identity> make();
    /// To be called when a file was opened, before anything is written: a copy that was moved, restored or
    /// put back to an earlier state finds no identity of its own and becomes a device of its own; also
    /// where its keys cannot be kept, which is an error (CannotWrite) until they are.
    Result<void> settle();
    /// Whether another computer may go on with a copy of this file under the same device: it was copied,
    /// moved or put back to an earlier state, and is no device of its own yet.
    bool mayGoOnElsewhere() const;
    /// A file is about to leave. On the disk when it returns.
    Result<void> noteSent();

    /// How people call this copy.
    QString label() const;
    void setLabel(const QString& label);
    /// Null before the copy belongs to an agency.
    QUuid agency() const;
    void setAgency(const QUuid& agency);
    /// The device through which this copy joined, trusted until the ledger tells of it.
    std::optional<DeviceCard> introducer() const;
    void setIntroducer(const QByteArray& keyOffer);

  private:
    std::optional<SecretBytes> key() const;
    bool isSettled() const;
    bool isFresh() const;
    Result<Identity> mint(const QUuid& device);
    QString setting(const char* name) const;
    void keepSetting(const char* name, const QString& value);
    Workspace& m_workspace;
    CommitLog& m_log;
    IdentityFolder m_folder;
};

} // namespace aelwyd
