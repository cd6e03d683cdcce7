// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exchangeservice.h"

#include "core/base/seal.h"
#include "core/service/bundlefile.h"
#include "core/service/session.h"
#include "core/storage/branches.h"
#include "core/storage/safeguardingring.h"
#include "core/sync/bundle.h"
#include "core/sync/bytes.h"
#include "core/sync/headcheck.h"
#include "core/sync/keyseal.h"

#include <utility>

namespace aelwyd {

namespace {

constexpr quint8 kContentVersion = 1;
/// Of a hundred: what is done before the merge, and after it.
constexpr int kSteps = 100;
constexpr int kRead = 10, kOpened = 20, kBackedUp = 30, kMerged = 99;

bool goesOn(const ExchangeProgress& progress, int done) {
    return !progress || progress(done, kSteps);
}

/// The merge as a part of the whole.
std::function<bool(qint64, qint64)> mergePart(const ExchangeProgress& progress) {
    if (!progress) return {};
    return [progress](qint64 done, qint64 all) {
        const qint64 part = all > 0 ? done * (kMerged - kBackedUp) / all : 0;
        return progress(kBackedUp + static_cast<int>(part), kSteps);
    };
}

Problem stopped() {
    return {{}, ErrorCode::Cancelled};
}

} // namespace

struct ExchangeService::Opened {
    DecodedBatch decoded;
    /// As it came, for parking.
    QByteArray content;
    QUuid sender;
    qint64 writtenAt = 0;
    DeviceLedger devices;
};

qint64 ExchangeService::now() const {
    const Session* session = m_workspace.session();
    return (session ? *session->clock : m_workspace.clock()).now().toMSecsSinceEpoch();
}

QString ExchangeService::labelOf(const QUuid& device) const {
    const DeviceLedger devices = m_pairing.ledger();
    if (const KnownDevice* known = devices.find(device)) return known->card.label;
    const auto introducer = m_pairing.identity().introducer();
    if (introducer && introducer->device == device) return introducer->label;
    return device.toString(QUuid::WithoutBraces);
}

std::optional<Problem> ExchangeService::problemOfSender(const QUuid& sender,
                                                        const DeviceLedger& devices) const {
    if (sender == m_log.device()) return Problem{{}, ErrorCode::FromOurselves};
    const KnownDevice* known = devices.find(sender);
    if (known && known->status == DeviceStatus::Revoked)
        return Problem{{}, ErrorCode::RevokedSender, {known->card.label}};
    return std::nullopt;
}

/// What the content holds, and what all statements together say then.
Result<ExchangeService::Opened> ExchangeService::read(const QByteArray& content, const QUuid& sender) const {
    ByteReader reader(content);
    const auto version = reader.fixed<quint8>();
    if (version > kContentVersion) return Problem{{}, ErrorCode::NewerVersion, {QString::number(version)}};
    Opened opened;
    opened.sender = sender;
    opened.writtenAt = reader.fixed<qint64>();
    opened.content = reader.raw(static_cast<quint64>(reader.left())).toByteArray();
    auto decoded = decodeBatch(opened.content);
    if (!decoded) return decoded.problems();
    opened.decoded = std::move(decoded).value();
    const SyncBatch& batch = opened.decoded.batch;
    const QUuid agency = m_pairing.identity().agency();
    if (batch.agency != agency || batch.sender != sender) return Problem{{}, ErrorCode::Altered};
    opened.devices = DeviceLedger(agency, DeviceStore(m_workspace.database()).entries() + batch.devices);
    return opened;
}

/// Somebody of whom nobody has told yet: the statements in the file itself say that he was let in, or he
/// stays unknown.
Result<ExchangeService::Opened>
ExchangeService::openFromNewcomer(const QByteArray& bytes, const QUuid& sender, const Identity& own) const {
    const Problem unknown{{}, ErrorCode::UnknownSender, {sender.toString(QUuid::WithoutBraces)}};
    const auto content = unverifiedContentOf(bytes, own);
    if (!content) return content.problems();
    auto opened = read(content.value(), sender);
    if (!opened) return unknown;
    const KnownDevice* device = opened.value().devices.find(sender);
    if (!device) return unknown;
    const auto verified = openedBundle(bytes, device->card.signKey, own);
    return verified ? opened : Result<Opened>(verified.problems());
}

/// From the outside to the inside: whose it is, who wrote it, whether it is as he wrote it, and whether those
/// whose commits it passes on stand for them.
Result<ExchangeService::Opened> ExchangeService::open(const QByteArray& bytes) const {
    OwnIdentity& identity = m_pairing.identity();
    const auto front = bundleFrontOf(bytes);
    if (!front) return front.problems();
    const QUuid sender = front.value().sender;
    const auto own = identity.find();
    if (identity.agency().isNull() || !own) return Problem{{}, ErrorCode::NoAgency};
    if (front.value().agency != identity.agency()) return Problem{{}, ErrorCode::OtherAgency};
    const DeviceLedger known = m_pairing.ledger();
    if (auto problem = problemOfSender(sender, known)) return *problem;
    const auto introducer = identity.introducer();
    const KnownDevice* device = known.find(sender);
    const bool isIntroduced = !device && introducer && introducer->device == sender;
    auto opened = [&]() -> Result<Opened> {
        if (!device && !isIntroduced) return openFromNewcomer(bytes, sender, *own);
        const auto content = openedBundle(bytes, (device ? device->card : *introducer).signKey, *own);
        return content ? read(content.value(), sender) : content.problems();
    }();
    if (!opened) return opened;
    const DeviceLedger& devices = opened.value().devices;
    if (auto problem = problemOfSender(sender, devices)) return *problem;
    if (devices.statusOf(sender) != DeviceStatus::Admitted)
        return Problem{{}, ErrorCode::UnknownSender, {sender.toString(QUuid::WithoutBraces)}};
    if (auto problem = problemOfHeads(opened.value().decoded, devices)) return *problem;
    return opened;
}

Result<ImportOutcome> ExchangeService::importFrom(const QString& path, bool isPreview,
                                                  const ExchangeProgress& progress) {
    const auto bytes = readBundleFile(path);
    if (!bytes) return bytes.problems();
    return importBytes(bytes.value(), isPreview, progress);
}

Result<ImportOutcome> ExchangeService::importBytes(const QByteArray& bytes, bool isPreview,
                                                   const ExchangeProgress& progress) {
    const QByteArray file = sealOf(bytes);
    DeviceStore store(m_workspace.database());
    if (store.isTaken(file) || store.isParked(file)) {
        ImportOutcome known;
        known.wasKnown = true;
        if (const auto front = bundleFrontOf(bytes)) known.sender = labelOf(front.value().sender);
        return known;
    }
    if (!goesOn(progress, kRead)) return stopped();
    auto opened = open(bytes);
    if (!opened) return opened.problems();
    if (!goesOn(progress, kOpened)) return stopped();
    if (!missingFor(opened.value().decoded.batch).isEmpty()) return park(opened.value(), file, isPreview);
    if (!isPreview)
        if (auto backup = m_backups.backUpBefore(); !backup) return backup.problems();
    if (!goesOn(progress, kBackedUp)) return stopped();
    auto outcome = takeIn(std::move(opened).value(), file, isPreview, progress);
    if (outcome && !isPreview) outcome.value().freed = freeParked();
    if (outcome) goesOn(progress, kSteps);
    return outcome;
}

ImportOutcome ExchangeService::outcomeOf(const Opened& opened) const {
    ImportOutcome outcome;
    const KnownDevice* sender = opened.devices.find(opened.sender);
    outcome.sender = sender ? sender->card.label : labelOf(opened.sender);
    outcome.writtenAt = QDateTime::fromMSecsSinceEpoch(opened.writtenAt);
    return outcome;
}

Result<ImportOutcome> ExchangeService::takeIn(Opened opened, const QByteArray& file, bool isPreview,
                                              const ExchangeProgress& progress) {
    ImportOutcome outcome = outcomeOf(opened);
    const QUuid own = m_log.device();
    SyncBatch batch = opened.decoded.batch;
    opened.decoded.batch.commits.clear();
    auto taken = m_log.take(
        std::move(batch), isPreview, [&] { return remember(opened, file); }, mergePart(progress));
    if (!taken) {
        noteDoubtful(taken.problems().first());
        return taken.problems();
    }
    outcome.taken = std::move(taken).value();
    for (const QUuid& device : outcome.taken.cloned)
        outcome.cloned.append(labelOf(device));
    outcome.isRenewed = m_log.device() != own;
    if (outcome.isRenewed) m_pairing.renew();
    return outcome;
}

/// Two computers wrote as this device, and nobody can tell since when: whoever hears all of what is here can.
void ExchangeService::noteDoubtful(const Problem& problem) {
    if (problem.code != ErrorCode::ClonedDevice) return;
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        DeviceStore(m_workspace.database()).addDoubtful(QUuid::fromString(problem.arguments.value(0)));
        return {};
    });
}

