// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aelwyd {

/// A key whose byte order is the order of the Welsh alphabet (a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th
/// u w y), accents second, case third. Comparable with memcmp, so it sorts in SQL as well.
QByteArray welshSortKey(const QString& text);

} // namespace aelwyd
