-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How a standby is kept in step with an account. Who stands by for whom is the persona's.
CREATE TABLE standby_pair (
    active INTEGER NOT NULL,
    standby INTEGER NOT NULL,
    -- When the person agreed that their follows and the rest are written there; 0: never.
    consent_at INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    next_run_at INTEGER NOT NULL DEFAULT 0,
    -- When a run last went through to its end; 0: never.
    finished_at INTEGER NOT NULL DEFAULT 0,
    -- Why the last run ended before its end, in the user's language.
    problem TEXT NOT NULL DEFAULT '',
    -- The process that runs it now, and until when it is believed.
    runner TEXT NOT NULL DEFAULT '',
    runner_until INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (active, standby)
) STRICT, WITHOUT ROWID;

-- What is missing on the standby, and what became of it. States and outcomes: app/lifeboat/syncrow.h.
CREATE TABLE standby_row (
    active INTEGER NOT NULL,
    standby INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    -- Of a list's member: the list's title. Else empty.
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    removal INTEGER NOT NULL,
    wish TEXT NOT NULL,
    state INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    -- The act of the outbox that does it; empty: none yet.
    act TEXT NOT NULL,
    result_id TEXT NOT NULL,
    sentence TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (active, standby, kind, list, name)
) STRICT, WITHOUT ROWID;

-- What Godwit has put on a standby: only that is ever taken away again.
CREATE TABLE standby_placed (
    active INTEGER NOT NULL,
    standby INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    wish TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    PRIMARY KEY (active, standby, kind, list, name)
) STRICT, WITHOUT ROWID;

-- Follows that an account was given in a UTC day.
CREATE TABLE standby_tally (
    account INTEGER NOT NULL,
    day INTEGER NOT NULL,
    follows INTEGER NOT NULL,
    PRIMARY KEY (account, day)
) STRICT, WITHOUT ROWID;
