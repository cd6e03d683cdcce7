// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/workforce/staffline.h"

#include "core/base/text.h"
#include "ui/presentation/wording/dates.h"
#include "ui/presentation/wording/matchwords.h"
#include "ui/presentation/wording/peoplewords.h"
#include "ui/presentation/wording/staffdue.h"
#include "ui/presentation/wording/translate.h"

namespace aelwyd::staffline {

QString statusWord(const Standing& standing) {
    return standing.decided ? wording::standing(standing)
                            : wording::translate("Workforce", "Experience not decided");
}

bool isUrgent(const StaffRow& row) {
    return !row.due.isEmpty() && row.due.first().state != DueState::Coming;
}

namespace {

bool hasLeft(const StaffRow& row, QDate today) {
    return row.leaveDate && *row.leaveDate <= today;
}

/// The day comes first: there is no room for every word after it.
QString dueBriefly(const DueItem& item, QDate today) {
    const QString what = QStringList{wording::word(item.kind), item.unit}.join(u' ').trimmed();
    if (item.state == DueState::Due) return wording::translate("Workforce", "Today · %1").arg(what);
    const QString text = item.state == DueState::Late ? wording::translate("Workforce", "Late: %1 · %2")
                                                      : QStringLiteral("%1 · %2");
    return text.arg(wording::nearDate(item.on, today), what);
}

} // namespace

QString secondLine(const StaffRow& row, QDate today) {
    if (hasLeft(row, today))
        return wording::translate("Workforce", "Left: %1").arg(wording::shortDate(*row.leaveDate));
    if (!row.due.isEmpty()) return dueBriefly(row.due.first(), today);
    if (row.leaveDate)
        return wording::translate("Workforce", "Leaves: %1").arg(wording::nearDate(*row.leaveDate, today));
    QStringList facts{row.reference, withVisibleControls(row.locality)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString sentence(const StaffRow& row, QDate today) {
    if (hasLeft(row, today) || row.due.isEmpty()) return secondLine(row, today);
    return wording::due(row.due.first(), today, row.due.first().unit);
}

QString tip(const StaffRow& row, QDate today) {
    return QStringList{row.name, sentence(row, today)}.join(u'\n').trimmed().toHtmlEscaped();
}

QString spoken(const StaffRow& row, QDate today) {
    return QStringList{row.name, statusWord(row.standing), sentence(row, today)}.join(QStringLiteral(", "));
}

} // namespace aelwyd::staffline
