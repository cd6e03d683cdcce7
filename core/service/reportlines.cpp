// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportfigures.h"

namespace aelwyd {

namespace {

QString named(const char* code) {
    return QString::fromLatin1(code);
}

template <class E>
void addByCode(QList<FigureLine>& lines, const char* section, const char* group,
               const QMap<E, Figure>& figures) {
    for (const E value : allOf<E>())
        lines.append({named(section), named(group), toCode(value), {}, {}, figures.value(value)});
}

void addStatuses(QList<FigureLine>& lines, const QString& group, QDate on, const StatusFigures& figures) {
    for (const OutcomeStatus status : allOf<OutcomeStatus>())
        lines.append(
            {named("outcomes"), group, toCode(status), on, {}, figures[static_cast<size_t>(status)]});
}

void addKind(QList<FigureLine>& lines, const KindFigures& figures) {
    const QString group = toCode(figures.kind);
    for (const Direction direction : allOf<Direction>())
        lines.append({named("progress"),
                      group,
                      toCode(direction),
                      {},
                      {},
                      figures.byDirection[static_cast<size_t>(direction)]});
    lines.append({named("progress"), group, named("better_off"), {}, {}, figures.betterOff});
}

/// The outcome's id; without one the headings, or that none was named.
QString boughtGroup(const BoughtTime& bought) {
    if (bought.outcome) return QString::fromLatin1(bought.outcome->toRfc4122().toHex());
    QStringList headings;
    for (const FrameworkLink& link : bought.headings)
        headings.append(link.framework + u':' + link.heading);
    return headings.isEmpty() ? named("none") : headings.join(u' ');
}

/// The title counts; story and why stand below it.
void addStory(QList<FigureLine>& lines, const SharedStory& story) {
    const auto line = [&](const char* item, const BilingualText& words, int value) {
        const Figure figure{value, {story.id.uuid()}};
        lines.append({named("stories"), named("shared"), named(item), story.on, words, figure});
    };
    line("story", story.title, 1);
    line("text", story.story, 0);
    if (!story.why.isEmpty()) line("why", story.why, 0);
}

/// How long each waited, and neither who nor in which words: nobody was asked whether those may leave.
QList<FigureLine> withoutWhose(QList<FigureLine> waits) {
    for (FigureLine& line : waits) {
        if (!line.on) continue;
        line.group = named("each");
        line.words = {};
    }
    return waits;
}

} // namespace

QList<FigureLine> linesOf(const OutcomeFigures& figures) {
    QList<FigureLine> lines;
    for (const OutcomePoint& point : figures.points) {
        addStatuses(lines, named("all"), point.on, point.byStatus);
        for (const HeadingFigures& heading : point.headings)
            addStatuses(lines, heading.link.framework + u':' + heading.link.heading, point.on,
                        heading.byStatus);
    }
    for (const KindFigures& kind : figures.kinds)
        addKind(lines, kind);
    return lines;
}

QList<FigureLine> linesOf(const TimeFigures& figures) {
    QList<FigureLine> lines;
    const std::pair<const char*, const Figure*> minutes[] = {{"delivered", &figures.delivered},
                                                             {"banked", &figures.banked},
                                                             {"forfeited", &figures.forfeited},
                                                             {"owed", &figures.owed},
                                                             {"flexible", &figures.flexible}};
    for (const auto& [item, figure] : minutes)
        lines.append({named("time"), named("minutes"), named(item), {}, {}, *figure});
    lines.append({named("time"), named("visits"), named("missed"), {}, {}, figures.missed});
    for (const BoughtTime& bought : figures.bought) {
        const QString group = boughtGroup(bought);
        lines.append({named("bought"), group, named("visits"), {}, bought.wish, bought.visits});
        lines.append({named("bought"), group, named("minutes"), {}, bought.wish, bought.minutes});
    }
    return lines;
}

QList<FigureLine> linesOf(const QList<LanguageFigures>& figures) {
    QList<FigureLine> lines;
    for (const LanguageFigures& each : figures) {
        const QString language = each.language.isEmpty() ? named("not_said") : each.language;
        lines.append({named("language"), language, named("people"), {}, {}, each.people});
        lines.append({named("language"), language, named("visits"), {}, {}, each.visits});
        lines.append({named("language"), language, named("given"), {}, {}, each.given});
    }
    return lines;
}

QList<FigureLine> linesOf(const WaitingFigures& figures) {
    QList<FigureLine> lines{
        {named("waiting"), named("all"), named("open"), {}, {}, figures.open},
        {named("waiting"), named("all"), named("answered"), {}, {}, figures.answered},
        {named("waiting"), named("all"), named("median_days"), {}, {}, {figures.medianDays, {}}},
        {named("waiting"), named("all"), named("longest_days"), {}, {}, {figures.longestDays, {}}}};
    for (const WaitLine& line : figures.lines)
        lines.append({named("waiting"),
                      line.reference.isEmpty() ? named("nobody") : line.reference,
                      toCode(line.concern.kind),
                      line.concern.raisedOn,
                      line.concern.what,
                      {line.days, {line.concern.id.uuid()}}});
    return lines;
}

QList<FigureLine> linesOf(const QualityFigures& figures) {
    QList<FigureLine> lines;
    addByCode(lines, "reviews", "held", figures.reviews);
    addByCode(lines, "reviews", "meets_outcomes", figures.meetsOutcomes);
    addByCode(lines, "reviews", "still_wanted", figures.stillWanted);
    addByCode(lines, "reviews", "result", figures.results);
    lines.append({named("reviews"), named("late"), named("people"), {}, {}, figures.lateReviews});
    addByCode(lines, "concerns", "raised", figures.raised);
    lines.append({named("continuity"),
                  named("workers_per_person"),
                  named("hundredths"),
                  {},
                  {},
                  figures.workersPerPerson});
    return lines;
}

QList<FigureLine> linesOf(const CommissionerReport& report) {
    QList<FigureLine> lines{{named("people"), named("all"), named("supported"), {}, {}, report.people}};
    lines += linesOf(report.outcomes);
    lines += linesOf(report.time);
    lines += linesOf(report.languages);
    lines += withoutWhose(linesOf(report.waiting));
    lines += linesOf(report.quality);
    for (const SharedStory& story : report.stories)
        addStory(lines, story);
    lines.append({named("stories"), named("withheld"), named("count"), {}, {}, {report.storiesWithheld, {}}});
    return lines;
}

} // namespace aelwyd
