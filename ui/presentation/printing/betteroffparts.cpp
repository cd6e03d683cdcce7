// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/betteroffparts.h"

#include "ui/presentation/printing/betteroffbars.h"
#include "ui/presentation/printing/boughtwords.h"
#include "ui/presentation/printing/headingsteps.h"
#include "ui/presentation/printing/reviewterms.h"
#include "ui/presentation/wording/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace aelwyd::betteroff {

namespace {

QString number(const Figure& figure) {
    return QString::number(figure.value);
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

QString languageOf(const LanguageFigures& line, const ReportWords& words) {
    const auto code = LanguageCode::tryFromString(line.language);
    return code ? wording::language(*code, words.language()) : words(QT_TRANSLATE_NOOP("Print", "Not said"));
}

/// Wholly, partly and not at all, in this order.
QString answers(const char* sentence, const QMap<ReviewAnswer, Figure>& figures, const ReportWords& words) {
    return words(sentence).arg(number(figures.value(ReviewAnswer::Yes)),
                               number(figures.value(ReviewAnswer::Partly)),
                               number(figures.value(ReviewAnswer::No)));
}

QString resultsOf(const QualityFigures& figures, const ReportWords& words) {
    const auto by = [&](ReviewResult result) { return number(figures.results.value(result)); };
    return words(QT_TRANSLATE_NOOP("Print", "What became of the package: as it is %1, more support %2, less "
                                            "support %3, other times %4."))
        .arg(by(ReviewResult::Same), by(ReviewResult::More), by(ReviewResult::Less),
             by(ReviewResult::TimesChanged));
}

} // namespace

ReportPart outcomesPart(const OutcomeFigures& figures, const ReportWords& words) {
    ReportTable table = statusTable(words(QT_TRANSLATE_NOOP("Print", "At the end of")), words);
    QList<ReportBar> bars;
    for (const OutcomePoint& point : figures.points) {
        table.rows.append(statusRow(words.date(point.on), point.byStatus));
        bars.append(statusBar(words.date(point.on), point.byStatus, words));
    }
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Personal outcomes over time")),
            .table = table,
            .bars = wholePicture(bars)};
}

QList<LanguageFigures> mostFirst(QList<LanguageFigures> languages) {
    std::stable_sort(languages.begin(), languages.end(),
                     [](const auto& a, const auto& b) { return a.visits.value > b.visits.value; });
    return languages;
}

ReportPart headingsPart(const OutcomeFigures& figures, const Catalogues& catalogues,
                        const ReportWords& words) {
    ReportTable table = statusTable(words(QT_TRANSLATE_NOOP("Print", "Heading")), words);
    const bool isOverTime = figures.points.size() > 1;
    const QString first =
        words(QT_TRANSLATE_NOOP("Print", "On %1")).arg(words.date(figures.points.first().on));
    if (isOverTime) table.columns.insert(1, {first, 1.5, true});
    QList<ReportBar> bars;
    for (const HeadingStep& step : headingSteps(figures, catalogues)) {
        QString name =
            catalogues.headingName(step.link.framework, step.link.heading).preferring(words.language());
        if (name.isEmpty()) name = step.link.heading;
        table.rows.append(statusRow(name, step.last));
        if (isOverTime) table.rows.last().insert(1, {QString::number(step.atFirst)});
        bars.append(statusBar(name, step.last, words));
    }
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "By framework on the last day")),
            .sentences = {words(QT_TRANSLATE_NOOP(
                "Print", "An outcome counts under each heading that it was linked to when it was written."))},
            .table = table,
            .bars = wholePicture(bars)};
}

ReportPart progressPart(const OutcomeFigures& figures, const ReportWords& words) {
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "What is wanted")), 3},
                                  {words(QT_TRANSLATE_NOOP("Print", "Not known yet")), 1.4, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Better")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "The same")), 1.2, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Worse")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Better off")), 1.3, true}}};
    const auto by = [](const KindFigures& kind, Direction direction) {
        return number(kind.byDirection[static_cast<size_t>(direction)]);
    };
    QList<ReportBar> bars;
    for (const KindFigures& kind : figures.kinds) {
        bars.append(kindBar(words(phraseOf(kind.kind)), kind, words));
        table.rows.append({{words(phraseOf(kind.kind))},
                           {by(kind, Direction::Unknown)},
                           {by(kind, Direction::Better)},
                           {by(kind, Direction::Same)},
                           {by(kind, Direction::Worse)},
                           {number(kind.betterOff), ReportMark::None, true}});
    }
    return {
        .heading = words(QT_TRANSLATE_NOOP("Print", "Is anyone better off?")),
        .sentences = {words(QT_TRANSLATE_NOOP(
            "Print", "What people say themselves, from 0 to 10, at the beginning and at the end of the time. "
                     "Where something is to stay as it is, and in how support feels, staying the same "
                     "counts as better off; where something is to change it does not."))},
        .table = table,
        .bars = wholePicture(bars)};
}

ReportPart timePart(const TimeFigures& figures, const Catalogues& catalogues, const ReportWords& words) {
    ReportTable table = twoColumns(words(QT_TRANSLATE_NOOP("Print", "What the time was used for")),
                                   words(QT_TRANSLATE_NOOP("Print", "Time")));
    QList<ReportBar> bars;
    for (const BoughtTime& bought : figures.bought) {
        QString what = boughtWords(bought, catalogues).preferring(words.language());
        if (what.isEmpty()) what = words(QT_TRANSLATE_NOOP("Print", "No outcome was named"));
        bars.append(minutesBar(what, bought.minutes, words));
        table.rows.append({{what}, {words.shortMinutes(static_cast<int>(bought.minutes.value))}});
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
            .table = table,
            .remark = table.rows.isEmpty()
                          ? QString()
                          : words(QT_TRANSLATE_NOOP("Print", "Told by the headings of outcomes, or by the "
                                                             "title of a story that may be shared.")),
            .bars = picture(bars)};
}

