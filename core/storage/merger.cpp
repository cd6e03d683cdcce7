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
    QMap<qint64, QUuid> devices;
    for (const SyncOrigin& each : m_writer.origins())
        devices.insert(each.no, each.device);
    for (const LoggedCommit& each : m_reading.causalOrder(applied, devices.keys())) {
        if (each.schema > m_schema || !applied.covers(each.seen)) {
            ++m_report.waiting;
            continue;
        }
        goOn();
        const QByteArray ops = m_reading.opsOf(each.mark);
        if (ops.isEmpty()) noteRefused(each.mark);
        const bool isApart = !each.seen.covers(applied);
        m_histories.add(each, ops, [&](const RowKey& key, quint64 mask, const PackedRow& row) {
            note(each.mark, key, mask, row);
            if (isApart) m_apart.insert(key);
        });
        applied.raise(each.mark);
        m_writer.origin(devices.value(each.mark.origin)).applied = each.mark.number;
    }
}

/// A commit without a word was not allowed, or was never more.
void Merger::noteRefused(const CommitMark& mark) {
    const QByteArray said = m_reading.opsSaid(mark);
    PackedRow row;
    if (!PackedRows(said).next(row)) return;
    if (m_isAnew) noteLeftOut(mark, said);
    // What a copy that was shut out tells of itself is nothing to look at.
    if (mayHaveWritten(Role::Viewer, said)) return;
    m_refused.append({mark, {row.table, QUuid::fromRfc4122(row.row)}, subjectSaid(row)});
    ++m_report.notAllowed;
}

/// It may stand in the records since before it was known that it does not count.
void Merger::noteLeftOut(const CommitMark& mark, const QByteArray& said) {
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

/// Rows that the file itself would not let change: of agreed plans, and of ledgers where two copies wrote the
/// same row.
bool Merger::touchesRefused() {
    static const quint16 first = syncTableNamed("support_plan")->number,
                         last = syncTableNamed("plan_agreement_party")->number;
    return !m_erased.isEmpty() || std::any_of(m_order.begin(), m_order.end(), [this](const RowKey& key) {
        const SyncTable& table = *syncTable(key.table);
        return (key.table >= first && key.table <= last) || (table.ledger && m_rows.isThere(table, key.id()));
    });
}

void Merger::show() {
    for (const RowKey& key : m_order)
        if (m_histories.of(key).isErased()) m_erased.insert(key);
    const auto showAll = [this] {
        for (const RowKey& key : m_order) {
            show(*syncTable(key.table), key, m_touched[key]);
            goOn();
        }
        showAgreed();
    };
    // What an agreement had seen is what was agreed: the guards are for those who write here.
    if (touchesRefused())
        withoutRefusals(m_database, showAll);
    else
        showAll();
}

/// Once it is known which plans are agreed: what others wrote to them apart does not count.
void Merger::showAgreed() {
    for (const RowKey& key : m_order) {
        if (!m_agreed.ignored(key).isEmpty()) m_asAgreed.append(key);
        if (m_apart.contains(key)) m_asAgreed += m_agreed.rowsAgreed(key);
    }
    for (const RowKey& key : m_asAgreed) {
        const SyncTable& table = *syncTable(key.table);
        MergeReport::Rows& rows = m_report.rows[QString::fromUtf8(table.name)];
        const int counted = rows.changed;
        show(table, key, {kAllRegisters, {}});
        if (m_touched.contains(key)) rows.changed = counted; // as added or as changed, once
    }
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

void Merger::show(const SyncTable& table, const RowKey& key, const Touched& touched) {
    const RowHistory& history = m_agreed.of(key);
    if (touched.mask == 0 && !history.wasRemoved() && !history.isErased()) return;
    const bool isThere = m_rows.isThere(table, key.id()), shouldBe = history.isThere();
    MergeReport::Rows& rows = m_report.rows[QString::fromUtf8(table.name)];
    const bool isChanged = shouldBe && isThere && change(table, key, touched);
    if (shouldBe && !isThere) m_rows.add(table, key.id(), m_showing.whole(history, key));
    if (!shouldBe && isThere) m_rows.remove(table, key.id());
    rows.added += shouldBe && !isThere;
    rows.removed += !shouldBe && isThere;
    rows.changed += isChanged;
}

/// Whether anything was written.
bool Merger::change(const SyncTable& table, const RowKey& key, const Touched& touched) {
    const RowHistory& history = m_agreed.of(key);
    QList<RegisterValue> values;
    for (const SyncRegister& one : table.registers)
        if (touched.mask & registerBit(one.number))
            values.append({one.number, shown(history, key, one, touched)});
    if (touched.mask == 0 || (m_isAnew && holds(table, key, values))) return false;
    m_rows.change(table, key.id(), values);
    return true;
}

bool Merger::holds(const SyncTable& table, const RowKey& key, const QList<RegisterValue>& values) {
    const auto now = m_rows.read(table, key.id());
    return std::all_of(values.begin(), values.end(),
                       [&](const RegisterValue& each) { return now->contains(each); });
}

QByteArray Merger::shown(const RowHistory& history, const RowKey& key, const SyncRegister& one,
                         const Touched& touched) {
    const CommitMarks& heads = history.heads(one.number);
    if (heads.size() == 1)
        for (const Latest& each : touched.latest)
            if (each.registerNumber == one.number && each.by == heads.first()) return each.value;
    return m_showing.value(history, key, one);
}

} // namespace aelwyd
