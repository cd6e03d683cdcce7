// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/banksums.h"
#include "core/bank/charge.h"
#include "core/service/workspace.h"

#include <QHash>

namespace aelwyd {

/// How somebody's bank stands in the period that holds a day, in whole minutes.
struct PersonBank {
    ServiceUserId person;
    QString reference;
    QString name;
    QString locality;
    BankSpan period;
    /// Days after the one asked about until the period is over; 0 on its last day.
    int daysLeft = 0;
    int balance = 0;
    /// The balance when the flexible visits still planned are made.
    int forecast = 0;
    /// Of the forecast, what would lapse at the period's end: all beyond the carry-over limit.
    int lapsing = 0;
    int owed = 0;
    /// Of the block, after what is spent and planned; less than 0 when it is passed.
    int remaining = 0;
    bool overBlock = false;
};

/// How somebody's bank stands on a day, and how long it tells the same as long as nothing is written.
struct BankOutlook {
    ServiceUserId person;
    /// Nothing where there is none, and of whoever is archived.
    std::optional<PersonBank> bank = {};
    /// The first later day on which another period, or the first one, runs; nothing if none follows.
    std::optional<QDate> otherwiseFrom = {};
};

/// A person's banked time and what a week costs them; and the package that both follow from.
class BankService {
  public:
    /// Not owned; must outlive this.
    explicit BankService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Everything that the bank follows from; nothing if no package was ever begun.
    std::optional<BankFacts> facts(const ServiceUserId& person) const;
    /// The period that holds `day`, as of the workspace's today. NoBank without a package start, and before
    /// the bank's first day.
    Result<BankStatement> statement(const ServiceUserId& person, QDate day) const;
    /// The same with every period before it.
    Result<QList<BankStatement>> statements(const ServiceUserId& person, QDate day) const;
    /// Everybody who is not archived and has a bank on `day`, in no order. Quick: from the sums that the file
    /// keeps; how banks stood when their periods opened is remembered in the file.
    QList<PersonBank> overview(QDate day) const;
    /// The same of everybody, whoever has no bank included; and of one person. Nothing is remembered.
    QList<BankOutlook> outlooks(QDate day) const;
    BankOutlook outlook(const ServiceUserId& person, QDate day) const;
    /// Adds to the balance, or takes from it. Required on "reason" and "approved_by"; Range for 0 minutes.
    Result<void> adjust(const BankAdjustment& adjustment);

    /// What the week that holds `day` costs: see weeklyCharge.
    WeeklyCharge charge(const ServiceUserId& person, QDate day) const;

    // The package. Beyond what stands with each: what problemsOf says of it afterwards.

    /// These hours a week (in minutes) from a day on, or from the package's start if that is later.
    Result<void> changeHours(const ServiceUserId& person, const AgreedHours& hours);
    /// Paused from the first day to the last, both included. See withPause.
    Result<void> pause(const ServiceUserId& person, QDate from, QDate to);
    /// `on` is the last day. See withEnd.
    Result<void> end(const ServiceUserId& person, QDate on);

    Workspace& workspace() const { return m_workspace; }

  private:
    Package packageOf(const ServiceUserId& person) const;
    Result<void> save(const Result<Package>& package);
    QList<BankOutlook> outlooks(QDate day, QHash<ServiceUserId, BankOpening>& opened) const;
    void remember(const QHash<ServiceUserId, BankOpening>& openings) const;
    Workspace& m_workspace;
};

} // namespace aelwyd
