-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moments are minutes since 1970 began in Greenwich, so that order and differences hold when the clocks change.

CREATE TABLE visit (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_start INTEGER,
    planned_minutes INTEGER,
    actual_start INTEGER,
    actual_minutes INTEGER,
    cancelled_at INTEGER,
    cancelled_by TEXT NOT NULL DEFAULT '',
    agreed_short INTEGER NOT NULL DEFAULT 0,
    carers INTEGER NOT NULL DEFAULT 1,
    travel_minutes INTEGER,
    note TEXT NOT NULL DEFAULT '',
    outcome_item_id BLOB,
    plan_item_id BLOB,
    override_reason TEXT NOT NULL DEFAULT '',
    overridden_by TEXT NOT NULL DEFAULT '',
    approved_by TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_reference ON visit (reference);
CREATE INDEX visit_owner ON visit (service_user_id);
-- When it takes somebody's time: the actual start if it was delivered, else the planned one.
CREATE INDEX visit_start ON visit (CASE WHEN state = 'delivered' THEN coalesce(actual_start, planned_start) ELSE planned_start END);

CREATE TABLE visit_worker (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    visit_id BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_worker_owner ON visit_worker (visit_id);
CREATE INDEX visit_worker_worker ON visit_worker (care_worker_id);
