// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportfacts.h"

#include "core/storage/rowmapper.h"

namespace aelwyd {

QHash<ServiceUserId, SortingFacts> countedPeople(Database& database) {
    QHash<ServiceUserId, SortingFacts> people;
    Query query(database, "SELECT id, locality, language FROM service_user");
    while (query.next()) {
        const auto id = query.id<ServiceUserId>();
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
        const auto worker = query.id<CareWorkerId>();
        spoken[worker].insert(query.text());
    }
    return spoken;
}

namespace {

/// Whose a record is, by its id, wherever it is kept.
const char* const kOwners[]{
    "SELECT id FROM service_user WHERE id = ?",
    "SELECT service_user_id FROM visit WHERE id = ?",
    "SELECT service_user_id FROM concern WHERE id = ? AND service_user_id IS NOT NULL",
    "SELECT service_user_id FROM review WHERE id = ?",
    "SELECT service_user_id FROM story WHERE id = ?",
};

QHash<QUuid, ServiceUserId> ownersOfOutcomes(Database& database) {
    QHash<QUuid, ServiceUserId> owners;
    Query query(database,
                "SELECT o.item_id, p.service_user_id FROM plan_outcome o JOIN support_plan p ON p.id = "
                "o.plan_id");
    while (query.next()) {
        const QUuid item = QUuid::fromRfc4122(query.blob());
        owners.insert(item, query.id<ServiceUserId>());
    }
    return owners;
}

std::optional<ServiceUserId> ownerOf(Database& database, const QUuid& record) {
    for (const char* sql : kOwners) {
        Query query(database, sql);
        query.bind(record.toRfc4122());
        if (query.next()) return query.id<ServiceUserId>();
    }
    return std::nullopt;
}

} // namespace

QSet<ServiceUserId> peopleBehind(Database& database, const QList<QUuid>& records) {
    const auto outcomes = ownersOfOutcomes(database);
    QSet<ServiceUserId> people;
    for (const QUuid& record : records) {
        const auto outcome = outcomes.constFind(record);
        const auto owner =
            outcome == outcomes.constEnd() ? ownerOf(database, record) : std::optional(*outcome);
        if (owner) people.insert(*owner);
    }
    return people;
}

} // namespace aelwyd
