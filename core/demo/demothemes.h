// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoprogress.h"
#include "core/themes/themeround.h"

namespace aelwyd {

/// A card of a made-up round, and whose it is; nothing: it came on paper.
struct DemoCard {
    ThemeCard card;
    std::optional<ServiceUserId> person = {};
    std::optional<QUuid> reviewCard = {};
    friend bool operator==(const DemoCard&, const DemoCard&) = default;
};

/// A round without its cards, and the cards.
struct DemoRound {
    ThemeRound round;
    QList<DemoCard> cards;
    friend bool operator==(const DemoRound&, const DemoRound&) = default;
};

/// Working Together for Change in the made-up agency: the round of last year, carried through, and this
/// year's, whose cards are half laid. The same agency and content give the same values, ids included. Nothing
/// for an agency without reviews.
QList<DemoRound> demoThemes(const DemoProgress& progress, const DemoContent& content, QDate today);

} // namespace aelwyd
