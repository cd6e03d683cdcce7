// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/pairingservice.h"

#include "core/base/text.h"
#include "core/service/session.h"
#include "core/storage/devicestore.h"
#include "core/vault/durablefile.h"

#include <QFile>
#include <QFileInfo>

namespace aelwyd {

namespace {

constexpr qint64 kLargestKeyFile = 1 << 16; // bytes

Result<void> writeNew(const QString& path, const QByteArray& bytes) {
    if (QFileInfo::exists(path)) return Problem{{}, ErrorCode::FileExists, {path}};
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (written && flushToDisk(path)) return {};
    QFile::remove(path);
    return Problem{{}, ErrorCode::CannotWrite, {path}};
}

qint64 lacking(const VersionVector& held, const VersionVector& has) {
    qint64 count = 0;
    for (auto each = held.begin(); each != held.end(); ++each)
        if (*each > has.value(each.key())) count += static_cast<qint64>(*each - has.value(each.key()));
    return count;
}

} // namespace

PairingService::PairingService(Workspace& workspace, CommitLog& log, QString folder)
    : m_workspace(workspace)
    , m_log(log)
    , m_identity(workspace, log, std::move(folder)) {}

qint64 PairingService::now() const {
    const Session* session = m_workspace.session();
    return (session ? *session->clock : m_workspace.clock()).now().toMSecsSinceEpoch();
}

DeviceLedger PairingService::ledger() const {
    return {m_identity.agency(), DeviceStore(m_workspace.database()).entries()};
}

QList<PairedDevice> PairingService::devices() const {
    const auto reports = DeviceStore(m_workspace.database()).reports();
    const VersionVector held = heldIn(m_log);
    const QUuid own = m_log.device();
    QList<PairedDevice> all;
    const DeviceLedger known = ledger();
    for (const KnownDevice& device : known.devices()) {
        const DeviceReport report = reports.value(device.card.device);
        PairedDevice paired{device.card.device, withVisibleControls(device.card.label), device.role,
                            device.status, device.card.device == own};
        if (report.writtenAt) paired.lastSeen = QDateTime::fromMSecsSinceEpoch(*report.writtenAt);
        if (!paired.isOwn) paired.behind = lacking(held, report.has);
        all.append(paired);
    }
    std::sort(all.begin(), all.end(), [](const PairedDevice& a, const PairedDevice& b) {
        return std::tie(a.label, a.id) < std::tie(b.label, b.id);
    });
    return all;
}

Result<PairedDevice> PairingService::named(const QString& name) const {
    QList<PairedDevice> found;
    for (const PairedDevice& device : devices()) {
        if (device.id == QUuid::fromString(name)) return device;
        if (device.label.compare(name.trimmed(), Qt::CaseInsensitive) == 0) found.append(device);
    }
    if (found.size() == 1) return found.first();
    return Problem{{}, ErrorCode::NotFound, {name}};
}

std::optional<Problem> PairingService::problemOfLabel(const QString& label) {
    const QString field = QStringLiteral("label");
    if (label.size() > kLongestLabel)
        return Problem{field, ErrorCode::TooLong, {QString::number(kLongestLabel)}};
    return textProblem(field, label, TextSort::Name);
}

Result<KeyOffer> PairingService::offer(const QString& path, const QString& label, bool isFirst) {
    const QString tidy = label.simplified();
    if (auto problem = problemOfLabel(tidy)) return *problem;
    const bool isFounding =
        m_identity.agency().isNull() && (isFirst || DeviceStore(m_workspace.database()).hasRecords());
    const bool isNaming = !tidy.isEmpty() && tidy != m_identity.label();
    if ((isFounding || isNaming) && !m_workspace.may(Operation::ManageAccounts))
        return Problem{{}, ErrorCode::NotAllowed, {toCode(Operation::ManageAccounts)}};
    if (!tidy.isEmpty()) m_identity.setLabel(tidy);
    m_log.seal();
    const auto identity = m_identity.make();
    if (!identity) return identity.problems();
    if (isFounding)
        if (auto founded = found(identity.value()); !founded) return founded.problems();
    KeyOffer offer{identity.value().card(m_identity.label()), m_identity.agency()};
    if (!offer.agency.isNull()) offer.card.continues = unsignedEnds(offer.card.device);
    const auto written = writeNew(path, toBytes(offer, identity.value().signSeed));
    return written ? Result<KeyOffer>(offer) : written.problems();
}

Result<void> PairingService::found(const Identity& identity) {
    DeviceCard card = identity.card(m_identity.label());
    card.continues = unsignedEnds(card.device);
    const DeviceEntry first = foundingEntry(card, now(), identity.signSeed);
    return m_workspace.transact({Operation::ManageAccounts}, [&]() -> Result<void> {
        m_identity.setAgency(agencyFoundedBy(first));
        DeviceStore(m_workspace.database()).add(QList<QByteArray>{toBytes(first)});
        return {};
    });
}

/// Ends of chains that no device has signed and nobody stands for: this copy wrote them when it was another
/// device.
QList<ChainPlace> PairingService::unsignedEnds(const QUuid& own) const {
    const DeviceLedger devices = ledger();
    QMap<QUuid, quint64> signedUpTo;
    for (const SyncHead& head : DeviceStore(m_workspace.database()).heads())
        signedUpTo.insert(head.device, head.number);
    QList<ChainPlace> ends;
    for (const ChainPlace& end : m_log.ends())
        if (end.device != own && end.number > signedUpTo.value(end.device) && !devices.isVouchedFor(end))
            ends.append(end);
    return ends;
}

Result<KeyOffer> PairingService::readOffer(const QString& path) const {
    QFile file(path);
    if (!file.exists()) return Problem{{}, ErrorCode::NotFound, {path}};
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    const auto offer = keyOfferFrom(file.read(kLargestKeyFile));
    if (!offer) return Problem{{}, ErrorCode::NotOurs, {path}};
    if (offer->card.device == m_log.device()) return Problem{{}, ErrorCode::FromOurselves};
    return *offer;
}

Result<QString> PairingService::join(const QString& path) {
    const auto offer = readOffer(path);
    if (!offer) return offer.problems();
    const KeyOffer& other = offer.value();
    const QUuid agency = m_identity.agency();
    if (other.agency.isNull()) return Problem{{}, ErrorCode::NoAgency};
    if (!agency.isNull() && agency != other.agency) return Problem{{}, ErrorCode::InAgency};
    if (agency.isNull() && DeviceStore(m_workspace.database()).hasRecords())
        return Problem{{}, ErrorCode::HasRecords};
    const auto identity = m_identity.make();
    if (!identity) return identity.problems();
    const auto joined = m_workspace.transact({Operation::ManageAccounts}, [&]() -> Result<void> {
        m_identity.setAgency(other.agency);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
        m_identity.setIntroducer(file.read(kLargestKeyFile));
        return {};
    });
    if (!joined) return joined.problems();
    return pairingNumber(other.agency, identity.value().card({}), other.card);
}

Result<void> PairingService::leave() {
    DeviceStore store(m_workspace.database());
    if (store.hasRecords()) return Problem{{}, ErrorCode::HasRecords};
    if (!store.entries().isEmpty()) return Problem{{}, ErrorCode::InAgency};
    return m_workspace.transact({Operation::ManageAccounts}, [&]() -> Result<void> {
        m_identity.setAgency({});
        m_identity.setIntroducer({});
        return {};
    });
}

Result<QString> PairingService::labelIn(const QString& path) const {
    const auto offer = offerForUs(path);
    return offer ? Result<QString>(withVisibleControls(offer.value().card.label)) : offer.problems();
}

bool PairingService::hasRecords() const {
    return DeviceStore(m_workspace.database()).hasRecords();
}

bool PairingService::mayLetIn() const {
    const auto identity = m_identity.find();
    const DeviceLedger devices = ledger();
    const KnownDevice* own = identity ? devices.find(identity->device) : nullptr;
    return own && own->status == DeviceStatus::Admitted && own->role == Role::Manager;
}

Result<KeyOffer> PairingService::offerForUs(const QString& path) const {
    const auto offer = readOffer(path);
    if (!offer) return offer.problems();
    if (m_identity.agency().isNull()) return Problem{{}, ErrorCode::NoAgency};
    if (!offer.value().agency.isNull() && offer.value().agency != m_identity.agency())
        return Problem{{}, ErrorCode::OtherAgency};
    return offer;
}

Result<QString> PairingService::numberOf(const QString& path) const {
    const auto offer = offerForUs(path);
    if (!offer) return offer.problems();
    const auto identity = m_identity.find();
    if (!identity) return Problem{{}, ErrorCode::NotAdmitted};
    return pairingNumber(m_identity.agency(), identity->card({}), offer.value().card);
}

} // namespace aelwyd
