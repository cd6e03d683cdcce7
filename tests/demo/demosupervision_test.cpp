// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demosupervision.h"
#include "core/service/demoservice.h"
#include "core/workforce/due.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace aelwyd;

namespace {

const QDate kMeetingDay(2026, 11, 23);

bool isBehind(const CareWorker& worker, const QList<StaffMeeting>& all) {
    QList<StaffMeeting> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const StaffMeeting& meeting) { return meeting.worker == worker.id; });
    const auto due = dueFor({worker}, own, kMeetingDay);
    return std::any_of(due.begin(), due.end(), [](const DueItem& item) {
        return item.kind == DueKind::Supervision && item.state == DueState::Late;
    });
}

} // namespace

TEST_CASE("The made-up agency supervises its workers every three months, and most of them in time") {
    for (const quint64 seed : {1, 2}) {
        INFO("seed " << seed);
        const DemoContent content = builtInDemoContent().value();
        const DemoAgency made = makeDemo({60, 30, 26, seed, kMeetingDay}, content);
        const auto meetings = demoSupervision(made, content, kMeetingDay);
        CHECK(meetings == demoSupervision(made, content, kMeetingDay));
        for (const StaffMeeting& meeting : meetings)
            CHECK(problemsOf(meeting, kMeetingDay).isEmpty());
        const auto behind =
            std::count_if(made.workers.begin(), made.workers.end(),
                          [&](const CareWorker& worker) { return isBehind(worker, meetings); });
        CHECK(behind <= 6);
    }
}
