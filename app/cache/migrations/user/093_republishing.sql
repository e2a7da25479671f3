-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an archive holds, given to an account as posts of the past. Times in ms.
CREATE TABLE republishing (
    archive INTEGER NOT NULL,
    account INTEGER NOT NULL,
    begun_at INTEGER NOT NULL,
    -- 0: not yet.
    ended_at INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    -- Why it was paused by itself, in the user's language.
    sentence TEXT NOT NULL,
    -- What was chosen and what is left out, as JSON.
    detail TEXT NOT NULL,
    PRIMARY KEY (archive, account)
) STRICT;

-- Its posts, in the order in which they go. States: app/lifeboat/republish/republishrecord.h.
CREATE TABLE republished (
    archive INTEGER NOT NULL,
    account INTEGER NOT NULL,
    post TEXT NOT NULL,
    ord INTEGER NOT NULL,
    state INTEGER NOT NULL,
    -- Which carries it, or asks.
    act TEXT NOT NULL,
    -- The post that was made of it.
    result TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (archive, account, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX republished_turn ON republished (archive, account, state, ord);
