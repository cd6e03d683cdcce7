// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/boughttime.h"

#include <QMap>
#include <algorithm>

namespace aelwyd {

namespace {

/// The first of the stories that touch the outcome.
const SharedStory* storyAbout(const std::optional<QUuid>& outcome, const QList<SharedStory>& stories) {
    const auto id = outcome ? PlanItemId::tryFromUuid(*outcome) : std::nullopt;
    const auto found = std::find_if(stories.begin(), stories.end(), [&](const SharedStory& story) {
        return id && story.outcomes.contains(*id);
    });
    return found == stories.end() ? nullptr : &*found;
}

void addFigure(Figure& sum, const Figure& more) {
    sum.value += more.value;
    sum.rows += more.rows;
}

bool hasHeadingOf(const BoughtTime& time, const QString& framework) {
    return std::any_of(time.headings.begin(), time.headings.end(),
                       [&](const FrameworkLink& link) { return link.framework == framework; });
}

/// The one that most outcomes have a heading of; of several the first by its code.
QString commonFramework(const QList<BoughtTime>& bought) {
    QMap<QString, int> outcomes;
    for (const BoughtTime& time : bought)
        for (const FrameworkLink& link : time.headings)
            outcomes.insert(link.framework, 0);
    for (auto each = outcomes.begin(); each != outcomes.end(); ++each)
        each.value() =
            static_cast<int>(std::count_if(bought.begin(), bought.end(), [&](const BoughtTime& time) {
                return hasHeadingOf(time, each.key());
            }));
    const auto most = std::max_element(outcomes.begin(), outcomes.end());
    return most == outcomes.end() ? QString() : most.key();
}

/// Adds it to what has the same headings, in whatever order they were chosen. Those of one framework, where
/// it has any of `common` of that: all of them together would hardly ever be the same for two outcomes.
void addByHeadings(QList<BoughtTime>& told, BoughtTime time, const QString& common) {
    time.outcome.reset();
    const QString framework = hasHeadingOf(time, common) ? common : time.headings.first().framework;
    time.headings.removeIf([&](const FrameworkLink& link) { return link.framework != framework; });
    std::sort(time.headings.begin(), time.headings.end(),
              [](const FrameworkLink& a, const FrameworkLink& b) { return a.heading < b.heading; });
    const auto same = std::find_if(told.begin(), told.end(), [&](const BoughtTime& each) {
        return !each.outcome && each.headings == time.headings;
    });
    if (same == told.end()) return told.append(time);
    addFigure(same->visits, time.visits);
    addFigure(same->minutes, time.minutes);
}

/// What a story stands for: stories of several people that are called the same are told as one.
void addByTitle(QList<BoughtTime>& told, const BoughtTime& time) {
    const auto same = std::find_if(told.begin(), told.end(),
                                   [&](const BoughtTime& each) { return each.wish == time.wish; });
    if (same == told.end()) return told.append(time);
    addFigure(same->visits, time.visits);
    addFigure(same->minutes, time.minutes);
}

} // namespace

void sortByMinutes(QList<BoughtTime>& bought) {
    std::stable_sort(bought.begin(), bought.end(), [](const BoughtTime& a, const BoughtTime& b) {
        return a.minutes.value > b.minutes.value;
    });
}

QList<BoughtTime> forOthers(const QList<BoughtTime>& bought, const QList<SharedStory>& stories) {
    QList<BoughtTime> told;
    const QString common = commonFramework(bought);
    for (BoughtTime time : bought) {
        const SharedStory* story = storyAbout(time.outcome, stories);
        time.wish = story ? story->title : BilingualText();
        if (!time.wish.isEmpty())
            addByTitle(told, time);
        else if (time.headings.isEmpty())
            told.append(time);
        else
            addByHeadings(told, time, common);
    }
    sortByMinutes(told);
    return told;
}

} // namespace aelwyd
