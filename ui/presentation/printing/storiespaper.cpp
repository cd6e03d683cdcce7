// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/storiespaper.h"

#include <QCoreApplication>
#include <array>

namespace aelwyd {

static const char* phraseOfAudience(StoryAudience audience) {
    static constexpr std::array phrases{QT_TRANSLATE_NOOP("Print", "For the team"),
                                        QT_TRANSLATE_NOOP("Print", "For commissioners"),
                                        QT_TRANSLATE_NOOP("Print", "For everyone")};
    static_assert(phrases.size() == CodeList<StoryAudience>::codes.size());
    return phrases.at(static_cast<size_t>(audience));
}

QList<ReportPart> storyParts(const QList<SharedStory>& stories, int withheld, const ReportWords& words) {
    QList<ReportPart> parts;
    for (const SharedStory& story : stories) {
        QStringList sentences{story.story.preferring(words.language())};
        if (!story.why.isEmpty()) sentences.append(story.why.preferring(words.language()));
        parts.append({.heading = story.title.preferring(words.language()),
                      .sentences = sentences,
                      .remark = words.date(story.on),
                      .together = true});
    }
    if (withheld > 0)
        parts.append(
            {.sentences = {words(QT_TRANSLATE_NOOP(
                                     "Print", "Stories kept back because nobody agreed to share them: %1."))
                               .arg(withheld)}});
    return parts;
}

Report storiesReport(const StoriesPaperFacts& facts, ReaderLanguage language) {
    const ReportWords words(language);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Stories")),
            .subject = words(phraseOfAudience(facts.audience)),
            .time = words.period(facts.from, facts.to),
            .figure = QString::number(facts.stories.size()),
            .meaning = words(QT_TRANSLATE_NOOP("Print", "stories that people agreed to share.")),
            .parts = storyParts(facts.stories, facts.withheld, words)};
}

} // namespace aelwyd
