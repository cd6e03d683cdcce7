// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/weekdays.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>

/// Words for people, in the language of the interface (QLocale's default and the translators now installed).
namespace aelwyd::wording {

/// "1 March 2025"; empty for an invalid date.
QString date(QDate date);
/// "1 Mar 2025", where there is little room.
QString shortDate(QDate date);
/// "1 Mar" where the year goes without saying, else "1 Mar 2025".
QString nearDate(QDate date, QDate today);
/// "23 to 29 November 2026", "30 Nov to 6 Dec 2026", "28 Dec 2026 to 3 Jan 2027": both days, `from` not after
/// `to`, in a line as short as can be without leaving the year open.
QString days(QDate from, QDate to);
/// "Saturday, 1 March 2025".
QString dayAndDate(QDate date);
/// "1 March 2025, 14:05".
QString dateAndTime(const QDateTime& when);
/// "08:15".
QString time(QTime time);
/// "2 h 15 min", "45 min", "3 h", which no line breaks; below zero with a minus sign.
QString minutes(int minutes);
/// The same as it stands in a field, with the spaces that people type.
QString typedMinutes(int minutes);
/// Every figure stays on the line of the word that follows it: "between 2 hours" never ends in "2".
QString withBoundFigures(QString text);
/// "7 h a week", "7 h to 10 h 30 min a week"; both in minutes.
QString weeklyHours(int minimumMinutes, int maximumMinutes);
/// "Monday"; 1 is Monday.
QString weekday(int day);
/// "Mon"; 1 is Monday.
QString shortWeekday(int day);
/// "Every day", "Monday to Friday", "Saturday and Sunday", or the short names in a list; "No day" when empty.
QString weekdays(Weekdays days);

/// Reads a date as people type it, in Welsh, English or ISO form, whatever the language of the interface: "1
/// Mawrth 1939", "1 Mar 39", "01/03/1939", "1.3.39", "1939-03-01". Day before month. Two-digit years lie in
/// the hundred years that end ten years after `today`.
std::optional<QDate> readDate(const QString& typed, QDate today = QDate::currentDate());
/// Reads "8:15", "8.15", "0815", "8", "8:15 pm", "8.15yh".
std::optional<QTime> readTime(const QString& typed);
/// Reads "45", "1:30", "2 h 15 min", "2 awr 15 mun", "1.5 h"; in minutes, not below zero.
std::optional<int> readMinutes(const QString& typed);

} // namespace aelwyd::wording
