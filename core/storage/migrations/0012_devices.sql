-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which devices share the agency's file, what each is known to have, and which of their files were taken in. All of it
-- travels in the files themselves, signed, or is this copy's own business: none of it is logged.

-- Statements about devices, as they were signed.
CREATE TABLE sync_device_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entry BLOB NOT NULL
) STRICT;

-- The end of each device's commits that was signed last.
CREATE TABLE sync_device_head (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;

-- What each device last said that it has, and when it wrote the file that came in last.
CREATE TABLE sync_device_report (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    vector BLOB NOT NULL,
    written_at INTEGER
) STRICT;

-- Files that were taken in: a hash of each.
CREATE TABLE sync_taken (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    taken_at INTEGER NOT NULL
) STRICT;

-- What came too early, whole, until what lies before it has come.
CREATE TABLE sync_parked (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    sender BLOB NOT NULL CHECK (length(sender) = 16),
    written_at INTEGER NOT NULL,
    parked_at INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;
