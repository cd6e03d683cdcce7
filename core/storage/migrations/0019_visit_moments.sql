-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures, rules and reports ask for all visits of a time, and of each visit the same few facts: the index answers
-- them without the table, whose rows lie in the order of their ids.

DROP INDEX visit_start;
CREATE INDEX visit_start ON visit (CASE WHEN state = 'delivered' THEN coalesce(actual_start, planned_start) ELSE planned_start END, id, service_user_id, kind, state, planned_start, planned_minutes, actual_start, actual_minutes, cancelled_at, agreed_short, outcome_item_id, carers);
