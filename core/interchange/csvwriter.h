// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace aelwyd {

/// `text` so that no spreadsheet runs it: an apostrophe goes before a cell that begins (after apostrophes)
/// with = + - @, tab or return. A number below zero ("-12", "-0.5") stays as it is.
QString formulaSafe(const QString& text);
/// The text of a cell as it was before formulaSafe.
QString withoutFormulaGuard(const QString& cell);

/// Rows as the spreadsheets of offices open them rightly: UTF-8 with a byte order mark, comma, CRLF, no cell
/// that runs.
QByteArray csvOf(const QList<QStringList>& rows);

} // namespace aelwyd
