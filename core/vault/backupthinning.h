// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace aelwyd {

/// Which of the automatic backups stay: all of the last 48 hours, the last of each of the 14 latest days, of
/// the 8 latest weeks (from Monday) and of the 12 latest months that have any; the newest always, and those
/// from after `now` (a clock that was wrong). Days are UTC's. In the order of time, each once.
QList<QDateTime> backupsToKeep(QList<QDateTime> taken, const QDateTime& now);

} // namespace aelwyd
