// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowmapper.h"

namespace aelwyd {

QByteArray upsertSql(const QByteArray& table, const QList<QByteArray>& columns) {
    QByteArrayList marks, updates;
    for (const QByteArray& column : columns) {
        marks.append("?");
        if (column != "id") updates.append(column + " = excluded." + column);
    }
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") +
           ") ON CONFLICT (id) DO UPDATE SET " + updates.join(", ");
}

QByteArray insertSql(const QByteArray& table, const QList<QByteArray>& columns) {
    QByteArrayList marks;
    for (qsizetype i = 0; i < columns.size(); ++i)
        marks.append("?");
    return "INSERT OR FAIL INTO " + table + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ')';
}

QByteArray updateSql(const QByteArray& table, const QList<QByteArray>& columns) {
    QByteArrayList values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(columns[i] + " = ?" + QByteArray::number(i + 1));
    return "UPDATE OR FAIL " + table + " SET " + values.join(", ") + " WHERE id = ?" +
           QByteArray::number(columns.indexOf("id") + 1);
}

QString toText(const QList<FrameworkLink>& links) {
    QStringList lines;
    for (const auto& link : links)
        lines.append(link.framework + u'/' + link.heading);
    return lines.join(u'\n');
}

QList<FrameworkLink> linksFromText(const QString& text) {
    QList<FrameworkLink> links;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        links.append({line.section(u'/', 0, 0), line.section(u'/', 1)});
    return links;
}

QByteArray selectSql(const QByteArray& table, const QList<QByteArray>& columns) {
    return "SELECT " + columns.join(", ") + " FROM " + table + ' ';
}

} // namespace aelwyd
