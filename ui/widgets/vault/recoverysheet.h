// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace aelwyd {

class PlainLabel;

/// Puts the recovery key on one sheet of paper, by the printer that the person chooses; never into a file of
/// the program's own. False when nothing was printed.
bool printRecoverySheet(const QStringList& groups, const QString& agency, QWidget* window);

/// The key as it stands on the sheet: two lines of four groups.
QString recoveryLines(const QStringList& groups);

/// The same on the screen, in large letters of one width, one group below the other, and spoken group by
/// group.
void showRecoveryKey(PlainLabel& label, const QStringList& groups);

} // namespace aelwyd
