// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ownidentity.h"

#include <QDateTime>

namespace aelwyd {

/// A copy of the agency's file, as this one knows it.
struct PairedDevice {
    QUuid id;
    QString label;
    Role role = Role::Viewer;
    DeviceStatus status = DeviceStatus::Unknown;
    bool isOwn = false;
    /// When it wrote the last that is here; nothing before anything of it has come.
    std::optional<QDateTime> lastSeen = {};
    /// Commits that are here and that it has not reported to have.
    qint64 behind = 0;
};

/// Who is paired with this copy. To pair: both sides write key files and exchange them, the new one joins
/// with the other's, both compare the number, and the other admits it.
class PairingService {
  public:
    /// Not owned; all must outlive this.
    PairingService(Workspace& workspace, CommitLog& log, QString folder = identityFolder());

    OwnIdentity& identity() { return m_identity; }
    /// What all statements about devices say.
    DeviceLedger ledger() const;
    QList<PairedDevice> devices() const;
    /// By id, or by a label that only one device has. NotFound (argument: the name).
    Result<PairedDevice> named(const QString& name) const;

    /// Writes a key file. A file with records (or `isFirst`) that belongs to no agency yet founds one, which
    /// is a manager's to do, as is another `label`; that may be empty: it stays. Errors: NotAllowed,
    /// FileExists, CannotWrite, those of textProblem (field "label").
    Result<KeyOffer> offer(const QString& path, const QString& label, bool isFirst);
    /// An empty file joins the agency of the device that wrote the key file; the number to compare. Errors:
    /// NotFound, NotOurs, NoAgency, InAgency, HasRecords, FromOurselves, NotAllowed.
    Result<QString> join(const QString& path);
    /// Takes joining back, because the numbers differed: the file is as empty as it was. Errors: HasRecords,
    /// InAgency once there are statements of the agency here.
    Result<void> leave();
    /// What the device that wrote the key file is called. Errors: those of numberOf.
    Result<QString> labelIn(const QString& path) const;
    /// Whether there are people, staff or visits in the file: then it cannot join an agency.
    bool hasRecords() const;
    /// Whether what this copy states about others counts: it was let in itself, as a manager's.
    bool mayLetIn() const;
    /// The number to compare before admitting who wrote the key file. Errors: NotFound, NotOurs, NoAgency,
    /// OtherAgency, FromOurselves.
    Result<QString> numberOf(const QString& path) const;
    /// Lets the device in, after the number was compared: `number` as the other side shows it. Errors: those
    /// of numberOf, NumberDiffers (argument: the number here), Duplicate, RevokedSender (argument: its
    /// label), NotAdmitted (this copy may not admit), NotAllowed.
    Result<PairedDevice> admit(const QString& path, const QString& number, Role role);
    /// After this copy has taken another name because a second computer wrote under its own: it gets keys of
    /// its own. Where its old name is a manager's, that lets it in, as it might let in anybody; otherwise a
    /// manager has to. Error: CannotWrite.
    Result<void> renew();
    /// Shuts another device out for good. Errors: NotFound, OwnDevice, NotAdmitted, NotAllowed.
    Result<void> revoke(const QUuid& device);
    /// Errors: Required and those of textProblem (field "label"), NotFound, NotAdmitted, NotAllowed.
    Result<void> rename(const QUuid& device, const QString& label);

  private:
    static constexpr qsizetype kLongestLabel = 100;

    static std::optional<Problem> problemOfLabel(const QString& label);
    Result<void> found(const Identity& identity);
    Result<KeyOffer> readOffer(const QString& path) const;
    Result<KeyOffer> offerForUs(const QString& path) const;
    Result<void> state(DeviceEntry entry);
    QList<ChainPlace> unsignedEnds(const QUuid& own) const;
    QList<QByteArray> lastCommitsOf(const QUuid& device) const;
    qint64 now() const;
    Workspace& m_workspace;
    CommitLog& m_log;
    OwnIdentity m_identity;
};

} // namespace aelwyd
