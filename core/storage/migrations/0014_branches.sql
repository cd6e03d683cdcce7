-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two computers wrote as one device: what each of them wrote after their last common commit is a branch, known by a name of its own
-- (id). Of the device itself only the first wrote_after commits are left.
CREATE TABLE sync_branch (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    wrote_as BLOB NOT NULL CHECK (length(wrote_as) = 16),
    wrote_after INTEGER NOT NULL
) STRICT;
