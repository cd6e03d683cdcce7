// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/columns.h"

#include <QUuid>
#include <optional>

namespace aelwyd {

/// The ids of rows, whose bytes lie in sixteen columns by their rank. Nothing if the columns differ in
/// length.
std::optional<QList<QUuid>> rowIdsFrom(ColumnCursor& cursor);
/// A value that names a row, in the encoding of values.
QByteArray referenceTo(const QUuid& row);

} // namespace aelwyd
