// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rag.h"
#include "core/matching/feedback.h"
#include "core/people/serviceuser.h"
#include "core/visits/visit.h"
#include "core/workforce/staffmember.h"

namespace aelwyd {

/// The unit of the catalogue that says a person needs personal care (Care at Home 2010, appendix 10).
inline const QString kPersonalCareUnit = QStringLiteral("HSC218");

/// A person as matching sees them.
struct MatchPerson {
    ServiceUser person;
    QList<RagDecision> complexity = {};
    /// Names of the circle's members, to mark a worker who may be one of them.
    QStringList circle = {};
    /// Earliest first.
    QList<Feedback> feedback = {};
};

/// The visit that somebody is looked for: one that is there already, or one that is only thought of.
struct AskedVisit {
    LocalMoment start;
    int minutes = 0;
    VisitKind kind = VisitKind::Planned;
    /// Its own id if it is there already: it is not held against itself.
    std::optional<VisitId> id = {};
    VisitSpan span() const { return {start, minutes}; }
};

/// A visit as the rules see it; delivered ones at their actual times. Nothing if it has no times.
std::optional<AskedVisit> askedFrom(const Visit& visit);
/// The kinds that can be personal care: planned, flexible and pop-in.
bool isCare(VisitKind kind);

} // namespace aelwyd
