// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/serviceuser.h"
#include "core/service/backupservice.h"

#include <functional>

namespace aelwyd {

/// Somebody whose record need not be kept any longer.
struct DueRecord {
    ServiceUserId person;
    QString reference;
    QString name;
    /// The last day of which the record tells.
    QDate lastEntry;
};

/// Adults' records are kept for three years from the last entry (Regulated Services (Service Providers and
/// Responsible Individuals) (Wales) Regulations 2017, regulation 59).
inline constexpr int kYearsKept = 3;

/// Taking a person out for good, and proposing whom. A manager decides.
class ErasureService {
  public:
    /// Not owned; must outlive this.
    ErasureService(Workspace& workspace, BackupService& backups)
        : m_workspace(workspace)
        , m_backups(backups) {}

    /// People who are archived, or whose package has ended, and whose last entry is more than three years
    /// before `today`; the longest ago first.
    QList<DueRecord> due(QDate today) const;
    /// The number of rows that are gone. Nothing of the person stays in the file; automatic backups that hold
    /// the person are replaced by a new one, here and in the second place, and copies that were kept before a
    /// migration go. Where that cannot be done now (a place that is not there, a full disk), it is noted with
    /// the erasure and done with the next backup: see placesToRenew. Copies that were made by hand are not
    /// reached. Not to be taken back. NotFound, NotAllowed, InUse.
    Result<qint64> erase(const ServiceUserId& person);
    /// Where automatic backups still hold somebody who was erased.
    QStringList placesToRenew() const { return m_backups.placesToRenew(); }

  private:
    void attempt(const std::function<void()>& work);
    Workspace& m_workspace;
    BackupService& m_backups;
};

} // namespace aelwyd
