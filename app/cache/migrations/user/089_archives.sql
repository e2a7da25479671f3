-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Made of an archive's file: was never signed in, and never will be. Its origin is none that a server can have.
ALTER TABLE account ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;

-- What was imported last into such an account. Times in ms; kinds: app/lifeboat/archive/archivekind.h.
CREATE TABLE archive (
    account INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    path TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    -- 0: not wholly imported.
    ended_at INTEGER NOT NULL,
    -- Why not, as a word and in the user's language; empty while it is under way, or where its process was ended.
    problem TEXT NOT NULL,
    sentence TEXT NOT NULL,
    -- What came in and what did not, as JSON.
    detail TEXT NOT NULL
) STRICT;