/// In the transaction in which the commits come in.
Result<void> ExchangeService::remember(const Opened& opened, const QByteArray& file) {
    DeviceStore store(m_workspace.database());
    const SyncBatch& batch = opened.decoded.batch;
    store.add(batch.devices);
    for (const SyncHead& head : batch.heads) {
        const ChainPlace end = signedPlaceOf(m_workspace.database(), head);
        const KnownDevice* device = opened.devices.find(end.device);
        if (!device || !isHeadSigned(device->card.signKey, batch.agency, end, head.signature)) continue;
        // Two computers have written as many commits under one name: no number would tell.
        if (contradicts(m_workspace.database(), head)) store.addDoubtful(head.device);
        store.add(headAsKept(m_workspace.database(), head));
    }
    const QUuid own = m_log.device();
    // By a clock that is ahead a computer would seem to be up to date long after it has fallen silent.
    const qint64 writtenAt = qMin(opened.writtenAt, now());
    for (auto each = batch.acknowledged.begin(); each != batch.acknowledged.end(); ++each)
        if (each.key() != own)
            store.report(each.key(), *each,
                         each.key() == opened.sender ? std::optional(writtenAt) : std::nullopt);
    keepKeys(batch);
    store.noteTaken(file, now());
    store.unpark(file);
    return {};
}

