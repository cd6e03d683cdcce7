// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/outcomes/figurepictures.h"

#include "core/base/text.h"
#include "core/service/catalogues.h"
#include "ui/presentation/printing/betteroffparts.h"
#include "ui/presentation/printing/headingsteps.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/languages.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/planwords.h"
#include "ui/presentation/wording/reviewwords.h"
#include "ui/presentation/wording/translate.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace aelwyd::figures {

using wording::translate;

namespace {

/// So many of the longest are shown.
constexpr int kMostRows = 12;

QString number(qint64 value) {
    return QLocale().toString(value);
}

const Figure& of(const StatusFigures& figures, OutcomeStatus status) {
    return figures[static_cast<size_t>(status)];
}

QStringList statusHeads(const QString& first) {
    QStringList heads{first};
    for (const OutcomeStatus status : allOf<OutcomeStatus>())
        heads.append(wording::word(status));
    return heads;
}

/// The bar is what was achieved among all; the cells tell each status.
FigureRow statusRow(const QString& label, const StatusFigures& figures) {
    FigureRow row{.label = label, .cells = {label}};
    for (const Figure& figure : figures) {
        row.whole += double(figure.value);
        row.cells.append(number(figure.value));
        row.rows += figure.rows;
    }
    const qint64 achieved = of(figures, OutcomeStatus::Achieved).value;
    row.words = translate("Wording", "%1, of which achieved: %2", "two numbers of outcomes")
                    .arg(number(qint64(row.whole)), number(achieved));
    return row;
}

QString read(const BilingualText& text) {
    return withVisibleControls(text.preferring(installedLanguage()));
}

/// What is left out is told in the sentence, which must be there already.
void keepMost(FigurePicture& picture) {
    QList<FigureRow>& rows = picture.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const FigureRow& a, const FigureRow& b) { return a.whole > b.whole; });
    if (rows.size() <= kMostRows) return;
    picture.sentence += u' ' + translate("Wording", "Only the longest are shown: %1 of %2.")
                                   .arg(number(kMostRows), number(rows.size()));
    rows.resize(kMostRows);
}

} // namespace

FigurePicture overTime(const OutcomeFigures& figures) {
    FigurePicture picture{.title = translate("Wording", "Outcomes, month by month"),
                          .heads = statusHeads(translate("Wording", "At the end of"))};
    for (const OutcomePoint& point : figures.points)
        picture.rows.append(statusRow(wording::shortDate(point.on), point.byStatus));
    const bool any = std::any_of(picture.rows.begin(), picture.rows.end(),
                                 [](const FigureRow& row) { return row.whole > 0; });
    // Months with nothing in them are no picture.
    if (!any) picture.rows.clear();
    if (!any) return picture;
    const StatusFigures& last = figures.points.last().byStatus;
    picture.sentence =
        translate("Wording", "Outcomes on the last day: %1. Achieved: %2. Let go: %3.")
            .arg(number(qint64(picture.rows.last().whole)), number(of(last, OutcomeStatus::Achieved).value),
                 number(of(last, OutcomeStatus::LetGo).value));
    return picture;
}

FigurePicture byHeading(const OutcomeFigures& figures, const Catalogues& catalogues) {
    FigurePicture picture{.title = translate("Wording", "By the headings of the frameworks"),
                          .heads = statusHeads(translate("Wording", "Heading"))};
    if (figures.points.isEmpty()) return picture;
    const auto steps = betteroff::headingSteps(figures, catalogues);
    const bool isOverTime = figures.points.size() > 1;
    if (isOverTime)
        picture.heads.insert(
            1, translate("Wording", "On %1").arg(wording::shortDate(figures.points.first().on)));
    for (const betteroff::HeadingStep& step : steps) {
        picture.rows.append(
            statusRow(read(catalogues.headingName(step.link.framework, step.link.heading)), step.last));
        if (isOverTime) picture.rows.last().cells.insert(1, number(step.atFirst));
    }
    if (!picture.rows.isEmpty())
        picture.sentence =
            translate("Wording", "An outcome counts under each heading that it is linked with.");
    return picture;
}

FigurePicture byKind(const OutcomeFigures& figures) {
    FigurePicture picture{.title = translate("Wording", "Better off? Each kind for itself"),
                          .heads = {translate("Wording", "Kind of outcome")}};
    for (const Direction direction : allOf<Direction>())
        picture.heads.append(wording::word(direction));
    for (const KindFigures& kind : figures.kinds) {
        FigureRow row{.label = wording::word(kind.kind), .cells = {wording::word(kind.kind)}};
        qint64 all = 0;
        for (const Direction direction : allOf<Direction>()) {
            const Figure& figure = kind.byDirection[static_cast<size_t>(direction)];
            row.cells.append(number(figure.value));
            all += figure.value;
            // The bar is as long as on paper: what was rated once has gone nowhere yet.
            if (direction == Direction::Unknown) continue;
            row.whole += double(figure.value);
            row.rows += figure.rows;
        }
        row.part = double(kind.byDirection[static_cast<size_t>(Direction::Worse)].value);
        row.words = translate("Wording", "%1, of which better off: %2", "two numbers of outcomes")
                        .arg(number(qint64(row.whole)), number(kind.betterOff.value));
        if (all > 0) picture.rows.append(row);
    }
    picture.sentence = translate(
        "Wording", "Outcomes rated twice or more. Staying the same is a success where things were to "
                   "be kept as they are. Hatched: worse.");
    return picture;
}

