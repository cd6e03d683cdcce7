// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/requeststore.h"

#include "core/storage/children.h"

namespace aelwyd {

namespace {

TimeRequest someRequest(const ServiceUserId& person) {
    return {.id = {}, .person = person, .words = {}, .askedOn = {}};
}

} // namespace

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, TimeRequest>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("service_user_id", row.person);
    io("words", row.words);
    io("minutes", row.minutes);
    io("asked_on", row.askedOn);
    io("outcome_item_id", row.outcome);
    io("visit_id", row.visit);
    io("let_go_on", row.letGoOn);
}

std::optional<TimeRequest> RequestStore::request(const QUuid& id) const {
    const auto found = childrenOf(m_database, "time_request", "id", id, someRequest(ServiceUserId::create()));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<TimeRequest> RequestStore::ofPerson(const ServiceUserId& person) const {
    return childrenOf(m_database, "time_request", "service_user_id", person.uuid(), someRequest(person),
                      "asked_on, id");
}

QList<TimeRequest> RequestStore::open() const {
    const TimeRequest sample = someRequest(ServiceUserId::create());
    Query query(m_database,
                selectSql("time_request", columnsOf(sample)) +
                    "r WHERE let_go_on IS NULL AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = "
                    "r.visit_id AND v.state IN ('planned', 'delivered')) ORDER BY asked_on, id");
    return readRows(query, sample);
}

void RequestStore::write(const TimeRequest& request) {
    upsert(m_database, "time_request", request);
}

} // namespace aelwyd
