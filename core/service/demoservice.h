// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demobanking.h"
#include "core/demo/demorulings.h"
#include "core/demo/demostaffdays.h"
#include "core/demo/demosupervision.h"
#include "core/demo/demothemes.h"
#include "core/service/agencyservice.h"
#include "core/service/catalogues.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "core/service/workforceservice.h"

namespace aelwyd {

/// The built-in words of the demo agency. Damaged (argument: the file's name) only if the program was put
/// together wrongly.
Result<DemoContent> builtInDemoContent();

/// Writes a made-up agency into the open file, for trying things out.
class DemoService {
  public:
    /// All services must be of the same workspace and outlive this; nothing is owned.
    DemoService(PeopleService& people, PlanService& plans, WorkforceService& workforce, AgencyService& agency,
                const Catalogues& catalogues);

    /// In one transaction, as of the workspace's today: the same arguments on the same day give the same
    /// content, ids included. Range (fields "people", "workers", "weeks") below 1 or above 100,000 people,
    /// 10,000 workers, 1,000 weeks. In a file that holds people already, references would collide: Duplicate,
    /// and nothing is changed.
    Result<void> make(int people, int workers, int weeks, quint64 seed);

  private:
    Result<void> write(const DemoAgency& agency);
    Result<void> write(const DemoPerson& person);
    void write(const QList<Visit>& visits);
    void write(const QList<StaffMeeting>& meetings);
    void write(const QList<DemoRuling>& rulings);
    void write(const DemoStaffDays& days);
    void write(const DemoProgress& progress);
    void write(const QList<DemoRound>& rounds);
    void write(const DemoBanking& banking);
    Result<void> writePlans(const QList<SupportPlan>& plans);
    Result<void> checkLinks(const SupportPlan& plan) const;

    PeopleService& m_people;
    PlanService& m_plans;
    WorkforceService& m_workforce;
    AgencyService& m_agency;
    const Catalogues& m_catalogues;
};

} // namespace aelwyd
