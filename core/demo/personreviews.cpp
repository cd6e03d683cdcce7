// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/personprogress.h"
#include "core/reviews/reviewdates.h"

#include <algorithm>

namespace aelwyd {

using namespace demojson;

/// A review that has been due for so many days was held.
static constexpr int kLongestBehind = 45;

/// Each as it falls due, a few days late at most; now and then the last one has not been held yet, by some
/// weeks.
void PersonProgress::holdReviews() {
    ReviewFacts facts = factsOfPackage(*m_made.package);
    const auto agreed = firstAgreed();
    if (!facts.startsOn || !agreed) return;
    facts.endsOn.reset();
    for (QDate day = *facts.startsOn;;) {
        const auto due = reviewsDue(facts, day);
        if (due.isEmpty()) return;
        const ReviewDue next = due.first();
        day = next.on.addDays(m_dice.below(4));
        if (isFull(next.kind)) day = std::max(day, *agreed);
        if (isFull(next.kind) && !m_held.isEmpty()) day = std::max(day, m_held.last().on.addDays(7));
        const bool isOld = next.on <= m_today.addDays(-kLongestBehind);
        if (isOld) day = std::min(day, m_today);
        const bool forgotten = day > m_today.addDays(-30) && m_dice.chance(15) && !isOld;
        if (day > m_today || forgotten) return;
        hold(next.kind, day);
        facts.held.append({next.kind, day});
    }
}

void PersonProgress::hold(ReviewKind kind, QDate on) {
    const QByteArray key = "review/" + toCode(kind).toUtf8() + '/' + on.toString(Qt::ISODate).toUtf8();
    Review review{.id = ReviewId::derived(m_made.person.id.uuid(), key), .person = m_made.person.id};
    review.kind = kind;
    review.on = on;
    review.heldBy = m_manager;
    for (const SupportPlan& plan : m_made.plans)
        if (plan.agreement && plan.agreement->on <= on) review.plan = plan.id;
    review.participants.append({idFor(key + "/person"), Voice::Person, {}, {}});
    for (const AgreementParty& party : agreedPlan()->agreement->parties)
        if (party.role == PartyRole::SocialWorker && kind == ReviewKind::Yearly)
            review.participants.append({idFor(key + "/social"), Voice::SocialWorker, party.name, party.note});
    if (isFull(kind)) answer(review);
    m_held.append(review);
    m_into.reviews.append(review);
}

void PersonProgress::answer(Review& review) {
    const int chance = m_dice.below(100);
    review.meetsOutcomes = chance < 65   ? ReviewAnswer::Yes
                           : chance < 93 ? ReviewAnswer::Partly
                                         : ReviewAnswer::No;
    review.meetsWords = bilingual(group("meets").value(toCode(*review.meetsOutcomes)));
    review.stillWanted = m_dice.chance(85) ? ReviewAnswer::Yes : ReviewAnswer::Partly;
    review.wantedWords = bilingual(m_words, "wanted");
    const int change = m_dice.below(100);
    review.result = change < 70   ? ReviewResult::Same
                    : change < 82 ? ReviewResult::TimesChanged
                    : change < 93 ? ReviewResult::More
                                  : ReviewResult::Less;
    addCards(review);
    if (m_dice.chance(40)) addAction(review);
}

void PersonProgress::addCards(Review& review) {
    for (const CardKind kind : allOf<CardKind>()) {
        const QJsonArray words = group("cards").value(toCode(kind)).toArray();
        for (const QJsonValue& card : m_dice.pickSome(words, m_dice.between(1, 3)))
            review.cards.append(
                {derivedUuid(review.id.uuid(), "card/" + QByteArray::number(review.cards.size())), kind,
                 bilingual(card)});
    }
}

void PersonProgress::addAction(Review& review) {
    const BilingualText what = bilingual(m_dice.pick(list("actions")));
    const bool welsh = m_made.person.language == LanguageCode::welsh();
    ReviewAction action{derivedUuid(review.id.uuid(), "action"),
                        welsh ? what.cy : what.en,
                        m_manager,
                        review.on.addDays(m_dice.between(7, 28)),
                        {}};
    if (action.dueOn < m_today && m_dice.chance(90)) action.doneOn = action.dueOn;
    review.actions.append(action);
}

void PersonProgress::addRating(const PersonalOutcome& outcome, int score, QDate on) {
    const QByteArray key = "rating/" + outcome.id.bytes() + on.toString(Qt::ISODate).toUtf8();
    OutcomeRating rating{.id = OutcomeRatingId::derived(m_made.person.id.uuid(), key),
                         .person = m_made.person.id,
                         .outcome = outcome.id,
                         .on = on,
                         .score = score};
    const char* level = score < 4 ? "low" : score < 8 ? "middle" : "high";
    if (m_dice.chance(70))
        rating.words = bilingual(m_dice.pick(group("words").value(QLatin1String(level)).toArray()));
    const bool family = !m_made.circle.isEmpty() && m_dice.chance(15);
    if (family) rating.saidBy = Voice::Family;
    if (family) rating.saidByName = m_made.circle.first().name;
    m_into.ratings.append(rating);
}

/// Told when the plan was agreed, and at each full review after that.
void PersonProgress::rate(const PersonalOutcome& outcome) {
    const bool change = outcome.kind == OutcomeKind::Change;
    int score = change ? m_dice.between(1, 4) : m_dice.between(5, 8);
    QDate last = agreedSince(outcome.id);
    addRating(outcome, score, last);
    for (const Review& review : m_held) {
        if (!isFull(review.kind) || review.on <= last) continue;
        last = review.on;
        score = std::clamp(score + m_dice.between(-1, change ? 3 : 1), kLowestScore, kHighestScore);
        addRating(outcome, score, last);
    }
    if (outcome.status == OutcomeStatus::Active && m_dice.chance(3)) letGo(outcome, last);
    if (outcome.status == OutcomeStatus::Active && change && score == kHighestScore)
        m_into.changes.append({idFor("achieved/" + outcome.id.bytes()),
                               m_made.person.id,
                               outcome.id,
                               last,
                               OutcomeStatus::Achieved,
                               {},
                               m_manager});
}

void PersonProgress::letGo(const PersonalOutcome& outcome, QDate on) {
    m_into.changes.append({idFor("let-go/" + outcome.id.bytes()), m_made.person.id, outcome.id,
                           std::min(on.addDays(1), m_today), OutcomeStatus::LetGo,
                           bilingual(m_words, "let_go"), m_manager});
}

} // namespace aelwyd
