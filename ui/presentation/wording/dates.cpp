// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/dates.h"

#include "ui/presentation/wording/translate.h"

#include <QLocale>
#include <QStringList>
#include <cstdlib>

namespace aelwyd::wording {

QString date(QDate date) {
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString shortDate(QDate date) {
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString nearDate(QDate date, QDate today) {
    const bool near = std::abs(date.daysTo(today)) < 300;
    return near ? QLocale().toString(date, QStringLiteral("d MMM")) : shortDate(date);
}

static QString bothDays(const QString& from, const QString& to) {
    return translate("Wording", "%1 to %2", "two days").arg(from, to);
}

QString days(QDate from, QDate to) {
    if (from.year() != to.year()) return bothDays(shortDate(from), shortDate(to));
    if (from.month() == to.month()) return bothDays(QString::number(from.day()), date(to));
    return bothDays(QLocale().toString(from, QStringLiteral("d MMM")), shortDate(to));
}

QString dayAndDate(QDate date) {
    return QLocale().toString(date, QStringLiteral("dddd, d MMMM yyyy"));
}

QString dateAndTime(const QDateTime& when) {
    return translate("Wording", "%1, %2", "date, time").arg(date(when.date()), time(when.time()));
}

QString time(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QString minutes(int minutes) {
    return typedMinutes(minutes).replace(u' ', QChar::Nbsp);
}

QString withBoundFigures(QString text) {
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text.at(i) == u' ' && text.at(i - 1).isDigit()) text[i] = QChar::Nbsp;
    return text;
}

QString typedMinutes(int minutes) {
    if (minutes < 0) return QStringLiteral("−") + typedMinutes(-minutes);
    const int hours = minutes / 60, rest = minutes % 60;
    if (hours == 0) return translate("Wording", "%1 min", "minutes").arg(rest);
    if (rest == 0) return translate("Wording", "%1 h", "hours").arg(hours);
    return translate("Wording", "%1 h %2 min", "hours and minutes").arg(hours).arg(rest);
}

QString weeklyHours(int minimumMinutes, int maximumMinutes) {
    if (minimumMinutes == maximumMinutes)
        return translate("Wording", "%1 a week", "hours").arg(minutes(minimumMinutes));
    return translate("Wording", "%1 to %2 a week", "hours")
        .arg(minutes(minimumMinutes), minutes(maximumMinutes));
}

static QString capitalised(QString word) {
    if (!word.isEmpty()) word[0] = word.at(0).toUpper();
    return word;
}

QString weekday(int day) {
    return capitalised(QLocale().standaloneDayName(day, QLocale::LongFormat));
}

QString shortWeekday(int day) {
    return capitalised(QLocale().standaloneDayName(day, QLocale::ShortFormat));
}

QString weekdays(Weekdays days) {
    if (days.isEmpty()) return translate("Wording", "No day");
    if (days == Weekdays::everyDay()) return translate("Wording", "Every day");
    if (days == Weekdays::mondayToFriday()) return translate("Wording", "Monday to Friday");
    if (days == Weekdays().with(6).with(7)) return translate("Wording", "Saturday and Sunday");
    if (days.count() == 1)
        for (int day = 1; day <= 7; ++day)
            if (days.contains(day)) return weekday(day);
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        if (days.contains(day)) names.append(shortWeekday(day));
    return names.join(QStringLiteral(", "));
}

} // namespace aelwyd::wording
