-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an account has to do with a person, as its server said last. flags: see relationtable.cpp.
CREATE TABLE relationship (
    account INTEGER NOT NULL,
    person INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (account, person)
) STRICT, WITHOUT ROWID;

-- What became of a person's wish to follow the account, and when: as in RequestAnswer. Wishes themselves are
-- notifications.
CREATE TABLE request_answer (
    account INTEGER NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    answer INTEGER NOT NULL,
    PRIMARY KEY (account, person)
) STRICT, WITHOUT ROWID;
