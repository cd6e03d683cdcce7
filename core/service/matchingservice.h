// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/allocation.h"
#include "core/matching/ragtable.h"
#include "core/matching/ranking.h"
#include "core/service/workspace.h"
#include "core/storage/visitlookout.h"
#include "core/workforce/retention.h"

namespace aelwyd {

class MatchKnowledge;

/// Everybody for one visit. `staff[candidate.place]` is the worker of a candidate.
struct MatchAnswer {
    MatchPerson person;
    AskedVisit asked;
    MatchStaff staff;
    Ranking ranking;
    MatchWeights weights;
};

/// How a visit is given to a worker.
struct AssignWish {
    /// Why a rule may be broken; empty: it may not.
    QString overrideReason = {};
    QString overriddenBy = {};
    /// For a visit to which two or more are allocated: whose place the worker takes. For others: nothing, or
    /// the one who is allocated.
    std::optional<CareWorkerId> insteadOf = {};
    /// Come beside those who are allocated already (double-handed).
    bool beside = false;
};

struct Assignment {
    /// False: rules stand against it and no reason was given; nothing is changed.
    bool done = false;
    /// What stands against it, or was overridden.
    std::vector<BrokenRule> broken;
};

/// A visit that breaks a rule with one of its workers.
struct BrokenVisit {
    Visit visit;
    CareWorkerId worker;
    std::vector<BrokenRule> rules;
};

/// A visit that a decision about RAG has broken, and the day of the latest such decision.
struct DecidedBreak {
    BrokenVisit broken;
    QDate decidedOn;
};

/// What stands against the planned visits of one worker.
struct WorkerLookout {
    QList<BrokenVisit> broken;
    QList<DecidedBreak> decided;
};

/// By their starts, then by reference, visit and worker.
void sortByStart(QList<BrokenVisit>& visits);

/// A planned visit that has fewer workers than it takes.
struct UnstaffedVisit {
    VisitId visit;
    ServiceUserId person;
    LocalMoment start;
    int missing = 1;
};

/// Who may work with whom on one day: workers × people.
struct RagGrid {
    struct Row {
        CareWorkerId id;
        QString reference;
        QString name;
        Standing standing;
    };
    struct Column {
        ServiceUserId id;
        QString reference;
        QString name;
        Rag status = Rag::Red;
        bool decided = false;
    };
    QDate day;
    /// In Welsh alphabetical order; those who are here on that day.
    QList<Row> workers;
    QList<Column> people;
    RagVerdict at(qsizetype worker, qsizetype person) const {
        return ragVerdict(workers[worker].standing.row(), people[person].status);
    }
};

/// How starters stay.
struct RetentionReport {
    QDate from;
    QDate to;
    int starters = 0;
    QList<SurvivalMonth> all;
    /// By whether the first eight weeks kept to the RAG table; in the order of FirstWeeks.
    std::array<QList<SurvivalMonth>, 3> byFirstWeeks;
    QList<LeaversByReason> leavers;
};

/// The Active Offer: visits to people whose choice is Welsh.
struct LanguageOffer {
    /// Visits of care that have a worker, and how many of them have one who speaks Welsh well enough to work
    /// in it. The others are an unmet need.
    int visits = 0;
    int met = 0;
    int unmet() const { return visits - met; }
};

/// Who may go, and who best: asks the rules and the points, and allocates. Reads are quick: records are kept
/// in memory until they change.
class MatchingService {
  public:
    /// Not owned; must outlive this.
    explicit MatchingService(Workspace& workspace);
    ~MatchingService();

    /// Everybody for a visit of `minutes` (1 to 1440, else Range on "minutes") to the person. NotFound.
    Result<MatchAnswer> match(const ServiceUserId& person, const LocalMoment& at, int minutes) const;
    /// Everybody for a visit that is there, at its actual time if it was delivered. NotFound; Required on
    /// "planned_start" if it has no time.
    Result<MatchAnswer> match(const VisitId& visit) const;
    /// The same as if it began at another time: it is not held against itself.
    Result<MatchAnswer> match(const VisitId& visit, const LocalMoment& at) const;

