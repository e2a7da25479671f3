-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An account's lists of people, in its server's order, and the hashtags it follows.
CREATE TABLE shelf_list (
    account INTEGER NOT NULL,
    local_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (account, local_id)
) STRICT, WITHOUT ROWID;

-- name: without '#', as the server writes it.
CREATE TABLE shelf_tag (
    account INTEGER NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;
