-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What each account keeps on its server beside posts, as it was last read there: whom it follows and keeps
-- away, its lists, filters, hashtags and bookmarks. Kinds: app/lifeboat/graphentry.h.
CREATE TABLE graph_entry (
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    -- Of a list's member: the server's id of the list. Else empty.
    list TEXT NOT NULL,
    -- What it is, the same on every server.
    name TEXT NOT NULL,
    -- The server's id of it; empty where it has none.
    id TEXT NOT NULL,
    detail TEXT NOT NULL,
    -- The person's key, in whatever form this server gives it; empty for what is no person.
    person TEXT NOT NULL,
    first_seen_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    -- The reading that saw it last.
    round INTEGER NOT NULL,
    PRIMARY KEY (account, kind, list, name, id)
) STRICT, WITHOUT ROWID;

-- How far the reading of one kind (of one list's members) has come.
CREATE TABLE graph_reading (
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    list TEXT NOT NULL,
    round INTEGER NOT NULL,
    -- Where the next page begins; of a reading that is under way.
    cursor TEXT NOT NULL,
    under_way INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    -- Entries of this round that could not be read: what is missing may still be there.
    skipped INTEGER NOT NULL,
    -- When a reading last saw everything; 0: never.
    complete_at INTEGER NOT NULL,
    -- The server has no such thing, or does not tell.
    unsupported INTEGER NOT NULL,
    PRIMARY KEY (account, kind, list)
) STRICT, WITHOUT ROWID;
