// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditwriter.h"
#include "core/service/pairingservice.h"
#include "core/service/session.h"
#include "core/storage/branches.h"
#include "core/storage/devicestore.h"
#include "core/sync/commithash.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace aelwyd {

// What this copy states about devices: who is let in, shut out and called what.

static QString figuresOf(const QString& number) {
    QString figures;
    for (const QChar sign : number)
        if (sign.isDigit()) figures += sign;
    return figures;
}

static QByteArray contentOfStatement(DeviceAction action) {
    static constexpr const char* names[]{"device_admitted", "device_revoked", "device_renamed"};
    return QJsonDocument({{QStringLiteral("operation"), toCode(Operation::ManageAccounts)},
                          {QStringLiteral("subject"), QLatin1String(names[static_cast<int>(action)])}})
        .toJson(QJsonDocument::Compact);
}

Result<PairedDevice> PairingService::admit(const QString& path, const QString& number, Role role) {
    const auto own = numberOf(path);
    if (!own) return own.problems();
    if (figuresOf(number) != figuresOf(own.value()))
        return Problem{{}, ErrorCode::NumberDiffers, {own.value()}};
    const DeviceCard card = readOffer(path).value().card;
    const DeviceStatus status = ledger().statusOf(card.device);
    if (status == DeviceStatus::Revoked) return Problem{{}, ErrorCode::RevokedSender, {card.label}};
    if (status == DeviceStatus::Admitted) return Problem{{}, ErrorCode::Duplicate, {card.label}};
    DeviceEntry entry{DeviceAction::Admit, card, role};
    if (auto stated = state(entry); !stated) return stated.problems();
    return named(card.device.toString());
}

Result<void> PairingService::renew() {
    const auto before = m_identity.kept();
    if (auto settled = m_identity.settle(); !settled || !before) return settled;
    const auto own = m_identity.find();
    const DeviceLedger devices = ledger();
    const KnownDevice* old = devices.find(before->device);
    const bool mayAdmit = old && old->status == DeviceStatus::Admitted && old->role == Role::Manager;
    if (!own || !mayAdmit || own->device == before->device) return {};
    DeviceEntry entry{DeviceAction::Admit, own->card(m_identity.label()), Role::Manager, before->device,
                      now()};
    entry.card.continues = unsignedEnds(own->device);
    const QByteArray bytes = toBytes(signedEntry(entry, m_identity.agency(), before->signSeed));
    return m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        DeviceStore(m_workspace.database()).add(QList<QByteArray>{bytes});
        return {};
    });
}

/// By their hashes; of a device that was copied, those of its branches too.
QList<QByteArray> PairingService::lastCommitsOf(const QUuid& device) const {
    m_log.seal();
    QSet<QUuid> names{device};
    for (const Branch& branch : readBranches(m_workspace.database()))
        if (branch.wroteAs == device) names.insert(branch.id);
    QList<QByteArray> hashes;
    for (const ChainPlace& end : m_log.ends())
        if (names.contains(end.device) && end.number > 0) hashes.append(end.hash);
    return hashes.isEmpty() ? QList<QByteArray>{hashBeforeFirst()} : hashes;
}

Result<void> PairingService::revoke(const QUuid& device) {
    const DeviceLedger devices = ledger();
    if (!devices.find(device)) return Problem{{}, ErrorCode::NotFound, {device.toString()}};
    if (device == m_log.device()) return Problem{{}, ErrorCode::OwnDevice};
    DeviceEntry entry{DeviceAction::Revoke, {device}};
    entry.known = devices.statementsOf(device) + lastCommitsOf(device);
    return state(entry);
}

Result<void> PairingService::rename(const QUuid& device, const QString& label) {
    const QString tidy = label.simplified();
    if (tidy.isEmpty()) return Problem{QStringLiteral("label"), ErrorCode::Required};
    if (auto problem = problemOfLabel(tidy)) return *problem;
    if (!ledger().find(device)) return Problem{{}, ErrorCode::NotFound, {device.toString()}};
    DeviceEntry entry{DeviceAction::Rename, {device}};
    entry.card.label = tidy;
    return state(entry);
}

/// Only what counts on the other copies as well: a manager's device, that was let in itself.
Result<void> PairingService::state(DeviceEntry entry) {
    if (!mayLetIn()) return Problem{{}, ErrorCode::NotAdmitted};
    const auto identity = m_identity.find();
    entry.issuer = identity->device;
    entry.at = now();
    const QByteArray bytes = toBytes(signedEntry(entry, m_identity.agency(), identity->signSeed));
    return m_workspace.transact({Operation::ManageAccounts}, [&]() -> Result<void> {
        DeviceStore(m_workspace.database()).add(QList<QByteArray>{bytes});
        m_workspace.note({{AuditAction::Changed, {entry.card.device}, contentOfStatement(entry.action)}});
        return {};
    });
}

} // namespace aelwyd
