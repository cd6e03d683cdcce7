// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stories/story.h"
#include "ui/presentation/printing/report.h"
#include "ui/presentation/printing/reportwords.h"

namespace aelwyd {

/// Stories that may be shared with somebody, and how many stayed behind.
struct StoriesPaperFacts {
    StoryAudience audience = StoryAudience::Commissioner;
    QDate from;
    QDate to;
    QList<SharedStory> stories;
    int withheld = 0;
};

/// A page of stories to print or to hand over.
Report storiesReport(const StoriesPaperFacts& facts, ReaderLanguage language);
/// Each story as a part of a report, and a last one that tells how many were kept back, if any.
QList<ReportPart> storyParts(const QList<SharedStory>& stories, int withheld, const ReportWords& words);

} // namespace aelwyd
