// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace aelwyd {

/// The words of a search as it was typed, folded; UTF-8, because a search in bytes takes a third of the time.
QByteArrayList searchWordsOf(const QString& typed);
/// Whether every word of `wanted` is somewhere in `words`.
bool holdsAllWords(const QByteArray& words, const QByteArrayList& wanted);
/// " oconnor" for "O'Connor", " annmarie" for "Ann-Marie": people write them either way. Empty when there is
/// nothing to leave out.
QString foldedWithoutPunctuation(const QString& names);

} // namespace aelwyd
