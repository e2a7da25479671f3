-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is being written: one for each persona and place (a new post, or the post that is answered).
CREATE TABLE draft (
    persona INTEGER NOT NULL,
    reply_to TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (persona, reply_to)
) STRICT, WITHOUT ROWID;
