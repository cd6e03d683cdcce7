// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/service/agencyservice.h"
#include "core/service/peopleservice.h"
#include "core/service/planservice.h"
#include "core/service/workforceservice.h"
#include "core/storage/database.h"

namespace aelwyd::test {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock {
  public:
    explicit ManualClock(QDateTime at = QDateTime(QDate(2026, 11, 23), QTime(9, 0)))
        : m_now(std::move(at)) {}
    QDateTime now() const override { return m_now; }
    void forward(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }
    void setDay(QDate day) { m_now.setDate(day); }

  private:
    QDateTime m_now;
};

/// A whole agency on a real database, in memory unless a path is given. Monday 23 November 2026, nine
/// o'clock.
struct TestAgency {
    explicit TestAgency(const QString& path = QStringLiteral(":memory:"));

    ManualClock clock;
    std::shared_ptr<Database> database;
    Workspace workspace;
    PeopleService people;
    PlanService plans;
    WorkforceService workforce;
    AgencyService agency;
};

/// A person with a reference and a name; saved.
ServiceUser takeOn(TestAgency& agency, const QString& firstName, const QString& lastName,
                   const QString& reference = {});

/// The draft of a person filled in so far that it can be agreed on the day of the clock; saved.
SupportPlan fullDraft(TestAgency& agency, const ServiceUserId& person);

/// The tripartite meeting on the day of the clock.
Agreement meeting(const TestAgency& agency);

} // namespace aelwyd::test
