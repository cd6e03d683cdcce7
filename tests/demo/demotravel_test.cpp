// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace aelwyd;

TEST_CASE("The way to most visits of the made-up agency is written down, and fits between them") {
    // given
    const DemoAgency made = makeDemo({60, 30, 8, 1, QDate(2026, 11, 23)}, builtInDemoContent().value());
    std::map<std::pair<CareWorkerId, QDate>, QList<const Visit*>> days;
    int staffed = 0, written = 0;
    for (const Visit& visit : made.visits) {
        if (!takesTime(visit) || !spanOf(visit) || visit.workers.isEmpty()) continue;
        ++staffed;
        written += visit.travelMinutes.has_value();
        for (const CareWorkerId& worker : visit.workers)
            days[{worker, spanOf(visit)->start.day()}].append(&visit);
    }
    // then
    CHECK(written * 2 > staffed);
    for (auto& [key, visits] : days) {
        std::sort(visits.begin(), visits.end(),
                  [](const Visit* a, const Visit* b) { return spanOf(*a)->start < spanOf(*b)->start; });
        for (qsizetype i = 1; i < visits.size(); ++i) {
            const qint64 free = spanOf(*visits[i])->start.minutesSince(spanOf(*visits[i - 1])->end());
            const bool isShadowing =
                visits[i]->kind == VisitKind::Shadowing || visits[i - 1]->kind == VisitKind::Shadowing;
            const auto& way = visits[i]->travelMinutes;
            if (!isShadowing && way && *way > free)
                FAIL_CHECK(visits[i]->reference.toStdString() << " has too little time for the way");
        }
    }
}
