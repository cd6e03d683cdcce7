// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sumsql.h"

namespace aelwyd {

namespace {

QByteArray visitMoment() {
    return "(CASE WHEN @state = 'delivered' THEN @actual_start ELSE @planned_start END)";
}

/// The minute in Greenwich at which the clocks change in the year of a moment: 01:00 on the month's last
/// Sunday.
QByteArray changeOfClocks(const QByteArray& monthAfter) {
    return "(CAST(strftime('%s', strftime('%Y', 60 * " + visitMoment() + ", 'unixepoch') || '-" + monthAfter +
           "-01', 'weekday 0', '-7 days') AS INTEGER) / 60 + 60)";
}

/// The day of the wall clock. Only in the last hour of a day in Greenwich does it matter whether it is
/// summer.
QByteArray visitDay() {
    // So many days make every moment positive, for which alone division rounds down.
    const QByteArray era = "100000";
    const QByteArray minutes = "(" + visitMoment() + " + 1440 * " + era + ")";
    const QByteArray summer = "(" + minutes + " % 1440 >= 1380 AND " + visitMoment() +
                              " >= " + changeOfClocks("04") + " AND " + visitMoment() + " < " +
                              changeOfClocks("11") + ")";
    return "((" + minutes + " + CASE WHEN " + summer + " THEN 60 ELSE 0 END) / 1440 - " + era + ")";
}

/// The columns of kSums for one visit: what the bank's rules make of it, save what depends on other visits.
QByteArray sumsOfVisit() {
    const QByteArray actual = "coalesce(@actual_minutes, 0)";
    const QByteArray asPlanned = "coalesce(@planned_minutes, 0)";
    const QByteArray shortBy = "max(0, coalesce(@planned_minutes, " + actual + ") - " + actual + ")";
    const QByteArray flexible = "@kind IN ('flexible', 'pop_in')";
    const QByteArray inTime = "coalesce(@planned_start - @cancelled_at >= 1440, 0)";
    const auto only = [](const QByteArray& when, const QByteArray& minutes) {
        return "CASE WHEN " + when + " THEN " + minutes + " ELSE 0 END";
    };
    const auto planned = [](const QByteArray& state, const QByteArray& more = {}) {
        return "@kind = 'planned' AND @state = '" + state + "'" + (more.isEmpty() ? more : " AND " + more);
    };
    return "1, " + only("@state = 'delivered' AND @kind IN ('planned', 'flexible', 'pop_in')", actual) +
           ", CASE WHEN " + planned("refused") + " OR (" + planned("cancelled", "NOT " + inTime) + ") THEN " +
           asPlanned + " ELSE 0 END, CASE WHEN " + planned("delivered", "@agreed_short") + " THEN " +
           shortBy + " WHEN " + planned("cancelled", inTime) + " THEN " + asPlanned +
           " ELSE 0 END, CASE WHEN " + planned("delivered", "NOT @agreed_short") + " THEN " + shortBy +
           " WHEN " + planned("missed") + " THEN " + asPlanned + " ELSE 0 END, " +
           only("@state = 'delivered' AND " + flexible, actual) + ", " +
           only("@state = 'planned' AND @kind IN ('planned', 'flexible', 'pop_in')", asPlanned) + ", " +
           only("@state = 'planned' AND " + flexible, asPlanned);
}

} // namespace

QByteArray over(const QByteArray& row, QByteArray sql) {
    return sql.replace('@', row + '.');
}

QByteArray dayOfVisit(const QByteArray& row) {
    return over(row, visitDay());
}

QByteArray dayAndSumsOfVisit(const QByteArray& row) {
    return over(row, visitDay() + ", " + sumsOfVisit());
}

QByteArray hasMoment(const QByteArray& row) {
    return over(row, visitMoment() + " IS NOT NULL");
}

QByteArrayList sumColumns() {
    return kSums.simplified().replace(", ", ",").split(',');
}

QByteArray addition(const QByteArray& select, bool off) {
    QByteArrayList updates;
    for (const QByteArray& column : sumColumns())
        updates.append(column + " = " + column + (off ? " - " : " + ") + "excluded." + column);
    return "INSERT INTO person_day (service_user_id, day, " + kSums + ") " + select +
           " ON CONFLICT (service_user_id, day) DO UPDATE SET " + updates.join(", ") + "; ";
}

} // namespace aelwyd
