// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sync/folderdesk.h"

#include "core/base/text.h"
#include "ui/presentation/wording/arrivalwords.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/syncwords.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>

namespace aelwyd {

namespace {

constexpr int kGoodbyeMilliseconds = 2000;
constexpr int kMomentMilliseconds = 150;

bool isStopped(const Problems& problems) {
    return !problems.isEmpty() && problems.first().code == ErrorCode::Cancelled;
}

} // namespace

FolderDesk::FolderDesk(Workspace& workspace, ExchangeService& exchange, PairingService& pairing,
                       QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_exchange(exchange)
    , m_pairing(pairing)
    , m_place(workspace) {
    m_soon.setSingleShot(true);
    connect(&m_between, &QTimer::timeout, this, &FolderDesk::meetSoon);
    connect(&m_between, &QTimer::timeout, this, &FolderDesk::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderDesk::meetSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_isQuiet && !m_isQuiet() ? meetSoon() : meet(); });
}

bool FolderDesk::isWanted() const {
    return !m_pairing.identity().agency().isNull() && !folder().isEmpty();
}

void FolderDesk::begin() {
    m_between.start(kBetweenMilliseconds);
    watch();
    if (isWanted()) m_soon.start(kFirstMilliseconds);
}

void FolderDesk::watch() {
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
    const QString path = folder();
    if (!path.isEmpty() && QDir(path).exists()) m_watcher.addPath(path);
}

Problems FolderDesk::setFolder(const QString& path) {
    if (const auto set = m_place.setFolder(path); !set) return set.problems();
    m_last = {};
    m_lastAt = {};
    m_problems = {};
    watch();
    emit changed();
    meet();
    return {};
}

/// Every change puts it off a little, so that a file that is being copied is read once.
void FolderDesk::meetSoon() {
    if (isWanted()) m_soon.start(kSettledMilliseconds);
}

void FolderDesk::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged(busy);
}

void FolderDesk::meet() {
    if (m_busy || !isWanted()) return;
    m_soon.stop();
    setBusy(true);
    const auto idle = qScopeGuard([this] { setBusy(false); });
    // A folder on a disk that was not there is watched once it is.
    if (m_watcher.directories().isEmpty()) watch();
    end(m_exchange.syncWith(folder(), m_attendant ? m_attendant() : ExchangeProgress()));
}

void FolderDesk::end(const Result<FolderOutcome>& outcome) {
    m_lastAt = m_workspace.clock().now();
    m_problems = outcome ? Problems() : outcome.problems();
    if (isStopped(m_problems)) m_problems = {};
    m_last = outcome ? outcome.value() : FolderOutcome();
    m_last.refused.removeIf(
        [](const std::pair<QString, Problem>& each) { return each.second.code == ErrorCode::Cancelled; });
    emit changed();
    const QString sentence = wording::arrivalSentence(m_last.taken);
    if (!sentence.isEmpty()) emit cameIn(sentence);
}

void FolderDesk::sayGoodbye(const std::function<void()>& isLong) {
    if (m_busy || !isWanted()) return;
    m_soon.stop();
    m_between.stop();
    setBusy(true);
    const auto idle = qScopeGuard([this] { setBusy(false); });
    QElapsedTimer sinceThen;
    sinceThen.start();
    bool told = false;
    const ExchangeProgress inTime = [&](int, int) {
        if (!told && sinceThen.elapsed() > kMomentMilliseconds) {
            told = true;
            isLong();
        }
        return sinceThen.elapsed() < kGoodbyeMilliseconds;
    };
    const auto met = m_exchange.syncWith(folder(), inTime);
    if (!met && isStopped(met.problems())) m_exchange.tellFolder(folder());
}

QString FolderDesk::standing() const {
    if (m_pairing.identity().agency().isNull()) return {};
    if (isWanted() && !m_problems.isEmpty()) return tr("The folder of the other offices cannot be used now.");
    return wording::standing(m_exchange.peers(), m_workspace.clock().now());
}

QStringList FolderDesk::lastRound() const {
    if (m_lastAt.isNull()) return {};
    QStringList lines{tr("Looked into last: %1").arg(wording::dateAndTime(m_lastAt.toLocalTime()))};
    for (const ImportOutcome& each : m_last.taken)
        lines.append(wording::importLines(each, false).join(u' '));
    if (m_last.written)
        lines.append(tr("Written for: %1")
                         .arg(withVisibleControls(m_last.written->recipients.join(QStringLiteral(", ")))));
    for (const QString& name : m_last.incomplete)
        lines.append(tr("Not there in full yet: %1").arg(withVisibleControls(name)));
    for (const QString& name : m_last.ignored)
        lines.append(tr("Left alone, no file of a paired computer: %1").arg(withVisibleControls(name)));
    return lines;
}

QStringList FolderDesk::refused() const {
    QStringList lines;
    for (const auto& [name, problem] : m_last.refused)
        lines.append(tr("%1: %2", "a file, and why it was refused")
                         .arg(withVisibleControls(name), wording::message(problem)));
    return lines;
}

} // namespace aelwyd
