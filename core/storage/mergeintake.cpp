// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergeintake.h"

#include "core/storage/changelog.h"
#include "core/sync/commithash.h"

#include <algorithm>

namespace aelwyd {

namespace {

Problem clonedAt(const SyncCommit& commit) {
    const QUuid& device = commit.wroteAs.isNull() ? commit.device : commit.wroteAs;
    return {{}, ErrorCode::ClonedDevice, {device.toString(QUuid::WithoutBraces)}};
}

Problem damagedAt(const SyncCommit& commit) {
    return {{}, ErrorCode::Damaged, {commit.device.toString()}};
}

} // namespace

MergeIntake::MergeIntake(Database& database, LogReading& reading, LogWriter& writer)
    : m_database(database)
    , m_reading(reading)
    , m_writer(writer)
    , m_branches(database, writer)
    , m_own(ChangeLog(database).knownDevice()) {}

quint64 MergeIntake::heldOf(const QUuid& device) const {
    const auto& origins = m_writer.origins();
    const auto origin = std::find_if(origins.begin(), origins.end(),
                                     [&](const SyncOrigin& one) { return one.device == device; });
    return origin == origins.end() ? 0 : origin->number;
}

VersionVector MergeIntake::missingFor(const SyncBatch& batch) const {
    VersionVector missing;
    for (auto each = batch.from.begin(); each != batch.from.end(); ++each)
        if (m_branches.counted(each.key(), *each) > heldOf(each.key())) missing.insert(each.key(), *each);
    return missing;
}

std::optional<Problem> MergeIntake::beginBranches(const SyncBatch& batch) {
    for (const SyncCommit& commit : batch.commits)
        if (!commit.wroteAs.isNull() && commit.number == 1)
            if (auto problem = beginBranch(commit)) return problem;
    return std::nullopt;
}

VersionVector MergeIntake::knownIn(const SyncBatch& batch) {
    QHash<QUuid, const SyncCommit*> last;
    for (const SyncCommit& commit : batch.commits)
        if (commit.wroteAs.isNull() && commit.number <= heldOf(commit.device)) last[commit.device] = &commit;
    VersionVector known;
    for (const SyncCommit* each : std::as_const(last))
        if (!m_branches.endOf(each->device) &&
            m_reading.hashAt({m_writer.origin(each->device).no, each->number}) == knownHashOf(*each))
            known.insert(each->device, each->number);
    return known;
}

std::optional<Problem> MergeIntake::add(const SyncCommit& commit) {
    if (!commit.wroteAs.isNull())
        if (auto problem = beginBranch(commit)) return problem;
    if (commit.wroteAs.isNull() && m_branches.endOf(commit.device)) {
        const auto placed = m_branches.placed(commit, m_reading);
        if (!placed) return clonedAt(commit);
        if (!placed->wroteAs.isNull())
            if (auto problem = beginBranch(*placed)) return problem;
        return addAsIs(*placed);
    }
    return addAsIs(commit);
}

/// A branch proves that its device was cloned, whoever sends it. Of each device there is one place where its
/// branches begin.
std::optional<Problem> MergeIntake::beginBranch(const SyncCommit& commit) {
    if (m_branches.isBranch(commit.device)) return std::nullopt;
    const bool isNamed = commit.number == 1 &&
                         branchName(commit.wroteAs, commit.wroteAfter, knownHashOf(commit)) == commit.device;
    if (!isNamed) return damagedAt(commit);
    if (m_branches.endOf(commit.wroteAs).value_or(commit.wroteAfter) != commit.wroteAfter ||
        m_branches.isBranch(commit.wroteAs))
        return clonedAt(commit);
    if (!m_branches.endOf(commit.wroteAs)) cut(commit.wroteAs, commit.wroteAfter);
    m_branches.note({commit.device, commit.wroteAs, commit.wroteAfter});
    m_reading.forget();
    return std::nullopt;
}

void MergeIntake::cut(const QUuid& device, quint64 after) {
    m_branches.cut(device, after);
    m_reading.forget();
    m_cloned.append(device);
    m_isOwnTaken = m_isOwnTaken || device == m_own;
}

std::optional<Problem> MergeIntake::addAsIs(const SyncCommit& commit) {
    const SyncOrigin& origin = m_writer.origin(commit.device);
    if (commit.number <= origin.number) {
        if (m_reading.hashAt({origin.no, commit.number}) == knownHashOf(commit)) return std::nullopt;
        return cutAt(commit);
    }
    if (commit.number != origin.number + 1 || !follows(commit)) return damagedAt(commit);
    return append(commit);
}

/// The first commit that is not what is here under its number; the one before must be the same.
std::optional<Problem> MergeIntake::cutAt(const SyncCommit& commit) {
    if (!commit.wroteAs.isNull() || hashBefore(commit) != commit.previous) return clonedAt(commit);
    cut(commit.device, commit.number - 1);
    return add(commit);
}

QByteArray MergeIntake::hashBefore(const SyncCommit& commit) {
    const bool isFirstOfBranch = !commit.wroteAs.isNull() && commit.number == 1;
    if (isFirstOfBranch) return m_reading.hashAt({m_writer.origin(commit.wroteAs).no, commit.wroteAfter});
    return m_reading.hashAt({m_writer.origin(commit.device).no, commit.number - 1});
}

std::optional<Problem> MergeIntake::append(const SyncCommit& commit) {
    const bool isFirstOfBranch = !commit.wroteAs.isNull() && commit.number == 1;
    const QByteArray before = isFirstOfBranch ? hashBefore(commit) : m_writer.origin(commit.device).hash;
    if (commit.previous != before) return clonedAt(commit);
    m_writer.append(commit, knownHashOf(commit));
    ++m_commits;
    m_edits += static_cast<quint64>(commit.ops.size());
    m_isOwnTaken = m_isOwnTaken || commit.device == m_own;
    return std::nullopt;
}

/// All that it had seen, as far as that counts, is here.
bool MergeIntake::follows(const SyncCommit& commit) const {
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each)
        if (m_branches.counted(each.key(), *each) > heldOf(each.key())) return false;
    return true;
}

} // namespace aelwyd
