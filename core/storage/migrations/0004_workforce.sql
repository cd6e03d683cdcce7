-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a decision about experience followed, and what it says of an Amber worker.
ALTER TABLE experience_decision ADD COLUMN basis TEXT;
ALTER TABLE experience_decision ADD COLUMN basis_on TEXT;
ALTER TABLE experience_decision ADD COLUMN ruling TEXT NOT NULL DEFAULT 'open';

CREATE TABLE care_worker_leave (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL,
    until TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_leave_owner ON care_worker_leave (care_worker_id);

-- Without times: not available on that day.
CREATE TABLE care_worker_exception (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    start TEXT,
    until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_exception_owner ON care_worker_exception (care_worker_id);

CREATE TABLE staff_meeting (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    held_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_meeting_owner ON staff_meeting (care_worker_id);

CREATE TABLE shadowing_observation (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    seen_on TEXT NOT NULL,
    assessor TEXT NOT NULL,
    complexity TEXT,
    seen TEXT NOT NULL,
    recommends TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX shadowing_observation_owner ON shadowing_observation (care_worker_id);

-- Each version stays, so that an old decision can be explained.
CREATE TABLE match_weights (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    continuity INTEGER NOT NULL,
    language INTEGER NOT NULL,
    qualities INTEGER NOT NULL,
    interests INTEGER NOT NULL,
    locality INTEGER NOT NULL,
    preference INTEGER NOT NULL,
    hours_room INTEGER NOT NULL,
    fairness INTEGER NOT NULL,
    set_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was allocated, and how they stood at that moment; rules: the codes that were overridden, one a line.
CREATE TABLE allocation (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    visit_id BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    allocated_on TEXT NOT NULL,
    score INTEGER,
    weights_version INTEGER NOT NULL,
    rules TEXT NOT NULL DEFAULT '',
    override_reason TEXT NOT NULL DEFAULT '',
    overridden_by TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_owner ON allocation (visit_id);
CREATE INDEX allocation_worker ON allocation (care_worker_id);
