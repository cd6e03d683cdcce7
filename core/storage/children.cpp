// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/children.h"

namespace aelwyd {

void removeOthers(Database& database, const QByteArray& table, const QByteArray& parentColumn,
                  const QUuid& parent, const QSet<QByteArray>& kept) {
    QList<QByteArray> gone;
    Query query(database, "SELECT id FROM " + table + " WHERE " + parentColumn + " = ?");
    query.bind(parent.toRfc4122());
    while (query.next())
        if (const QByteArray id = query.blob(); !kept.contains(id)) gone.append(id);
    for (const QByteArray& id : gone)
        Query(database, "DELETE FROM " + table + " WHERE id = ?").bind(id).run();
}

} // namespace aelwyd
