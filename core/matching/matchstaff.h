// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workforce/staffmember.h"

namespace aelwyd {

/// A worker with what the rules ask for again and again worked out once.
struct MatchWorker {
    StaffMember member;
    /// What ties are settled by: the reference in byte order.
    QByteArray key;
    /// Folded: lower case, without accents.
    QString name;
    QString locality;
    QStringList qualities;
    QStringList interests;
    const CareWorker& worker() const { return member.worker; }
};

/// Everybody who is not archived, in the order of their references.
using MatchStaff = QList<MatchWorker>;
MatchStaff staffForMatching(const QList<StaffMember>& members);
MatchWorker forMatching(const StaffMember& member);
/// Each entry folded as MatchWorker's are.
QStringList foldedEach(const QStringList& entries);

} // namespace aelwyd