    /// Gives a visit to a worker. NotFound; Choice on "state" unless it is planned; Required on "instead_of"
    /// where it is not clear whose place is taken. Rules that stand against it refuse it, unless the wish has
    /// a reason, which is kept with the visit and counted, with the name of whoever decides: that of the
    /// open account unless the wish has one; Required on "overridden_by" without any. Text problems on
    /// "override_reason" and "overridden_by".
    Result<Assignment> assign(const VisitId& visit, const CareWorkerId& worker, const AssignWish& wish = {});
    /// Takes a worker off a planned visit. NotFound; Choice on "state".
    Result<void> unassign(const VisitId& visit, const CareWorkerId& worker);

    /// The rules that a visit breaks with the workers it has; delivered ones at their actual times.
    QList<BrokenVisit> brokenRules(const VisitId& visit) const;
    /// The same for all planned and delivered visits that touch a time, in the order of their starts.
    QList<BrokenVisit> brokenBetween(const LocalMoment& from, const LocalMoment& until) const;
    /// Planned visits from today on that the RAG table stands against: what a changed status has broken.
    QList<BrokenVisit> ragBreaksOf(const CareWorkerId& worker) const;
    QList<BrokenVisit> ragBreaksOf(const ServiceUserId& person) const;
    /// The same of everybody, workers and people, about whom something was decided from `since` on; a visit
    /// may be told twice.
    QList<BrokenVisit> ragBreaksSince(QDate since) const;
    /// What stands against the planned visits of one worker, read of that worker alone. Of those that touch
    /// the time from today to before `until` any rule that was not overridden; of those from today on what
    /// decisions about RAG, made from `since` on, have broken.
    WorkerLookout lookoutOf(const CareWorkerId& worker, QDate until, QDate since) const;
    /// Of the care that is planned from `from` to before `until`, in the order of its start.
    QList<UnstaffedVisit> unstaffed(QDate from, QDate until) const;
    /// The same of one day, counted.
    OpenVisits unstaffedOn(QDate day) const;
    /// All of these rules were overridden for this worker, with a reason.
    bool isOverridden(const BrokenVisit& broken) const;

    RagGrid ragGrid(QDate day) const;
    /// Workers who started from `from` to `to`, as known on `to`, and leavers of that time.
    RetentionReport retention(QDate from, QDate to) const;
    /// Of these visits; those that were cancelled, missed or refused do not count.
    LanguageOffer languageOffer(const QList<Visit>& visits) const;

    /// The weights and ceilings in force. setWeights gives them the next version; Range on "weights" unless
    /// they are sound, and what problemsOf says of the ceilings. Visits before today keep the ceilings of
    /// their day.
    MatchWeights weights() const;
    std::optional<MatchWeights> weights(int version) const;
    Result<void> setWeights(MatchWeights weights);
    /// How a visit came to its workers, and what was overridden in a time.
    QList<Allocation> allocations(const VisitId& visit) const;
    QList<Allocation> overrides(QDate from, QDate until) const;

    /// Keeps what was said about how it went. NotFound on "person" and "worker"; what problemsOf says.
    Result<void> record(const Feedback& feedback);
    /// Latest first.
    QList<Feedback> feedback(const ServiceUserId& person) const;
    /// Whoever worked at visits to the person in the eight weeks before today, the latest first: of them
    /// there is something to say.
    QList<CareWorkerId> workersLately(const ServiceUserId& person) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    Result<MatchAnswer> answer(const ServiceUserId& person, const AskedVisit& asked) const;
    Allocation allocationOf(const VisitId& visit, const Candidate& chosen, const AssignWish& wish) const;
    Result<void> keep(Visit visit, const Allocation& made);
    /// The wish with the name of whoever decides.
    AssignWish signedBy(AssignWish wish) const;
    QList<BrokenVisit> brokenOf(const QList<Visit>& visits) const;
    /// The rule that the worker would break by going to the person on that day.
    std::optional<BrokenRule> ragBreak(const ServiceUserId& person, const CareWorkerId& worker,
                                       QDate day) const;
    QList<BrokenVisit> ragBreaksIn(const QList<Visit>& visits, const std::optional<CareWorkerId>& of) const;
    FirstWeeks firstWeeksOf(const StaffMember& member) const;

    Workspace& m_workspace;
    std::shared_ptr<MatchKnowledge> m_knowledge;
};

} // namespace aelwyd
