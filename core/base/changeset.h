// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QUuid>
#include <algorithm>

namespace aelwyd {

/// The nouns that screens listen for. Rows of a noun's inner tables announce the noun they belong to.
enum class Noun {
    ServiceUser,
    CircleMember,
    Package,
    SupportPlan,
    CareWorker,
    Agency,
    FormDraft,
    Visit,
    BankAdjustment,
    TimeRequest,
    Outcome,
    Review,
    Story,
    Concern,
    Safeguarding,
    ThemeRound,
    /// What the file keeps about itself (audit trail, settings): never announced.
    Vault,
};
enum class ChangeAction { Added, Updated, Removed };

/// One changed record. `id` is the record's own; `owner` the service user (for circle, package, plan,
/// visit, adjustment of the bank) or again `id`.
struct Change {
    Noun noun;
    QUuid id;
    QUuid owner;
    ChangeAction action;
    friend bool operator==(const Change&, const Change&) = default;
};

/// What one committed transaction changed.
struct ChangeSet {
    QList<Change> changes;
    bool touches(Noun noun) const {
        return std::any_of(changes.begin(), changes.end(),
                           [noun](const Change& c) { return c.noun == noun; });
    }
    bool touches(Noun noun, const QUuid& owner) const {
        return std::any_of(changes.begin(), changes.end(), [&](const Change& c) {
            return c.noun == noun && (c.owner == owner || c.id == owner);
        });
    }
};

} // namespace aelwyd

Q_DECLARE_METATYPE(aelwyd::ChangeSet)
