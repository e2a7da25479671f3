-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- AUTOINCREMENT: an id of a removed account must never mean another one.
CREATE TABLE persona (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT ''
) STRICT;

-- No token here: those live in the keychain, under the profile's and the account's id.
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    persona INTEGER NOT NULL REFERENCES persona (id),
    origin TEXT NOT NULL,
    handle TEXT NOT NULL,
    person TEXT NOT NULL,
    person_id TEXT NOT NULL,
    display_name TEXT NOT NULL DEFAULT '',
    avatar_url TEXT NOT NULL DEFAULT '',
    -- The instance document as Godwit understood it, in JSON.
    server TEXT NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0,
    -- Signing in or out began at this time (ms) and has not ended: the keychain may hold a token that this
    -- row does not stand for. 0: settled.
    unsettled_at INTEGER NOT NULL DEFAULT 0,
    -- Has never been signed in: goes when it is given up.
    fresh INTEGER NOT NULL DEFAULT 0,
    UNIQUE (origin, person)
) STRICT;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
