-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Nobody writes on what a persona left that is gone, nor in its name.
DELETE FROM draft WHERE persona > 0 AND persona NOT IN (SELECT id FROM persona);
CREATE TRIGGER draft_of_gone AFTER DELETE ON persona
BEGIN
    DELETE FROM draft WHERE persona = OLD.id;
END;
CREATE TRIGGER draft_of_nobody BEFORE INSERT ON draft
WHEN NEW.persona > 0
    AND NEW.persona <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'persona'), 0)
    AND NOT EXISTS (SELECT 1 FROM persona WHERE id = NEW.persona)
BEGIN
    SELECT RAISE(IGNORE);
END;

-- What its server had said of an account.
CREATE TRIGGER health_of_gone AFTER DELETE ON account
BEGIN
    DELETE FROM health_account WHERE account = OLD.id;
END;
