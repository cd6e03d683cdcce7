// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/bankservice.h"
#include "core/service/matchingservice.h"
#include "core/service/visitservice.h"
#include "tests/support/agency.h"

namespace aelwyd::test {

inline LocalMoment at(QDate day, int hour, int minute = 0) {
    return *LocalMoment::at(day, QTime(hour, minute));
}

/// An agency with one person whose package of seven hours a week began on 1 October 2026, with two workers.
struct VisitOffice : TestAgency {
    VisitOffice() {
        Package package{.serviceUser = eirlys.id, .startsOn = start};
        package.stages = {{start, PackageStage::Active, {}}};
        package.hours = {{start, 420, 420}};
        package.hourlyRatePence = 2000;
        people.savePackage(package);
        workforce.save(mair);
        workforce.save(gwen);
    }

    Visit planned(QDate day, int hour, int minutes, const QList<CareWorkerId>& workers = {}) {
        Visit visit{.reference = visits.nextReference(), .person = eirlys.id, .workers = workers};
        visit.plannedStart = at(day, hour);
        visit.plannedMinutes = minutes;
        visits.plan(visit, QStringLiteral("Test"));
        return *visits.visit(visit.id);
    }

    const QDate start{2026, 10, 1};
    const QDate monday{2026, 11, 23};
    VisitService visits{workspace};
    BankService bank{workspace};
    MatchingService matching{workspace};
    const ServiceUser eirlys = takeOn(*this, QStringLiteral("Eirlys"), QStringLiteral("Prydderch"));
    const CareWorker mair = worker(QStringLiteral("Mair"), QStringLiteral("W-001"));
    const CareWorker gwen = worker(QStringLiteral("Gwen"), QStringLiteral("W-002"));

  private:
    static CareWorker worker(const QString& firstName, const QString& reference) {
        CareWorker made;
        made.reference = reference;
        made.firstName = firstName;
        made.lastName = QStringLiteral("Owen");
        made.startDate = QDate(2020, 1, 6);
        made.trainedOn = QDate(2020, 1, 20);
        made.experience = RagDecision{.status = Rag::Green, .decidedOn = QDate(2020, 6, 1)};
        made.dbsDate = QDate(2025, 1, 6);
        made.registrationNumber = QStringLiteral("W/1");
        made.registrationExpires = QDate(2028, 1, 1);
        made.contractMaximumMinutes = 120;
        for (int day = 1; day <= 7; ++day)
            made.availability.append({day, QTime(7, 0), QTime(22, 0)});
        return made;
    }
};

} // namespace aelwyd::test
