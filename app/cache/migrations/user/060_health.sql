-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How each server was last found. States: app/health/judgement.h; evidence: JSON of app/health/evidence.h. Times in ms.
CREATE TABLE health_server (
    origin TEXT NOT NULL PRIMARY KEY,
    state INTEGER NOT NULL,
    since INTEGER NOT NULL,
    answered_at INTEGER,
    -- What would lift the state: another look, or the end of a limit.
    lifts_at INTEGER,
    looks_again INTEGER NOT NULL,
    failed_looks INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    -- Names unknown and web pages seen since it last answered.
    earlier TEXT NOT NULL,
    -- The server's own key, hashed: by it the server is known again. Empty: it has none, or was never asked.
    own_key TEXT NOT NULL,
    -- When it is to be compared again.
    key_due_at INTEGER NOT NULL,
    -- It was gone or another's: no token goes there before it has shown who it is.
    needs_proof INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE health_account (
    account INTEGER PRIMARY KEY,
    frozen_since INTEGER,
    words TEXT NOT NULL,
    -- When the token was first refused since it was last good, and when it was given up.
    refused_at INTEGER,
    dead_at INTEGER
) STRICT;
