// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/base/problem.h"
#include "core/people/serviceuser.h"
#include "core/workforce/careworker.h"

#include <QHash>

namespace aelwyd {

/// How a person got on with a worker.
enum class Liking { RatherNot, Neutral, Liked };
template <>
struct CodeList<Liking> {
    static constexpr std::array codes{"rather_not", "neutral", "liked"};
};

struct FeedbackTag;
using FeedbackId = Id<FeedbackTag>;

/// What somebody said, after visits, about how it went with a worker. Added to and never changed: whoever
/// thinks otherwise later says so on a later day.
struct Feedback {
    FeedbackId id = FeedbackId::create();
    ServiceUserId person;
    CareWorkerId worker;
    QDate on;
    /// The person, or somebody near to them, by name.
    QString saidBy;
    Liking liking = Liking::Neutral;
    /// In the words of whoever said it.
    BilingualText words = {};
    friend bool operator==(const Feedback&, const Feedback&) = default;
};

/// Required and DateInFuture on "said_on", Required on "said_by", text problems on both and on "words".
Problems problemsOf(const Feedback& feedback, QDate today);

/// How the person gets on with each worker on `day`: what was said last, by that day and not more than a year
/// before it; of two on one day the later in the list. Earliest first.
QHash<CareWorkerId, Liking> likingsOn(const QList<Feedback>& said, QDate day);

} // namespace aelwyd
