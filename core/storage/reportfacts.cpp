// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportfacts.h"

#include "core/storage/rowmapper.h"

namespace aelwyd {

QHash<ServiceUserId, SortingFacts> countedPeople(Database& database) {
    QHash<ServiceUserId, SortingFacts> people;
    Query query(database, "SELECT id, locality, language FROM service_user");
    while (query.next()) {
        const auto id = ServiceUserId::fromBytes(query.blob());
        SortingFacts facts{query.text(), {}};
        RowReader reader(query);
        reader("language", facts.language);
        people.insert(id, facts);
    }
    return people;
}

QHash<CareWorkerId, QSet<QString>> workingLanguages(Database& database) {
    QHash<CareWorkerId, QSet<QString>> spoken;
    Query query(database, "SELECT care_worker_id, language FROM care_worker_language WHERE level IN ('good', "
                          "'fluent')");
    while (query.next()) {
        const auto worker = CareWorkerId::fromBytes(query.blob());
        spoken[worker].insert(query.text());
    }
    return spoken;
}

} // namespace aelwyd
