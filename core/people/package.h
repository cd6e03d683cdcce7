// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"

namespace aelwyd {

struct PackageTag;
using PackageId = Id<PackageTag>;

enum class Funding {
    LocalAuthority,
    DirectPayment,
    IndividualBudget,
    IndividualServiceFund,
    SelfFunded,
    NhsContinuingHealthCare,
    TopUp,
};
template <>
struct CodeList<Funding> {
    static constexpr std::array codes{"local_authority",
                                      "direct_payment",
                                      "individual_budget",
                                      "individual_service_fund",
                                      "self_funded",
                                      "nhs_continuing_health_care",
                                      "top_up"};
};

enum class BankPeriod { Week, FourWeeks, Month, ThreeMonths };
template <>
struct CodeList<BankPeriod> {
    static constexpr std::array codes{"week", "four_weeks", "month", "three_months"};
};

/// The life of a package: enquiry → assessment → active ⇄ paused → ended. Nothing is deleted by ending it.
enum class PackageStage { Enquiry, Assessment, Active, Paused, Ended };
template <>
struct CodeList<PackageStage> {
    static constexpr std::array codes{"enquiry", "assessment", "active", "paused", "ended"};
};

/// From this day on the package is in this stage ("paused from 3 May: hospital").
struct StageChange {
    QDate from;
    PackageStage stage = PackageStage::Enquiry;
    QString reason;
    friend bool operator==(const StageChange&, const StageChange&) = default;
};

/// From this day on these hours a week are agreed, in minutes: one figure (both equal) or a range.
struct AgreedHours {
    QDate from;
    int minimumMinutes = 0;
    int maximumMinutes = 0;
    friend bool operator==(const AgreedHours&, const AgreedHours&) = default;
};

/// Terms of the bank that take the place of the ones before. No period that began earlier follows them.
struct BankTerms {
    /// The first day of the first period that follows them.
    QDate from;
    BankPeriod period = BankPeriod::ThreeMonths;
    /// Nothing: nothing is carried over.
    std::optional<int> carryOverLimitMinutes;
    friend bool operator==(const BankTerms&, const BankTerms&) = default;
};

/// What was agreed for a person: who pays, how much, from when.
struct Package {
    PackageId id = PackageId::create();
    ServiceUserId serviceUser;
    std::optional<QDate> startsOn;
    QList<Funding> funding;
    /// By day, earliest first; at most one entry a day.
    QList<StageChange> stages;
    QList<AgreedHours> hours;
    /// The first terms of the bank: the length of its periods, the first day of the first one, and how much
    /// goes over from each.
    BankPeriod bankPeriod = BankPeriod::ThreeMonths;
    std::optional<QDate> bankStartsOn;
    std::optional<int> carryOverLimitMinutes;
    /// By day, earliest first; at most one entry a day.
    QList<BankTerms> laterTerms;
    std::optional<int> hourlyRatePence;
    std::optional<int> maxWeeklyChargePence;
    friend bool operator==(const Package&, const Package&) = default;
};

/// The stage in force on `day`; enquiry before the first change.
PackageStage stageOn(const QList<StageChange>& stages, QDate day);
PackageStage stageOn(const Package& package, QDate day);
/// The hours in force on `day`, the first ones before that, nothing if none were agreed.
std::optional<AgreedHours> hoursOn(const Package& package, QDate day);
/// The stages that may follow `stage`.
QList<PackageStage> nextStages(PackageStage stage);
/// `package` with a change of stage put in (one already there on that day is replaced). The caller checks
/// order with problemsOf.
Package withStage(Package package, const StageChange& change);
/// `package` with these hours from their day on (an entry already there on that day is replaced; no entry if
/// nothing changes).
Package withHours(Package package, const AgreedHours& hours);
/// Everything that stands against saving: figures in range (0 to 168 hours), maximum not below minimum,
/// stages in an order that the life of a package allows, end not before start.
Problems problemsOf(const Package& package);

} // namespace aelwyd
