// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/wording/staffproblems.h"

#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::wording {

namespace {

struct DayOrder {
    const char* field;
    const char* words;
};

constexpr DayOrder kDayOrders[] = {
    {"experience_decided_on",
     QT_TRANSLATE_NOOP("Workforce", "The induction ended on %1. Write that day or a later one.")},
    {"trained_on",
     QT_TRANSLATE_NOOP("Workforce", "The experience was decided on %1. Write that day or an earlier one.")},
    {"leave_date",
     QT_TRANSLATE_NOOP("Workforce", "The first day of work was %1. Write that day or a later one.")},
    {"start_date",
     QT_TRANSLATE_NOOP("Workforce", "The first day away is %1. Write that day or an earlier one.")}};

} // namespace

QString staffDayOrder(const QString& field, const QString& day) {
    if (field == QLatin1String("competences") && !day.isEmpty())
        return translate("Workforce",
                         "Competence: %1. It ends before it begins. Put one of the two days right.")
            .arg(day);
    const QDate other = QDate::fromString(day, Qt::ISODate);
    for (const DayOrder& order : kDayOrders)
        if (other.isValid() && field == QLatin1String(order.field))
            return translate("Workforce", order.words).arg(date(other));
    return {};
}

} // namespace aelwyd::wording
