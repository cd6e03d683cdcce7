-- SPDX-FileCopyrightText: 2026 The Aelwyd authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys are UUIDs of 16 bytes; nothing but the key is UNIQUE, so that copies can meet later. Dates are ISO text, times HH:MM, durations
-- minutes, money pence. cy and en are the two languages of one text.

CREATE TABLE agency (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    demo INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE service_user (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL,
    known_as TEXT NOT NULL DEFAULT '',
    pronoun TEXT NOT NULL DEFAULT '',
    date_of_birth TEXT,
    address TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    locality TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    local_authority_reference TEXT NOT NULL DEFAULT '',
    nhs_number TEXT,
    language TEXT,
    interpreter_needed INTEGER NOT NULL DEFAULT 0,
    need_sight INTEGER NOT NULL DEFAULT 0,
    need_hearing INTEGER NOT NULL DEFAULT 0,
    need_sign_language INTEGER NOT NULL DEFAULT 0,
    need_learning_disability INTEGER NOT NULL DEFAULT 0,
    own_way_cy TEXT NOT NULL DEFAULT '',
    own_way_en TEXT NOT NULL DEFAULT '',
    culture_cy TEXT NOT NULL DEFAULT '',
    culture_en TEXT NOT NULL DEFAULT '',
    worker_gender TEXT NOT NULL DEFAULT 'any',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX service_user_reference ON service_user (reference);

-- One row for each member of a set: quality, interest, competence, do_not_send.
CREATE TABLE service_user_tag (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX service_user_tag_owner ON service_user_tag (service_user_id);

-- A history: rows are added and never changed.
CREATE TABLE complexity_decision (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    status TEXT NOT NULL,
    decided_on TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX complexity_decision_owner ON complexity_decision (service_user_id);

CREATE TABLE circle_member (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    relationship TEXT NOT NULL,
    relation_cy TEXT NOT NULL DEFAULT '',
    relation_en TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    does_cy TEXT NOT NULL DEFAULT '',
    does_en TEXT NOT NULL DEFAULT '',
    when_cy TEXT NOT NULL DEFAULT '',
    when_en TEXT NOT NULL DEFAULT '',
    partner_in_plan INTEGER NOT NULL DEFAULT 0,
    call_order INTEGER,
    may_see_plan INTEGER NOT NULL DEFAULT 0,
    may_see_visits INTEGER NOT NULL DEFAULT 0,
    may_see_health INTEGER NOT NULL DEFAULT 0,
    may_see_money INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_member_owner ON circle_member (service_user_id);

CREATE TABLE package (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    starts_on TEXT,
    bank_period TEXT NOT NULL DEFAULT 'three_months',
    bank_starts_on TEXT,
    carry_over_limit_minutes INTEGER,
    hourly_rate_pence INTEGER,
    max_weekly_charge_pence INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX package_owner ON package (service_user_id);

CREATE TABLE package_funding (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    package_id BLOB NOT NULL REFERENCES package (id) DEFERRABLE INITIALLY DEFERRED,
    funding TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX package_funding_owner ON package_funding (package_id);

CREATE TABLE package_stage (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    package_id BLOB NOT NULL REFERENCES package (id) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX package_stage_owner ON package_stage (package_id);

CREATE TABLE package_hours (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    package_id BLOB NOT NULL REFERENCES package (id) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL,
    minimum_minutes INTEGER NOT NULL,
    maximum_minutes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX package_hours_owner ON package_hours (package_id);

CREATE TABLE support_plan (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    service_user_id BLOB NOT NULL REFERENCES service_user (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    review_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX support_plan_owner ON support_plan (service_user_id);

CREATE TABLE plan_text (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    cy TEXT NOT NULL DEFAULT '',
    en TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_text_owner ON plan_text (plan_id);

-- item_id names the same outcome, activity, visit, risk or consent through all versions of a person's plan.
CREATE TABLE plan_outcome (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB NOT NULL,
    place INTEGER NOT NULL,
    wish_cy TEXT NOT NULL DEFAULT '',
    wish_en TEXT NOT NULL DEFAULT '',
    approach_cy TEXT NOT NULL DEFAULT '',
    approach_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    status_reason_cy TEXT NOT NULL DEFAULT '',
    status_reason_en TEXT NOT NULL DEFAULT '',
    links TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_outcome_owner ON plan_outcome (plan_id);

CREATE TABLE plan_activity (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB NOT NULL,
    place INTEGER NOT NULL,
    tier TEXT NOT NULL,
    what_cy TEXT NOT NULL DEFAULT '',
    what_en TEXT NOT NULL DEFAULT '',
    how_cy TEXT NOT NULL DEFAULT '',
    how_en TEXT NOT NULL DEFAULT '',
    myself_cy TEXT NOT NULL DEFAULT '',
    myself_en TEXT NOT NULL DEFAULT '',
    outcome_item_id BLOB,
    minutes INTEGER,
    time_of_day TEXT NOT NULL,
    carers INTEGER NOT NULL,
    personal_care INTEGER NOT NULL,
    competences TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_activity_owner ON plan_activity (plan_id);

CREATE TABLE plan_visit (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB NOT NULL,
    place INTEGER NOT NULL,
    days INTEGER NOT NULL,
    start TEXT,
    tolerance_minutes INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    carers INTEGER NOT NULL,
    short_reason_cy TEXT NOT NULL DEFAULT '',
    short_reason_en TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_visit_owner ON plan_visit (plan_id);

CREATE TABLE plan_risk (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB NOT NULL,
    place INTEGER NOT NULL,
    wish_cy TEXT NOT NULL DEFAULT '',
    wish_en TEXT NOT NULL DEFAULT '',
    worry_cy TEXT NOT NULL DEFAULT '',
    worry_en TEXT NOT NULL DEFAULT '',
    agreed_cy TEXT NOT NULL DEFAULT '',
    agreed_en TEXT NOT NULL DEFAULT '',
    shared_person INTEGER NOT NULL,
    shared_provider INTEGER NOT NULL,
    shared_commissioner INTEGER NOT NULL,
    review_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_risk_owner ON plan_risk (plan_id);

CREATE TABLE plan_consent (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB NOT NULL,
    place INTEGER NOT NULL,
    who_cy TEXT NOT NULL DEFAULT '',
    who_en TEXT NOT NULL DEFAULT '',
    why_cy TEXT NOT NULL DEFAULT '',
    why_en TEXT NOT NULL DEFAULT '',
    what_cy TEXT NOT NULL DEFAULT '',
    what_en TEXT NOT NULL DEFAULT '',
    how_cy TEXT NOT NULL DEFAULT '',
    how_en TEXT NOT NULL DEFAULT '',
    until TEXT,
    given INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_consent_owner ON plan_consent (plan_id);

-- The agreement is a ledger: written once. A plan is a draft without one, superseded when a later version has one.
CREATE TABLE plan_agreement (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL REFERENCES support_plan (id) DEFERRABLE INITIALLY DEFERRED,
    agreed_on TEXT NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_agreement_owner ON plan_agreement (plan_id);

CREATE TABLE plan_agreement_party (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    agreement_id BLOB NOT NULL REFERENCES plan_agreement (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_agreement_party_owner ON plan_agreement_party (agreement_id);

CREATE TABLE care_worker (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL,
    start_date TEXT,
    leave_date TEXT,
    leave_reason TEXT NOT NULL DEFAULT '',
    trained_on TEXT,
    confirmed_for_all INTEGER NOT NULL DEFAULT 0,
    gender TEXT,
    locality TEXT NOT NULL DEFAULT '',
    contract_minimum_minutes INTEGER,
    contract_maximum_minutes INTEGER,
    registration_number TEXT NOT NULL DEFAULT '',
    registration_expires TEXT,
    dbs_date TEXT,
    employment TEXT NOT NULL DEFAULT 'employed',
    archived INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_reference ON care_worker (reference);

-- kind: quality, interest, do_not_send.
CREATE TABLE care_worker_tag (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_tag_owner ON care_worker_tag (care_worker_id);

CREATE TABLE care_worker_language (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    level TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_language_owner ON care_worker_language (care_worker_id);

CREATE TABLE care_worker_competence (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_competence_owner ON care_worker_competence (care_worker_id);

CREATE TABLE care_worker_availability (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    weekday INTEGER NOT NULL,
    start TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX care_worker_availability_owner ON care_worker_availability (care_worker_id);

CREATE TABLE experience_decision (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    care_worker_id BLOB NOT NULL REFERENCES care_worker (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    status TEXT NOT NULL,
    decided_on TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_decision_owner ON experience_decision (care_worker_id);

-- What is being typed into forms that are not saved yet; stays on this computer.
CREATE TABLE form_draft (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    form TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
