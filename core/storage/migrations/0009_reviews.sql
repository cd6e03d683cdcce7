-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Is anyone better off: what people say of their outcomes, reviews, stories, and what waits for an answer. outcome_item_id is the item_id of
-- plan_outcome: the same outcome through all versions of a person's plan.

-- Rows are added and never changed; corrects names the row that this one puts right, and without a score takes back.
CREATE TABLE outcome_rating (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_item_id BLOB NOT NULL,
    on_day TEXT NOT NULL,
    score INTEGER,
    words_cy TEXT NOT NULL DEFAULT '',
    words_en TEXT NOT NULL DEFAULT '',
    said_by TEXT NOT NULL,
    said_by_name TEXT NOT NULL DEFAULT '',
    corrects BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_rating_owner ON outcome_rating (service_user_id);

CREATE TABLE outcome_status_change (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_item_id BLOB NOT NULL,
    on_day TEXT NOT NULL,
    status TEXT NOT NULL,
    why_cy TEXT NOT NULL DEFAULT '',
    why_en TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_status_change_owner ON outcome_status_change (service_user_id);

CREATE TABLE review (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    held_by TEXT NOT NULL DEFAULT '',
    plan_id BLOB REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    meets_outcomes TEXT,
    meets_words_cy TEXT NOT NULL DEFAULT '',
    meets_words_en TEXT NOT NULL DEFAULT '',
    still_wanted TEXT,
    wanted_words_cy TEXT NOT NULL DEFAULT '',
    wanted_words_en TEXT NOT NULL DEFAULT '',
    result TEXT,
    result_reason_cy TEXT NOT NULL DEFAULT '',
    result_reason_en TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX review_owner ON review (service_user_id);
CREATE INDEX review_plan ON review (plan_id);

CREATE TABLE review_participant (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX review_participant_owner ON review_participant (review_id);

CREATE TABLE review_card (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    words_cy TEXT NOT NULL DEFAULT '',
    words_en TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX review_card_owner ON review_card (review_id);

CREATE TABLE review_action (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    review_id BLOB NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX review_action_owner ON review_action (review_id);

CREATE TABLE story (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    title_cy TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '',
    story_cy TEXT NOT NULL DEFAULT '',
    story_en TEXT NOT NULL DEFAULT '',
    why_cy TEXT NOT NULL DEFAULT '',
    why_en TEXT NOT NULL DEFAULT '',
    on_day TEXT NOT NULL,
    teller TEXT NOT NULL,
    teller_name TEXT NOT NULL DEFAULT '',
    names_changed INTEGER NOT NULL DEFAULT 0,
    visit_id BLOB,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX story_owner ON story (service_user_id);

CREATE TABLE story_outcome (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    story_id BLOB NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    outcome_item_id BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_outcome_owner ON story_outcome (story_id);

-- A history: the last row of the latest day holds.
CREATE TABLE story_consent (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    story_id BLOB NOT NULL REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    on_day TEXT NOT NULL,
    consent TEXT NOT NULL,
    given_by TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX story_consent_owner ON story_consent (story_id);

CREATE TABLE concern (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    what_cy TEXT NOT NULL DEFAULT '',
    what_en TEXT NOT NULL DEFAULT '',
    raised_on TEXT NOT NULL,
    voice TEXT NOT NULL,
    raised_by TEXT NOT NULL DEFAULT '',
    sent_to TEXT NOT NULL DEFAULT '',
    sent_on TEXT,
    answered_on TEXT,
    answer_cy TEXT NOT NULL DEFAULT '',
    answer_en TEXT NOT NULL DEFAULT '',
    learnt_cy TEXT NOT NULL DEFAULT '',
    learnt_en TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_owner ON concern (service_user_id);

CREATE TABLE concern_chase (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    concern_id BLOB NOT NULL REFERENCES concern (id) DEFERRABLE INITIALLY DEFERRED,
    on_day TEXT NOT NULL,
    by_whom TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_chase_owner ON concern_chase (concern_id);

-- Kept apart from all other concerns; harms: codes, one a line.
CREATE TABLE safeguarding_concern (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    harms TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL,
    raised_on TEXT NOT NULL,
    voice TEXT NOT NULL,
    raised_by TEXT NOT NULL DEFAULT '',
    reported_to TEXT NOT NULL DEFAULT '',
    reported_on TEXT,
    made_safe TEXT NOT NULL DEFAULT '',
    closed_on TEXT,
    result TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX safeguarding_concern_owner ON safeguarding_concern (service_user_id);
