// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoagency.h"
#include "core/demo/dice.h"
#include "core/visits/visit.h"

#include <QHash>
#include <QSet>

namespace aelwyd {

/// Places of the workers in `workers`, those first who speak the person's language or live near.
QList<qsizetype> closestWorkers(const QUuid& agency, const QList<CareWorker>& workers,
                                const ServiceUser& person);
/// Neither asked not to send the other, and the gender is one that the person accepts.
bool isWelcomeAt(const CareWorker& worker, const ServiceUser& person);
/// Green counts for whoever is Amber and confirmed for everybody.
Rag demoExperienceOn(const CareWorker& worker, QDate day);

/// Who goes where in the made-up agency: keeps what each worker does already, and finds somebody who may go.
class DemoRoster {
  public:
    /// `made` is not owned and must outlive the roster.
    DemoRoster(const QUuid& agency, const DemoAgency& made);

    /// Somebody for each place of the visit, who are busy then; nobody if not all places can be filled.
    /// Visits must come in the order of their days.
    QList<CareWorkerId> allocate(const DemoPerson& person, const Visit& visit, Dice& dice);

  private:
    /// What a worker does in one week.
    struct Week {
        int minutes = 0;
        QList<VisitSpan> spans;
    };
    QList<qsizetype> askedInTurn(const DemoPerson& person, Dice& dice);
    bool mayGo(const CareWorker& worker, const DemoPerson& person, const VisitSpan& span);
    void occupy(const CareWorkerId& worker, const DemoPerson& person, const VisitSpan& span);
    bool hasTime(const CareWorker& worker, Rag status, const VisitSpan& span);

    const DemoAgency& m_made;
    QUuid m_agency;
    /// Places of the workers, the likeliest first.
    QHash<ServiceUserId, QList<qsizetype>> m_teams;
    QHash<std::pair<CareWorkerId, QDate>, Week> m_weeks;
    QHash<CareWorkerId, QSet<ServiceUserId>> m_personalCare;
};

} // namespace aelwyd