ReportPart languagePart(const QList<LanguageFigures>& figures, const ReportWords& words) {
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "Language of choice")), 2.4},
                                  {words(QT_TRANSLATE_NOOP("Print", "People")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "Visits")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "In that language")), 1.6, true}}};
    QList<ReportBar> bars;
    for (const LanguageFigures& line : mostFirst(figures)) {
        bars.append(languageBar(languageOf(line, words), line, words));
        table.rows.append(
            {{languageOf(line, words)}, {number(line.people)}, {number(line.visits)}, {number(line.given)}});
    }
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Language of choice and language given")),
            .table = table,
            .remark = words(QT_TRANSLATE_NOOP(
                "Print", "In that language: with a worker who speaks it well enough to work in it.")),
            .bars = wholePicture(bars)};
}

ReportPart raisedPart(const QualityFigures& figures, const ReportWords& words) {
    ReportTable table =
        twoColumns(words(QT_TRANSLATE_NOOP("Print", "Raised")), words(QT_TRANSLATE_NOOP("Print", "Number")));
    QList<ReportBar> bars;
    for (const ConcernKind kind : allOf<ConcernKind>()) {
        bars.append(plainBar(words(phraseOf(kind)), figures.raised.value(kind).value));
        table.rows.append({{words(phraseOf(kind))}, {number(figures.raised.value(kind))}});
    }
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "What was raised")),
            .table = table,
            .bars = wholePicture(bars)};
}

static QStringList waitingSentences(const WaitingFigures& waiting, const ReportWords& words) {
    return {words(QT_TRANSLATE_NOOP("Print", "Without an answer on the last day: %1. Answered: %2."))
                .arg(number(waiting.open), number(waiting.answered)),
            words(QT_TRANSLATE_NOOP("Print", "Days of waiting: %1 in the middle, %2 the longest."))
                .arg(waiting.medianDays)
                .arg(waiting.longestDays)};
}

ReportPart waitingPart(const CommissionerReport& report, const ReportWords& words) {
    const ReportPart raised = raisedPart(report.quality, words);
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Requests, complaints and waiting")),
            .sentences = waitingSentences(report.waiting, words),
            .table = raised.table,
            .bars = raised.bars};
}

ReportPart waitsPart(const WaitingFigures& waiting, const ReportWords& words) {
    ReportTable table{.columns = {{words(QT_TRANSLATE_NOOP("Print", "What was asked for")), 2.6},
                                  {words(QT_TRANSLATE_NOOP("Print", "Kind")), 1.3},
                                  {words(QT_TRANSLATE_NOOP("Print", "Raised on")), 1.7},
                                  {words(QT_TRANSLATE_NOOP("Print", "Days")), 1, true},
                                  {words(QT_TRANSLATE_NOOP("Print", "State")), 1.3}}};
    QList<ReportBar> bars;
    for (const WaitLine& line : waiting.lines) {
        const QString what = line.concern.what.preferring(words.language());
        bars.append(waitBar(what, line.days, line.open, words));
        table.rows.append({{what},
                           {words(phraseOf(line.concern.kind))},
                           {words.date(line.concern.raisedOn)},
                           {QString::number(line.days)},
                           {line.open ? words(QT_TRANSLATE_NOOP("Print", "Still open"))
                                      : words(QT_TRANSLATE_NOOP("Print", "Answered")),
                            line.open ? ReportMark::Soon : ReportMark::Well}});
    }
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Who waits, and how long")),
            .sentences = waitingSentences(waiting, words),
            .table = table,
            .bars = picture(bars)};
}

ReportPart facesPart(const QualityFigures& figures, const ReportWords& words) {
    const QString faces = QLocale::c().toString(double(figures.workersPerPerson.value) / 100, 'f', 2);
    return {.heading = words(QT_TRANSLATE_NOOP("Print", "Faces")),
            .sentences = {
                words(QT_TRANSLATE_NOOP("Print", "Different workers whom a person met, on average: %1."))
                    .arg(faces)}};
}

ReportPart reviewsPart(const QualityFigures& figures, const ReportWords& words) {
    ReportTable table = twoColumns(words(QT_TRANSLATE_NOOP("Print", "Reviews held")),
                                   words(QT_TRANSLATE_NOOP("Print", "Number")));
    for (const ReviewKind kind : allOf<ReviewKind>())
        table.rows.append({{words(phraseOf(kind))}, {number(figures.reviews.value(kind))}});
    return {
        .heading = words(QT_TRANSLATE_NOOP("Print", "Reviews")),
        .sentences = {answers(
                          QT_TRANSLATE_NOOP(
                              "Print", "Support meets the outcomes: wholly %1, partly %2, not at all %3."),
                          figures.meetsOutcomes, words),
                      answers(QT_TRANSLATE_NOOP("Print", "They are still the outcomes that people want: "
                                                         "wholly %1, partly %2, not at all %3."),
                              figures.stillWanted, words),
                      resultsOf(figures, words),
                      words(QT_TRANSLATE_NOOP("Print", "People whose review was late on the last day: %1."))
                          .arg(number(figures.lateReviews))},
        .table = table};
}

} // namespace aelwyd::betteroff
