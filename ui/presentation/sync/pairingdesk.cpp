// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sync/pairingdesk.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/syncwords.h"
#include "ui/presentation/wording/vaultwords.h"

#include <QLocale>

namespace aelwyd {

PairingDesk::PairingDesk(Workspace& workspace, PairingService& pairing, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_pairing(pairing) {}

QString PairingDesk::ownName() const {
    for (const PairedDevice& device : m_devices)
        if (device.isOwn) return device.label;
    return m_pairing.identity().label();
}

QString PairingDesk::nameOf(const QUuid& device) const {
    for (const PairedDevice& each : m_devices)
        if (each.id == device) return withVisibleControls(each.label);
    return {};
}

bool PairingDesk::isInAgency() const {
    return !m_pairing.identity().agency().isNull();
}

bool PairingDesk::isWaitingToBeLetIn() const {
    return isInAgency() && m_devices.isEmpty();
}

bool PairingDesk::mayLetIn() const {
    return mayManage() && (!isInAgency() || m_pairing.mayLetIn());
}

bool PairingDesk::canJoin() const {
    return !isInAgency() && !m_pairing.hasRecords();
}

void PairingDesk::refresh() {
    beginResetModel();
    m_devices = isInAgency() ? m_pairing.devices() : QList<PairedDevice>();
    endResetModel();
}

Problems PairingDesk::told(const Problems& problems) {
    if (!problems.isEmpty()) return problems;
    refresh();
    emit changed();
    return {};
}

Problems PairingDesk::rename(const QUuid& device, const QString& name) {
    return told(m_pairing.rename(device, name).problems());
}

/// Those who know this computer are told; before it has any others the name is its own affair.
Problems PairingDesk::renameOwn(const QString& name) {
    for (const PairedDevice& device : m_devices)
        if (device.isOwn) return rename(device.id, name);
    const QString tidy = tidied(name, TextSort::Name);
    if (tidy.isEmpty()) return {{QStringLiteral("label"), ErrorCode::Required}};
    if (auto problem = textProblem(QStringLiteral("label"), tidy, TextSort::Name)) return {*problem};
    m_pairing.identity().setLabel(tidy);
    return told({});
}

Problems PairingDesk::shutOut(const QUuid& device) {
    return told(m_pairing.revoke(device).problems());
}

Problems PairingDesk::writeKey(const QString& path, const QString& ownName, bool isLettingIn) {
    if (!mayManage()) return {{{}, ErrorCode::NotAllowed, {toCode(Operation::ManageAccounts)}}};
    const auto offer = m_pairing.offer(path, ownName, isLettingIn);
    return told(offer ? Problems() : offer.problems());
}

Result<QString> PairingDesk::join(const QString& keyFile) {
    if (!mayManage()) return Problem{{}, ErrorCode::NotAllowed, {toCode(Operation::ManageAccounts)}};
    auto number = m_pairing.join(keyFile);
    if (number) told({});
    return number;
}

Problems PairingDesk::leave() {
    return told(m_pairing.leave().problems());
}

Result<PairingDesk::Newcomer> PairingDesk::look(const QString& keyFile) const {
    const auto number = m_pairing.numberOf(keyFile);
    if (!number) return number.problems();
    return Newcomer{withVisibleControls(m_pairing.labelIn(keyFile).value()), number.value()};
}

Problems PairingDesk::admit(const QString& keyFile, const Newcomer& seen, Role role, const QString& name) {
    const auto admitted = m_pairing.admit(keyFile, seen.number, role);
    if (!admitted) return admitted.problems();
    const QString tidy = tidied(name, TextSort::Name);
    if (!tidy.isEmpty() && tidy != admitted.value().label) m_pairing.rename(admitted.value().id, tidy);
    return told({});
}

int PairingDesk::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

int PairingDesk::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString PairingDesk::shown(const PairedDevice& device, int column) const {
    switch (column) {
    case Name:
        return withVisibleControls(device.label);
    case MayBe:
        return wording::word(device.role);
    case LastSeen:
        if (device.isOwn) return tr("now");
        return device.lastSeen ? wording::dateAndTime(device.lastSeen->toLocalTime()) : tr("never");
    case Lacks:
        return device.isOwn || device.status != DeviceStatus::Admitted ? QStringLiteral("–")
                                                                       : QLocale().toString(device.behind);
    default:
        return wording::word(device);
    }
}

QVariant PairingDesk::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    return shown(m_devices.at(index.row()), index.column());
}

QVariant PairingDesk::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Computer");
    case MayBe:
        return tr("Its people are at most");
    case LastSeen:
        return tr("Heard of last");
    case Lacks:
        return tr("Changes it may lack");
    default:
        return tr("Standing");
    }
}

} // namespace aelwyd
