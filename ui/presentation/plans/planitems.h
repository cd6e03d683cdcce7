// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/plans/planpages.h"

#include <algorithm>

namespace aelwyd {

/// Where the items of one kind stand in a plan, and how problems name them.
template <class Item>
struct PlanItems;
template <>
struct PlanItems<PersonalOutcome> {
    static constexpr auto list = &SupportPlan::outcomes;
    static constexpr auto part = "outcomes";
    static constexpr auto page = PlanPage::Outcomes;
};
template <>
struct PlanItems<Activity> {
    static constexpr auto list = &SupportPlan::activities;
    static constexpr auto part = "activities";
    static constexpr auto page = PlanPage::Activities;
};
template <>
struct PlanItems<PatternVisit> {
    static constexpr auto list = &SupportPlan::visits;
    static constexpr auto part = "visits";
    static constexpr auto page = PlanPage::Visits;
};
template <>
struct PlanItems<PositiveRisk> {
    static constexpr auto list = &SupportPlan::risks;
    static constexpr auto part = "risks";
    static constexpr auto page = PlanPage::Risks;
};
template <>
struct PlanItems<SharingConsent> {
    static constexpr auto list = &SupportPlan::consents;
    static constexpr auto part = "consents";
    static constexpr auto page = PlanPage::Consents;
};

template <class Item>
int placeOf(const SupportPlan& plan, const PlanItemId& id) {
    const QList<Item>& items = plan.*PlanItems<Item>::list;
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

/// Nothing when the plan has no such item; the pointer lives as long as the plan stays as it is.
template <class Item>
const Item* itemOf(const SupportPlan& plan, const PlanItemId& id) {
    const int place = placeOf<Item>(plan, id);
    return place < 0 ? nullptr : &(plan.*PlanItems<Item>::list).at(place);
}
template <class Item>
Item* itemOf(SupportPlan& plan, const PlanItemId& id) {
    const int place = placeOf<Item>(plan, id);
    return place < 0 ? nullptr : &(plan.*PlanItems<Item>::list)[place];
}

/// Items that are ordered among each other: activities of one tier, else all of one kind.
template <class Item>
bool inOneGroup(const Item&, const Item&) {
    return true;
}
template <>
inline bool inOneGroup(const Activity& a, const Activity& b) {
    return a.tier == b.tier;
}

/// The place of the next item of the same group before (-1) or after (+1) this one; -1 when there is none.
template <class Item>
int neighbourOf(const SupportPlan& plan, const PlanItemId& id, int step) {
    const QList<Item>& items = plan.*PlanItems<Item>::list;
    const int place = placeOf<Item>(plan, id);
    if (place < 0) return -1;
    for (int other = place + step; other >= 0 && other < items.size(); other += step)
        if (inOneGroup(items[place], items[other])) return other;
    return -1;
}

} // namespace aelwyd
