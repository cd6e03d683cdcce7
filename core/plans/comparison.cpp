// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/comparison.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

namespace {

template <class T>
QVariant asVariant(const T& value) {
    if constexpr (std::is_enum_v<T>)
        return toCode(value);
    else
        return QVariant::fromValue(value);
}

template <class T>
QVariant asVariant(const std::optional<T>& value) {
    return value ? asVariant(*value) : QVariant();
}

QVariant asVariant(const BilingualText& text) {
    return text.isEmpty() ? QVariant() : QVariant::fromValue(text);
}

QVariant asVariant(const Weekdays& days) {
    return days.mask();
}

QVariant asVariant(const QList<FrameworkLink>& links) {
    QStringList codes;
    for (const FrameworkLink& link : links)
        codes.append(link.framework + u'/' + link.heading);
    return codes;
}

/// Collects what differs between two states of one item, or of the plan itself.
class Differences {
  public:
    Differences(QList<PlanChange>& changes, PlanPart part, BilingualText item = {},
                std::optional<PlanItemId> id = {})
        : m_changes(changes)
        , m_part(part)
        , m_item(std::move(item))
        , m_id(id) {}

    template <class T>
    void field(const QString& name, const T& before, const T& after) {
        if (!(before == after)) add(ChangeKind::Changed, name, asVariant(before), asVariant(after));
    }
    void add(ChangeKind kind, const QString& field = {}, const QVariant& before = {},
             const QVariant& after = {}) {
        m_changes.append({m_part, kind, m_item, field, before, after, m_id});
    }

