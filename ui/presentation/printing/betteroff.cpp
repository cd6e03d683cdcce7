// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/betteroff.h"

#include "ui/presentation/printing/reportwords.h"
#include "ui/presentation/printing/reviewpaper.h"

#include <QCoreApplication>

namespace aelwyd {

namespace {

QString number(const Figure& figure) {
    return QString::number(figure.value);
}

const char* phraseOf(OutcomeStatus status) {
    static constexpr const char* phrases[] = {
        QT_TRANSLATE_NOOP("Print", "Active"), QT_TRANSLATE_NOOP("Print", "Achieved"),
        QT_TRANSLATE_NOOP("Print", "Kept up"), QT_TRANSLATE_NOOP("Print", "Changed"),
        QT_TRANSLATE_NOOP("Print", "Let go")};
    return phrases[static_cast<size_t>(status)];
}

const char* phraseOf(OutcomeKind kind) {
    static constexpr const char* phrases[] = {QT_TRANSLATE_NOOP("Print", "Something changes"),
                                              QT_TRANSLATE_NOOP("Print", "Something stays as it is"),
                                              QT_TRANSLATE_NOOP("Print", "How support feels")};
    return phrases[static_cast<size_t>(kind)];
}

const char* phraseOf(ConcernKind kind) {
    static constexpr const char* phrases[] = {
        QT_TRANSLATE_NOOP("Print", "Unmet needs"), QT_TRANSLATE_NOOP("Print", "Requests"),
        QT_TRANSLATE_NOOP("Print", "Complaints"), QT_TRANSLATE_NOOP("Print", "Compliments")};
    return phrases[static_cast<size_t>(kind)];
}

ReportTable twoColumns(const QString& first, const QString& second) {
    return {.columns = {{first, 4}, {second, 1.5, true}}};
}

/// A column for each status.
ReportTable statusTable(const QString& first, const ReportWords& words) {
    ReportTable table{.columns = {{first, 3.2}}};
    for (const OutcomeStatus status : allOf<OutcomeStatus>())
        table.columns.append({words(phraseOf(status)), 1.2, true});
    return table;
}

ReportRow statusRow(const QString& first, const StatusFigures& figures) {
    ReportRow row{{first}};
    for (const Figure& figure : figures)
        row.append({number(figure)});
    return row;
}

ReportPart outcomesPart(const OutcomeFigures& figures, const ReportWords& words) {
    ReportTable table = statusTable(words(QT_TRANSLATE_NOOP("Print", "At the end of")), words);
    for (const OutcomePoint& point : figures.points)
        table.rows.append(statusRow(words.date(point.on), point.byStatus));
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Personal outcomes over time")), .table = table};
}

ReportPart headingsPart(const OutcomeFigures& figures, const Catalogues& catalogues,
                        const ReportWords& words) {
    ReportTable table = statusTable(words(QT_TRANSLATE_NOOP("Print", "Heading")), words);
    for (const HeadingFigures& heading : figures.points.last().headings) {
        const QString name =
            catalogues.headingName(heading.link.framework, heading.link.heading).preferring(words.language());
        table.rows.append(statusRow(name.isEmpty() ? heading.link.heading : name, heading.byStatus));
    }
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "By framework on the last day")),
            .sentences = {words(QT_TRANSLATE_NOOP(
                "Print", "An outcome counts under each heading that it was linked to when it was written."))},
            .table = table};
}

ReportPart progressPart(const OutcomeFigures& figures, const ReportWords& words) {
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "What is wanted")), 3},
                                  {words(QT_TRANSLATE_NOOP("Print", "Better")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "The same")), 1.2, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Worse")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Better off")), 1.3, true}}};
    const auto by = [](const KindFigures& kind, Direction direction) {
        return number(kind.byDirection[static_cast<size_t>(direction)]);
    };
    for (const KindFigures& kind : figures.kinds)
        table.rows.append({{words(phraseOf(kind.kind))},
                           {by(kind, Direction::Better)},
                           {by(kind, Direction::Same)},
                           {by(kind, Direction::Worse)},
                           {number(kind.betterOff), ReportMark::None, true}});
    return {
        .heading = words(QT_TRANSLATE_NOOP("Print", "Is anyone better off?")),
        .sentences = {words(QT_TRANSLATE_NOOP(
            "Print", "What people say themselves, from 0 to 10, at the beginning and at the end of the time. "
                     "Where something is to stay as it is, and in how support feels, staying the same "
                     "counts as better off; where something is to change it does not."))},
        .table = table};
}

ReportPart timePart(const TimeFigures& figures, const ReportWords& words) {
    ReportTable table = twoColumns(words(QT_TRANSLATE_NOOP("Print", "What the time was used for")),
                                   words(QT_TRANSLATE_NOOP("Print", "Time")));
    for (const BoughtTime& bought : figures.bought) {
        const QString wish = bought.wish.preferring(words.language());
        table.rows.append(
            {{wish.isEmpty() ? words(QT_TRANSLATE_NOOP("Print", "No outcome was named")) : wish},
             {words.shortMinutes(static_cast<int>(bought.minutes.value))}});
    }
    const auto told = [&](const char* sentence, const Figure& figure) {
        return words(sentence).arg(words.shortMinutes(static_cast<int>(figure.value)));
    };
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Banked time and what it bought")),
            .sentences = {told(QT_TRANSLATE_NOOP("Print", "Time of visits: %1."), figures.delivered),
                          told(QT_TRANSLATE_NOOP("Print", "Saved: %1."), figures.banked),
                          told(QT_TRANSLATE_NOOP("Print", "Used flexibly: %1."), figures.flexible),
                          told(QT_TRANSLATE_NOOP("Print", "Owed to people: %1."), figures.owed),
                          words(QT_TRANSLATE_NOOP("Print", "Visits missed: %1.")).arg(figures.missed.value)},
            .table = table};
}