FigurePicture bought(const TimeFigures& figures) {
    FigurePicture picture{.title = translate("Wording", "What flexible time was used for"),
                          .heads = {translate("Wording", "Outcome"), translate("Wording", "Visits"),
                                    translate("Wording", "Time")}};
    for (const BoughtTime& time : figures.bought) {
        const QString wish = time.outcome ? read(time.wish) : translate("Wording", "No outcome was named");
        picture.rows.append(
            {.label = wish,
             .whole = double(time.minutes.value),
             .words = wording::minutes(int(time.minutes.value)),
             .cells = {wish, number(time.visits.value), wording::minutes(int(time.minutes.value))},
             .rows = time.visits.rows,
             .place = QStringLiteral("visits")});
    }
    picture.sentence =
        translate("Wording", "Banked: %1. Used in flexible visits and pop-ins: %2.")
            .arg(wording::minutes(int(figures.banked.value)), wording::minutes(int(figures.flexible.value)));
    keepMost(picture);
    return picture;
}

FigurePicture languages(const QList<LanguageFigures>& figures) {
    FigurePicture picture{.title = translate("Wording", "Language of choice, and language given"),
                          .heads = {translate("Wording", "Language"), translate("Wording", "People"),
                                    translate("Wording", "Visits"), translate("Wording", "In the language")}};
    for (const LanguageFigures& each : betteroff::mostFirst(figures)) {
        const bool said = !each.language.isEmpty();
        const QString name = said ? wording::language(LanguageCode::fromString(each.language))
                                  : translate("Wording", "Not said yet");
        picture.rows.append(
            {.label = name,
             .whole = double(each.visits.value),
             .part = said ? double(each.visits.value - each.given.value) : 0,
             .words = translate("Wording", "%1 of %2", "visits in the language, all visits")
                          .arg(number(each.given.value), number(each.visits.value)),
             .cells = {name, number(each.people.value), number(each.visits.value), number(each.given.value)},
             .rows = each.people.rows,
             .place = QStringLiteral("about")});
    }
    picture.sentence =
        translate("Wording", "Visits with a worker who works in the language. Hatched: without one.");
    return picture;
}

FigurePicture waiting(const WaitingFigures& figures) {
    FigurePicture picture{.title = translate("Wording", "How long people wait for an answer"),
                          .heads = {translate("Wording", "What"), translate("Wording", "Reference"),
                                    translate("Wording", "Kind"), translate("Wording", "Days"),
                                    translate("Wording", "State")},
                          .inWords = {1, 2, 4}};
    for (const WaitLine& line : figures.lines) {
        const QString what = read(line.concern.what);
        const QString state =
            line.open ? translate("Wording", "Still open") : translate("Wording", "Answered");
        picture.rows.append(
            {.label = what,
             .whole = double(line.days),
             .part = line.open ? double(line.days) : 0,
             .words = number(line.days),
             .cells = {what, line.reference, wording::word(line.concern.kind), number(line.days), state},
             .rows = {line.concern.id.uuid()},
             .place = QStringLiteral("outcomes/concerns")});
    }
    picture.sentence =
        translate("Wording",
                  "Still open: %1. Answered: %2. In the middle: %3 days. Longest: %4 days. Hatched: open.")
            .arg(number(figures.open.value), number(figures.answered.value), number(figures.medianDays),
                 number(figures.longestDays));
    keepMost(picture);
    return picture;
}

FigurePicture capacity(const CapacityFacts& facts) {
    FigurePicture picture{.title = translate("Wording", "People and the workers who may go to them"),
                          .sentence =
                              translate("Wording", "By experience alone: training, times and wishes come "
                                                   "on top."),
                          .heads = {translate("Wording", "Status"), translate("Wording", "People"),
                                    translate("Wording", "Workers who may go")}};
    for (const CapacityLine& line : facts.lines) {
        const QString people = number(line.people.size()), workers = number(line.workers);
        const QString label = wording::word(line.status);
        picture.rows.append(
            {.label = label,
             .whole = double(line.people.size()),
             .words = translate("Wording", "%1 people, %2 workers may go").arg(people, workers),
             .cells = {label, people, workers},
             .rows = line.people,
             .place = QStringLiteral("overview")});
    }
    return picture;
}

FigureElsewhere continuity(const QualityFigures& figures) {
    const double workers = double(figures.workersPerPerson.value) / 100;
    return {translate("Wording", "Continuity"), QLocale().toString(workers, 'f', 1),
            translate("Wording", "different workers whom a person met, on average"),
            translate("Wording", "Open continuity"), QStringLiteral("continuity:")};
}

FigureElsewhere retention(const RetentionReport& report) {
    const auto left = std::accumulate(report.leavers.begin(), report.leavers.end(), 0,
                                      [](int sum, const LeaversByReason& each) { return sum + each.count; });
    return {translate("Wording", "Who stays"), number(left),
            translate("Wording", "left in the last year. Began: %1").arg(number(report.starters)),
            translate("Wording", "Open who stays"), QStringLiteral("matching:staying")};
}

FigureElsewhere redCapacity(const CapacityFacts& facts) {
    const CapacityLine red = facts.lines.value(static_cast<int>(Rag::Red));
    return {translate("Wording", "Capacity"), number(red.workers),
            translate("Wording", "workers may go to people with complex needs. People: %1")
                .arg(number(red.people.size())),
            translate("Wording", "Open who may work with whom"), QStringLiteral("matching:grid")};
}

} // namespace aelwyd::figures
