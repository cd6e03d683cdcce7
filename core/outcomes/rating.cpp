// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/rating.h"

#include "core/base/checks.h"

#include <QSet>
#include <algorithm>

namespace aelwyd {

OutcomeRating tidied(OutcomeRating rating) {
    rating.words = tidied(rating.words);
    rating.saidByName = tidied(rating.saidByName, TextSort::Name);
    return rating;
}

Problems problemsOf(const OutcomeRating& rating, QDate today) {
    Checks checks;
    checks.pastDay("on", rating.on, today);
    if (!rating.score && !rating.corrects) checks.add("score", ErrorCode::Required);
    if (rating.score && (*rating.score < kLowestScore || *rating.score > kHighestScore))
        checks.add("score", ErrorCode::Range,
                   {QString::number(kLowestScore), QString::number(kHighestScore)});
    checks.clean("words", rating.words).clean("said_by_name", rating.saidByName, TextSort::Name);
    return checks.problems();
}

QList<OutcomeRating> standing(QList<OutcomeRating> ratings) {
    QSet<QUuid> putRight;
    for (const OutcomeRating& rating : ratings)
        if (rating.corrects) putRight.insert(rating.corrects->uuid());
    ratings.removeIf(
        [&](const OutcomeRating& rating) { return !rating.score || putRight.contains(rating.id.uuid()); });
    std::sort(ratings.begin(), ratings.end(), [](const OutcomeRating& a, const OutcomeRating& b) {
        return a.on != b.on ? a.on < b.on : a.id < b.id;
    });
    return ratings;
}

Direction Progress::direction() const {
    if (line.size() < 2) return Direction::Unknown;
    const int change = *line.last().score - *line.first().score;
    return change > 0 ? Direction::Better : change < 0 ? Direction::Worse : Direction::Same;
}

Progress progressOf(const QList<OutcomeRating>& ratings, const PlanItemId& outcome, QDate day) {
    QList<OutcomeRating> line = standing(ratings);
    line.removeIf([&](const OutcomeRating& each) { return each.outcome != outcome || each.on > day; });
    return {line};
}

std::optional<bool> isBetterOff(OutcomeKind kind, const Progress& progress) {
    const Direction direction = progress.direction();
    if (direction == Direction::Unknown) return std::nullopt;
    return direction == Direction::Better || (direction == Direction::Same && kind != OutcomeKind::Change);
}

} // namespace aelwyd
