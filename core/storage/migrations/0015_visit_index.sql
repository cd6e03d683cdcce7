-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who comes to a visit is asked for tens of thousands of visits at once: the index answers it without the table.

CREATE INDEX visit_worker_visit ON visit_worker (visit_id, care_worker_id);
DROP INDEX visit_worker_owner;
