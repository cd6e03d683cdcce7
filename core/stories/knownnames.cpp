// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/knownnames.h"

#include <QRegularExpression>
#include <QSet>

namespace aelwyd {

namespace {

constexpr qsizetype kShortestName = 3;

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}]+"));
    return text.normalized(QString::NormalizationForm_C).split(between, Qt::SkipEmptyParts);
}

} // namespace

QStringList knownNamesIn(const Story& story, const QStringList& known) {
    QSet<QString> told;
    for (const BilingualText& text : {story.title, story.story, story.why})
        for (const QString& word : wordsOf(text.cy) + wordsOf(text.en))
            told.insert(word);
    QStringList found;
    for (const QString& word : wordsOf(known.join(u' ')))
        if (word.size() >= kShortestName && word.front().isUpper() && told.contains(word) &&
            !found.contains(word))
            found.append(word);
    return found;
}

} // namespace aelwyd
