-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people say, after visits, about how it went with a worker. Only added to.
CREATE TABLE visit_feedback (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    said_on TEXT NOT NULL,
    said_by TEXT NOT NULL,
    liking TEXT NOT NULL,
    words_cy TEXT NOT NULL DEFAULT '',
    words_en TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_feedback_owner ON visit_feedback (service_user_id);
CREATE INDEX visit_feedback_worker ON visit_feedback (care_worker_id);

-- Weights that were set before knew nothing of it.
ALTER TABLE match_weights ADD COLUMN feedback INTEGER NOT NULL DEFAULT 0;
