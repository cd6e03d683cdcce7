// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergeagreements.h"

#include "core/storage/changelogwriter.h"
#include "core/storage/query.h"
#include "core/sync/value.h"

#include <algorithm>

namespace aelwyd {

namespace {

struct PlanTables {
    quint16 plan = syncTableNamed("support_plan")->number;
    quint16 agreement = syncTableNamed("plan_agreement")->number;
    QList<const SyncTable*> parts = [] {
        QList<const SyncTable*> all;
        for (const char* name :
             {"plan_text", "plan_outcome", "plan_activity", "plan_visit", "plan_risk", "plan_consent"})
            all.append(syncTableNamed(name));
        return all;
    }();
    bool isPart(quint16 number) const {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const SyncTable* each) { return each->number == number; });
    }
};

const PlanTables& planTables() {
    static const PlanTables tables;
    return tables;
}

CommitMarks unseen(const CommitMarks& marks, const SeenVector& seen) {
    CommitMarks left = marks;
    left.removeIf([&](const CommitMark& mark) { return seen.has(mark); });
    return left;
}

std::optional<QUuid> firstRow(Database& database, const QByteArray& sql, const QUuid& of) {
    Query query(database, sql);
    query.bind(of.toRfc4122());
    return query.next() ? std::optional(QUuid::fromRfc4122(query.blob())) : std::nullopt;
}

} // namespace

QUuid AgreedPlans::planOf(const RowKey& key) {
    if (key.table == planTables().plan) return key.row;
    if (!planTables().isPart(key.table)) return {};
    for (const RowParent& parent : m_histories.of(key).allParents())
        if (parent.table == planTables().plan && !parent.row.isNull()) return parent.row;
    return {};
}

AgreedPlans::Agreement* AgreedPlans::agreementOf(const RowKey& key) {
    const QUuid plan = planOf(key);
    if (plan.isNull()) return nullptr;
    const auto known = m_agreements.find(plan);
    if (known != m_agreements.end()) return known->second ? &*known->second : nullptr;
    auto& agreement = m_agreements[plan];
    const auto row =
        firstRow(m_database, "SELECT id FROM plan_agreement WHERE plan_id = ? ORDER BY id LIMIT 1", plan);
    if (!row) return nullptr;
    agreement.emplace();
    for (const CommitMark& mark : m_histories.of({planTables().agreement, *row}).wholeHeads()) {
        agreement->seen = m_reading.seenBy(mark);
        agreement->seen.raise(mark);
    }
    return &*agreement;
}

CommitMarks AgreedPlans::ignored(const RowKey& key) {
    const Agreement* agreement = agreementOf(key);
    return agreement ? unseen(m_histories.of(key).writers(), agreement->seen) : CommitMarks();
}

const RowHistory& AgreedPlans::of(const RowKey& key) {
    if (ignored(key).isEmpty()) return m_histories.of(key);
    return agreed(planOf(key), *agreementOf(key)).of(key);
}

/// Reads the log as far as the agreement had seen it, for the rows of its plan.
RowHistories& AgreedPlans::agreed(const QUuid& plan, Agreement& agreement) {
    if (agreement.histories) return *agreement.histories;
    RowHistories& histories = agreement.histories.emplace(m_database);
    histories.beginEmpty();
    const QByteArray named = encoded(SyncValue::ofBlob(plan.toRfc4122()));
    QSet<RowKey> rows{{planTables().plan, plan}};
    QList<qint64> origins;
    for (const SyncOrigin& each : readOrigins(m_database))
        origins.append(each.no);
    const auto nobody = [](const RowKey&, quint64, const PackedRow&) {};
    for (const LoggedCommit& commit : m_reading.causalOrder({}, origins)) {
        if (!agreement.seen.has(commit.mark)) continue;
        const QByteArray ops = m_reading.opsOf(commit.mark);
        PackedRows packed(ops);
        for (PackedRow row; packed.next(row);) {
            const RowKey key{row.table, QUuid::fromRfc4122(row.row)};
            const bool isOfPlan = planTables().isPart(row.table) &&
                                  std::any_of(row.entries.begin(), row.entries.end(), [&](const auto& entry) {
                                      return entry.column == 1 && entry.value == named;
                                  });
            if (isOfPlan) rows.insert(key);
            if (rows.contains(key)) histories.addRow(commit, *syncTable(row.table), row, nobody);
        }
    }
    return histories;
}

QList<RowKey> AgreedPlans::rowsAgreed(const RowKey& key) {
    if (key.table != planTables().agreement) return {};
    const auto plan = firstRow(m_database, "SELECT plan_id FROM plan_agreement WHERE id = ?", key.row);
    if (!plan) return {};
    QList<RowKey> rows{{planTables().plan, *plan}};
    for (const SyncTable* part : planTables().parts) {
        Query query(m_database, "SELECT row FROM sync_row WHERE tbl = ? AND instr(state, ?)");
        query.bind(qint64(part->number)).bind(plan->toRfc4122());
        while (query.next())
            rows.append({part->number, QUuid::fromRfc4122(query.blob())});
    }
    return rows;
}

} // namespace aelwyd
