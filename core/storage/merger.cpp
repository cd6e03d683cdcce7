// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merger.h"

#include "core/base/id.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/storage/devicerights.h"
#include "core/storage/devicestore.h"
#include "core/storage/findings.h"
#include "core/storage/mergeorphans.h"
#include "core/storage/refusals.h"
#include "core/storage/shutout.h"
#include "core/sync/value.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <sqlite3.h>
#include <stdexcept>
#include <utility>

namespace aelwyd {

namespace {

/// Whoever waits for the merge does not want it any more.
struct Stopped {};

/// The record that the row says it belongs to, or its own id.
QUuid subjectSaid(const PackedRow& row) {
    const SyncTable* table = syncTable(row.table);
    for (const PackedRow::Entry& each : row.entries) {
        const SyncRegister* one = table ? table->find(each.column) : nullptr;
        const auto value = one && !one->refersTo.isEmpty() ? decodedValue(each.value) : std::nullopt;
        if (value && value->kind == SyncValue::Kind::Blob) return QUuid::fromRfc4122(value->bytes);
    }
    return QUuid::fromRfc4122(row.row);
}

SeenVector appliedOf(const QList<SyncOrigin>& origins) {
    SeenVector applied;
    for (const SyncOrigin& each : origins)
        applied.raise({each.no, each.applied});
    return applied;
}

QList<qint64> notYetApplied(const QList<SyncOrigin>& origins) {
    QList<qint64> numbers;
    for (const SyncOrigin& each : origins)
        if (each.applied < each.number) numbers.append(each.no);
    return numbers;
}

} // namespace

Merger::Merger(Database& database, int schema)
    : m_database(database)
    , m_schema(schema)
    , m_rows(database)
    , m_reading(database)
    , m_showing(m_reading, m_rows)
    , m_histories(database)
    , m_agreed(database, m_reading, m_histories)
    , m_writer(database) {}

/// What a row refuses is the fault of who wrote it.
template <class Work>
Result<MergeReport> Merger::guarded(const Work& work) {
    try {
        return work();
    } catch (const Stopped&) {
        return Problem{{}, ErrorCode::Cancelled, {}};
    } catch (const std::invalid_argument& fault) {
        return Problem{{}, ErrorCode::Damaged, {QString::fromUtf8(fault.what())}};
    } catch (const SQLite::Exception& fault) {
        if (fault.getErrorCode() != SQLITE_CONSTRAINT && fault.getErrorCode() != SQLITE_MISMATCH) throw;
        return Problem{{}, ErrorCode::Damaged, {QString::fromUtf8(fault.what())}};
    }
}

Result<MergeReport> Merger::merge(SyncBatch batch, const MergeProgress& progress) {
    m_progress = progress;
    m_allSteps = 3 * batch.commits.size();
    return guarded([&] { return taken(batch); });
}

Result<MergeReport> Merger::taken(SyncBatch& batch) {
    // Who was let in as what is known before anything of theirs counts.
    if (belongsToAgency(m_database)) DeviceStore(m_database).add(batch.devices);
    MergeIntake intake(m_database, m_reading, m_writer);
    m_report.missing = intake.missingFor(batch);
    if (m_report.isParked()) return m_report;
    if (auto problem = intake.beginBranches(batch)) return *problem;
    const VersionVector known = intake.knownIn(batch);
    if (auto problem = addToLog(std::exchange(batch.commits, {}), known, intake)) return *problem;
    m_report.commits = intake.commits();
    m_report.edits = intake.edits();
    m_report.cloned = intake.cloned();
    m_report.isRenamed = intake.isOwnTaken();
    if (m_report.isRenamed) ChangeLog(m_database).become(newUuidV7());
    m_writer.store();
    const bool isAnew = heedShutOut(m_database) || !m_report.cloned.isEmpty();
    if (m_report.commits == 0 && !isAnew) return m_report;
    if (isAnew) beginAnew();
    return apply();
}

std::optional<Problem> Merger::addToLog(QList<SyncCommit> commits, const VersionVector& known,
                                        MergeIntake& intake) {
    for (SyncCommit& each : commits) {
        const SyncCommit commit = std::exchange(each, {});
        const bool isHere = commit.wroteAs.isNull() && commit.number <= known.value(commit.device);
        if (auto problem = isHere ? std::nullopt : intake.add(commit)) return problem;
        goOn();
    }
    return std::nullopt;
}

Result<MergeReport> Merger::applyWaiting() {
    return guarded([this] { return apply(); });
}

/// Steps are commits that are taken into the log, commits that are read from it, and rows that are shown.
void Merger::goOn() {
    constexpr qint64 kTold = 256;
    if (m_progress && ++m_steps % kTold == 0 && !m_progress(std::min(m_steps, m_allSteps), m_allSteps))
        throw Stopped();
}

/// What the log says now is not what it said when the rows were written.
void Merger::beginAnew() {
    m_isAnew = true;
    m_reading.forget();
    for (const SyncOrigin& each : QList<SyncOrigin>(m_writer.origins()))
        m_writer.origin(each.device).applied = m_writer.origin(each.device).indexed = 0;
    m_writer.store();
    forgetHistories(m_database);
}

Result<MergeReport> Merger::apply() {
    m_histories.catchUp();
    addToHistories();
    show();
    if (danglingReferences(m_database) != 0) dropOrphans();
    if (danglingReferences(m_database) != 0)
        return Problem{{}, ErrorCode::Damaged, {QStringLiteral("references")}};
    m_report.findings = Findings(m_database, m_reading, m_histories, m_showing)
                            .refresh(m_order + m_asAgreed, m_apart, m_refused, m_isAnew);
    m_histories.store();
    for (const SyncOrigin& each : m_writer.origins())
        m_writer.origin(each.device).indexed = each.applied;
    m_writer.store();
    if (!m_erased.isEmpty()) ChangeLog(m_database).takeOut(m_erased);
    return m_report;
}

void Merger::addToHistories() {
    SeenVector applied = appliedOf(m_writer.origins());
    m_reading.tellInOrder(applied, notYetApplied(m_writer.origins()),
                          [&](const LoggedCommit& commit, QByteArrayView said) {
                              const bool waits = commit.schema > m_schema || !applied.covers(commit.seen);
                              if (waits)
                                  ++m_report.waiting;
                              else
                                  addToHistories(commit, said, applied);
                          });
    for (const SyncOrigin& each : QList<SyncOrigin>(m_writer.origins()))
        m_writer.origin(each.device).applied = applied.of(each.no);
}

void Merger::addToHistories(const LoggedCommit& commit, QByteArrayView said, SeenVector& applied) {
    goOn();
    const QByteArrayView ops = m_reading.countedOf(commit.mark, said);
    if (ops.isEmpty()) noteRefused(commit.mark, said);
    const bool isApart = !commit.seen.covers(applied);
    m_histories.add(commit, ops, [&](const RowKey& key, quint64 mask, const PackedRow& row) {
        note(commit.mark, key, mask, row);
        if (isApart) m_apart.insert(key);
    });
    applied.raise(commit.mark);
}

/// A commit without a word was not allowed, or was never more.
void Merger::noteRefused(const CommitMark& mark, QByteArrayView said) {
    PackedRow row;
    if (!PackedRows(said).next(row)) return;
    if (m_isAnew) noteLeftOut(mark, said);
    // What a copy that was shut out tells of itself is nothing to look at.
    if (mayHaveWritten(Role::Viewer, said)) return;
    m_refused.append({mark, {row.table, QUuid::fromRfc4122(row.row)}, subjectSaid(row)});
    ++m_report.notAllowed;
}

/// It may stand in the records since before it was known that it does not count.
void Merger::noteLeftOut(const CommitMark& mark, QByteArrayView said) {
    PackedRows rows(said);
    for (PackedRow row; rows.next(row);)
        if (syncTable(row.table)) note(mark, {row.table, QUuid::fromRfc4122(row.row)}, kAllRegisters, row);
}

/// Rows that were added as a whole are read from the log when they are shown: they would fill the memory.
void Merger::note(const CommitMark& by, const RowKey& key, quint64 mask, const PackedRow& row) {
    const auto known = m_touched.find(key);
    if (known == m_touched.end()) m_order.append(key);
    Touched& touched = known == m_touched.end() ? m_touched[key] : *known;
    touched.mask |= mask;
    if (mask == 0 || mask == kAllRegisters) return;
    for (const PackedRow::Entry& each : row.entries) {
        const auto same = std::find_if(touched.latest.begin(), touched.latest.end(),
                                       [&](const Latest& one) { return one.registerNumber == each.column; });
        Latest& latest = same == touched.latest.end() ? touched.latest.emplaceBack() : *same;
        latest = {each.column, by, each.value.toByteArray()};
    }
}

QList<RowKey> Merger::written() {
    QList<RowKey> rows;
    for (const RowKey& key : std::as_const(m_order)) {
        const RowHistory& history = m_histories.of(key);
        if (m_touched[key].mask != 0 || history.wasRemoved() || history.isErased()) rows.append(key);
    }
    return rows;
}

/// Nothing of it is shown; what belonged to somebody who was erased is told, to be erased as well.
void Merger::dropOrphans() {
    QList<Orphan> orphans;
    withoutRefusals(m_database, [&] { orphans = takeOutOrphans(m_database); });
    for (const Orphan& each : std::as_const(orphans)) {
        if (!m_touched.contains(each.row)) m_order.append(each.row);
        m_touched.insert(each.row, {});
        MergeReport::Rows& rows = m_report.rows[QString::fromUtf8(syncTable(each.row.table)->name)];
        rows.added > 0 ? --rows.added : ++rows.removed;
        if (m_histories.of(each.parent).isErased() || m_report.leftOver.contains(each.parent))
            m_report.leftOver.append(each.row);
    }
}

} // namespace aelwyd
