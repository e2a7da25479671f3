-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Small things that an account's server has said of itself, each whole and as JSON: see app/outbox/composingaid.h.
CREATE TABLE note (
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;
