-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An account's server, which is not the post's own, says that the post is deleted: it does not come back by this
-- account. Another account's server may still show it, so this is no tombstone.
CREATE TABLE denial (
    account INTEGER NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;
