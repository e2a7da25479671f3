-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which of its accounts a persona reads and acts with, and which one is ready to take over. 0: none.
ALTER TABLE persona ADD COLUMN active INTEGER NOT NULL DEFAULT 0;
ALTER TABLE persona ADD COLUMN standby INTEGER NOT NULL DEFAULT 0;

-- Numbers an account's colour among those of this data folder; 0 is the system's.
ALTER TABLE account ADD COLUMN accent INTEGER NOT NULL DEFAULT 0;
-- Moved to another persona while the cache still files its timelines under the former one.
ALTER TABLE account ADD COLUMN refile INTEGER NOT NULL DEFAULT 0;

UPDATE persona SET active = ifnull(
    (SELECT a.id FROM account a WHERE a.persona = persona.id ORDER BY a.archived, a.id LIMIT 1), 0);
UPDATE account SET accent = (SELECT count(*) FROM account b WHERE b.id < account.id);
