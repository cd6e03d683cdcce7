// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ownfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace aelwyd {

static constexpr QFile::Permissions kOwnerAlone = QFile::ReadOwner | QFile::WriteOwner;

/// The owner of a copy may write it, also where the first may only be read.
static QFile::Permissions rightsBeside(const QString& like) {
    return QFileInfo::exists(like) ? QFile::permissions(like) | kOwnerAlone : kOwnerAlone;
}

void beginOwnFile(const QString& path, const QString& like) {
    QFile file(path);
    const bool isNew = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerAlone);
    if (isNew && !like.isEmpty()) file.setPermissions(rightsBeside(like));
}

void keepToOwner(QSaveFile& file) {
    if (!QFileInfo::exists(file.fileName())) file.setPermissions(kOwnerAlone);
}

} // namespace aelwyd
