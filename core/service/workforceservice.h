// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/workforce/careworker.h"

namespace aelwyd {

/// Care workers with the fields of the staff spreadsheet.
class WorkforceService {
  public:
    explicit WorkforceService(Workspace& workspace);

    /// In Welsh alphabetical order of last name, first name, reference.
    QList<CareWorker> workers() const;
    std::optional<CareWorker> byReference(const QString& reference) const;
    std::optional<CareWorker> worker(const CareWorkerId& id) const;
    /// Adds or updates; a changed experience is added to the history. Duplicate on reference is refused.
    Result<void> save(const CareWorker& worker);
    /// The decisions about experience, earliest first.
    QList<RagDecision> experienceHistory(const CareWorkerId& id) const;

    Workspace& workspace() const { return m_workspace; }

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
