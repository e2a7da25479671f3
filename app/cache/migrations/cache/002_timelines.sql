-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE timeline (
    id INTEGER PRIMARY KEY,
    persona INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    argument TEXT NOT NULL,
    -- The reading position; the last three find the place when its row has gone.
    read_post TEXT NOT NULL DEFAULT '',
    read_booster TEXT NOT NULL DEFAULT '',
    read_offset REAL NOT NULL DEFAULT 0,
    read_sorted_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (persona, kind, argument)
) STRICT;

-- The order in which a timeline is shown; a row never moves.
CREATE TABLE timeline_row (
    timeline INTEGER NOT NULL,
    sorted_at INTEGER NOT NULL,
    post INTEGER NOT NULL,
    booster INTEGER NOT NULL,
    wrapper TEXT NOT NULL,
    PRIMARY KEY (timeline, sorted_at, post, booster)
) STRICT, WITHOUT ROWID;
CREATE INDEX timeline_row_post ON timeline_row (post, timeline, booster);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    argument TEXT NOT NULL,
    fetched_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, kind, argument)
) STRICT;

CREATE TABLE timeline_source (
    timeline INTEGER NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (timeline, source)
) STRICT, WITHOUT ROWID;

-- Stretches of a source, newest first by ord descending. Two that turned out to touch stay apart, with gap_below = 0
-- between them. older_cursor: empty at the end of the source.
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    older_cursor TEXT NOT NULL,
    newer_cursor TEXT NOT NULL,
    gap_below INTEGER NOT NULL,
    UNIQUE (source, ord)
) STRICT;

-- What a server sent, in its own order: position grows towards the newest.
CREATE TABLE source_row (
    source INTEGER NOT NULL,
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    post INTEGER NOT NULL,
    booster INTEGER NOT NULL,
    PRIMARY KEY (source, run, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX source_row_post ON source_row (post, source, booster);

-- at is unique for an account (a millisecond earlier where two fall together), so that pages by time lose none.
CREATE TABLE notification (
    account INTEGER NOT NULL,
    at INTEGER NOT NULL,
    group_key TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (account, at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX notification_group ON notification (account, group_key);
