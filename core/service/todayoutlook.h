// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/visitlookout.h"
#include "core/today/todaynote.h"

#include <QSet>

namespace aelwyd {

class BankService;
class MatchingService;
class ReviewService;
class WorkforceService;
class Workspace;

/// What Today has to tell of people and workers, worked out from the records: of everybody in a few readings
/// of the file, or of one by one.
class TodayOutlook {
  public:
    /// None is owned; all must outlive this.
    TodayOutlook(Workspace& workspace, const WorkforceService& workforce, const BankService& bank,
                 const MatchingService& matching, const ReviewService& reviews);

    /// Of everybody, whoever is archived too.
    QList<TodayNotes> all(TodayPart part) const;
    TodayNotes of(TodayPart part, const QUuid& owner) const;
    QList<TodayNotes> ofEach(TodayPart part, const QSet<QUuid>& owners) const;
    /// Workers whose rules ask something of these people.
    QSet<QUuid> thoseWhoCome(const QList<ServiceUserId>& people) const;
    /// How everybody's bank opened is written down, so that the next working out of all begins there.
    void rememberBanks() const;
    /// Planned care of the day that has fewer workers than it takes.
    OpenVisits openOn(QDate day) const;

  private:
    QDate today() const;
    QList<TodayNotes> allReviews() const;
    QList<TodayNotes> allBanks() const;
    QList<TodayNotes> allWorkers() const;
    QList<TodayNotes> allRules() const;
    TodayNotes reviewsOf(const QUuid& owner) const;
    TodayNotes workersOf(const QUuid& owner) const;
    TodayNotes rulesOf(const QUuid& owner) const;
    Workspace& m_workspace;
    const WorkforceService& m_workforce;
    const BankService& m_bank;
    const MatchingService& m_matching;
    const ReviewService& m_reviews;
};

} // namespace aelwyd
