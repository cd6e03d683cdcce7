// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/voice.h"
#include "core/people/serviceuser.h"

namespace aelwyd {

struct SafeguardingTag;
using SafeguardingId = Id<SafeguardingTag>;

/// Care at Home 2010, appendix 4.
enum class Harm { Physical, Emotional, Sexual, Financial, Neglect };
template <>
struct CodeList<Harm> {
    static constexpr std::array codes{"physical", "emotional", "sexual", "financial", "neglect"};
};

/// A safeguarding concern. Kept apart from all others, with a noun, a table and a service of its own: it is
/// in no report and on no board, and in a protected file its words are sealed with a key of their own, which
/// managers and supervisors alone have.
struct SafeguardingConcern {
    SafeguardingId id = SafeguardingId::create();
    ServiceUserId person;
    /// A set; may be empty while it is not clear yet.
    QList<Harm> harms;
    QString what;
    QDate raisedOn;
    Voice voice = Voice::CareWorker;
    QString raisedBy;
    /// The authority that was told: the duty to report is the agency's.
    QString reportedTo;
    std::optional<QDate> reportedOn;
    /// What was done at once to keep the person safe.
    QString madeSafe;
    std::optional<QDate> closedOn;
    QString result;
    /// Its words cannot be read here: they were sealed with another key. Only the days are filled in.
    bool sealed = false;
    friend bool operator==(const SafeguardingConcern&, const SafeguardingConcern&) = default;
};

SafeguardingConcern tidied(SafeguardingConcern concern);
/// Required on "what"; Required and DateInFuture on "raised_on"; days in the future or before it was raised;
/// Required on "reported_to" with a day of reporting and on "result" once it is closed; text problems.
Problems problemsOf(const SafeguardingConcern& concern, QDate today);

} // namespace aelwyd
