// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/todayoutlook.h"
#include "core/storage/todaystore.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace aelwyd {

class Workspace;

/// What Today has to tell of each person and worker, remembered in the file: only of those about whom
/// something was written, or for whom another day has begun, is it worked out again.
class TodayMemory {
  public:
    /// Neither is owned; the workspace must outlive this.
    TodayMemory(Workspace& workspace, const TodayOutlook& outlook);

    /// The notes of everybody as they are true today, those whose day is later than `until` left out.
    QList<OwnedNote> notes(TodayPart part, QDate until) const;
    /// How much planned care nobody, or not everybody, comes to yet, by day; at most 400 days.
    QHash<QDate, OpenVisits> openDays(QDate from, QDate until) const;
    /// Writes down what had to be worked out since the last time, where the file may be written.
    void keep();
    /// What was worked out is not written down: records have changed since. To be told of every change.
    void forgetUnkept();
    /// A short step of work for times when nobody waits: writes some of it down, or works out for a few of
    /// those whose notes end within the next days what is true longer. False when nothing is left to do.
    bool renewSome();
    /// Everything is worked out when it is asked for the next time.
    void forget();
    /// Works everything out and compares: whether what the file keeps is true today, which only a fault can
    /// keep it from.
    bool isTrue() const;

  private:
    QDate today() const;
    TodayStore store() const;
    /// Whose notes are not true any more; nothing where it is quicker, or needed, to work out everybody's.
    std::optional<QSet<QUuid>> ended(TodayPart part) const;
    bool isTrue(TodayPart part) const;
    bool hasUnkept() const;
    bool keepNext();
    bool write(const std::function<void(TodayStore&)>& work);
    QSet<QUuid> toRenew(TodayPart part);
    /// Without names.
    QList<TodayItem> linesOf(const TodayNotes& notes) const;

    Workspace& m_workspace;
    TodayOutlook m_outlook;
    /// Worked out and not written down yet.
    struct Unkept {
        TodayPart part;
        QDate on;
        bool isAll = false;
        QList<TodayNotes> notes;
    };
    mutable QList<Unkept> m_unkept;
    mutable QHash<QDate, OpenVisits> m_unkeptDays;
    /// By part, on one day.
    QHash<int, QSet<QUuid>> m_renewed;
    QDate m_renewedOn;
};

} // namespace aelwyd
