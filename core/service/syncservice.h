// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "core/storage/merger.h"

namespace aelwyd {

/// What this copy of the file has to tell others, and taking in what they tell.
class SyncService {
  public:
    /// Not owned.
    explicit SyncService(Workspace& workspace)
        : m_workspace(workspace) {}

    /// Under which device this copy writes; from now on as another one.
    QUuid device();
    void become(const QUuid& device);
    /// Up to where there are commits of each device, what was written a moment ago included.
    VersionVector held();
    /// Every commit that is here and not in `from`, what was written a moment ago included. Agency, heads,
    /// devices and what others have acknowledged are left to the caller.
    SyncBatch since(const VersionVector& from);
    /// Takes a batch in, in one transaction, and tells the windows; nothing changes after problems. A batch
    /// that builds on what is not here changes nothing either, and is to be kept and tried again. Errors:
    /// those of Merger::merge.
    /// `batch`: as for Merger::merge. `also` runs in the same transaction, after it.
    Result<MergeReport> merge(SyncBatch batch, const std::function<Result<void>()>& also = {},
                              const MergeProgress& progress = {});
    /// The same, taken back again.
    Result<MergeReport> preview(SyncBatch batch, const std::function<Result<void>()>& also = {},
                                const MergeProgress& progress = {});
    /// Whether there are commits that are not part of the records yet.
    bool isAnythingWaiting() const;
    /// Commits that had waited for this version of the program become part of the records: after a file was
    /// brought up to date.
    Result<MergeReport> applyWaiting();

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
