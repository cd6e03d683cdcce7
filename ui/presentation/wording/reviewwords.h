// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/voice.h"
#include "core/concerns/concern.h"
#include "core/concerns/safeguarding.h"
#include "core/outcomes/rating.h"
#include "core/reviews/review.h"
#include "core/stories/story.h"
#include "core/today/todayitem.h"

namespace aelwyd::wording {

/// Who says something: "The person".
QString word(Voice voice);
/// Where an outcome goes: "Better".
QString word(Direction direction);
QString word(ReviewKind kind);
QString word(ReviewAnswer answer);
QString word(ReviewResult result);
/// The head of a card: "What is working".
QString word(CardKind kind);
/// Who may see a story: "The team".
QString word(StoryConsent consent);
QString word(ConcernKind kind);
QString word(ConcernTopic topic);
QString word(Harm harm);
/// What a line of the board is about: "Review".
QString word(TodayKind kind);
/// The line itself: "Review: six weeks", "No worker yet, 09:00", "Would lapse: 2 h 15 min".
QString sentence(const TodayItem& item);

} // namespace aelwyd::wording
