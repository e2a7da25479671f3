-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user has said or done, in the order in which it was said. States and kinds: app/outbox/act.h, actcodec.h.
CREATE TABLE outbox_act (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    -- What it changes: two acts of an account on the same thing keep their order. Empty: nothing in common.
    subject TEXT NOT NULL,
    deed TEXT NOT NULL,
    state INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    uncertain INTEGER NOT NULL,
    next_try_at INTEGER,
    send_key TEXT NOT NULL,
    key_made_at INTEGER,
    memo TEXT NOT NULL,
    polls INTEGER NOT NULL,
    clean_polls INTEGER NOT NULL,
    flag_before INTEGER,
    problem TEXT NOT NULL,
    problem_sentence TEXT NOT NULL,
    result_post TEXT NOT NULL,
    result_id TEXT NOT NULL,
    result_url TEXT NOT NULL,
    widened_to INTEGER
) STRICT;

CREATE INDEX outbox_act_lane ON outbox_act (account, state, seq);
CREATE INDEX outbox_act_state ON outbox_act (state, changed_at);
CREATE INDEX outbox_act_subject ON outbox_act (account, subject, seq) WHERE subject <> '';

-- `act` is sent after `needs`.
CREATE TABLE outbox_need (
    act TEXT NOT NULL,
    needs TEXT NOT NULL,
    PRIMARY KEY (act, needs)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_need_needs ON outbox_need (needs);

-- Until when a whole account waits, and why (outcome.h, Hold::Reason).
CREATE TABLE outbox_hold (
    account INTEGER PRIMARY KEY,
    until INTEGER NOT NULL,
    reason INTEGER NOT NULL
) STRICT;
