// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/supportplan.h"

#include <QVariant>

namespace aelwyd {

enum class PlanPart { Texts, Outcomes, Activities, Visits, Risks, Consents, Review };
template <>
struct CodeList<PlanPart> {
    static constexpr std::array codes{"texts", "outcomes", "activities", "visits",
                                      "risks", "consents", "review"};
};

enum class ChangeKind { Added, Removed, Changed, Moved };

/// One difference between two versions. For a text of the plan `field` is its code and `item` is empty; for
/// an item `item` is what it is called and `field` the field that changed (empty for added, removed, moved).
struct PlanChange {
    PlanPart part = PlanPart::Texts;
    ChangeKind kind = ChangeKind::Changed;
    BilingualText item;
    QString field;
    /// BilingualText, QString (a code), int, bool, QDate, QTime or QStringList; invalid when there was none.
    /// Weekdays are an int (the mask), framework links "framework/heading"; the outcome of an activity is its
    /// wish.
    QVariant before;
    QVariant after;
    /// The item, by which a visit (which has no name) can be found in the versions.
    std::optional<PlanItemId> id = {};
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// What changed from `before` to `after`, in the order of the plan's parts. Items are known by their id, not
/// by place.
QList<PlanChange> compare(const SupportPlan& before, const SupportPlan& after);

} // namespace aelwyd

Q_DECLARE_METATYPE(aelwyd::BilingualText)
