// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/agencylog.h"
#include "core/service/exchangeservice.h"
#include "core/sync/commithash.h"
#include "core/sync/value.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

namespace aelwyd::test {

template <class T>
ErrorCode refusalOf(const Result<T>& result) {
    REQUIRE_FALSE(result);
    return result.problems().first().code;
}

/// A log in memory that keeps commits and merges nothing.
class MemoryLog final : public CommitLog {
  public:
    explicit MemoryLog(Workspace& workspace)
        : m_workspace(workspace) {}
    QUuid device() override { return m_device; }
    void become(const QUuid& device) override { m_device = device; }
    void seal() override {}
    QMap<QUuid, ChainPlace> ends() override { return m_ends; }
    SyncBatch since(const VersionVector& from) override {
        SyncBatch batch;
        batch.oldestSchema = batch.newestSchema = 1;
        for (const SyncCommit& commit : commits)
            if (commit.number > from.value(commit.device)) batch.commits.append(commit);
        batch.from = from;
        for (const ChainPlace& end : m_ends)
            batch.to.insert(end.device, end.number);
        return batch;
    }
    Result<TakenIn> take(SyncBatch batch, bool isPreview, const std::function<Result<void>()>& also,
                         const std::function<bool(qint64, qint64)>&) override {
        TakenIn taken;
        for (const SyncCommit& commit : batch.commits)
            if (commit.number > m_ends.value(commit.device).number) ++taken.commits;
        if (isPreview) return taken;
        const auto done = m_workspace.transact({Operation::KeepOwnNotes}, also);
        if (!done) return done.problems();
        for (const SyncCommit& commit : batch.commits)
            if (commit.number > m_ends.value(commit.device).number) append(commit);
        return taken;
    }

    void write(const QByteArray& text) {
        SyncCommit commit;
        commit.device = m_device;
        const ChainPlace end = m_ends.value(m_device, {m_device, 0, hashBeforeFirst()});
        commit.number = end.number + 1;
        commit.previous = end.hash;
        for (const ChainPlace& each : m_ends)
            commit.seen.insert(each.device, each.number);
        commit.schema = 1;
        commit.action = QStringLiteral("edit_person");
        commit.ops = {{1, 1, m_device, encoded(SyncValue::ofText(text))}};
        append(commit);
    }

    QList<SyncCommit> commits;

  private:
    void append(const SyncCommit& commit) {
        commits.append(commit);
        m_ends.insert(commit.device, {commit.device, commit.number, hashOf(commit)});
    }
    Workspace& m_workspace;
    QUuid m_device = QUuid::createUuid();
    QMap<QUuid, ChainPlace> m_ends;
};

/// A copy of the agency's file, on a disk and a computer of its own.
template <class Log>
struct OfficeCopyWith {
    explicit OfficeCopyWith(const char* name)
        : label(QString::fromUtf8(name))
        , agency(scratch.path())
        , log(agency.workspace)
        , pairing(agency.workspace, log, scratch.path("identities"))
        , backups(agency.workspace)
        , exchange(agency.workspace, log, pairing, backups) {}

    QString key() {
        const QString path = scratch.path("own.key");
        QFile::remove(path);
        if (!pairing.offer(path, label, false)) throw std::runtime_error("no key file");
        return path;
    }
    QString file(const char* name = "out.bundle") const { return scratch.path(name); }
    /// A new file of its own.
    QString exported() {
        const QString path = scratch.path(("out-" + std::to_string(++written) + ".bundle").c_str());
        if (!exchange.exportTo(path)) throw std::runtime_error("no bundle");
        return path;
    }
    int known() const { return static_cast<int>(log.commits.size()); }

    Scratch scratch;
    QString label;
    TestAgency agency;
    Log log;
    PairingService pairing;
    BackupService backups;
    ExchangeService exchange;
    int written = 0;
};
using OfficeCopy = OfficeCopyWith<MemoryLog>;
/// With all that a real one has.
using WholeCopy = OfficeCopyWith<AgencyLog>;

/// The first lets the other in, as two people with a telephone do it.
template <class Log>
void pairUp(OfficeCopyWith<Log>& first, OfficeCopyWith<Log>& other, Role role = Role::Manager) {
    const QString theirs = other.key(), ours = first.key();
    const auto number = other.pairing.join(ours);
    if (!number) throw std::runtime_error("could not join");
    if (!first.pairing.admit(theirs, number.value(), role)) throw std::runtime_error("not admitted");
}

/// An agency with one office that has records.
template <class Copy = OfficeCopy>
std::unique_ptr<Copy> foundedCopy(const char* name) {
    auto copy = std::make_unique<Copy>(name);
    if (!copy->pairing.offer(copy->scratch.path("first.key"), copy->label, true))
        throw std::runtime_error("not founded");
    return copy;
}

} // namespace aelwyd::test
