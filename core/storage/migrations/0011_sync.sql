-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written, by which copy of the agency's file, and what that copy had seen: the log from which every copy comes to the same
-- records.

-- Rows that were written since the last commit, in the order in which triggers noted them. mask: 0 the row was added, -1 it was deleted
-- (was: what it held), otherwise the registers that changed, one bit each.
CREATE TABLE sync_event (
    seq INTEGER PRIMARY KEY,
    tbl INTEGER NOT NULL,
    row BLOB NOT NULL,
    mask INTEGER NOT NULL,
    was TEXT
) STRICT;

-- Each copy ever heard of, under a short number of this file's own: up to where its commits are here (number, hash of the last), and up
-- to where they are part of the records (applied) and of sync_row (indexed). A commit of a newer program waits in between.
CREATE TABLE sync_origin (
    no INTEGER PRIMARY KEY,
    device BLOB NOT NULL CHECK (length(device) = 16),
    number INTEGER NOT NULL DEFAULT 0,
    clock INTEGER NOT NULL DEFAULT 0,
    hash BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000',
    applied INTEGER NOT NULL DEFAULT 0,
    indexed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What commits had seen of other copies: pairs of origin and number, once for all commits between two imports.
CREATE TABLE sync_ctx (
    id INTEGER PRIMARY KEY,
    vector BLOB NOT NULL
) STRICT;
CREATE INDEX sync_ctx_vector ON sync_ctx (vector);

-- place: the origin in the upper bits, the commit's number in the lower 40.
CREATE TABLE sync_commit (
    place INTEGER PRIMARY KEY,
    clock INTEGER NOT NULL,
    ctx INTEGER NOT NULL,
    actor BLOB NOT NULL,
    schema INTEGER NOT NULL,
    action TEXT NOT NULL,
    hash BLOB NOT NULL,
    ops BLOB NOT NULL
) STRICT;

-- Of each row: which commits wrote what now stands in it. Follows from the commits, and is brought up to date before anything comes in.
CREATE TABLE sync_row (
    tbl INTEGER NOT NULL,
    row BLOB NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (tbl, row)
) STRICT, WITHOUT ROWID;

-- What somebody has to look at. id follows from what it is about, so that it is the same on every copy; facts: what it is about, as it
-- stands, for a decision holds only as long as that does.
CREATE TABLE sync_finding (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    rule TEXT NOT NULL,
    subject BLOB NOT NULL,
    tbl INTEGER NOT NULL,
    row BLOB NOT NULL,
    register INTEGER NOT NULL,
    other BLOB,
    facts BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sync_finding_row ON sync_finding (row);
CREATE INDEX sync_finding_other ON sync_finding (other);
CREATE INDEX sync_finding_subject ON sync_finding (subject);

-- Of colour codes that were decided apart, the more cautious: it holds for its owner until somebody decides again.
CREATE TABLE rag_hold (
    decision BLOB PRIMARY KEY CHECK (length(decision) = 16),
    owner BLOB NOT NULL CHECK (length(owner) = 16)
) STRICT, WITHOUT ROWID;

-- That somebody has looked at a finding (id) and lets it stand.
CREATE TABLE sync_decision (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    facts BLOB NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
