-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is at whose home when: a row for each visit and worker (one with an empty worker for a visit that nobody comes
-- to yet), in the order of time, kept by triggers. Today, rules, pictures and reports ask for all visits of a time
-- with their workers, and read them in one go instead of looking up the workers of one visit after another.
-- moment is in minutes from 1 January 1970, UTC: the actual start of what was delivered, the planned one of all else.

CREATE TABLE visit_moment (
    moment INTEGER NOT NULL,
    visit_id BLOB NOT NULL,
    care_worker_id BLOB NOT NULL,
    service_user_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_start INTEGER,
    planned_minutes INTEGER,
    actual_start INTEGER,
    actual_minutes INTEGER,
    cancelled_at INTEGER,
    agreed_short INTEGER NOT NULL,
    outcome_item_id BLOB,
    carers INTEGER NOT NULL,
    PRIMARY KEY (moment, visit_id, care_worker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_moment_worker ON visit_moment (care_worker_id, moment, visit_id, service_user_id);

-- What it takes the place of.
DROP INDEX visit_start;
