// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/vault/backupplace.h"

#include "core/service/filehome.h"
#include "ui/presentation/wording/translate.h"

#include <QDir>

namespace aelwyd {

QString remarkOnBackupPlace(const QString& folder) {
    if (folder.isEmpty() || !problemOfHome(QDir(folder).filePath(QStringLiteral("backup")))) return {};
    return wording::translate(
        "Wording",
        "This folder is shared or synchronised. Backups of a protected file may go there, for they "
        "are sealed. Old ones may be kept there after they are taken away here.");
}

} // namespace aelwyd
