-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- people: a list of keys as JSON. An account's servers name a conversation by local_id.
CREATE TABLE conversation (
    account INTEGER NOT NULL,
    local_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    last_post TEXT NOT NULL,
    people TEXT NOT NULL,
    PRIMARY KEY (account, local_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_time ON conversation (account, at);
