-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Today has to tell of each person and worker, as it was worked out last: read instead of worked out for a whole
-- agency each morning. Days and minutes are counted from 1 January 1970, the days by the wall clock in Wales, the
-- minutes in UTC. Names and words are not among it.

-- From the day `until` on (0: at once) what is noted of this owner has to be worked out again. Triggers set it to 0 as
-- soon as anything of the owner is written.
CREATE TABLE today_owner (
    part TEXT NOT NULL,
    owner BLOB NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (owner, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX today_owner_until ON today_owner (part, until);

CREATE TABLE today_note (
    part TEXT NOT NULL,
    owner BLOB NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    on_day INTEGER,
    subject BLOB,
    person BLOB,
    detail TEXT NOT NULL,
    amount INTEGER NOT NULL,
    begins INTEGER,
    ends INTEGER,
    new_until INTEGER,
    PRIMARY KEY (part, owner, place)
) STRICT, WITHOUT ROWID;

-- The parts of which everybody's notes are there, with the last day on which any was worked out.
CREATE TABLE today_part (
    part TEXT PRIMARY KEY,
    day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- People of whom something is written that a rule asks: it is to be tried again for those who come to them.
CREATE TABLE today_changed (
    service_user_id BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Planned care of one day that has fewer workers than it takes: how many visits, and which begins first. Days without
-- a row are counted when they are asked for; triggers drop those that something is written of.
CREATE TABLE today_open (
    day INTEGER PRIMARY KEY,
    visits INTEGER NOT NULL,
    first_visit BLOB
) STRICT, WITHOUT ROWID;

-- Planned places that may be nobody's: the few of many visits that Today asks for.
CREATE INDEX visit_moment_open ON visit_moment (moment, visit_id, service_user_id, kind, carers, state)
    WHERE state = 'planned' AND (care_worker_id = x'' OR carers > 1);

-- Read by nobody any more.
DROP TABLE locality_day;
