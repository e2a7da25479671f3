-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a restore has changed can be taken back.

-- Of a restore: when the person wanted it undone; 0: not.
ALTER TABLE standby_pair ADD COLUMN undo_at INTEGER NOT NULL DEFAULT 0;

-- For people: the name of the file or folder, and the account that it was made of; empty where nothing says it.
ALTER TABLE restore ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE restore ADD COLUMN source TEXT NOT NULL DEFAULT '';
