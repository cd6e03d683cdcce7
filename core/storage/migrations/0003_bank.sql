-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bank's ledger follows from the visits, the package and these two, which are only ever added to.

-- What had been recorded of a visit before it was put right; place counts the corrections of one visit.
CREATE TABLE visit_superseded (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    visit_id BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    replaced_on TEXT NOT NULL,
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_start INTEGER,
    planned_minutes INTEGER,
    actual_start INTEGER,
    actual_minutes INTEGER,
    cancelled_at INTEGER,
    agreed_short INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_superseded_owner ON visit_superseded (visit_id);
CREATE INDEX visit_superseded_person ON visit_superseded (service_user_id);

CREATE TABLE bank_adjustment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    on_day TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    approved_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_adjustment_owner ON bank_adjustment (service_user_id);
