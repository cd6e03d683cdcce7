// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QDateTime>
#include <QMap>
#include <QUuid>

namespace aelwyd {

class SecretBytes;

/// "agency-20261123T091500000Z.backup" of the file "agency.aelwyd".
QString automaticName(const QString& file, const QDateTime& at);
/// Where the next automatic backup goes: under the name of that moment, or of the next one that is free, as
/// when the clock was set back.
QString freePlace(const QString& folder, const QString& file, QDateTime at);
/// The automatic backups of one file that a folder holds, by their moment.
QMap<QDateTime, QString> backupsIn(const QString& folder, const QString& file);
/// With its keys and whatever else stands beside it; false if it stays.
bool discardBackup(const QString& path);
/// All automatic backups of the file in a folder but the one of this name, and what a copying or a drill has
/// left that did not come to its end; those of another vault stay. False if one stays that should go.
bool discardOthers(const QString& folder, const QString& file, const QString& name, const QUuid& vault);
/// Byte for byte.
bool isSameFile(const QString& a, const QString& b);
/// The keys first: a database without them opens for nobody. Errors: those of readKeyFile and saveKeyFile.
Result<void> copyKeys(const QString& from, const QString& to);
/// Also those pages that no query touches.
bool everyPageHolds(const QString& path, const SecretBytes& dataKey);
/// On the disk before it has its name; with its keys if it is sealed. CannotWrite, those of copyKeys.
Result<void> copyBeside(const QString& from, const QString& to, bool isSealed);
/// Opened in a place of its own, which is gone afterwards: opening writes. `dataKey` may be null for a file
/// that is not sealed. BackupFailed, CannotWrite.
Result<qint64> rowsInCopy(const QString& path, const SecretBytes* dataKey);

} // namespace aelwyd
