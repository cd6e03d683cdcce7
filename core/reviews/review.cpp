// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"

#include "core/base/checks.h"

#include <algorithm>

namespace aelwyd {

namespace {

template <class Part>
void giveIds(QList<Part>& parts) {
    for (Part& part : parts)
        if (part.id.isNull()) part.id = newUuidV7();
}

QByteArray fieldOf(const char* part, const QUuid& id, const char* field) {
    return QByteArray(part) + '/' + id.toByteArray(QUuid::WithoutBraces) + '/' + field;
}

void checkDay(Checks& checks, const Review& review, const std::optional<QDate>& firstAgreed, QDate today) {
    checks.pastDay("on", review.on, today);
    if (isFull(review.kind) && firstAgreed && review.on.isValid() && review.on < *firstAgreed)
        checks.add("on", ErrorCode::ReviewBeforePlan, {firstAgreed->toString(Qt::ISODate)});
}

void checkParticipants(Checks& checks, const Review& review) {
    if (review.participants.isEmpty()) checks.add("participants", ErrorCode::Required);
    for (const ReviewParticipant& each : review.participants) {
        const QByteArray name = fieldOf("participants", each.id, "name");
        if (each.role != Voice::Person && each.note.trimmed().isEmpty()) checks.required(name, each.name);
        checks.clean(name, each.name, TextSort::Name);
        checks.clean(fieldOf("participants", each.id, "note"), each.note, TextSort::Note);
    }
    const bool social = std::any_of(review.participants.begin(), review.participants.end(),
                                    [](const auto& each) { return each.role == Voice::SocialWorker; });
    if (review.kind == ReviewKind::Yearly && !social)
        checks.add("participants", ErrorCode::PartyMissing, {toCode(Voice::SocialWorker)});
}

void checkQuestions(Checks& checks, const Review& review) {
    if (isFull(review.kind)) {
        if (!review.meetsOutcomes) checks.add("meets_outcomes", ErrorCode::Required);
        if (!review.stillWanted) checks.add("still_wanted", ErrorCode::Required);
        if (!review.result) checks.add("result", ErrorCode::Required);
    }
    checks.clean("meets_words", review.meetsWords).clean("wanted_words", review.wantedWords);
    checks.clean("result_reason", review.resultReason).clean("held_by", review.heldBy, TextSort::Name);
}

void checkActions(Checks& checks, const Review& review, QDate today) {
    for (const ReviewAction& action : review.actions) {
        const auto field = [&](const char* name) { return fieldOf("actions", action.id, name); };
        checks.required(field("what"), action.what).clean(field("what"), action.what, TextSort::Note);
        checks.required(field("owner"), action.owner).clean(field("owner"), action.owner, TextSort::Name);
        if (!action.dueOn.isValid()) checks.add(field("due_on"), ErrorCode::Required);
        checks.notBefore(field("due_on"), action.dueOn.isValid() ? std::optional(action.dueOn) : std::nullopt,
                         review.on);
        checks.pastDay(field("done_on"), action.doneOn, today);
        checks.notBefore(field("done_on"), action.doneOn, review.on);
    }
}

} // namespace

Review tidied(Review review) {
    giveIds(review.participants);
    giveIds(review.cards);
    giveIds(review.actions);
    review.heldBy = tidied(review.heldBy, TextSort::Name);
    for (BilingualText* text : {&review.meetsWords, &review.wantedWords, &review.resultReason})
        *text = tidied(*text);
    for (ReviewCard& card : review.cards)
        card.words = tidied(card.words);
    for (ReviewParticipant& each : review.participants) {
        each.name = tidied(each.name, TextSort::Name);
        each.note = tidied(each.note, TextSort::Note);
    }
    for (ReviewAction& action : review.actions) {
        action.what = tidied(action.what, TextSort::Note);
        action.owner = tidied(action.owner, TextSort::Name);
    }
    return review;
}

Problems problemsOf(const Review& review, const std::optional<QDate>& firstAgreed, QDate today) {
    Checks checks;
    checkDay(checks, review, firstAgreed, today);
    checkParticipants(checks, review);
    checkQuestions(checks, review);
    for (const ReviewCard& card : review.cards) {
        const QByteArray field = fieldOf("cards", card.id, "words");
        checks.required(field, card.words).clean(field, card.words);
    }
    checkActions(checks, review, today);
    return checks.problems();
}

} // namespace aelwyd
