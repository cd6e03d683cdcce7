// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingualtext.h"
#include "core/service/reportfigures.h"

namespace aelwyd {

/// An id as spreadsheets and JSON of figures have it: 32 signs.
QString figureId(const QUuid& row);
/// Figures as lines of a spreadsheet, heads first, each with the ids of the records behind it, as many as a
/// cell takes and then an ellipsis (the JSON has them all); people's words in `language`.
QList<QStringList> figureRows(const QList<FigureLine>& lines, ReaderLanguage language);

} // namespace aelwyd
