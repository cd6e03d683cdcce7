// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace aelwyd {

/// Whether a file system of this name lies on another computer ("nfs4", "cifs", "fuse.sshfs"): locks do not
/// hold there.
bool isNetworkFileSystem(const QByteArray& name);

/// Whether a folder of this path is kept in step with other computers by another program (OneDrive, Dropbox,
/// Nextcloud, Google Drive, iCloud, Syncthing): half-written pages would travel. Told by names of folders and
/// by the marks that those programs leave in them.
bool isSynchronised(const QString& folder);

/// SharedHome (argument: the folder; a link is followed) where a database must not live; bundles and backups
/// may.
std::optional<Problem> problemOfHome(const QString& file);

/// Why backups cannot go into this folder: NotFound, CannotWrite; nothing if they can.
std::optional<Problem> problemOfBackupFolder(const QString& folder);

} // namespace aelwyd