ReportPart languagePart(const QList<LanguageFigures>& figures, const ReportWords& words) {
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Language of choice")), 2.4},
                                  {words(QT_TRANSLATE_NOOP("Print", "People")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Visits")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "In that language")), 1.6, true}}};
    for (const LanguageFigures& line : figures)
        table.rows.append({{line.language.isEmpty()  ? words(QT_TRANSLATE_NOOP("Print", "Not said"))
                            : line.language == u"cy" ? words(QT_TRANSLATE_NOOP("Print", "Welsh"))
                            : line.language == u"en" ? words(QT_TRANSLATE_NOOP("Print", "English"))
                                                     : line.language},
                           {number(line.people)},
                           {number(line.visits)},
                           {number(line.given)}});
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Language of choice and language given")),
            .table = table,
            .remark = words(QT_TRANSLATE_NOOP(
                "Print", "In that language: with a worker who speaks it well enough to work in it."))};
}

ReportPart waitingPart(const CommissionerReport& report, const ReportWords& words) {
    ReportTable table =
        twoColumns(words(QT_TRANSLATE_NOOP("Print", "Raised")), words(QT_TRANSLATE_NOOP("Print", "Number")));
    for (const ConcernKind kind : allOf<ConcernKind>())
        table.rows.append({{words(phraseOf(kind))}, {number(report.quality.raised.value(kind))}});
    const WaitingFigures& waiting = report.waiting;
    return {
        .heading = words(QT_TRANSLATE_NOOP("Print", "Requests, complaints and waiting")),
        .sentences = {words(
                          QT_TRANSLATE_NOOP("Print", "Without an answer on the last day: %1. Answered: %2."))
                          .arg(number(waiting.open), number(waiting.answered)),
                      words(QT_TRANSLATE_NOOP("Print", "Days of waiting: %1 in the middle, %2 the longest."))
                          .arg(waiting.medianDays)
                          .arg(waiting.longestDays)},
        .table = table};
}

ReportPart reviewsPart(const QualityFigures& figures, const ReportWords& words) {
    ReportTable table = twoColumns(words(QT_TRANSLATE_NOOP("Print", "Reviews held")),
                                   words(QT_TRANSLATE_NOOP("Print", "Number")));
    for (const ReviewKind kind : allOf<ReviewKind>())
        table.rows.append({{words(phraseOf(kind))}, {number(figures.reviews.value(kind))}});
    return {
        .heading = words(QT_TRANSLATE_NOOP("Print", "Reviews")),
        .sentences = {words(QT_TRANSLATE_NOOP(
                                "Print", "Support meets the outcomes: wholly %1, partly %2, not at all %3."))
                          .arg(number(figures.meetsOutcomes.value(ReviewAnswer::Yes)),
                               number(figures.meetsOutcomes.value(ReviewAnswer::Partly)),
                               number(figures.meetsOutcomes.value(ReviewAnswer::No))),
                      words(QT_TRANSLATE_NOOP("Print", "People whose review was late on the last day: %1."))
                          .arg(number(figures.lateReviews))},
        .table = table};
}

void addStories(QList<ReportPart>& parts, const CommissionerReport& report, const ReportWords& words) {
    for (const SharedStory& story : report.stories) {
        QStringList sentences{story.story.preferring(words.language())};
        if (!story.why.isEmpty()) sentences.append(story.why.preferring(words.language()));
        parts.append({.heading = story.title.preferring(words.language()),
                      .sentences = sentences,
                      .remark = words.date(story.on)});
    }
    if (report.storiesWithheld > 0)
        parts.append(
            {.sentences = {words(QT_TRANSLATE_NOOP(
                                     "Print", "Stories kept back because nobody agreed to share them: %1."))
                               .arg(report.storiesWithheld)}});
}

} // namespace

Report betterOffReport(const CommissionerReport& report, const Catalogues& catalogues,
                       ReaderLanguage language) {
    const ReportWords words(language);
    qint64 betterOff = 0;
    for (const KindFigures& kind : report.outcomes.kinds)
        betterOff += kind.betterOff.value;
    QList<ReportPart> parts{progressPart(report.outcomes, words),
                            outcomesPart(report.outcomes, words),
                            headingsPart(report.outcomes, catalogues, words),
                            timePart(report.time, words),
                            languagePart(report.languages, words),
                            waitingPart(report, words),
                            reviewsPart(report.quality, words)};
    addStories(parts, report, words);
    return {.language = language,
            .kind = words(QT_TRANSLATE_NOOP("Print", "Is anyone better off?")),
            .subject = report.scope.locality.value_or(words(QT_TRANSLATE_NOOP("Print", "The whole agency"))),
            .time = words.period(report.scope.from, report.scope.to),
            .figure = QString::number(betterOff),
            .meaning =
                words(QT_TRANSLATE_NOOP("Print", "outcomes by which people are better off. People: %1."))
                    .arg(number(report.people)),
            .parts = parts};
}

} // namespace aelwyd
