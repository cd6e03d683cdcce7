// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/commitlog.h"
#include "core/service/workspace.h"

namespace aelwyd {

/// The log of the open file.
class AgencyLog final : public CommitLog {
  public:
    /// Not owned.
    explicit AgencyLog(Workspace& workspace)
        : m_workspace(workspace) {}
    QUuid device() override;
    void become(const QUuid& device) override;
    void seal() override;
    QMap<QUuid, ChainPlace> ends() override;
    SyncBatch since(const VersionVector& from) override;
    Result<TakenIn> take(SyncBatch batch, bool isPreview, const std::function<Result<void>()>& also,
                         const std::function<bool(qint64, qint64)>& progress) override;

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
