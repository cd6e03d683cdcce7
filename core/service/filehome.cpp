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

constexpr std::array kNetworkSystems{"nfs",
                                     "nfs4",
                                     "cifs",
                                     "smbfs",
                                     "smb3",
                                     "smb2",
                                     "afs",
                                     "ncpfs",
                                     "davfs",
                                     "fuse.sshfs",
                                     "webdav",
                                     "fuse.rclone",
                                     "fuse.davfs2",
                                     "fuse.gvfsd-fuse",
                                     "fuse.smbnetfs",
                                     "fuse.glusterfs",
                                     "ceph",
                                     "afpfs",
                                     "fuse.onedriver",
                                     "fuse.google-drive-ocamlfuse",
                                     "fuse.s3fs",
                                     "fuse.curlftpfs"};
constexpr std::array kSharedNames{"dropbox",      "onedrive",     "nextcloud",     "owncloud",
                                  "google drive", "googledrive",  "my drive",      "com~apple~clouddocs",
                                  "iclouddrive",  "icloud drive", "pclouddrive",   "pcloud drive",
                                  "box sync",     "box",          "mega",          "megasync",
                                  "proton drive", "protondrive",  "synologydrive", "synology drive",
                                  "seafile",      "tresorit"};
constexpr std::array kSharedMarks{".dropbox",       ".dropbox.cache",     ".stfolder",  ".owncloudsync.log",
                                  "._sync_journal", ".nextcloudsync.log", ".sync_*.db", "._sync_*.db"};

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
    QStringList marks;
    for (const char* mark : kSharedMarks)
        marks.append(QLatin1String(mark));
    return !folder.entryList(marks, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty();
}

/// "Library/CloudStorage/OneDrive-GofalCymru": whatever lies there belongs to such a program.
bool isInCloudStorage(const QDir& folder) {
    return QFileInfo(folder.absolutePath())
               .dir()
               .dirName()
               .compare(QLatin1String("cloudstorage"), Qt::CaseInsensitive) == 0;
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
        if (isSharedName(at.dirName()) || isInCloudStorage(at) || hasMark(at)) return true;
        if (at.isRoot()) return false;
        at.setPath(QFileInfo(at.absolutePath()).absolutePath());
    }
}

static std::optional<Problem> problemOfFolder(const QString& named) {
    const QString folder = existing(named).canonicalPath();
    const bool shared = isNetworkFileSystem(QStorageInfo(folder).fileSystemType()) || isSynchronised(folder);
    return shared ? std::optional(Problem{{}, ErrorCode::SharedHome, {folder}}) : std::nullopt;
}

std::optional<Problem> problemOfHome(const QString& file) {
    const QFileInfo named(file);
    if (auto problem = problemOfFolder(named.absolutePath())) return problem;
    if (!named.isSymLink()) return std::nullopt;
    const QString target = named.canonicalFilePath();
    return problemOfFolder(QFileInfo(target.isEmpty() ? named.symLinkTarget() : target).absolutePath());
}

std::optional<Problem> problemOfBackupFolder(const QString& folder) {
    const QFileInfo place(folder);
    if (!place.isDir()) return Problem{{}, ErrorCode::NotFound, {folder}};
    return place.isWritable() ? std::nullopt : std::optional(Problem{{}, ErrorCode::CannotWrite, {folder}});
}

} // namespace aelwyd
