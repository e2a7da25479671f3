-- SPDX-FileCopyrightText: 2026 Godwit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was on its way for an account whose row has gone is not kept. Ids are given once; below 0 are no accounts.
CREATE TRIGGER graph_entry_of_erased BEFORE INSERT ON graph_entry
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

CREATE TRIGGER graph_reading_of_erased BEFORE INSERT ON graph_reading
WHEN NEW.account > 0
    AND NEW.account <= ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'account'), 0)
    AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account)
BEGIN
    SELECT RAISE(ABORT, 'the account was erased');
END;

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
