// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditservice.h"
#include "core/service/bundlefile.h"
#include "core/service/exchangeservice.h"
#include "core/service/session.h"
#include "core/storage/safeguardingring.h"
#include "core/sync/bundle.h"
#include "core/sync/bytes.h"
#include "core/sync/keyseal.h"

namespace aelwyd {

namespace {

constexpr quint8 kWrittenVersion = 1;
/// Version and time.
constexpr qsizetype kContentHead = 1 + 8;
constexpr int kExportSteps = 4;

QByteArray contentWith(qint64 writtenAt, const QByteArray& batch) {
    ByteWriter content;
    content.reserve(kContentHead + batch.size());
    content.fixed(kWrittenVersion);
    content.fixed(writtenAt);
    content.raw(batch);
    return content.bytes();
}

bool isWanted(const ExchangeProgress& progress, int done) {
    return !progress || progress(done, kExportSteps);
}

Problem exportStopped() {
    return {{}, ErrorCode::Cancelled};
}

/// What every recipient has: nobody needs to be told that again.
VersionVector commonTo(const QList<VersionVector>& vectors) {
    if (vectors.isEmpty()) return {};
    VersionVector common = vectors.first();
    for (const VersionVector& vector : vectors)
        for (auto each = common.begin(); each != common.end(); ++each)
            *each = qMin(*each, vector.value(each.key()));
    return common;
}

/// Everybody else who was let in and not shut out.
QList<DeviceCard> recipientsOf(const QUuid& own, const DeviceLedger& devices) {
    QList<DeviceCard> recipients;
    for (const KnownDevice& device : devices.devices())
        if (device.status == DeviceStatus::Admitted && device.card.device != own)
            recipients.append(device.card);
    return recipients;
}

QStringList labelsOf(const QList<DeviceCard>& devices) {
    QStringList labels;
    for (const DeviceCard& each : devices)
        labels.append(each.label);
    return labels;
}

/// The end of this computer's own chain: in the batch, and remembered here.
void putHead(SyncBatch& batch, const SyncHead& head, Workspace& workspace) {
    batch.heads.removeIf([&](const SyncHead& each) { return each.device == head.device; });
    batch.heads.append(head);
    workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        DeviceStore(workspace.database()).add(head);
        return {};
    });
}

} // namespace

/// Everything that anybody may lack, up to all that is here.
Result<SyncBatch> ExchangeService::nextBatch(const Identity& own) {
    DeviceStore store(m_workspace.database());
    m_log.seal();
    const auto reports = store.reports();
    QList<VersionVector> known;
    for (const DeviceCard& each : recipientsOf(own.device, m_pairing.ledger()))
        known.append(reports.value(each.device).has);
    if (known.isEmpty()) return Problem{{}, ErrorCode::NoPeers};
    VersionVector from = commonTo(known);
    for (const QUuid& device : store.doubtful())
        from.remove(device);
    SyncBatch batch = m_log.since(from);
    batch.agency = m_pairing.identity().agency();
    batch.sender = own.device;
    for (auto each = reports.begin(); each != reports.end(); ++each)
        batch.acknowledged.insert(each.key(), each->has);
    batch.acknowledged.insert(own.device, heldIn(m_log));
    batch.devices = store.entries();
    batch.heads = store.heads();
    return batch;
}

/// Whoever may read safeguarding notes here may in the other offices, if their people may at all.
void ExchangeService::addKeys(SyncBatch& batch, const DeviceLedger& devices) {
    const Session* session = m_workspace.session();
    if (!session || !session->vault.safeguardingKey) return;
    const SecretBytes& own = *session->vault.safeguardingKey;
    std::vector<SecretBytes> keys = otherSafeguardingKeys(m_workspace.database(), own);
    keys.push_back(own.copy());
    for (const KnownDevice& device : devices.devices())
        if (device.status == DeviceStatus::Admitted && device.role >= Role::Supervisor &&
            device.card.device != batch.sender)
            batch.keys.insert(device.card.device, keysSealedFor(device.card, keys));
}

/// NoAgency, NotAdmitted, NoPeers.
std::optional<Problem> ExchangeService::problemOfTelling() const {
    if (m_pairing.identity().agency().isNull()) return Problem{{}, ErrorCode::NoAgency};
    const auto own = m_pairing.identity().find();
    const DeviceLedger devices = m_pairing.ledger();
    if (!own || devices.statusOf(own->device) != DeviceStatus::Admitted)
        return Problem{{}, ErrorCode::NotAdmitted};
    return recipientsOf(own->device, devices).isEmpty() ? std::optional(Problem{{}, ErrorCode::NoPeers})
                                                        : std::nullopt;
}

Result<ExportOutcome> ExchangeService::exportTo(const QString& path, const ExchangeProgress& progress) {
    if (const auto problem = problemOfTelling()) return *problem;
    return write(path, progress,
                 [this] { AuditService(m_workspace).exportedFromFile(QStringLiteral("bundle")); });
}

/// Where nothing keeps this copy from telling. `note` enters it in the audit trail.
Result<ExportOutcome> ExchangeService::write(const QString& path, const ExchangeProgress& progress,
                                             const std::function<void()>& note) {
    const OwnIdentity& identity = m_pairing.identity();
    const auto own = identity.find();
    // The same for the keys as for the seals, whoever is let in meanwhile.
    const DeviceLedger devices = m_pairing.ledger();
    auto batch = nextBatch(*own);
    if (!batch) return batch.problems();
    if (!isWanted(progress, 1)) return exportStopped();
    const auto content = contentFor(batch.value(), *own, devices, progress);
    if (!content) return content.problems();
    const QList<DeviceCard> recipients = recipientsOf(own->device, devices);
    const QByteArray bytes = sealedBundle(content.value(), identity.agency(), *own, recipients);
    if (!isWanted(progress, 3)) return exportStopped();
    if (const auto sent = send(path, bytes, note); !sent) return sent.problems();
    isWanted(progress, kExportSteps);
    return ExportOutcome{path, bytes.size(), batch.value().commits.size(), labelsOf(recipients),
                         batch.value().to};
}

/// All that the recipients read, with the end of the own chain and the keys that they may have.
Result<QByteArray> ExchangeService::contentFor(SyncBatch& batch, const Identity& own,
                                               const DeviceLedger& devices,
                                               const ExchangeProgress& progress) {
    putOwnHead(batch, own);
    addKeys(batch, devices);
    const auto content = encodeBatch(batch);
    if (!content) return content.problems();
    if (!isWanted(progress, 2)) return exportStopped();
    return contentWith(now(), content.value());
}

void ExchangeService::putOwnHead(SyncBatch& batch, const Identity& own) {
    const ChainPlace end = m_log.ends().value(own.device);
    if (end.number == 0) return;
    const QByteArray signature = own.signHead(m_pairing.identity().agency(), end);
    putHead(batch, {own.device, end.number, end.hash, signature}, m_workspace);
}

/// What was noted before it was written may be more than what left, never less.
Result<void> ExchangeService::send(const QString& path, const QByteArray& bytes,
                                   const std::function<void()>& note) {
    if (note) note();
    if (const auto sent = m_pairing.identity().noteSent(); !sent) return sent.problems();
    return writeBundleFile(path, bytes);
}

} // namespace aelwyd
