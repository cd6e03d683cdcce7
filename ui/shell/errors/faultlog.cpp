// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errors/faultlog.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace aelwyd {

/// A log that grew larger than this begins again.
static constexpr qint64 kLongestLog = 1 << 20;

static QString folder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString faultLogPath() {
    return folder() + QStringLiteral("/faults.log");
}

void logFault(const std::exception& fault) {
    qCritical("%s", fault.what());
    QDir().mkpath(folder());
    QFile log(faultLogPath());
    const auto mode = log.size() > kLongestLog ? QIODevice::Truncate : QIODevice::Append;
    if (!log.open(QIODevice::WriteOnly | mode, QFile::ReadOwner | QFile::WriteOwner)) return;
    log.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8() + ' ' + fault.what() + '\n');
}

} // namespace aelwyd
