// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace aelwyd {

/// Puts the recovery key on one sheet of paper, by the printer that the person chooses; never into a file of
/// the program's own. False when nothing was printed.
bool printRecoverySheet(const QStringList& groups, const QString& agency, QWidget* window);

/// The key as it stands on the sheet: two lines of four groups.
QString recoveryLines(const QStringList& groups);

} // namespace aelwyd
