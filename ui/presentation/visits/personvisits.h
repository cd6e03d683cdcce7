// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/planservice.h"
#include "core/service/workforceservice.h"
#include "ui/presentation/bank/personrequests.h"
#include "ui/presentation/visits/happenedform.h"
#include "ui/presentation/visits/plannedform.h"

#include <QHash>

namespace aelwyd {

/// The visits of the person who is open, a week at a time, and the forms that plan and record them.
class PersonVisits final : public QObject {
    Q_OBJECT
  public:
    /// The most weeks that are made from the plan's pattern in one go.
    static constexpr int kMostWeeksAhead = 26;

    /// No service is owned; all must outlive this.
    PersonVisits(VisitService& visits, BankService& bank, PlanService& plans, WorkforceService& workforce,
                 AgencyService& agency, QObject* parent = nullptr);

    /// This week of the person; nothing: nobody is open.
    void open(const std::optional<ServiceUserId>& person);
    const std::optional<ServiceUserId>& person() const { return m_person; }
    QDate monday() const { return m_monday; }
    /// The week that holds `day`.
    void showWeek(QDate day);
    QDate today() const { return m_visits.workspace().clock().today(); }

    /// In the order of their starts.
    const QList<Visit>& visits() const { return m_shown; }
    std::optional<Visit> visit(const VisitId& id) const { return m_visits.visit(id); }
    /// Why somebody should look at this visit.
    QList<FlaggedVisit> flagsOf(const VisitId& id) const { return m_flags.values(id); }
    /// "Mair Owen, Gwen Parry"; empty while nobody is allocated.
    QString workersOf(const Visit& visit) const;
    /// Ids of everybody who works here, by name; and the name of one.
    QStringList workerIds() const;
    QString workerName(const QString& id) const;
    /// Outcomes of the person's plan that a flexible visit may serve: ids, an empty one first, and the words
    /// of one.
    QStringList outcomeIds() const;
    QString outcomeWords(const QString& id) const;
    /// It has begun, and nothing was recorded of it yet.
    bool awaitsRecord(const Visit& visit) const;

    PlannedForm& planned() { return m_planned; }
    HappenedForm& happened() { return m_happened; }
    Result<void> recordAsPlanned(const QList<VisitId>& ids);
    /// Whether an agreed plan says when visits are wanted.
    bool hasPattern() const;
    /// The weeks for which visits were made the last time on this computer, 1 to kMostWeeksAhead; 4 at first.
    static int weeksAhead();
    static void rememberWeeksAhead(int weeks);
    /// Makes the planned visits from today on for so many weeks from the agreed plan. NotFound without one;
    /// OverBlock for each period that they would pass, while `approver` names nobody.
    Result<PatternChange> bringPattern(int weeks, const QString& approver = {});
    /// What is being typed is kept.
    void flush();
    void retranslate();

  signals:
    void changed();

  private:
    void reload();
    std::optional<SupportPlan> agreedPlan() const;

    VisitService& m_visits;
    PlanService& m_plans;
    WorkforceService& m_workforce;
    PlannedForm m_planned;
    HappenedForm m_happened;
    std::optional<ServiceUserId> m_person;
    QDate m_monday;
    QList<Visit> m_shown;
    QMultiHash<VisitId, FlaggedVisit> m_flags;
    QList<CareWorker> m_workers;
    QList<OutcomeChoice> m_outcomes;
};

/// The Monday of the week that holds `day`.
QDate mondayOf(QDate day);

} // namespace aelwyd
