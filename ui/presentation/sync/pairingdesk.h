// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/pairingservice.h"

#include <QAbstractTableModel>

namespace aelwyd {

/// The computers that have a copy of the agency's file, and the steps by which another one is let in, for
/// the window.
class PairingDesk final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, MayBe, LastSeen, Lacks, Standing, kColumns };

    /// Neither is owned; both must outlive the desk.
    PairingDesk(Workspace& workspace, PairingService& pairing, QObject* parent = nullptr);

    /// How this computer is called.
    QString ownName() const;
    /// Empty for a computer that nobody has told of; as last read.
    QString nameOf(const QUuid& device) const;
    /// It belongs to an agency: it founded one by letting others in, or has joined one.
    bool isInAgency() const;
    /// It has joined and nobody has told it yet that it was let in.
    bool isWaitingToBeLetIn() const;
    /// The person at the desk may let computers in and shut them out.
    bool mayManage() const { return m_workspace.may(Operation::ManageAccounts); }
    /// The same, and this computer's word counts with the others.
    bool mayLetIn() const;
    /// The file is empty and belongs to no agency.
    bool canJoin() const;

    // Problems as PairingService.
    Problems rename(const QUuid& device, const QString& name);
    Problems renameOwn(const QString& name);
    Problems shutOut(const QUuid& device);
    /// A key file of this computer under its name. A file that is to let others in founds the agency with it.
    Problems writeKey(const QString& path, const QString& ownName, bool isLettingIn);
    /// Five groups of figures, to be compared.
    Result<QString> join(const QString& keyFile);
    /// The numbers differed: the file is as empty as before.
    Problems leave();
    struct Newcomer {
        QString name;
        QString number;
    };
    Result<Newcomer> look(const QString& keyFile) const;
    /// Once somebody has compared the number: under a name, if it is not to keep its own.
    Problems admit(const QString& keyFile, const Newcomer& seen, Role role, const QString& name);

    /// By name, this computer included; as last read.
    const PairedDevice& at(int row) const { return m_devices.at(row); }
    /// Reads anew who there is.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  signals:
    /// Somebody was let in, shut out or renamed, or this computer joined.
    void changed();

  private:
    Problems told(const Problems& problems);
    QString shown(const PairedDevice& device, int column) const;
    Workspace& m_workspace;
    PairingService& m_pairing;
    QList<PairedDevice> m_devices;
};

} // namespace aelwyd
