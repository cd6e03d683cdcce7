// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/children.h"
#include "core/visits/supersededvisit.h"

namespace aelwyd {

/// Who makes a visit.
struct VisitWorkerRow {
    QUuid id;
    QUuid visit;
    CareWorkerId worker;
};

/// What a visit had been recorded as before it was put right.
struct SupersededRow {
    QUuid id;
    QUuid visitId;
    SupersededVisit superseded;
};

/// Of somebody's, for rows that are about to be read.
inline Visit emptyVisit() {
    static const Visit visit{.person = ServiceUserId::create()};
    return visit;
}

/// The facts that the bank reads.
template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Visit>
void mapFacts(Io& io, Row& row) {
    io("service_user_id", row.person);
    io("kind", row.kind);
    io("state", row.state);
    io("planned_start", row.plannedStart);
    io("planned_minutes", row.plannedMinutes);
    io("actual_start", row.actualStart);
    io("actual_minutes", row.actualMinutes);
    io("cancelled_at", row.cancelledAt);
    io("agreed_short", row.agreedShort);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, Visit>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("reference", row.reference);
    mapFacts(io, row);
    io("cancelled_by", row.cancelledBy);
    io("carers", row.carers);
    io("travel_minutes", row.travelMinutes);
    io("note", row.note);
    io("outcome_item_id", row.outcome);
    io("plan_item_id", row.planItem);
    io("override_reason", row.overrideReason);
    io("overridden_by", row.overriddenBy);
    io("approved_by", row.approvedBy);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, VisitWorkerRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("visit_id", row.visit);
    io("care_worker_id", row.worker);
}

template <class Io, class Row>
requires std::is_same_v<std::remove_const_t<Row>, SupersededRow>
void mapRow(Io& io, Row& row) {
    io("id", row.id);
    io("visit_id", row.visitId);
    io("place", row.superseded.place);
    io("replaced_on", row.superseded.replacedOn);
    mapFacts(io, row.superseded.visit);
}

} // namespace aelwyd
