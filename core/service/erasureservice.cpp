// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/erasureservice.h"

#include "core/storage/erasure.h"
#include "core/storage/peoplestore.h"

namespace aelwyd {

QList<DueRecord> ErasureService::due(QDate today) const {
    const PeopleStore store(m_workspace.database());
    QList<DueRecord> records;
    for (const auto& [id, last] : untouchedSince(m_workspace.database(), today.addYears(-kYearsKept)))
        if (const auto person = store.person(id))
            records.append({id, person->reference, fullName(*person), last});
    return records;
}

Result<qint64> ErasureService::erase(const ServiceUserId& person) {
    if (!PeopleStore(m_workspace.database()).person(person)) return Problem{{}, ErrorCode::NotFound};
    qint64 rows = 0;
    const auto done = m_workspace.transact({Operation::ErasePerson}, [&]() -> Result<void> {
        rows = erasePerson(m_workspace.database(), person);
        return {};
    });
    if (!done) return done.problems();
    m_workspace.forgetAllSteps();
    compact(m_workspace.database());
    renewBackups();
    return rows;
}

/// The old ones go only when there is a new one.
void ErasureService::renewBackups() {
    const auto old = m_backups.automaticBackups();
    if (old.isEmpty() || !m_backups.backUpNow()) return;
    for (const Backup& backup : old)
        m_backups.discard(backup);
}

} // namespace aelwyd
