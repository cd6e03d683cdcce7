// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/auditservice.h"
#include "core/service/bundlefile.h"
#include "core/service/exchangeservice.h"
#include "core/storage/localsettings.h"

#include <QDir>
#include <QRegularExpression>

namespace aelwyd {

namespace {

const QString kLastWritten = QStringLiteral("sync.written");
const QString kLastNoted = QStringLiteral("sync.noted");

/// "aelwyd-<device>-<number>.bundle": each device writes its own, and only its own.
struct OwnName {
    QUuid device;
    quint64 number = 0;
};

std::optional<OwnName> bundleName(const QString& name) {
    static const QRegularExpression pattern(
        QStringLiteral("^aelwyd-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([0-9]{1,15})"
                       "\\.bundle$"));
    const auto match = pattern.match(name);
    if (!match.hasMatch()) return std::nullopt;
    return OwnName{QUuid::fromString(match.captured(1)), match.captured(2).toULongLong()};
}

QString nameOf(const QUuid& device, quint64 number) {
    return QStringLiteral("aelwyd-%1-%2.bundle")
        .arg(device.toString(QUuid::WithoutBraces))
        .arg(number, 6, 10, QLatin1Char('0'));
}

/// By device and number, so that a device's files come in the order in which it wrote them.
QMap<std::pair<QUuid, quint64>, QString> bundlesIn(const QDir& folder, QStringList& ignored) {
    QMap<std::pair<QUuid, quint64>, QString> found;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto own = bundleName(name);
        if (own)
            found.insert({own->device, own->number}, folder.filePath(name));
        else if (name.contains(QLatin1String(".bundle")))
            ignored.append(name);
    }
    return found;
}

/// What one device has in a folder.
struct BundlesThere {
    QStringList paths;
    quint64 lastNumber = 0;
};

BundlesThere bundlesOf(const QUuid& device, const QString& folder) {
    QStringList ignored;
    BundlesThere there;
    const auto bundles = bundlesIn(QDir(folder), ignored);
    for (auto each = bundles.begin(); each != bundles.end(); ++each) {
        if (each.key().first != device) continue;
        there.paths.append(*each);
        there.lastNumber = each.key().second;
    }
    return there;
}

/// What others have to be told, in few bytes: what is here and who is let in.
QString stateToTell(const VersionVector& held, const DeviceStore& store) {
    QStringList parts{QString::number(store.entries().size()), QString::number(store.doubtful().size())};
    for (auto each = held.begin(); each != held.end(); ++each)
        parts.append(each.key().toString(QUuid::WithoutBraces) + u'=' + QString::number(*each));
    return parts.join(u' ');
}

/// Nobody is there yet, or this copy waits to be let in: there is nothing wrong with that.
bool isEarly(const Problem& problem) {
    return problem.code == ErrorCode::NoPeers || problem.code == ErrorCode::NotAdmitted;
}

} // namespace

Result<FolderOutcome> ExchangeService::syncWith(const QString& folder, const ExchangeProgress& progress) {
    if (!QDir(folder).exists()) return Problem{{}, ErrorCode::NotFound, {folder}};
    if (m_pairing.identity().agency().isNull()) return Problem{{}, ErrorCode::NoAgency};
    FolderOutcome outcome;
    takeFrom(folder, outcome, progress);
    if (auto written = writeOwn(folder, outcome, progress); !written) return written.problems();
    outcome.peers = peers();
    return outcome;
}

Result<FolderOutcome> ExchangeService::tellFolder(const QString& folder, const ExchangeProgress& progress) {
    if (!QDir(folder).exists()) return Problem{{}, ErrorCode::NotFound, {folder}};
    if (m_pairing.identity().agency().isNull()) return Problem{{}, ErrorCode::NoAgency};
    FolderOutcome outcome;
    if (auto written = writeOwn(folder, outcome, progress); !written) return written.problems();
    outcome.peers = peers();
    return outcome;
}

void ExchangeService::takeFrom(const QString& folder, FolderOutcome& outcome,
                               const ExchangeProgress& progress) {
    const auto bundles = bundlesIn(QDir(folder), outcome.ignored);
    for (auto each = bundles.begin(); each != bundles.end(); ++each) {
        if (each.key().first == m_log.device()) continue;
        const QString name = QFileInfo(*each).fileName();
        auto taken = importFrom(*each, false, progress);
        if (taken && !taken.value().wasKnown) outcome.taken.append(std::move(taken).value());
        if (taken) continue;
        const Problem& problem = taken.problems().first();
        // The replicator has not brought all of it yet, or it has gone since.
        if (problem.code == ErrorCode::CutShort || problem.code == ErrorCode::NotFound)
            outcome.incomplete.append(name);
        else
            outcome.refused.append({name, problem});
    }
}

/// Only if there is something that was not told before; what this device told before is taken away then, for
/// the new file holds all of it that anybody still lacks.
Result<void> ExchangeService::writeOwn(const QString& folder, FolderOutcome& outcome,
                                       const ExchangeProgress& progress) {
    m_log.seal();
    const QUuid own = m_log.device();
    const BundlesThere before = bundlesOf(own, folder);
    const QString state = stateToTell(heldIn(m_log), DeviceStore(m_workspace.database()));
    if (!before.paths.isEmpty() && LocalSettings(m_workspace.database()).value(kLastWritten) == state)
        return {};
    if (const auto problem = problemOfTelling())
        return isEarly(*problem) ? Result<void>() : Result<void>(*problem);
    noteTelling();
    const QString told = stateToTell(heldIn(m_log), DeviceStore(m_workspace.database()));
    auto written = write(QDir(folder).filePath(nameOf(own, before.lastNumber + 1)), progress, {});
    if (!written) return written.problems();
    outcome.written = std::move(written).value();
    for (const QString& earlier : before.paths)
        QFile::remove(earlier);
    return m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(kLastWritten, told);
        return {};
    });
}

/// The audit trail has an entry for what was written here since the last one, and the file holds that entry:
/// as with all that leaves the program, it is made before the file is, also if that fails then.
/// A round that passes on or acknowledges what others wrote leaves none: it would be told in its turn, and
/// the offices would never come to rest.
void ExchangeService::noteTelling() {
    const auto ownEnd = [this] {
        const QUuid own = m_log.device();
        return own.toString(QUuid::WithoutBraces) + u'=' + QString::number(heldIn(m_log).value(own));
    };
    if (LocalSettings(m_workspace.database()).value(kLastNoted) == ownEnd()) return;
    AuditService(m_workspace).exportedFromFile(QStringLiteral("bundle"));
    m_log.seal();
    m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(kLastNoted, ownEnd());
        return {};
    });
}

} // namespace aelwyd
