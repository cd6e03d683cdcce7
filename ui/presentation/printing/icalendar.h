// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printing/week.h"

#include <QDateTime>

namespace aelwyd {

/// Whose week it is. A person's says who comes; a worker's whom they go to, and where.
enum class CalendarOf { Person, Worker };
/// The visits of a week for a calendar program (RFC 5545), times in UTC, in the words of one language. Visits
/// that were called off are in it as cancelled, so that a calendar that had them takes them off; those
/// without a time, missed or refused are left out. `now` is when it was written.
QByteArray weekCalendar(const WeekFacts& facts, CalendarOf whose, ReaderLanguage language,
                        const QDateTime& now);

} // namespace aelwyd
