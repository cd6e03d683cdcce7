-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The ceilings of the rules, set by the agency in versions as what counts is. Versions that were set before held these.
ALTER TABLE match_weights ADD COLUMN red_minutes INTEGER NOT NULL DEFAULT 1200;
ALTER TABLE match_weights ADD COLUMN micro_people INTEGER NOT NULL DEFAULT 4;
ALTER TABLE match_weights ADD COLUMN dbs_years INTEGER NOT NULL DEFAULT 3;
ALTER TABLE match_weights ADD COLUMN registration_months INTEGER NOT NULL DEFAULT 6;
