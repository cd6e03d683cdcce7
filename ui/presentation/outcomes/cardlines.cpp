// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/cardlines.h"

#include "core/base/id.h"

#include <algorithm>

namespace aelwyd::cardlines {

namespace {

QList<ReviewCard> ofKind(QList<ReviewCard> cards, CardKind kind) {
    cards.removeIf([&](const ReviewCard& card) { return card.kind != kind; });
    return cards;
}

/// The card that this line was, word for word.
std::optional<ReviewCard> takeSame(QList<ReviewCard>& cards, const QString& line, ReaderLanguage reader) {
    for (qsizetype place = 0; place < cards.size(); ++place)
        if (cards[place].words.preferring(reader) == line) return cards.takeAt(place);
    return std::nullopt;
}

} // namespace

QString linesOf(const QList<ReviewCard>& cards, CardKind kind, ReaderLanguage reader) {
    QStringList lines;
    for (const ReviewCard& card : ofKind(cards, kind))
        lines.append(card.words.preferring(reader));
    return lines.join(u'\n');
}

QList<ReviewCard> cardsOf(const QString& lines, CardKind kind, ReaderLanguage reader,
                          const QList<ReviewCard>& before) {
    QStringList written = lines.split(u'\n');
    written.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    QList<ReviewCard> left = ofKind(before, kind);
    QList<std::optional<ReviewCard>> same;
    for (const QString& line : std::as_const(written))
        same.append(takeSame(left, line, reader));
    QList<ReviewCard> cards;
    for (qsizetype line = 0; line < written.size(); ++line) {
        const bool isChanged = !same[line];
        ReviewCard card =
            same[line].value_or(left.isEmpty() ? ReviewCard{newUuidV7(), kind, {}} : left.first());
        if (isChanged && !left.isEmpty()) left.removeFirst();
        if (isChanged) card.words.in(reader) = written[line];
        cards.append(card);
    }
    return cards;
}

ReaderLanguage languageOf(const QList<ReviewCard>& cards, ReaderLanguage otherwise) {
    const auto readable = [&](ReaderLanguage reader) {
        return std::count_if(cards.begin(), cards.end(),
                             [&](const ReviewCard& card) { return card.words.has(reader); });
    };
    const auto welsh = readable(ReaderLanguage::Welsh), english = readable(ReaderLanguage::English);
    if (welsh == english) return otherwise;
    return welsh > english ? ReaderLanguage::Welsh : ReaderLanguage::English;
}

} // namespace aelwyd::cardlines
