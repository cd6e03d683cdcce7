// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"
#include "core/service/bankservice.h"
#include "core/service/concernservice.h"
#include "core/service/matchingservice.h"
#include "core/service/reviewservice.h"
#include "core/service/todaymemory.h"
#include "core/service/workforceservice.h"

namespace aelwyd {

/// The first screen: what is due, late or wrong, of all kinds, most pressing first. Safeguarding is not on
/// it.
class TodayService {
  public:
    /// All of one workspace; not owned, and must outlive this. Null: the board tells nothing of backups.
    TodayService(Workspace& workspace, const WorkforceService& workforce, const BankService& bank,
                 const MatchingService& matching, const ReviewService& reviews,
                 const ConcernService& concerns, const BackupService* backups = nullptr);

    /// Of today, by the workspace's clock. Each kind of line is kept until something that it tells of
    /// changes, or the day does.
    QList<TodayItem> board() const;
    /// Reads one kind of line that is not kept; false when all are, and board() answers at once. For a window
    /// that must not stand still while a large agency is read.
    bool readNext() const;
    /// board() without the kinds that are not read yet, for a window that shows the first lines meanwhile:
    /// visits of today and tomorrow that nobody comes to are read before all else.
    QList<TodayItem> boardSoFar() const;
    /// Writes down what had to be worked out, so that it is read the next time; board() does not, as somebody
    /// waits for it.
    void keep() { m_memory.keep(); }
    /// The same, and works out some of what the next mornings ask for; false when there is nothing left to
    /// do.
    bool readAhead() { return m_memory.renewSome(); }

    /// Works everything out and compares it with what the file remembers: that is thrown away where it is not
    /// true, which only a fault can bring about. Whether it was.
    bool forgetUntrue();

    Workspace& workspace() const { return m_workspace; }

  private:
    using Names = QHash<QUuid, TodayName>;
    /// The lines that one service tells.
    enum class Part { UnstaffedSoon, UnstaffedLater, Rules, Reviews, Actions, Workers, Bank, Waiting };
    static constexpr Part kParts[]{Part::UnstaffedSoon, Part::UnstaffedLater, Part::Rules, Part::Reviews,
                                   Part::Actions,       Part::Workers,        Part::Bank,  Part::Waiting};
    struct Kept {
        QDate today;
        QList<TodayItem> lines;
    };
    bool isKept(Part part) const;
    void hear(const ChangeSet& changes);
    const QList<TodayItem>& part(Part part) const;
    QList<TodayItem> read(Part part, const Names& names) const;
    QList<TodayItem> backupLines() const;
    QList<TodayItem> resolveLines() const;
    const Names& names() const;
    QList<TodayItem> notedLines(TodayPart part, int ahead, const Names& names) const;
    QList<TodayItem> actionLines(const Names& names) const;
    QList<TodayItem> unstaffedSoonLines(const Names& names) const;
    QList<TodayItem> unstaffedLaterLines() const;
    QList<TodayItem> waitingLines(const Names& names) const;
    QDate today() const { return m_workspace.clock().today(); }

    Workspace& m_workspace;
    const MatchingService& m_matching;
    const ReviewService& m_reviews;
    const ConcernService& m_concerns;
    const BackupService* m_backups;
    TodayMemory m_memory;
    QObject m_ear;
    mutable QHash<int, Kept> m_kept;
    mutable Names m_names;
};

} // namespace aelwyd
