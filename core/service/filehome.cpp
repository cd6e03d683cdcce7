// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filehome.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>

namespace aelwyd {

namespace {

constexpr std::array kNetworkSystems{"nfs",           "nfs4",
                                     "cifs",          "smbfs",
                                     "smb3",          "smb2",
                                     "afs",           "ncpfs",
                                     "davfs",         "fuse.sshfs",
                                     "webdav",        "fuse.rclone",
                                     "fuse.davfs2",   "fuse.gvfsd-fuse",
                                     "fuse.smbnetfs", "fuse.glusterfs",
                                     "ceph"};
constexpr std::array kSharedNames{"dropbox",      "onedrive",     "nextcloud",   "owncloud",
                                  "google drive", "googledrive",  "my drive",    "com~apple~clouddocs",
                                  "iclouddrive",  "icloud drive", "pclouddrive", "box sync"};
constexpr std::array kSharedMarks{".dropbox",          ".dropbox.cache", ".stfolder",
                                  ".owncloudsync.log", "._sync_journal", ".nextcloudsync.log",
                                  ".sync_database.db"};

bool isSharedName(const QString& name) {
    const QString lower = name.toLower();
    return std::any_of(kSharedNames.begin(), kSharedNames.end(), [&](const char* shared) {
        // "OneDrive - Gofal Cymru" too, but not a folder that only begins alike.
        return lower == QLatin1String(shared) ||
               lower.startsWith(QLatin1String(shared) + QLatin1String(" - ")) ||
               lower.startsWith(QLatin1String(shared) + QLatin1String(" ("));
    });
}

bool hasMark(const QDir& folder) {
    return std::any_of(kSharedMarks.begin(), kSharedMarks.end(),
                       [&](const char* mark) { return folder.exists(QLatin1String(mark)); });
}

/// The folder, or the nearest above it that is there.
QDir existing(const QString& folder) {
    QDir found(folder);
    while (!found.exists() && !found.isRoot())
        found.setPath(QFileInfo(found.absolutePath()).absolutePath());
    return found;
}

} // namespace

bool isNetworkFileSystem(const QByteArray& name) {
    return std::any_of(kNetworkSystems.begin(), kNetworkSystems.end(),
                       [&](const char* system) { return name.toLower() == system; });
}

bool isSynchronised(const QString& folder) {
    QDir at(QDir::cleanPath(QDir(folder).absolutePath()));
    for (;;) {
        if (isSharedName(at.dirName()) || hasMark(at)) return true;
        if (at.isRoot()) return false;
        at.setPath(QFileInfo(at.absolutePath()).absolutePath());
    }
}

std::optional<Problem> problemOfHome(const QString& file) {
    const QString folder = existing(QFileInfo(file).absolutePath()).canonicalPath();
    const bool shared = isNetworkFileSystem(QStorageInfo(folder).fileSystemType()) || isSynchronised(folder);
    return shared ? std::optional(Problem{{}, ErrorCode::SharedHome, {folder}}) : std::nullopt;
}

} // namespace aelwyd
