-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Backups that are given to an account. What they hold is in graph_entry and graph_reading, what became of it in
-- standby_row, both under the account -id: nobody's.
CREATE TABLE restore (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target INTEGER NOT NULL,
    -- Of what it holds: the same backup given to the same account goes on.
    digest TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    -- All of it is in the tables; 0: not yet.
    taken_at INTEGER NOT NULL,
    UNIQUE (target, digest)
) STRICT;
