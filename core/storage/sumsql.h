// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace aelwyd {

/// The columns of person_day that are sums; and those of them that the bank reads.
inline const QByteArray kSums =
    "visits, delivered, forfeited, banked, owed, flexible, planned, flexible_planned";
inline const QByteArray kBankSums = "delivered, forfeited, banked, owed, flexible, planned, flexible_planned";
/// The columns of kSums, one by one.
QByteArrayList sumColumns();

/// `sql` with @ replaced by the row that is meant (NEW, OLD, v).
QByteArray over(const QByteArray& row, QByteArray sql);
/// The day of the wall clock on which the visit `row` counts, from 1 January 1970.
QByteArray dayOfVisit(const QByteArray& row);
/// That day, then the columns of kSums for this one visit: what the bank's rules make of it, save what
/// depends on other visits.
QByteArray dayAndSumsOfVisit(const QByteArray& row);
/// A visit without any time is in no sum.
QByteArray hasMoment(const QByteArray& row);

/// Adds the rows of `select` (person, day, then kSums) to person_day, or takes them off.
QByteArray addition(const QByteArray& select, bool off);

} // namespace aelwyd
