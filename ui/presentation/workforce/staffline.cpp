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

QString secondLine(const StaffRow& row, QDate today) {
    if (row.leaveDate && *row.leaveDate <= today)
        return wording::translate("Workforce", "Left: %1").arg(wording::shortDate(*row.leaveDate));
    if (!row.due.isEmpty()) return wording::due(row.due.first(), today, row.due.first().unit);
    if (row.leaveDate)
        return wording::translate("Workforce", "Leaves: %1").arg(wording::nearDate(*row.leaveDate, today));
    QStringList facts{row.reference, withVisibleControls(row.locality)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString spoken(const StaffRow& row, QDate today) {
    return QStringList{row.name, statusWord(row.standing), secondLine(row, today)}.join(QStringLiteral(", "));
}

} // namespace aelwyd::staffline
