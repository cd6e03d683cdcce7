// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"
#include "core/visits/visit.h"
#include "ui/presentation/printing/report.h"

#include <QHash>

namespace aelwyd {

/// The visits of one week, by their start, and the names that they need.
struct WeekFacts {
    /// Whose week it is, and their reference.
    QString name;
    QString reference;
    QDate monday;
    QList<Visit> visits;
    QHash<CareWorkerId, QString> workers;
    QHash<ServiceUserId, ServiceUser> people;
};

/// "Who is coming": a person's week, day by day, with names and times.
Report personWeekReport(const WeekFacts& facts, ReaderLanguage language);
/// A worker's week: care, travel and breaks each in rows of their own, and time between visits apart from
/// both where the travel was not written down (regulation 41 of the Regulated
/// Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017).
Report workerWeekReport(const WeekFacts& facts, ReaderLanguage language);
/// A row a visit: ISO dates, clock times, whole minutes.
QList<QStringList> weekRows(const WeekFacts& facts, ReaderLanguage language);

} // namespace aelwyd
