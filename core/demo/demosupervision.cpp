// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demosupervision.h"

#include "core/demo/demojson.h"
#include "core/demo/dice.h"

namespace aelwyd {

using namespace demojson;

namespace {

/// A meeting is held a few days before the three months, or the year, are over.
struct Rhythm {
    MeetingKind kind;
    int shortest;
    int longest;
};

StaffMeeting meetingOn(const CareWorker& worker, MeetingKind kind, QDate on, const DemoContent& content,
                       Dice& dice) {
    const QByteArray key = "meeting/" + toCode(kind).toUtf8() + '/' + on.toString(Qt::ISODate).toUtf8();
    const QJsonObject notes = content.workers.value(QLatin1String("meeting_notes")).toObject();
    return {StaffMeetingId::derived(worker.id.uuid(), key),
            worker.id,
            kind,
            on,
            dice.pick(content.names.value(QLatin1String("managers")).toArray()).toString(),
            dice.pick(notes.value(toCode(kind)).toArray()).toString()};
}

void hold(const CareWorker& worker, const Rhythm& rhythm, const DemoContent& content, QDate today,
          QList<StaffMeeting>& into) {
    Dice dice(derivedUuid(worker.id.uuid(), "meetings/" + toCode(rhythm.kind).toUtf8()));
    const QDate last = worker.leaveDate ? std::min(*worker.leaveDate, today) : today;
    const QDate behind = dice.chance(8) ? last.addDays(-20) : last;
    for (QDate on = *worker.startDate;;) {
        on = on.addDays(dice.between(rhythm.shortest, rhythm.longest));
        if (on.dayOfWeek() > Qt::Friday) on = on.addDays(-2);
        if (on > behind) return;
        into.append(meetingOn(worker, rhythm.kind, on, content, dice));
    }
}

} // namespace

QList<StaffMeeting> demoSupervision(const DemoAgency& made, const DemoContent& content, QDate today) {
    QList<StaffMeeting> meetings;
    for (const CareWorker& worker : made.workers) {
        hold(worker, {MeetingKind::Supervision, 78, 90}, content, today, meetings);
        hold(worker, {MeetingKind::DevelopmentPlan, 340, 363}, content, today, meetings);
    }
    return meetings;
}

} // namespace aelwyd
