// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"
#include "core/storage/children.h"

namespace aelwyd {

/// A plan's item as a row: whose version, which place.
template <class Item>
struct PlanRow {
    QUuid id;
    QUuid plan;
    int place = 0;
    Item item = {};
    friend bool operator==(const PlanRow&, const PlanRow&) = default;
};

template <class Io, class Row>
void mapRowHead(Io& io, Row& row) {
    io("id", row.id);
    io("plan_id", row.plan);
    io("item_id", row.item.id);
    io("place", row.place);
}

template <class Row, class Item>
concept RowOf = std::is_same_v<std::remove_const_t<Row>, PlanRow<Item>>;

template <class Io, RowOf<PersonalOutcome> Row>
void mapRow(Io& io, Row& row) {
    mapRowHead(io, row);
    io("wish", row.item.wish);
    io("approach", row.item.approach);
    io("kind", row.item.kind);
    io("status", row.item.status);
    io("status_reason", row.item.statusReason);
    io("links", row.item.links);
}

template <class Io, RowOf<Activity> Row>
void mapRow(Io& io, Row& row) {
    mapRowHead(io, row);
    io("tier", row.item.tier);
    io("what", row.item.what);
    io("how", row.item.howILikeIt);
    io("myself", row.item.whatIDoMyself);
    io("outcome_item_id", row.item.outcome);
    io("minutes", row.item.minutes);
    io("time_of_day", row.item.timeOfDay);
    io("carers", row.item.carers);
    io("personal_care", row.item.personalCare);
    io("competences", row.item.competences);
}

template <class Io, RowOf<PatternVisit> Row>
void mapRow(Io& io, Row& row) {
    mapRowHead(io, row);
    io("days", row.item.days);
    io("start", row.item.start);
    io("tolerance_minutes", row.item.toleranceMinutes);
    io("minutes", row.item.minutes);
    io("carers", row.item.carers);
    io("short_reason", row.item.shortReason);
}

template <class Io, RowOf<PositiveRisk> Row>
void mapRow(Io& io, Row& row) {
    mapRowHead(io, row);
    io("wish", row.item.wish);
    io("worry", row.item.worry);
    io("agreed", row.item.agreed);
    io("shared_person", row.item.sharedByPerson);
    io("shared_provider", row.item.sharedByProvider);
    io("shared_commissioner", row.item.sharedByCommissioner);
    io("review_on", row.item.reviewOn);
}

template <class Io, RowOf<SharingConsent> Row>
void mapRow(Io& io, Row& row) {
    mapRowHead(io, row);
    io("who", row.item.who);
    io("why", row.item.why);
    io("what", row.item.what);
    io("how", row.item.how);
    io("until", row.item.until);
    io("given", row.item.given);
}

/// The rows of one kind of item; a row's id follows from version and item.
template <class Item>
QList<PlanRow<Item>> rowsOf(const SupportPlanId& plan, const QList<Item>& items) {
    QList<PlanRow<Item>> rows;
    for (int i = 0; i < items.size(); ++i)
        rows.append({derivedUuid(plan.uuid(), items[i].id.bytes()), plan.uuid(), i, items[i]});
    return rows;
}

template <class Item>
QList<Item> readItems(Database& database, const QByteArray& table, const SupportPlanId& plan) {
    QList<Item> items;
    for (const auto& row : childrenOf(database, table, "plan_id", plan.uuid(), PlanRow<Item>{}, "place, id"))
        items.append(row.item);
    return items;
}

/// Makes the stored rows equal to `items`, touching only those that differ from `before`.
template <class Item>
void writeItems(Database& database, const QByteArray& table, const SupportPlanId& plan,
                const QList<Item>& items, const QList<Item>& before) {
    if (items == before) return;
    const auto oldRows = rowsOf(plan, before);
    QSet<QByteArray> kept;
    for (const auto& row : rowsOf(plan, items)) {
        kept.insert(row.id.toRfc4122());
        if (!oldRows.contains(row)) upsert(database, table, row);
    }
    removeOthers(database, table, "plan_id", plan.uuid(), kept);
}

} // namespace aelwyd
