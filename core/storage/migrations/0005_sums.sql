-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sums that the file keeps by itself, by triggers, and fills when it is brought to this version. Days are counted from
-- 1 January 1970, by the wall clock in Wales. visits counts all that have a moment, those of the office included; the
-- minutes are what the bank reads.

CREATE TABLE person_day (
    service_user_id BLOB NOT NULL,
    day INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    forfeited INTEGER NOT NULL,
    banked INTEGER NOT NULL,
    owed INTEGER NOT NULL,
    flexible INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    flexible_planned INTEGER NOT NULL,
    PRIMARY KEY (service_user_id, day)
) STRICT, WITHOUT ROWID;

-- The same by the person's locality; '' for those who have none.
CREATE TABLE locality_day (
    locality TEXT NOT NULL,
    day INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    forfeited INTEGER NOT NULL,
    banked INTEGER NOT NULL,
    owed INTEGER NOT NULL,
    flexible INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    flexible_planned INTEGER NOT NULL,
    PRIMARY KEY (day, locality)
) STRICT, WITHOUT ROWID;

-- How a person's bank stood when a period opened: worked out when it is asked for, and dropped by triggers as soon as
-- anything before that day changes.
CREATE TABLE bank_opening (
    service_user_id BLOB PRIMARY KEY,
    from_day INTEGER NOT NULL,
    carried_in INTEGER NOT NULL,
    owed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
