// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/matching/candidatemodel.h"
#include "ui/presentation/matching/openvisitsmodel.h"
#include "ui/presentation/matching/personfinder.h"
#include "ui/presentation/matching/reasontablemodel.h"

namespace aelwyd {

/// Whom somebody is looked for, and when; what was not said, or cannot be read, is open.
struct MatchQuestion {
    std::optional<ServiceUserId> person;
    std::optional<QDate> day;
    std::optional<QTime> time;
    std::optional<int> minutes;
    friend bool operator==(const MatchQuestion&, const MatchQuestion&) = default;
};

/// What has to be asked before a worker gets the visit.
struct AllocationNeeds {
    QStringList rules;
    /// Of these one gives way, where that is not clear: id and name.
    QList<std::pair<CareWorkerId, QString>> places;
    /// What the block or the bank stands against, on "approved_by"; somebody may approve it.
    Problems bank;
    bool isNothing() const { return rules.isEmpty() && places.isEmpty() && bank.isEmpty(); }
};

/// What was said about it. Fields of its problems: "override_reason", "overridden_by", "instead_of",
/// "approved_by".
struct AllocationWish {
    QString reason;
    QString by;
    std::optional<CareWorkerId> insteadOf;
    QString approver;
};

/// Everything that the matching window works with: the open visits, one question with its answer, and the
/// worker who is looked at.
class MatchDesk final : public QObject {
    Q_OBJECT
  public:
    /// Nothing is owned; all must outlive the desk. Reads nothing until it is asked.
    MatchDesk(MatchingService& matching, VisitService& visits, PeopleService& people,
              WorkforceService& workforce, QObject* parent = nullptr);

    OpenVisitsModel& open() { return m_open; }
    CandidateModel& mayGo() { return m_mayGo; }
    CandidateModel& ruledOut() { return m_ruledOut; }
    ReasonTableModel& reasons() { return m_reasons; }
    PersonFinder& persons() { return m_persons; }

    /// Asks; Required on "person", "day", "time" and "minutes", Time for an hour that the change of the
    /// clocks skips. With problems there is no answer.
    Problems ask(const MatchQuestion& question);
    /// Asks for a visit that is there.
    Problems ask(const VisitId& visit);
    /// The visit of this person that comes next, or else an hour from now; and this worker is looked at.
    void askFor(const ServiceUserId& person, const CareWorkerId& worker);
    const MatchQuestion& question() const { return m_question; }
    /// The visit that is asked about; nothing while it is only thought of.
    const std::optional<Visit>& visit() const { return m_visit; }
    /// How the visit came to those whom it has, the latest first; empty for one that is only thought of.
    QStringList howGiven() const;
    /// Null until something was asked.
    const std::shared_ptr<const MatchAnswer>& answer() const { return m_answer; }

    /// Nobody: nothing.
    void look(const std::optional<CareWorkerId>& worker);
    void compare(const std::optional<CareWorkerId>& worker);
    const std::optional<CareWorkerId>& looked() const { return m_looked; }
    const std::optional<CareWorkerId>& compared() const { return m_compared; }
    /// Of the one who is looked at; null: nobody is, or they are gone.
    const Candidate* candidate() const { return candidateOf(m_looked); }
    /// Place in the ranking; nothing for those who are ruled out.
    std::optional<size_t> placeOf(const std::optional<CareWorkerId>& worker) const;

    AllocationNeeds needs() const;
    /// Gives the visit to the one who is looked at; what was only thought of is planned first. Nothing is
    /// changed when there are problems.
    Problems allocate(const AllocationWish& wish);
    MatchWeights weights() const { return m_matching.weights(); }
    bool maySetWeights() const;
    /// Asks again with them. Problems as MatchingService::setWeights.
    Problems setWeights(const MatchWeights& weights);
    /// Rules overridden in the four weeks that end today.
    int overridesLately() const;

    void retranslate();
    QDate today() const { return m_visits.workspace().clock().today(); }

  signals:
    /// There is another answer, or none.
    void answered();
    /// Somebody else is looked at, or compared.
    void lookedAt();

  private:
    const Candidate* candidateOf(const std::optional<CareWorkerId>& worker) const;
    Problems take(Result<MatchAnswer> answer);
    void follow(const ChangeSet& changes);
    void askAgain();
    Visit visitThoughtOf() const;
    Visit visitToGive() const;
    AssignWish assignWish(const Visit& visit, const AllocationWish& wish) const;
    Problems problemsOf(const AllocationWish& wish) const;
    Problems bankAgainst() const;
    Result<void> planAndAssign(const Visit& visit, const AssignWish& wish, const QString& approver);

    MatchingService& m_matching;
    VisitService& m_visits;
    PeopleService& m_people;
    OpenVisitsModel m_open;
    CandidateModel m_mayGo{CandidateModel::Part::MayGo};
    CandidateModel m_ruledOut{CandidateModel::Part::RuledOut};
    ReasonTableModel m_reasons;
    PersonFinder m_persons;
    MatchQuestion m_question;
    std::optional<Visit> m_visit;
    std::shared_ptr<const MatchAnswer> m_answer;
    std::optional<CareWorkerId> m_looked;
    std::optional<CareWorkerId> m_compared;
};

} // namespace aelwyd
