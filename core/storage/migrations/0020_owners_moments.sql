-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's day or weeks are asked for one person after another (banks, matching): the index finds them among a
-- year's visits. Whom a worker has been to is answered without the rows of the table.

DROP INDEX visit_owner;
CREATE INDEX visit_owner ON visit (service_user_id, CASE WHEN state = 'delivered' THEN coalesce(actual_start, planned_start) ELSE planned_start END);
DROP INDEX visit_worker_worker;
CREATE INDEX visit_worker_worker ON visit_worker (care_worker_id, visit_id);
