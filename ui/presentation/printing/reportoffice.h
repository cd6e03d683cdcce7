// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/framework.h"
#include "core/service/matchingservice.h"
#include "core/visits/continuity.h"
#include "core/workforce/trainingmatrix.h"
#include "ui/presentation/printing/report.h"

/// Reports about the whole agency.
namespace aelwyd {

struct ContinuityLine {
    ServiceUserId person;
    QString reference;
    QString name;
    Continuity whole;
    /// The last 7 and 14 days of the time.
    Continuity week;
    Continuity fortnight;
};
struct ContinuityFacts {
    QDate from;
    QDate to;
    /// In the order of people's names, archived ones last; those without a visit are left out.
    QList<ContinuityLine> people;
    /// By locality, in its order; empty: none is known. Of the whole time.
    QList<std::pair<QString, TeamContinuity>> teams = {};
    /// By calendar month, named by its first day; months without a visit are left out.
    QList<std::pair<QDate, TeamContinuity>> months = {};
    TeamContinuity everybody = {};
};
Report continuityReport(const ContinuityFacts& facts, ReaderLanguage language);
QList<QStringList> continuityRows(const ContinuityFacts& facts, ReaderLanguage language);

struct TrainingFacts {
    QDate day;
    QList<CareWorker> workers;
    QStringList units;
    QList<TrainingRow> rows;
    /// Names of units; one without a name is printed as its code.
    QList<CatalogueEntry> names;
};
Report trainingReport(const TrainingFacts& facts, ReaderLanguage language);
/// Reference, name, and a column for each unit: the state, and from when until when.
QList<QStringList> trainingRows(const TrainingFacts& facts, ReaderLanguage language);

Report retentionPaper(const RetentionReport& facts, ReaderLanguage language);
/// By group and month: at risk, left, and still here in per cent; below an empty row the leavers by reason.
QList<QStringList> retentionRows(const RetentionReport& facts, ReaderLanguage language);
/// What starters are called by their first weeks; a phrase of the phrasebook.
const char* groupPhrase(FirstWeeks weeks);

/// Sums of minutes over people and days.
struct LocalitySums {
    int people = 0;
    int agreed = 0;
    int delivered = 0;
    int banked = 0;
    int used = 0;
    int lapsed = 0;
    /// Still owed at the end.
    int owed = 0;
    LocalitySums& operator+=(const LocalitySums& other);
};
/// What flexible time went to.
struct BankBought {
    /// The title of a story that may be shared, or headings.
    BilingualText outcome;
    int visits = 0;
    int minutes = 0;
};
struct CommissionerFacts {
    QDate from;
    QDate to;
    /// By locality, in its order; empty: none is known.
    QList<std::pair<QString, LocalitySums>> localities;
    /// By calendar month, named by its first day; nothing is owed in them.
    QList<std::pair<QDate, LocalitySums>> months;
    /// Most minutes first, as others may read it. Empty outcome: none was named.
    QList<BankBought> bought;
};
/// The statement for those who commission: the time agreed, delivered, banked, used, lapsed and owed, and
/// what it bought.
Report commissionerReport(const CommissionerFacts& facts, ReaderLanguage language);
QList<QStringList> commissionerRows(const CommissionerFacts& facts, ReaderLanguage language);

} // namespace aelwyd
