// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/refusedrows.h"

#include "core/interchange/csvwriter.h"
#include "core/interchange/sheet.h"

namespace aelwyd {

namespace {

/// A column that the file does not have stays out: a blank cell would clear what is stored.
QStringList headingsOf(const SheetRow& row, const QList<SheetColumn>& columns) {
    QStringList headings;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (row.cells.value(i)) headings.append(QLatin1String(columns[i].name));
    return headings + QStringList{QStringLiteral("line"), QStringLiteral("why")};
}

QStringList cellsOf(const SheetRow& row, const QString& why) {
    QStringList cells;
    for (const auto& cell : row.cells)
        if (cell) cells.append(*cell);
    return cells + QStringList{QString::number(row.line), why};
}

} // namespace

QByteArray refusedRows(const QByteArray& bytes, const QList<SheetColumn>& columns,
                       const QMap<int, QString>& why) {
    const auto sheet = Sheet::open(bytes, columns);
    if (!sheet) return {};
    QList<QStringList> rows;
    for (SheetRow row; sheet.value()->next(row);) {
        if (rows.isEmpty()) rows.append(headingsOf(row, columns));
        if (why.contains(row.line)) rows.append(cellsOf(row, why.value(row.line)));
    }
    return csvOf(rows);
}

} // namespace aelwyd
