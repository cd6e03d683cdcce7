// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/headingsteps.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace aelwyd::betteroff {

namespace {

qint64 sumOf(const StatusFigures& figures) {
    return std::accumulate(figures.begin(), figures.end(), qint64(0),
                           [](qint64 sum, const Figure& figure) { return sum + figure.value; });
}

void addSteps(QList<HeadingStep>& steps, const OutcomePoint& first, const OutcomePoint& last) {
    for (const HeadingFigures& heading : last.headings)
        steps.append({heading.link, 0, heading.byStatus});
    for (const HeadingFigures& heading : first.headings) {
        auto same = std::find_if(steps.begin(), steps.end(),
                                 [&](const HeadingStep& step) { return step.link == heading.link; });
        if (same == steps.end()) same = steps.insert(steps.end(), {heading.link, 0, {}});
        same->atFirst = sumOf(heading.byStatus);
    }
}

} // namespace

QList<HeadingStep> headingSteps(const OutcomeFigures& figures, const Catalogues& catalogues) {
    QList<HeadingStep> steps;
    if (!figures.points.isEmpty()) addSteps(steps, figures.points.first(), figures.points.last());
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (const OutcomeFramework& framework : catalogues.frameworks())
        for (const CatalogueEntry& heading : framework.headings)
            places.insert({framework.code, heading.code}, places.size());
    const auto placeOf = [&](const HeadingStep& each) {
        return places.value({each.link.framework, each.link.heading}, places.size());
    };
    std::stable_sort(steps.begin(), steps.end(),
                     [&](const auto& a, const auto& b) { return placeOf(a) < placeOf(b); });
    return steps;
}

} // namespace aelwyd::betteroff
