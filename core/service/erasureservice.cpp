// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/erasureservice.h"

#include "core/storage/erasure.h"
#include "core/storage/fault.h"
#include "core/storage/keptcopies.h"
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
        m_backups.noteRenewal();
        return {};
    });
    if (!done) return done.problems();
    m_workspace.forgetAllSteps();
    discardKeptCopies(m_workspace.database().path());
    attempt([&] { compact(m_workspace.database()); });
    attempt([&] {
        if (!placesToRenew().isEmpty()) m_backups.backUpNow();
    });
    return rows;
}

/// The person is gone from the file already: a full disk is not to hide that.
void ErasureService::attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& fault) {
        if (!problemOfFault(fault, m_workspace.database().path())) throw;
    }
}

} // namespace aelwyd
