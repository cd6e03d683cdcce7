// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/columns.h"

#include <QMap>

namespace aelwyd {

/// The rows of a file that begin on these lines, as a file of its own to be put right and taken in: its
/// columns among `columns`, by their names, then "line" (of the file it came from) and "why" (the words given
/// for that line). Empty if the file cannot be read as a sheet.
QByteArray refusedRows(const QByteArray& bytes, const QList<SheetColumn>& columns,
                       const QMap<int, QString>& why);

} // namespace aelwyd
