// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demostaffdays.h"
#include "core/matching/ragtable.h"
#include "core/service/demoservice.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;

namespace {

const QDate kStaffToday(2026, 11, 23);

QList<VisitSpan> spansOf(const DemoAgency& made, const CareWorkerId& worker) {
    QList<VisitSpan> spans;
    for (const Visit& visit : made.visits)
        if (visit.workers.contains(worker) && takesTime(visit))
            if (const auto span = spanOf(visit)) spans.append(*span);
    return spans;
}

bool hasVisitBetween(const QList<VisitSpan>& spans, QDate from, QDate until) {
    return std::any_of(spans.begin(), spans.end(), [&](const VisitSpan& span) {
        return span.start.day() <= until && span.end().day() >= from;
    });
}

} // namespace

TEST_CASE("Made-up workers are away only on days without a visit, and the same for the same agency") {
    const DemoContent content = builtInDemoContent().value();
    for (const quint64 seed : {1, 2}) {
        INFO("seed " << seed);
        const DemoAgency made = makeDemo({60, 30, 8, seed, kStaffToday}, content);
        const DemoStaffDays days = demoStaffDays(made, content, kStaffToday);
        CHECK(days == demoStaffDays(made, content, kStaffToday));
        CHECK_FALSE(days.leave.isEmpty());
        for (const Leave& leave : days.leave) {
            CHECK(problemsOf(leave).isEmpty());
            CHECK_FALSE(hasVisitBetween(spansOf(made, leave.worker), leave.from, leave.until));
        }
        for (const AvailabilityException& exception : days.exceptions) {
            CHECK(problemsOf(exception).isEmpty());
            CHECK_FALSE(hasVisitBetween(spansOf(made, exception.worker), exception.day, exception.day));
        }
    }
}

TEST_CASE("Made-up shadowing stands beside a visit, overlaps nothing and was observed") {
    const DemoContent content = builtInDemoContent().value();
    for (const quint64 seed : {1, 2, 3}) {
        INFO("seed " << seed);
        const DemoAgency made = makeDemo({60, 30, 8, seed, kStaffToday}, content);
        const DemoStaffDays days = demoStaffDays(made, content, kStaffToday);
        CHECK(days.shadowing.size() == days.observations.size());
        QSet<QString> references;
        for (const Visit& visit : made.visits)
            references.insert(visit.reference);
        for (const Visit& visit : days.shadowing) {
            INFO(visit.reference.toStdString());
            CHECK(problemsOf(visit, kStaffToday).isEmpty());
            CHECK_FALSE(references.contains(visit.reference));
            references.insert(visit.reference);
            CHECK(visit.kind == VisitKind::Shadowing);
            for (const VisitSpan& span : spansOf(made, visit.workers.first()))
                CHECK_FALSE(overlap(span, *spanOf(visit)));
        }
        for (const ShadowingObservation& seen : days.observations)
            CHECK(problemsOf(seen, kStaffToday).isEmpty());
    }
}
