// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changelog.h"
#include "core/storage/merger.h"
#include "tests/support/random.h"

#include <functional>
#include <memory>

namespace aelwyd::test {

/// A copy of an agency's file, in memory, with a clock of its own. Between `begin` and `end` it lives in one
/// transaction, so that the next schedule finds it empty.
class Replica {
  public:
    Replica();
    ~Replica();
    void begin(const QUuid& device, qint64 clock);
    void end();
    /// Goes on as an older or newer program.
    void setSchema(int schema) { m_schema = schema; }
    int schema() const { return m_schema; }
    /// What had waited for this program.
    Result<MergeReport> applyWaiting();
    /// Writes something, as somebody at a window would.
    void edit(Chance& chance);
    /// Under which device it writes; from now on under another one.
    QUuid device() { return m_log->device(); }
    void become(const QUuid& device) { m_log->become(device); }
    /// One statement, a commit of its own.
    void write(const QByteArray& sql);
    /// Several, one commit.
    void write(const QByteArrayList& sql);
    VersionVector held() const { return m_log->held(); }
    SyncBatch since(const VersionVector& from) { return m_log->since(from); }
    /// Problems and faults leave everything as it was.
    Result<MergeReport> merge(const SyncBatch& batch);
    /// The same, taken back.
    Result<MergeReport> preview(const SyncBatch& batch);
    /// All rows that travel, as text.
    QStringList content();
    /// What is known of every row, under the devices' own names.
    QStringList histories();
    QStringList findings();
    Database& database() { return *m_database; }
    ChangeLog& log() { return *m_log; }
    void turnClock(qint64 to) { m_clock = to; }
    qint64 clock() const { return m_clock; }

  private:
    QByteArray anyRow(Chance& chance, const QByteArray& table);
    QByteArrayList editOf(Chance& chance);
    QByteArrayList editPerson(Chance& chance);
    QByteArrayList editMember(Chance& chance);
    QByteArrayList editReview(Chance& chance);
    QByteArrayList editTag(Chance& chance);
    QByteArrayList deletion(Chance& chance);
    std::shared_ptr<Database> m_database;
    std::unique_ptr<ChangeLog> m_log;
    Result<MergeReport> guarded(const std::function<Result<MergeReport>(Merger&)>& work);
    qint64 m_clock = 0;
    int m_schema = kSchemaVersion;
};

/// What the rules say of a set of commits, told straight from them.
QStringList contentByRules(const QList<SyncCommit>& commits, Database& any);

/// Writes that were lost: neither in `content`, nor overwritten or deleted by somebody who knew of them, nor
/// told as a conflict in `database`. A line each.
QStringList lostWrites(const QList<SyncCommit>& commits, const QStringList& content, Database& database);

/// A row as a line of text.
QString lineOf(const SyncTable& table, const QUuid& row, const QList<RegisterValue>& values);

} // namespace aelwyd::test
