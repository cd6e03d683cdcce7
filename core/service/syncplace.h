// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"

namespace aelwyd {

/// Where this copy meets the others: a folder that another program carries between them. Each copy has its
/// own; it is not sent on.
class SyncPlace {
  public:
    /// Not owned; must outlive this.
    explicit SyncPlace(Workspace& workspace)
        : m_workspace(workspace) {}
    /// Empty: none was chosen.
    QString folder() const;
    /// An empty path: none any more. NotFound (argument: the path) for what is no folder.
    Result<void> setFolder(const QString& path);

  private:
    Workspace& m_workspace;
};

} // namespace aelwyd
