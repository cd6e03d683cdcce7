// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/voice.h"
#include "core/plans/supportplan.h"

namespace aelwyd {

struct ReviewTag;
using ReviewId = Id<ReviewTag>;

/// Which review it is: 24 hours and 7 days after the start (is everything as it should be), at six weeks,
/// every three months (Welsh regulation), yearly with the social worker; or one that somebody asked for.
enum class ReviewKind { FirstDay, FirstWeek, SixWeeks, ThreeMonths, Yearly, Asked };
template <>
struct CodeList<ReviewKind> {
    static constexpr std::array codes{"first_day",    "first_week", "six_weeks",
                                      "three_months", "yearly",     "asked"};
};

/// A review of the whole plan; the two of the first week look only at how the start has gone.
inline bool isFull(ReviewKind kind) {
    return kind != ReviewKind::FirstDay && kind != ReviewKind::FirstWeek;
}

/// The answer to each of the two questions (Care at Home 2010, Box 15a).
enum class ReviewAnswer { Yes, Partly, No };
template <>
struct CodeList<ReviewAnswer> {
    static constexpr std::array codes{"yes", "partly", "no"};
};

/// What became of the package (Care at Home 2010, Box 11).
enum class ReviewResult { Same, More, Less, TimesChanged };
template <>
struct CodeList<ReviewResult> {
    static constexpr std::array codes{"same", "more", "less", "times_changed"};
};

/// The heads of the cards: three of each are asked for (Care at Home 2010, Box 3).
enum class CardKind { Working, NotWorking, Important };
template <>
struct CodeList<CardKind> {
    static constexpr std::array codes{"working", "not_working", "important"};
};
inline constexpr int kCardsAsked = 3;

/// One thing, in the person's words; cards of many reviews are gathered in Working Together for Change.
struct ReviewCard {
    QUuid id;
    CardKind kind = CardKind::Working;
    BilingualText words;
    friend bool operator==(const ReviewCard&, const ReviewCard&) = default;
};

/// Who took part.
struct ReviewParticipant {
    QUuid id;
    Voice role = Voice::Person;
    /// May be left open for the person.
    QString name;
    /// For a social worker who was not there: why (a self-funder has none).
    QString note;
    friend bool operator==(const ReviewParticipant&, const ReviewParticipant&) = default;
};

/// Something that is to be done, by whom and by when.
struct ReviewAction {
    QUuid id;
    QString what;
    QString owner;
    QDate dueOn;
    std::optional<QDate> doneOn;
    friend bool operator==(const ReviewAction&, const ReviewAction&) = default;
};

/// A review that was held.
struct Review {
    ReviewId id = ReviewId::create();
    ServiceUserId person;
    ReviewKind kind = ReviewKind::SixWeeks;
    QDate on;
    QString heldBy;
    /// The version of the plan that was looked at.
    std::optional<SupportPlanId> plan;
    QList<ReviewParticipant> participants;
    /// "Do the current services meet the outcomes you set?"
    std::optional<ReviewAnswer> meetsOutcomes;
    BilingualText meetsWords;
    /// "Are they still the outcomes you want?"
    std::optional<ReviewAnswer> stillWanted;
    BilingualText wantedWords;
    QList<ReviewCard> cards;
    std::optional<ReviewResult> result;
    BilingualText resultReason;
    QList<ReviewAction> actions;
    /// Left the lists without being deleted.
    bool archived = false;
    friend bool operator==(const Review&, const Review&) = default;
};

/// Tidied, with ids for the parts that have none yet.
Review tidied(Review review);
/// What stands against keeping `review` on `today`, when the person's first plan was agreed on `firstAgreed`
/// (nothing: none was yet): Required and DateInFuture on "on"; ReviewBeforePlan (argument: that day) for a
/// full review held before it; Required on "participants" and, in a full review, on both questions and the
/// result; PartyMissing (argument: "social_worker") for a yearly one without them or why not; and each part:
/// "cards/<id>/words", "participants/<id>/name", "actions/<id>/what", "owner", "due_on", "done_on".
Problems problemsOf(const Review& review, const std::optional<QDate>& firstAgreed, QDate today);

} // namespace aelwyd
