-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a person would like to do with banked time; visit_id: the flexible visit that was planned for it.
CREATE TABLE time_request (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    asked_on TEXT NOT NULL,
    outcome_item_id BLOB,
    visit_id BLOB,
    let_go_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX time_request_owner ON time_request (service_user_id);