  private:
    QList<PlanChange>& m_changes;
    PlanPart m_part;
    BilingualText m_item;
    std::optional<PlanItemId> m_id;
};

BilingualText nameOf(const PersonalOutcome& outcome) {
    return outcome.wish;
}
BilingualText nameOf(const Activity& activity) {
    return activity.what;
}
BilingualText nameOf(const PatternVisit&) {
    return {};
}
BilingualText nameOf(const PositiveRisk& risk) {
    return risk.wish;
}
BilingualText nameOf(const SharingConsent& consent) {
    return consent.who;
}

template <class Item>
const Item* find(const QList<Item>& items, const PlanItemId& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QVariant wishOf(const SupportPlan& plan, const std::optional<PlanItemId>& outcome) {
    const PersonalOutcome* found = outcome ? find(plan.outcomes, *outcome) : nullptr;
    return found ? asVariant(found->wish) : QVariant();
}

/// The two versions that are compared.
struct Versions {
    const SupportPlan& before;
    const SupportPlan& after;
};

void compareFields(Differences& differences, const Versions&, const PersonalOutcome& before,
                   const PersonalOutcome& after) {
    differences.field("wish", before.wish, after.wish);
    differences.field("kind", before.kind, after.kind);
    differences.field("approach", before.approach, after.approach);
    differences.field("status", before.status, after.status);
    differences.field("status_reason", before.statusReason, after.statusReason);
    differences.field("links", before.links, after.links);
}

void compareFields(Differences& differences, const Versions& plans, const Activity& before,
                   const Activity& after) {
    differences.field("what", before.what, after.what);
    differences.field("tier", before.tier, after.tier);
    differences.field("how", before.howILikeIt, after.howILikeIt);
    differences.field("myself", before.whatIDoMyself, after.whatIDoMyself);
    if (before.outcome != after.outcome)
        differences.add(ChangeKind::Changed, "outcome", wishOf(plans.before, before.outcome),
                        wishOf(plans.after, after.outcome));
    differences.field("minutes", before.minutes, after.minutes);
    differences.field("time_of_day", before.timeOfDay, after.timeOfDay);
    differences.field("carers", before.carers, after.carers);
    differences.field("personal_care", before.personalCare, after.personalCare);
    differences.field("competences", before.competences, after.competences);
}

void compareFields(Differences& differences, const Versions&, const PatternVisit& before,
                   const PatternVisit& after) {
    differences.field("days", before.days, after.days);
    differences.field("start", before.start, after.start);
    differences.field("tolerance", before.toleranceMinutes, after.toleranceMinutes);
    differences.field("minutes", before.minutes, after.minutes);
    differences.field("carers", before.carers, after.carers);
    differences.field("short_reason", before.shortReason, after.shortReason);
}

void compareFields(Differences& differences, const Versions&, const PositiveRisk& before,
                   const PositiveRisk& after) {
    differences.field("wish", before.wish, after.wish);
    differences.field("worry", before.worry, after.worry);
    differences.field("agreed", before.agreed, after.agreed);
    differences.field("shared_by_person", before.sharedByPerson, after.sharedByPerson);
    differences.field("shared_by_provider", before.sharedByProvider, after.sharedByProvider);
    differences.field("shared_by_commissioner", before.sharedByCommissioner, after.sharedByCommissioner);
    differences.field("review_on", before.reviewOn, after.reviewOn);
}

void compareFields(Differences& differences, const Versions&, const SharingConsent& before,
                   const SharingConsent& after) {
    differences.field("who", before.who, after.who);
    differences.field("why", before.why, after.why);
    differences.field("what", before.what, after.what);
    differences.field("how", before.how, after.how);
    differences.field("until", before.until, after.until);
    differences.field("given", before.given, after.given);
}

/// Items of different groups have no order among each other: activities are listed tier by tier.
template <class Item>
int groupOf(const Item&) {
    return 0;
}
template <>
int groupOf(const Activity& activity) {
    return static_cast<int>(activity.tier);
}

/// The longest run of `places` that still rises: whoever is not in it has moved. O(n²), n being items of one
/// plan.
QSet<int> longestRising(const QList<int>& places) {
    QList<int> length(places.size(), 1), previous(places.size(), -1);
    for (int i = 0; i < places.size(); ++i)
        for (int j = 0; j < i; ++j)
            if (places[j] < places[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
    QSet<int> rising;
    const auto last = std::max_element(length.cbegin(), length.cend());
    for (int i = last == length.cend() ? -1 : static_cast<int>(last - length.cbegin()); i >= 0;
         i = previous[i])
        rising.insert(i);
    return rising;
}

/// Items of one group that stand in both versions, in the order of `after`, if their order among each other
/// has changed.
template <class Item>
QSet<PlanItemId> movedInGroup(int group, const QList<Item>& before, const QList<Item>& after) {
    QList<PlanItemId> kept;
    QList<int> places;
    for (const Item& item : after) {
        const Item* earlier = find(before, item.id);
        if (!earlier || groupOf(item) != group || groupOf(*earlier) != group) continue;
        kept.append(item.id);
        places.append(static_cast<int>(earlier - before.constData()));
    }
    const QSet<int> rising = longestRising(places);
    QSet<PlanItemId> moved;
    for (int i = 0; i < kept.size(); ++i)
        if (!rising.contains(i)) moved.insert(kept[i]);
    return moved;
}

template <class Item>
QSet<PlanItemId> moved(const QList<Item>& before, const QList<Item>& after) {
    QSet<int> groups;
    for (const Item& item : after)
        groups.insert(groupOf(item));
    QSet<PlanItemId> all;
    for (int group : groups)
        all += movedInGroup(group, before, after);
    return all;
}

template <class Item>
void compareItems(QList<PlanChange>& changes, const Versions& plans, PlanPart part,
                  QList<Item> SupportPlan::*items) {
    const QList<Item>&before = plans.before.*items, &after = plans.after.*items;
    const QSet<PlanItemId> movedItems = moved(before, after);
    for (const Item& item : after) {
        Differences differences(changes, part, nameOf(item), item.id);
        const Item* earlier = find(before, item.id);
        if (!earlier)
            differences.add(ChangeKind::Added);
        else
            compareFields(differences, plans, *earlier, item);
        if (movedItems.contains(item.id)) differences.add(ChangeKind::Moved);
    }
    for (const Item& item : before)
        if (!find(after, item.id)) Differences(changes, part, nameOf(item), item.id).add(ChangeKind::Removed);
}

void compareTexts(QList<PlanChange>& changes, const Versions& plans) {
    Differences differences(changes, PlanPart::Texts);
    for (PlanText text : allOf<PlanText>())
        differences.field(toCode(text), plans.before.texts.value(text), plans.after.texts.value(text));
}

} // namespace

QList<PlanChange> compare(const SupportPlan& before, const SupportPlan& after) {
    QList<PlanChange> changes;
    const Versions plans{before, after};
    compareTexts(changes, plans);
    compareItems(changes, plans, PlanPart::Outcomes, &SupportPlan::outcomes);
    compareItems(changes, plans, PlanPart::Activities, &SupportPlan::activities);
    compareItems(changes, plans, PlanPart::Visits, &SupportPlan::visits);
    compareItems(changes, plans, PlanPart::Risks, &SupportPlan::risks);
    compareItems(changes, plans, PlanPart::Consents, &SupportPlan::consents);
    Differences(changes, PlanPart::Review).field("review_on", before.reviewOn, after.reviewOn);
    return changes;
}

} // namespace aelwyd
