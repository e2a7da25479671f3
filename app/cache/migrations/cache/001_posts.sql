-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- An empty body: only the key is known.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    handle TEXT NOT NULL COLLATE NOCASE,
    seen_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX person_handle ON person (handle);

-- What an account's server calls a person.
CREATE TABLE person_state (
    account INTEGER NOT NULL,
    person INTEGER NOT NULL,
    local_id TEXT NOT NULL,
    PRIMARY KEY (account, person)
) STRICT, WITHOUT ROWID;

-- id: milliseconds of creation * 1024 + n, so that the order of rowids is that of time, here and in post_text.
-- visibility: the narrowest that any server reported. gone: deleted everywhere, kept because it is the user's own.
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    author INTEGER NOT NULL,
    visibility INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0,
    edited_at INTEGER,
    body BLOB NOT NULL
) STRICT;

-- What one account's server says of a post. Stays when the post's text is deleted, so that threads hold together.
CREATE TABLE post_state (
    post INTEGER NOT NULL,
    account INTEGER NOT NULL,
    local_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    flags INTEGER NOT NULL,
    filter_title TEXT NOT NULL,
    PRIMARY KEY (post, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_state_local ON post_state (account, local_id);
CREATE INDEX post_state_parent ON post_state (account, parent_id) WHERE parent_id <> '';
-- Favourited, boosted or bookmarked: see state flags in posttable.cpp.
CREATE INDEX post_state_kept ON post_state (account, post) WHERE flags & 7;

-- Deleted by the author: does not come back from any server.
CREATE TABLE tombstone (
    key TEXT NOT NULL PRIMARY KEY,
    post INTEGER,
    deleted_at INTEGER NOT NULL,
    scrubbed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_post ON tombstone (post);
CREATE INDEX tombstone_pending ON tombstone (deleted_at) WHERE scrubbed = 0;

-- The words of a post and marks for what can be asked of it (searchtext.h). Words are in no other place; entries are
-- removed by handing the same words in again, which with secure-delete takes them off the disk at once.
CREATE VIRTUAL TABLE post_text USING fts5(
    words, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2', columnsize=0
);
INSERT INTO post_text (post_text, rank) VALUES ('secure-delete', 1);

CREATE VIRTUAL TABLE person_text USING fts5(
    words, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2', columnsize=0
);
INSERT INTO person_text (person_text, rank) VALUES ('secure-delete', 1);
