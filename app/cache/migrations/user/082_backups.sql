-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Backups that write themselves.
CREATE TABLE backup_plan (
    account INTEGER PRIMARY KEY,
    folder TEXT NOT NULL,
    -- Into one encrypted file; its passphrase is in the keychain.
    sealed INTEGER NOT NULL,
    every_hours INTEGER NOT NULL,
    -- How many stay of those that Godwit wrote there; 0: all.
    keep INTEGER NOT NULL,
    next_at INTEGER NOT NULL
) STRICT;

-- Each time that one was written. Outcomes: app/lifeboat/backup/backupstore.h. Times in ms.
CREATE TABLE backup_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    begun_at INTEGER NOT NULL,
    -- 0: under way, or its process was ended.
    ended_at INTEGER NOT NULL,
    path TEXT NOT NULL,
    sealed INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    -- Of one that failed: why, as a word and in the user's language.
    problem TEXT NOT NULL,
    sentence TEXT NOT NULL,
    -- What is in it, as JSON.
    detail TEXT NOT NULL,
    -- Made room for later ones.
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX backup_run_account ON backup_run (account, id);
