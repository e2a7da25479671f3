-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Of an act that asks: the account that would send it instead.
ALTER TABLE outbox_act ADD COLUMN offered_to INTEGER;

-- When another account of a persona took over. Reasons: app/lifeboat/switchrecord.h.
CREATE TABLE switch_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    persona INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_account INTEGER NOT NULL,
    to_account INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    -- Who stood by before.
    standby_before INTEGER NOT NULL,
    -- Of a rehearsal, in milliseconds.
    there_ms REAL,
    back_ms REAL
) STRICT;
CREATE INDEX switch_record_persona ON switch_record (persona, id);

-- What became of an act that was open then. Outcomes and reasons: app/outbox/handover.h.
CREATE TABLE switch_act (
    switch INTEGER NOT NULL,
    act TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    PRIMARY KEY (switch, act)
) STRICT, WITHOUT ROWID;
