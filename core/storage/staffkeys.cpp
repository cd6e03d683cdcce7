// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/staffkeys.h"

#include "core/storage/query.h"

namespace aelwyd {

namespace {

const QByteArray kKeyColumns =
    "SELECT id, reference, first_name, last_name, locality, leave_date, archived FROM care_worker";

StaffKey staffKeyOf(Query& query) {
    StaffKey key{query.id<CareWorkerId>(), {}, {}, {}, {}, {}};
    for (QString* text : {&key.reference, &key.firstName, &key.lastName, &key.locality})
        *text = query.text();
    if (query.isNull())
        query.skip();
    else
        key.leaveDate = query.day();
    key.archived = query.integer() != 0;
    return key;
}

} // namespace

QList<StaffKey> staffKeys(Database& database) {
    QList<StaffKey> keys;
    Query query(database, kKeyColumns);
    while (query.next())
        keys.append(staffKeyOf(query));
    return keys;
}

std::optional<StaffKey> staffKey(Database& database, const CareWorkerId& id) {
    Query query(database, kKeyColumns + " WHERE id = ?");
    query.bind(id.bytes());
    return query.next() ? std::optional(staffKeyOf(query)) : std::nullopt;
}

QStringList competenceUnitsHeld(Database& database) {
    QStringList units;
    Query query(database, "SELECT DISTINCT unit FROM care_worker_competence ORDER BY unit");
    while (query.next())
        units.append(query.text());
    return units;
}

} // namespace aelwyd
