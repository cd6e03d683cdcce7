// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merger.h"

#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/storage/findings.h"
#include "core/storage/refusals.h"
#include "core/sync/commithash.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <sqlite3.h>
#include <stdexcept>

namespace aelwyd {

namespace {

SeenVector appliedOf(const QList<SyncOrigin>& origins) {
    SeenVector applied;
    for (const SyncOrigin& each : origins)
        applied.raise({each.no, each.applied});
    return applied;
}

} // namespace

Merger::Merger(Database& database)
    : m_database(database)
    , m_rows(database)
    , m_reading(database)
    , m_showing(m_reading, m_rows)
    , m_histories(database)
    , m_agreed(database, m_reading, m_histories)
    , m_writer(database) {}

VersionVector Merger::missingFor(const SyncBatch& batch) const {
    VersionVector held, missing;
    for (const SyncOrigin& each : m_writer.origins())
        held.insert(each.device, each.number);
    for (auto each = batch.from.begin(); each != batch.from.end(); ++each)
        if (*each > held.value(each.key())) missing.insert(each.key(), *each);
    return missing;
}

/// What a row refuses is the fault of who wrote it.
template <class Work>
Result<MergeReport> Merger::guarded(const Work& work) {
    try {
        return work();
    } catch (const std::invalid_argument& fault) {
        return Problem{{}, ErrorCode::Damaged, {QString::fromUtf8(fault.what())}};
    } catch (const SQLite::Exception& fault) {
        if (fault.getErrorCode() != SQLITE_CONSTRAINT && fault.getErrorCode() != SQLITE_MISMATCH) throw;
        return Problem{{}, ErrorCode::Damaged, {QString::fromUtf8(fault.what())}};
    }
}

Result<MergeReport> Merger::merge(const SyncBatch& batch) {
    return guarded([&] { return taken(batch); });
}

Result<MergeReport> Merger::taken(const SyncBatch& batch) {
    m_report.missing = missingFor(batch);
    if (m_report.isParked()) return m_report;
    for (const SyncCommit& commit : batch.commits)
        if (auto problem = log(commit)) return *problem;
    if (m_report.commits == 0) return m_report;
    m_writer.store();
    return apply();
}

Result<MergeReport> Merger::applyWaiting() {
    return guarded([this] { return apply(); });
}

std::optional<Problem> Merger::log(const SyncCommit& commit) {
    const SyncOrigin origin = m_writer.origin(commit.device);
    if (commit.number <= origin.number) return problemOfKnown(commit, origin);
    if (commit.number != origin.number + 1 || !follows(commit))
        return Problem{{}, ErrorCode::Damaged, {commit.device.toString()}};
    if (commit.previous != origin.hash)
        return Problem{{}, ErrorCode::ClonedDevice, {commit.device.toString(QUuid::WithoutBraces)}};
    m_writer.append(commit, hashOf(commit));
    ++m_report.commits;
    m_report.edits += static_cast<quint64>(commit.ops.size());
    return std::nullopt;
}

/// The same commit again is nothing new; another one under its number was written by a second copy of the
/// same device.
std::optional<Problem> Merger::problemOfKnown(const SyncCommit& commit, const SyncOrigin& origin) {
    if (m_reading.hashAt({origin.no, commit.number}) == hashOf(commit)) return std::nullopt;
    return Problem{{}, ErrorCode::ClonedDevice, {commit.device.toString(QUuid::WithoutBraces)}};
}

/// All that it had seen is here.
bool Merger::follows(const SyncCommit& commit) const {
    for (auto each = commit.seen.begin(); each != commit.seen.end(); ++each) {
        const auto& origins = m_writer.origins();
        const auto origin = std::find_if(origins.begin(), origins.end(),
                                         [&](const SyncOrigin& one) { return one.device == each.key(); });
        if (*each > (origin == origins.end() ? 0 : origin->number)) return false;
    }
    return true;
}

Result<MergeReport> Merger::apply() {
    m_histories.catchUp();
    addToHistories();
    show();
    if (danglingReferences(m_database) != 0)
        return Problem{{}, ErrorCode::Damaged, {QStringLiteral("references")}};
    m_report.findings =
        Findings(m_database, m_reading, m_histories, m_showing).refresh(m_order + m_asAgreed, m_apart);
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
        if (each.schema > kSchemaVersion || !applied.covers(each.seen)) {
            ++m_report.waiting;
            continue;
        }
        const QByteArray ops = m_reading.opsOf(each.mark);
        const bool isApart = !each.seen.covers(applied);
        m_histories.add(each, ops, [&](const RowKey& key, quint64 mask, const PackedRow& row) {
            note(each.mark, key, mask, row);
            if (isApart) m_apart.insert(key);
        });
        applied.raise(each.mark);
        m_writer.origin(devices.value(each.mark.origin)).applied = each.mark.number;
    }
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
        for (const RowKey& key : m_order)
            show(*syncTable(key.table), key, m_touched[key]);
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
    for (const RowKey& key : m_asAgreed)
        show(*syncTable(key.table), key, {kAllRegisters, {}});
}

void Merger::show(const SyncTable& table, const RowKey& key, const Touched& touched) {
    const RowHistory& history = m_agreed.of(key);
    if (touched.mask == 0 && !history.wasRemoved() && !history.isErased()) return;
    const bool isThere = m_rows.isThere(table, key.id()), shouldBe = history.isThere();
    MergeReport::Rows& rows = m_report.rows[QString::fromUtf8(table.name)];
    if (shouldBe && isThere) change(table, key, touched);
    if (shouldBe && !isThere) m_rows.add(table, key.id(), m_showing.whole(history, key));
    if (!shouldBe && isThere) m_rows.remove(table, key.id());
    rows.added += shouldBe && !isThere;
    rows.removed += !shouldBe && isThere;
    rows.changed += shouldBe && isThere && touched.mask != 0;
}

void Merger::change(const SyncTable& table, const RowKey& key, const Touched& touched) {
    const RowHistory& history = m_agreed.of(key);
    QList<RegisterValue> values;
    for (const SyncRegister& one : table.registers)
        if (touched.mask & registerBit(one.number))
            values.append({one.number, shown(history, key, one, touched)});
    m_rows.change(table, key.id(), values);
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
