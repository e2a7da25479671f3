-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows of a home that are not shown by themselves: another row of the same post, the one of into_booster, stands near
-- and tells of them. Decided once, when a row comes; see app/cache/folding.h. timeline 0: all homes as one.
CREATE TABLE fold (
    post INTEGER NOT NULL,
    timeline INTEGER NOT NULL,
    booster INTEGER NOT NULL,
    into_booster INTEGER NOT NULL,
    PRIMARY KEY (post, timeline, booster)
) STRICT, WITHOUT ROWID;

-- Of all homes as one a row is part as long as any timeline has it.
CREATE TRIGGER fold_of_row AFTER DELETE ON timeline_row
BEGIN
    DELETE FROM fold WHERE post = OLD.post AND timeline = OLD.timeline AND booster = OLD.booster;
    DELETE FROM fold WHERE post = OLD.post AND timeline = 0 AND booster = OLD.booster AND NOT EXISTS
        (SELECT 1 FROM timeline_row r WHERE r.post = OLD.post AND r.booster = OLD.booster);
END;
