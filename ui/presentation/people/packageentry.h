// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/package.h"

#include <QJsonObject>
#include <QSet>

namespace aelwyd {

/// A package as typed: what is stored, and beside it the terms and the next steps as texts that may not be
/// readable yet.
struct PackageEntry {
    Package package;
    /// Tells which bank periods are over.
    QDate today = {};
    // terms
    QString startsOn;
    QSet<int> funding;
    BankPeriod bankPeriod = BankPeriod::ThreeMonths;
    QString bankStartsOn;
    QString carryOverHours;
    /// From when another bank period or limit holds.
    QString termsFrom;
    QString hourlyRate;
    QString maxWeeklyCharge;
    // the next change of the agreed hours; an empty maximum means one figure
    QString hoursMinimum;
    QString hoursMaximum;
    QString hoursFrom;
    // the next step of its life
    std::optional<PackageStage> stage;
    QString stageFrom;
    QString stageReason;
};

/// The terms as stored; the next steps empty, from `today`.
PackageEntry entryOf(const Package& package, QDate today);
QJsonObject toJson(const PackageEntry& entry);
PackageEntry fromJson(const QJsonObject& fields, PackageEntry base);

/// The stored package with the terms put in, the hours put in, or the step put in. What cannot be read is
/// left as it is stored, and so are terms of the bank that would reach into a period that is over.
Package withTerms(const PackageEntry& entry);
Package withNextHours(const PackageEntry& entry);
/// A package that becomes active for the first time starts on that day, if no start was given.
Package withNextStage(const PackageEntry& entry);

/// What becomes of the bank when other terms are typed: the last day that stays as it is, and the first one
/// under them. Nothing while no period is over: then they hold for the whole bank.
struct TermsOutlook {
    QDate staysUntil;
    QDate holdsFrom;
};
std::optional<TermsOutlook> termsOutlook(const PackageEntry& entry);

/// Texts that cannot be read, and figures out of range, of each of the three parts.
Problems problemsOfTerms(const PackageEntry& entry);
Problems problemsOfNextHours(const PackageEntry& entry);
Problems problemsOfNextStage(const PackageEntry& entry);

} // namespace aelwyd
