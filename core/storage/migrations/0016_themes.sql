-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Working Together for Change: the cards of many reviews, laid to themes, and what is done about them.

CREATE TABLE theme_round (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    until TEXT NOT NULL,
    began_on TEXT NOT NULL,
    shared_on TEXT,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- whys: answers, one a line. follows_id: a theme of an earlier round.
CREATE TABLE theme (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    round_id BLOB NOT NULL REFERENCES theme_round (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    name_cy TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    success_cy TEXT NOT NULL DEFAULT '',
    success_en TEXT NOT NULL DEFAULT '',
    whys TEXT NOT NULL DEFAULT '',
    follows_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_owner ON theme (round_id);

CREATE TABLE theme_action (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    round_id BLOB NOT NULL REFERENCES theme_round (id) DEFERRABLE INITIALLY DEFERRED,
    theme_id BLOB NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_action_owner ON theme_action (theme_id);
CREATE INDEX theme_action_round ON theme_action (round_id);

-- What was said, as it stood when it was gathered, with names hidden. Whose it is stays known, so that it goes with
-- them; nothing: it came on paper. A theme that is no longer there is none.
CREATE TABLE theme_card (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    round_id BLOB NOT NULL REFERENCES theme_round (id) DEFERRABLE INITIALLY DEFERRED,
    service_user_id BLOB REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    review_card_id BLOB,
    kind TEXT NOT NULL,
    words_cy TEXT NOT NULL DEFAULT '',
    words_en TEXT NOT NULL DEFAULT '',
    theme_id BLOB,
    put_aside INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_card_owner ON theme_card (service_user_id);
CREATE INDEX theme_card_round ON theme_card (round_id);
