// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/bankservice.h"
#include "core/service/catalogues.h"
#include "core/service/matchingservice.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "core/service/visitservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/printing/reportoffice.h"
#include "ui/presentation/printing/statement.h"
#include "ui/presentation/printing/week.h"

namespace aelwyd {

/// Gathers what reports are made of. No service is owned; all must outlive the source.
struct ReportSource {
    const BankService& bank;
    const VisitService& visits;
    const PeopleService& people;
    const PlanService& plans;
    const WorkforceService& workforce;
    const MatchingService& matching;
    const Catalogues& catalogues;

    /// The bank period that holds `day`. NoBank; NotFound.
    Result<StatementFacts> statement(const ServiceUserId& person, QDate day) const;
    /// NotFound.
    Result<ChargeFacts> charge(const ServiceUserId& person, QDate day) const;
    /// The week, from Monday, that holds `day`. NotFound.
    Result<WeekFacts> weekOf(const ServiceUserId& person, QDate day) const;
    Result<WeekFacts> weekOf(const CareWorkerId& worker, QDate day) const;
    /// Both days included in each of these. Who was put away since counts for the time in which visits were
    /// made.
    ContinuityFacts continuity(QDate from, QDate to) const;
    CommissionerFacts commissioner(QDate from, QDate to) const;
    TrainingFacts training(QDate day) const;

  private:
    QDate today() const { return visits.workspace().clock().today(); }
    /// The agreed plan, then the other versions, latest first.
    QList<SupportPlanId> versionsOf(const ServiceUserId& person) const;
    /// Those that these visits serve, by the latest words; also ones that no plan names any more.
    QHash<QUuid, BilingualText> outcomesOf(const ServiceUserId& person, const QList<Visit>& made) const;
    void addNames(WeekFacts& facts) const;
};

} // namespace aelwyd
