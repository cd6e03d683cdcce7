// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"
#include "core/service/bankservice.h"
#include "core/service/concernservice.h"
#include "core/service/matchingservice.h"
#include "core/service/reviewservice.h"
#include "core/service/workforceservice.h"
#include "core/today/todayitem.h"

namespace aelwyd {

/// How far the board looks ahead, in days.
struct TodayReach {
    /// Reviews, actions, and what is due for workers.
    int ahead = 30;
    /// Visits without a worker, today included; after tomorrow one line a day tells how many, without a
    /// subject.
    int unstaffed = 14;
    /// Visits against any rule, today included; what a new decision about RAG has broken is told whenever the
    /// visit is.
    int rules = 2;
    /// Banked time that lapses: told three weeks before.
    int lapsing = 21;
};

/// The first screen: what is due, late or wrong, of all kinds, most pressing first. Safeguarding is not on
/// it.
class TodayService {
  public:
    /// All of one workspace; not owned, and must outlive this. Null: the board tells nothing of backups.
    TodayService(Workspace& workspace, const WorkforceService& workforce, const BankService& bank,
                 const MatchingService& matching, const ReviewService& reviews,
                 const ConcernService& concerns, const BackupService* backups = nullptr);

    /// Each kind of line is kept until something that it tells of changes, or the day does.
    QList<TodayItem> board(QDate today, const TodayReach& reach = {}) const;
    /// Reads one kind of line that is not kept; false when all are, and board() answers at once. For a window
    /// that must not stand still while a large agency is read.
    bool readNext(QDate today, const TodayReach& reach = {}) const;
    /// board() without the kinds that are not read yet, for a window that shows the first lines meanwhile:
    /// visits of today and tomorrow that nobody comes to are read before all else.
    QList<TodayItem> boardSoFar(QDate today, const TodayReach& reach = {}) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    using Names = QHash<QUuid, TodayName>;
    /// The lines that one service tells.
    enum class Part { UnstaffedSoon, UnstaffedLater, Rules, Reviews, Actions, Workers, Bank, Waiting };
    struct Kept {
        QDate today;
        int days = 0;
        QList<TodayItem> lines;
    };
    /// Every kind, with the days that it looks ahead.
    static QList<std::pair<Part, int>> partsOf(const TodayReach& reach);
    bool isKept(Part part, QDate today, int days) const;
    void hear(const ChangeSet& changes);
    const QList<TodayItem>& part(Part part, QDate today, int days) const;
    QList<TodayItem> read(Part part, const Names& names, QDate today, int days) const;
    QList<TodayItem> backupLines(QDate today) const;
    QList<TodayItem> resolveLines(QDate today) const;
    const Names& names() const;
    QList<TodayItem> reviewLines(const Names& names, QDate today, int ahead) const;
    QList<TodayItem> actionLines(const Names& names, QDate today, int ahead) const;
    QList<TodayItem> workerLines(const Names& names, QDate today, int ahead) const;
    QList<TodayItem> bankLines(QDate today, int ahead) const;
    QList<TodayItem> unstaffedSoonLines(const Names& names, QDate today, int days) const;
    QList<TodayItem> unstaffedLaterLines(QDate today, int days) const;
    QList<TodayItem> ruleLines(const Names& names, QDate today, int days) const;
    std::optional<TodayItem> ruleLine(const Names& names, const BrokenVisit& broken, QDate today) const;
    QList<TodayItem> waitingLines(const Names& names, QDate today, int ahead) const;

    Workspace& m_workspace;
    const WorkforceService& m_workforce;
    const BankService& m_bank;
    const MatchingService& m_matching;
    const ReviewService& m_reviews;
    const ConcernService& m_concerns;
    const BackupService* m_backups;
    QObject m_ear;
    mutable QHash<int, Kept> m_kept;
    mutable Names m_names;
};

} // namespace aelwyd
