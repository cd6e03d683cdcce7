// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace aelwyd {

/// A key whose byte order is the order of the Welsh alphabet (a b c ch d dd e f ff g ng h i j l ll m n o p ph
/// r rh s t th u w y), accents second, case third; punctuation does not count ("O'Connor" stands with
/// "Oconnor"). Comparable with memcmp, so it sorts in SQL as well.
QByteArray welshSortKey(const QString& text);
/// The same for several fields, the weightiest first: the letters of all of them come before any accent or
/// capital, so that "DAVIES, Bob" stands between "Davies, Ann" and "Davies, Cai".
QByteArray welshSortKey(const QStringList& fields);

} // namespace aelwyd
