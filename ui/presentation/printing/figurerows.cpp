// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printing/figurerows.h"

#include "ui/presentation/wording/translate.h"

#include <algorithm>

namespace aelwyd {

using wording::translate;

namespace {

/// Ids of 32 signs and a space, as many as the cell of a spreadsheet takes (32,767 signs).
constexpr qsizetype kMostIds = 900;

QStringList cellsOf(const FigureLine& line, ReaderLanguage language) {
    QStringList ids;
    for (const QUuid& row : line.figure.rows.first(std::min(line.figure.rows.size(), kMostIds)))
        ids.append(figureId(row));
    if (line.figure.rows.size() > kMostIds) ids.append(QStringLiteral("…"));
    return {line.section,
            line.group,
            line.item,
            line.on ? line.on->toString(Qt::ISODate) : QString(),
            line.words.preferring(language),
            QString::number(line.figure.value),
            QString::number(line.figure.rows.size()),
            ids.join(u' ')};
}

} // namespace

QString figureId(const QUuid& row) {
    return QString::fromLatin1(row.toRfc4122().toHex());
}

QList<QStringList> figureRows(const QList<FigureLine>& lines, ReaderLanguage language) {
    QList<QStringList> rows{{translate("Commands", "Section"), translate("Commands", "Group"),
                             translate("Commands", "Item"), translate("Commands", "Day"),
                             translate("Commands", "Words"), translate("Commands", "Figure"),
                             translate("Commands", "Records"), translate("Commands", "Ids of records")}};
    for (const FigureLine& line : lines)
        rows.append(cellsOf(line, language));
    return rows;
}

} // namespace aelwyd
