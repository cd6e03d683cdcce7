// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankstatement.h"
#include "core/service/workspace.h"
#include "core/visits/continuity.h"
#include "core/visits/pattern.h"

namespace aelwyd {

/// Visits: planned, and what really happened. What a person plans here must stay within the block and the
/// bank unless somebody approves it; facts are always kept, and flagged.
class VisitService {
  public:
    /// Not owned; must outlive this.
    explicit VisitService(Workspace& workspace)
        : m_workspace(workspace) {}

    std::optional<Visit> visit(const VisitId& id) const;
    /// As written, or else in capitals.
    std::optional<Visit> byReference(const QString& reference) const;
    /// By start, then reference; see VisitStore for what touches a time.
    QList<Visit> ofPerson(const ServiceUserId& person) const;
    QList<Visit> ofPerson(const ServiceUserId& person, LocalMoment from, LocalMoment until) const;
    QList<Visit> ofWorker(const CareWorkerId& worker, LocalMoment from, LocalMoment until) const;
    QList<Visit> between(LocalMoment from, LocalMoment until) const;
    /// Care that was made on these days, both included; see VisitStore::made.
    QList<MadeVisit> made(QDate from, QDate to) const;
    /// The next free "V-000001".
    QString nextReference() const;

    /// What stands against keeping the visit, Duplicate on reference included; nothing is written.
    Problems check(const Visit& visit) const;
    /// The figures that stand against planning it: see problemsOfPlanning.
    Problems problemsOfBank(const Visit& visit) const;
    /// Plans a visit, or moves one that is planned. Refused with problemsOfBank unless `approver` names who
    /// approved that the block is passed; what the bank does not hold is refused whoever approves.
    Result<void> plan(const Visit& visit, const QString& approver = {});
    /// Puts a planned visit to another time. What was approved for its bank period goes with it inside that
    /// period; another one has to be approved anew. Otherwise as plan.
    Result<void> move(const Visit& visit, LocalMoment start);
    /// What the pattern of `plan` would change among the person's visits on these days, both included; only
    /// what is still to come after now is ever changed. Nothing is written.
    PatternChange changeOf(const SupportPlan& plan, QDate from, QDate to) const;
    /// Does so, and tells what it did; doing it again changes nothing. Where new visits pass the block of a
    /// period, all of it is refused with approveWithinBlock's problems unless `approver` names who approved
    /// it. Nothing is written, and nothing changes, without a package.
    Result<PatternChange> bringPattern(const SupportPlan& plan, QDate from, QDate to,
                                       const QString& approver = {});
    /// Keeps what happened: delivered, cancelled, missed or refused. A visit that had been recorded before is
    /// put right: the ledger shows both. Choice on "state" for one that is still planned.
    Result<void> record(const Visit& visit);
    /// These planned visits were made just as planned. A visit without planned times, or that is not planned
    /// any more, is refused, and nothing is changed. `scope` may take it back.
    Result<void> recordAsPlanned(const QList<VisitId>& ids, const QUuid& scope = {});
    /// Called off at a moment (nothing: nobody knows when, so without notice) by somebody.
    Result<void> cancel(const VisitId& id, const std::optional<LocalMoment>& at, const QString& by);

    /// What a manager should look at in the bank period that holds `day`, or, where there is no bank, in the
    /// week that holds it: outside the package, longer than planned, over the block, over the bank, a worker
    /// in two places.
    QList<FlaggedVisit> flags(const ServiceUserId& person, QDate day) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    Result<void> write(Operation operation, const Visit& visit);
    Result<void> bring(PatternChange& change, const ServiceUserId& person, const QString& approver);
    QList<Visit> visitsIn(const ServiceUserId& person, const BankSpan& span) const;
    QList<FlaggedVisit> flagsWithoutBank(const ServiceUserId& person, QDate day) const;
    QList<FlaggedVisit> overlapsIn(const ServiceUserId& person, const BankSpan& span) const;
    /// The first other visit for which one of its workers would have to be elsewhere.
    std::optional<Visit> atTheSameTime(const Visit& visit) const;
    Workspace& m_workspace;
};

} // namespace aelwyd
