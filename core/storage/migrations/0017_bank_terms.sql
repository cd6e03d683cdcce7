-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of package hold the first terms of a bank; these take their place from a day on, so that periods that
-- are over keep the terms they were closed under.

CREATE TABLE package_terms (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    package_id BLOB NOT NULL REFERENCES package (id) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL,
    bank_period TEXT NOT NULL,
    carry_over_limit_minutes INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX package_terms_owner ON package_terms (package_id);
