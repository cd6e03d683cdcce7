// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merger.h"
#include "core/storage/refusals.h"

#include <algorithm>

namespace aelwyd {

namespace {

/// To take the log's triggers out and to put them back costs what they cost for a few hundred rows.
constexpr int kManyRows = 500;

QList<const SyncTable*> tablesWrittenMuch(const QList<RowKey>& rows) {
    QHash<quint16, int> counts;
    for (const RowKey& key : rows)
        ++counts[key.table];
    QList<const SyncTable*> much;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        if (*each >= kManyRows) much.append(syncTable(each.key()));
    return much;
}

} // namespace

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
    const auto quietly = [&] { withoutCapture(m_database, tablesWrittenMuch(m_order), showAll); };
    // What an agreement had seen is what was agreed: the guards are for those who write here.
    if (touchesRefused())
        withoutRefusals(m_database, quietly);
    else
        quietly();
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
