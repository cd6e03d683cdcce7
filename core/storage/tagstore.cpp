// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tagstore.h"

namespace aelwyd {

QHash<QString, QStringList> readTags(Database& database, const QByteArray& table,
                                     const QByteArray& ownerColumn, const QUuid& owner) {
    Query query(database, "SELECT kind, value FROM " + table + " WHERE " + ownerColumn + " = ?");
    query.bind(owner.toRfc4122());
    QHash<QString, QStringList> tags;
    while (query.next()) {
        const QString kind = query.text();
        tags[kind].append(query.text());
    }
    for (QStringList& values : tags)
        values.sort();
    return tags;
}

void writeTags(Database& database, const QByteArray& table, const QByteArray& ownerColumn, const QUuid& owner,
               const QHash<QString, QStringList>& tags) {
    const QByteArray insert = "INSERT INTO " + table + " (id, " + ownerColumn +
                              ", kind, value) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";
    QSet<QByteArray> kept;
    for (auto kind = tags.begin(); kind != tags.end(); ++kind)
        for (const QString& value : kind.value()) {
            const QByteArray id = derivedUuid(owner, (kind.key() + u'/' + value).toUtf8()).toRfc4122();
            kept.insert(id);
            Query(database, insert).bind(id).bind(owner.toRfc4122()).bind(kind.key()).bind(value).run();
        }
    removeOthers(database, table, ownerColumn, owner, kept);
}

} // namespace aelwyd
