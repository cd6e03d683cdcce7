-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who saw or changed what: one chain for each device and epoch. Only sealed files have entries. Numbers of 64 bits;
-- clock: milliseconds since 1970 in Greenwich.

CREATE TABLE audit_entry (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    clock INTEGER NOT NULL,
    user BLOB NOT NULL CHECK (length(user) = 16),
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    entity BLOB NOT NULL CHECK (length(entity) = 16),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_entry_chain ON audit_entry (device, epoch, number);
CREATE INDEX audit_entry_entity ON audit_entry (entity, clock);
CREATE INDEX audit_entry_clock ON audit_entry (clock);

CREATE TABLE audit_seal (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    key BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What an entry (id) was about: what its commitment is to. Goes with the person who is erased.
CREATE TABLE audit_note (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    entity BLOB NOT NULL CHECK (length(entity) = 16),
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_note_entity ON audit_note (entity);

-- The key of one person's (id) commitments.
CREATE TABLE audit_key (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

-- What this copy of the file knows of itself: its device and epoch, its last verified backup, names of users.
CREATE TABLE local_setting (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