/// Only while somebody is here who may read what they open; the next file brings them again.
void ExchangeService::keepKeys(const SyncBatch& batch) {
    const Session* session = m_workspace.session();
    const auto own = m_pairing.identity().find();
    if (!session || !session->vault.safeguardingKey || !own) return;
    addSafeguardingKeys(m_workspace.database(), *session->vault.safeguardingKey,
                        keysOpenedBy(*own, batch.keys.value(own->device)));
}

Result<ImportOutcome> ExchangeService::park(const Opened& opened, const QByteArray& file, bool isPreview) {
    ImportOutcome outcome = outcomeOf(opened);
    outcome.missing = missingFor(opened.decoded.batch);
    if (isPreview) return outcome;
    // The statements hold whatever else is missing: who is shut out by them is so at once.
    const SyncBatch statements{.devices = opened.decoded.batch.devices};
    const auto keep = [&]() -> Result<void> {
        DeviceStore(m_workspace.database())
            .park({file, opened.sender, opened.writtenAt, opened.content}, now());
        return {};
    };
    const auto parked = m_log.take(statements, false, keep, {});
    return parked ? Result<ImportOutcome>(outcome) : parked.problems();
}

QList<MissingCommits> ExchangeService::missingFor(const SyncBatch& batch) const {
    QList<MissingCommits> missing;
    const VersionVector held = heldIn(m_log);
    for (auto each = batch.from.begin(); each != batch.from.end(); ++each)
        if (*each > held.value(each.key()))
            missing.append({labelOf(each.key()), held.value(each.key()) + 1, *each});
    return missing;
}

/// Again and again, until none of those that wait can come in.
int ExchangeService::freeParked() {
    int freed = 0;
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const ParkedBatch& parked : DeviceStore(m_workspace.database()).parked()) {
            auto decoded = decodeBatch(parked.content);
            if (!decoded || !missingFor(decoded.value().batch).isEmpty()) continue;
            Opened opened{
                std::move(decoded).value(), {}, parked.sender, parked.writtenAt, m_pairing.ledger()};
            if (problemOfHeads(opened.decoded, opened.devices) ||
                !takeIn(std::move(opened), parked.id, false))
                continue;
            ++freed;
            isMore = true;
        }
    }
    return freed;
}

} // namespace aelwyd
