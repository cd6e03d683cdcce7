// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/careworker.h"

#include <QJsonObject>

namespace aelwyd {

/// Times of a weekday as they are typed.
struct TypedWindow {
    int weekday = 1;
    QString start;
    QString end;
    friend bool operator==(const TypedWindow&, const TypedWindow&) = default;
};

/// A competence with its days as they are typed.
struct TypedCompetence {
    QString unit;
    QString from;
    QString until;
    friend bool operator==(const TypedCompetence&, const TypedCompetence&) = default;
};

/// A worker as typed: the record, and beside it the texts of those fields that may not be readable yet.
struct WorkerEntry {
    /// Its dates, hours, sets, windows and competences are those of the last save; workerOf() takes the texts
    /// below.
    CareWorker worker;
    QString startDate;
    QString trainedOn;
    QString registrationExpires;
    QString dbsDate;
    QString hoursMinimum;
    QString hoursMaximum;
    QString qualities;
    QString interests;
    QString doNotSend;
    QList<TypedWindow> availability;
    QList<TypedCompetence> competences;
};

WorkerEntry entryOf(const CareWorker& worker);
/// The worker that the entry describes; what cannot be read is left open, or out, and is among the problems.
CareWorker workerOf(const WorkerEntry& entry);
/// What cannot be read. Problems of "availability" carry the weekday, those of "competences" the unit.
/// Availability with two arguments (weekday, start): the end is not after the start.
Problems problemsOfTyping(const WorkerEntry& entry);

/// Every field under its name in the spreadsheets, independent of the language of the interface. Windows in
/// which nothing is typed are left out.
QJsonObject toJson(const WorkerEntry& entry);
/// The other way; the id of `base` and what is not typed on the page (experience, leaving) stay.
WorkerEntry fromJson(const QJsonObject& fields, WorkerEntry base);

} // namespace aelwyd
