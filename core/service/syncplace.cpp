// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/syncplace.h"

#include "core/storage/localsettings.h"

#include <QFileInfo>

namespace aelwyd {

static const QString kSyncFolder = QStringLiteral("sync.folder");

QString SyncPlace::folder() const {
    return LocalSettings(m_workspace.database()).value(kSyncFolder);
}

Result<void> SyncPlace::setFolder(const QString& path) {
    if (!path.isEmpty() && !QFileInfo(path).isDir()) return Problem{{}, ErrorCode::NotFound, {path}};
    return m_workspace.transact({Operation::KeepOwnNotes}, [&]() -> Result<void> {
        LocalSettings(m_workspace.database()).keep(kSyncFolder, path);
        return {};
    });
}

} // namespace aelwyd
