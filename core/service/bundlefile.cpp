// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bundlefile.h"

#include "core/sync/bundle.h"
#include "core/vault/durablefile.h"

#include <QFile>
#include <QFileInfo>

namespace aelwyd {

namespace {

/// Hidden, and with an end that nobody takes for a bundle's.
QString unfinishedName(const QString& path) {
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".part");
}

bool writeOut(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.write(bytes) == bytes.size() && file.flush();
    file.close();
    return written && flushToDisk(path);
}

bool readsBack(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

Result<QByteArray> readBundleFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile()) return Problem{{}, ErrorCode::NotFound, {path}};
    if (!file.open(QIODevice::ReadOnly)) return Problem{{}, ErrorCode::CannotOpen, {path}};
    if (file.size() > kLargestBundle)
        return Problem{{}, ErrorCode::TooLarge, {QString::number(kLargestBundle >> 20)}};
    return file.read(kLargestBundle);
}

Result<void> writeBundleFile(const QString& path, const QByteArray& bytes) {
    if (QFileInfo::exists(path)) return Problem{{}, ErrorCode::FileExists, {path}};
    const QString unfinished = unfinishedName(path);
    if (writeOut(unfinished, bytes) && readsBack(unfinished, bytes) && replaceDurably(unfinished, path))
        return {};
    QFile::remove(unfinished);
    return Problem{{}, ErrorCode::CannotWrite, {path}};
}

} // namespace aelwyd
