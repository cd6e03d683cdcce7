// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matchstaff.h"

#include "core/base/text.h"

#include <algorithm>

namespace aelwyd {

QStringList foldedEach(const QStringList& entries) {
    QStringList folded;
    for (const QString& entry : entries)
        folded.append(foldedForSearch(entry).simplified());
    return folded;
}

MatchWorker forMatching(const StaffMember& member) {
    const CareWorker& worker = member.worker;
    return {member,
            worker.reference.toUtf8(),
            foldedForSearch(fullName(worker)).simplified(),
            foldedForSearch(worker.locality).simplified(),
            foldedEach(worker.qualities),
            foldedEach(worker.interests)};
}

MatchStaff staffForMatching(const QList<StaffMember>& members) {
    MatchStaff staff;
    for (const StaffMember& member : members)
        if (!member.worker.archived) staff.append(forMatching(member));
    std::sort(staff.begin(), staff.end(), [](const MatchWorker& a, const MatchWorker& b) {
        return std::pair(a.key, a.worker().id) < std::pair(b.key, b.worker().id);
    });
    return staff;
}

} // namespace aelwyd
